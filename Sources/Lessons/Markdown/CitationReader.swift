import Diagnostics

/// Reads what stands between the brackets of a citation: `@key`, `@key, p. 3`, several joined by `;`.
struct CitationReader {
  private(set) var diagnostics: [Diagnostic] = []
  private let spans: MarkdownSpans

  init(spans: MarkdownSpans) { self.spans = spans }

  /// What stands in the place of a citation.
  mutating func read(_ mention: MarkdownOutline.Mention) -> [BodyPart] {
    let span = spans.spans[mention.number]
    let literal: [BodyPart] = [.html(htmlEscaped(spans.restoring(mention.number)))]
    if let place = mention.place, place != MarkdownOutline.Mention.noteText {
      report(span.range, "misplaced-citation", "\(place) cannot cite a source", expected: "the citation in the text")
      return literal
    }
    let scalars = spans.tex(span.content, quoteDepth: span.quoteDepth)
    var items: [Citation.Item] = []
    for part in scalars.split(separator: ";", omittingEmptySubsequences: false) {
      func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
      let item = part.drop(while: isSpace)
      let key = item.dropFirst().prefix { Names.isKeyScalar($0) }
      let rest = item[key.endIndex...].drop(while: isSpace)
      let locator = String(String.UnicodeScalarView(rest.dropFirst())).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      guard item.first == "@", !key.isEmpty, rest.isEmpty || rest.first == "," && !locator.isEmpty,
        !rest.contains("@")
      else {
        let start = span.content.lowerBound + item.startIndex
        let length = item.reversed().drop(while: isSpace).count
        report(
          start..<start + max(1, length), "malformed-citation",
          "`\(String(String.UnicodeScalarView(item.prefix(length))))` is not a citation",
          expected: "`[@key]`, `[@key, p. 3]` or `[@one; @two]`",
          hint: "brackets that are meant are written `\\[`")
        return literal
      }
      let start = span.content.lowerBound + key.startIndex
      items.append(
        Citation.Item(
          key: spans.original.located(String(String.UnicodeScalarView(key)), at: start, length: key.count),
          locator: rest.isEmpty ? nil : locator))
    }
    return [.citation(Citation(items: items))]
  }

  private mutating func report(
    _ range: Range<Int>, _ id: String, _ message: String, expected: String, hint: String? = nil
  ) {
    diagnostics.append(
      spans.original.diagnostic(
        id, at: range.lowerBound, length: range.count, message, expected: expected, suggestion: hint.map { .hint($0) }))
  }
}
