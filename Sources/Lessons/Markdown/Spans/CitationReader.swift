import Diagnostics

/// Reads what is between the brackets of a citation: `@key`, `@key, p. 3`, several joined by `;`.
struct CitationReader {
  private(set) var diagnostics: [Diagnostic] = []
  private let spans: MarkdownSpans

  init(spans: MarkdownSpans) { self.spans = spans }

  /// What replaces a citation.
  mutating func read(_ mention: MarkdownOutline.Mention) -> [BodyPart] {
    let (written, content) = (spans[mention.number].written, spans[mention.number].content)
    let literal: [BodyPart] = [.html(htmlEscaped(written.string))]
    if let place = mention.place, place != .note {
      diagnostics.append(
        written.diagnostic(
          "misplaced-citation", at: 0, length: written.scalars.count, "\(place.rawValue) cannot cite a source",
          expected: "the citation in the text"))
      return literal
    }
    var items: [Citation.Item] = []
    for part in content.scalars.split(separator: ";", omittingEmptySubsequences: false) {
      func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
      let item = part.drop(while: isSpace)
      let key = item.dropFirst().prefix { Names.isKeyScalar($0) }
      let rest = item[key.endIndex...].drop(while: isSpace)
      let locator = String(String.UnicodeScalarView(rest.dropFirst())).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      guard item.first == "@", !key.isEmpty, rest.isEmpty || rest.first == "," && !locator.isEmpty,
        !rest.contains("@")
      else {
        let length = item.reversed().drop(while: isSpace).count
        diagnostics.append(
          content.diagnostic(
            "malformed-citation", at: item.startIndex, length: max(1, length),
            "`\(String(String.UnicodeScalarView(item.prefix(length))))` is not a citation",
            expected: "`[@key]`, `[@key, p. 3]` or `[@one; @two]`",
            suggestion: .hint("brackets that are meant are written `\\[`")))
        return literal
      }
      items.append(
        Citation.Item(
          key: content.located(String(String.UnicodeScalarView(key)), at: key.startIndex, length: key.count),
          locator: rest.isEmpty ? nil : locator))
    }
    return [.citation(Citation(items: items))]
  }
}
