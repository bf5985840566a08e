import Diagnostics

/// Reads a caption or a takeaway.
struct InlineTextReader {
  private(set) var diagnostics: [Diagnostic] = []
  private let source: SourceText
  private let options: RenderOptions

  init(source: SourceText, options: RenderOptions) {
    self.source = source
    self.options = options
  }

  mutating func read(_ scalar: YAMLScalar, named name: String) -> InlineText {
    var reader = MarkdownReader(MarkdownSource(scalar, in: source), options: options, purpose: .line)
    let paragraph = reader.onlyParagraph
    if paragraph == nil {
      diagnostics.append(
        scalar.text.diagnostic(
          "not-inline", file: source.file, message: "\(name) is more than a line of text",
          expected: "one paragraph, without lists, headings or code blocks",
          suggestion: .hint("a number, `#`, `-` or `>` at the start needs a backslash before it")))
    }
    let text = spacesCollapsed(paragraph.map { reader.math.plain($0.plainText) } ?? scalar.text.value)
    let parts = reader.render(reservedIDs: [])
    // Problems inside something that is not a paragraph would be about a text that has to be rewritten anyway.
    if paragraph != nil { diagnostics += reader.diagnostics }
    return InlineText(text: text, parts: unwrapped(parts), position: scalar.text.position)
  }

  /// The words with one space where a link without words has left two.
  private func spacesCollapsed(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar != " " || (result.last ?? " ") != " " { result.append(scalar) }
    if result.last == " " { result.removeLast() }
    return String(result)
  }

  /// The parts without the `<p>` around them.
  private func unwrapped(_ parts: [BodyPart]) -> [BodyPart] {
    var parts = parts
    // Bytes, because a tag and a combining mark after it are one character.
    if case .html(let html)? = parts.first, html.utf8.starts(with: "<p>".utf8) {
      parts[0] = .html(String(Substring(html.utf8.dropFirst("<p>".utf8.count))))
    }
    if case .html(let html)? = parts.last, html.utf8.suffix("</p>\n".utf8.count).elementsEqual("</p>\n".utf8) {
      parts[parts.count - 1] = .html(String(Substring(html.utf8.dropLast("</p>\n".utf8.count))))
    }
    return parts.filter { $0 != .html("") }
  }
}
