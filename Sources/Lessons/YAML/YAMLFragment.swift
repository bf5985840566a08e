import Diagnostics

/// The text of a YAML document inside a source file.
///
/// Columns are those of libyaml, which counts Unicode scalars. Repeated keys are marked with private scalars (see
/// `YAMLReader`); they are not part of the source and are left out of every position.
struct YAMLFragment {
  private(set) var lines: [[Unicode.Scalar]]
  /// A private-use scalar that does not occur in the source.
  let marker: Unicode.Scalar
  /// Whether a repeated key is marked.
  private(set) var isMarked = false
  let file: String
  private let firstLine: Int

  init(_ text: String, file: String, firstLine: Int) {
    // libyaml breaks lines at these; as spaces they keep its line numbers in step with those of the file.
    let scalars = text.unicodeScalars.map { ["\u{85}", "\u{2028}", "\u{2029}"].contains($0) ? " " : $0 }
    lines = scalars.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    marker = Sentinel.scalar(absentFrom: scalars)
    self.file = file
    self.firstLine = firstLine
  }

  var text: String { String(String.UnicodeScalarView(lines.joined(separator: ["\n"]))) }

  /// The same text with every `*` made a letter, so that no alias is followed.
  var withoutAliases: YAMLFragment {
    var copy = self
    copy.lines = lines.map { line in line.map { $0 == "*" ? "x" : $0 } }
    return copy
  }

  func scalar(line: Int, column: Int) -> Unicode.Scalar? {
    guard lines.indices.contains(line - 1), lines[line - 1].indices.contains(column - 1) else { return nil }
    return lines[line - 1][column - 1]
  }

  /// Where a mark of libyaml is in the file; one after the end is moved to the end of the last line.
  func position(line: Int, column: Int) -> SourcePosition {
    var index = min(max(line - 1, 0), lines.count - 1)
    var column = line - 1 > index ? Int.max : column
    // Prefer the end of written text over an empty line after it.
    while column == Int.max, index > 0, lines[index].isEmpty { index -= 1 }
    column = min(max(column, 1), lines[index].count + 1)
    let markers = isMarked ? lines[index].prefix(column - 1).count { $0 == marker } : 0
    return SourcePosition(line: firstLine + index, column: column - markers)
  }

  /// Makes a repeated key unique by putting `count` markers before its first letter; false when it cannot.
  mutating func markKey(line: Int, column: Int, count: Int) -> Bool {
    guard let first = scalar(line: line, column: column), !"|>[]{}&*!?-:%@`#,".unicodeScalars.contains(first) else {
      return false
    }
    isMarked = true
    let quoted = first == "\"" || first == "'"
    lines[line - 1].insert(
      contentsOf: repeatElement(marker, count: count), at: column - 1 + (quoted ? 1 : 0))
    return true
  }

  func diagnostic(
    _ id: String, line: Int, column: Int, length: Int = 1, _ message: String, expected: String? = nil,
    suggestion: Diagnostic.Suggestion? = nil
  ) -> Diagnostic {
    Diagnostic(
      id, file: file, position: position(line: line, column: column), length: length, message: message,
      expected: expected, suggestion: suggestion)
  }
}
