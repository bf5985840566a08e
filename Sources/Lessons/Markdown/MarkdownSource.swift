import Diagnostics

/// Markdown text on its way to the parser, and the places of its scalars in the file.
struct MarkdownSource {
  let file: String
  let scalars: [Unicode.Scalar]
  /// The offset at which each line starts, and the end of the text.
  private let lineStarts: [Int]
  private let firstLine: Int
  /// The places of the scalars, where they are not simply those of whole lines.
  private let positions: [SourcePosition]?

  /// Whole lines of a file, from `firstLine` on.
  init(file: String, lines: some Sequence<String>, firstLine: Int) {
    var scalars: [Unicode.Scalar] = []
    for line in lines {
      scalars.append(contentsOf: line.unicodeScalars)
      scalars.append("\n")
    }
    self.init(file: file, scalars: scalars, firstLine: firstLine, positions: nil)
  }

  /// The text of a YAML scalar.
  init(_ scalar: YAMLScalar, in source: SourceText) {
    self.init(
      file: source.file, scalars: Array(scalar.text.value.unicodeScalars), firstLine: scalar.text.position.line,
      positions: ScalarSourceMap(scalar, in: source).positions)
  }

  /// A text that was rewritten, with the offset in the original for each of its scalars and for its end.
  init(_ original: MarkdownSource, rewritten scalars: [Unicode.Scalar], origins: [Int]) {
    self.init(
      file: original.file, scalars: scalars, firstLine: original.firstLine, positions: origins.map(original.position))
  }

  private init(file: String, scalars: [Unicode.Scalar], firstLine: Int, positions: [SourcePosition]?) {
    self.file = file
    self.scalars = scalars
    self.firstLine = firstLine
    self.positions = positions
    var lineStarts = [0]
    for (index, scalar) in scalars.enumerated() where scalar == "\n" { lineStarts.append(index + 1) }
    if lineStarts.last != scalars.count { lineStarts.append(scalars.count) }
    self.lineStarts = lineStarts
  }

  var lineCount: Int { lineStarts.count - 1 }

  /// The place of a scalar in the file.
  func position(at offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), scalars.count)
    if let positions { return positions[min(offset, positions.count - 1)] }
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    // The end of the text belongs to its last line, not to a line behind it.
    if low > 0, low == lineCount { return endPosition }
    return SourcePosition(line: firstLine + low, column: offset - lineStarts[low] + 1)
  }

  /// The offset at which a line of the text starts; lines count from 1, as those of the parser do.
  func start(ofLine line: Int) -> Int {
    lineStarts[min(max(line - 1, 0), lineStarts.count - 1)]
  }

  /// A line of the text without its ending.
  func line(_ line: Int) -> ArraySlice<Unicode.Scalar> {
    guard line >= 1, line <= lineCount else { return [] }
    let slice = scalars[lineStarts[line - 1]..<lineStarts[line]]
    return slice.last == "\n" ? slice.dropLast() : slice
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

  private var endPosition: SourcePosition {
    SourcePosition(line: firstLine + lineCount - 1, column: line(lineCount).count + 1)
  }
}
