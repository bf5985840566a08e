import Diagnostics

/// Markdown text on its way to the parser, each scalar with its place in the author's file.
///
/// However often a text is rewritten, this is the only map back: what is inserted takes the place of what follows it.
struct MarkdownSource {
  let file: String
  let scalars: [Unicode.Scalar]
  /// The places of the scalars, and that of the end.
  private let positions: [SourcePosition]
  /// The offset at which each line starts, and the end of the text.
  private let lineStarts: [Int]

  /// Whole lines of a file, from `firstLine` on.
  init(file: String, lines: some Sequence<String>, firstLine: Int) {
    var scalars: [Unicode.Scalar] = []
    var positions: [SourcePosition] = []
    for (line, text) in lines.enumerated() {
      scalars.append(contentsOf: text.unicodeScalars)
      scalars.append("\n")
      for column in 1...scalars.count - positions.count {
        positions.append(SourcePosition(line: firstLine + line, column: column))
      }
    }
    // The end of the text belongs to its last line, not to a line after it.
    positions.append(positions.last ?? SourcePosition(line: firstLine, column: 1))
    self.init(file: file, scalars: scalars, positions: positions)
  }

  /// The text of a YAML scalar.
  init(_ scalar: YAMLScalar, in source: SourceText) {
    self.init(
      file: source.file, scalars: Array(scalar.text.value.unicodeScalars),
      positions: ScalarSourceMap(scalar, in: source).positions)
  }

  init(file: String, scalars: [Unicode.Scalar], positions: [SourcePosition]) {
    self.file = file
    self.scalars = scalars
    self.positions = positions
    var lineStarts = [0]
    for (index, scalar) in scalars.enumerated() where scalar == "\n" { lineStarts.append(index + 1) }
    if lineStarts.last != scalars.count { lineStarts.append(scalars.count) }
    self.lineStarts = lineStarts
  }

  /// A part of the text.
  subscript(range: Range<Int>) -> MarkdownSource {
    MarkdownSource(
      file: file, scalars: Array(scalars[range]), positions: positions(range) + [position(at: range.upperBound)])
  }

  var string: String { String(String.UnicodeScalarView(scalars)) }

  /// The place of a scalar in the file.
  func position(at offset: Int) -> SourcePosition { positions[min(max(offset, 0), scalars.count)] }

  func positions(_ range: Range<Int>) -> ArraySlice<SourcePosition> { positions[range] }

  var lineCount: Int { lineStarts.count - 1 }

  /// The offset at which a line of the text starts; lines count from 1, as those of the parser do.
  func start(ofLine line: Int) -> Int { lineStarts[min(max(line - 1, 0), lineStarts.count - 1)] }

  /// The offset at which a block starts.
  func start(of block: MarkdownNode) -> Int { start(ofLine: block.startLine) + max(0, block.startColumn - 1) }

  /// A line of the text without its ending.
  func line(_ line: Int) -> ArraySlice<Unicode.Scalar> {
    guard line >= 1, line <= lineCount else { return [] }
    let slice = scalars[lineStarts[line - 1]..<lineStarts[line]]
    return slice.last == "\n" ? slice.dropLast() : slice
  }

  /// The text with the marks of the block quotes around it blanked, but for those of its first line.
  func blankingQuoteMarks(depth: Int) -> MarkdownSource {
    guard depth > 0 else { return self }
    var scalars = scalars
    for start in lineStarts.dropFirst() {
      var index = start
      for _ in 0..<depth {
        while index < scalars.count, scalars[index] == " " || scalars[index] == "\t" { index += 1 }
        guard index < scalars.count, scalars[index] == ">" else { break }
        scalars[index] = " "
      }
    }
    return MarkdownSource(file: file, scalars: scalars, positions: positions)
  }

  func located(_ text: String, at offset: Int, length: Int) -> Located<String> {
    Located(text, at: position(at: offset), length: length)
  }

  func diagnostic(
    _ id: String, severity: Diagnostic.Severity = .error, at offset: Int, length: Int = 1, _ message: String,
    expected: String? = nil, suggestion: Diagnostic.Suggestion? = nil
  ) -> Diagnostic {
    Diagnostic(
      id, severity: severity, file: file, position: position(at: offset), length: length, message: message,
      expected: expected, suggestion: suggestion)
  }
}
