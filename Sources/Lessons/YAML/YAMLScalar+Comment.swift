public import Diagnostics

extension YAMLScalar {
  /// The problem of a text without quotes that ends where an author meant a literal ` #`: `See issue #3 for why`.
  ///
  /// To YAML the rest is a comment, and nothing would say that it is missing from the page.
  public func commentInText(of source: SourceText) -> Diagnostic? {
    guard style == .plain, let end = ScalarSourceMap(self, in: source).positions.last,
      let rest = source.line(end.line)?.unicodeScalars.dropFirst(end.column - 1)
    else { return nil }
    let comment = rest.drop { $0 == " " || $0 == "\t" }
    guard comment.first == "#", comment.startIndex > rest.startIndex else { return nil }
    let column = end.column + rest.distance(from: rest.startIndex, to: comment.startIndex)
    return Diagnostic(
      "yaml-comment-in-text", file: source.file, position: SourcePosition(line: end.line, column: column),
      length: comment.count, message: "from here on the text is a comment to YAML, and left out",
      suggestion: .hint("put the whole text in quotes"))
  }
}
