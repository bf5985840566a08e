import CMark
import Diagnostics

/// What becomes of HTML in Markdown: comments are dropped, the rest is an error unless the site allows it.
struct RawHTML {
  private(set) var diagnostics: [Diagnostic] = []
  private let isAllowed: Bool
  private let source: MarkdownSource

  init(source: MarkdownSource, isAllowed: Bool) {
    self.source = source
    self.isAllowed = isAllowed
  }

  mutating func read(_ place: MarkdownOutline.Place) {
    let literal = place.node.literal
    switch RawHTML.withoutComments(literal) {
    case nil:
      diagnostics.append(
        source.diagnostic(
          "unclosed-comment", at: place.offset, length: 4, "the comment is never closed", expected: "`-->`"))
      place.node.remove()
    case .some(let rest) where rest.allSatisfy(\.isWhitespace): place.node.remove()
    case .some where isAllowed: break
    case .some(let rest):
      // A comment at the start of a line makes a block of HTML of all that is on its last line.
      let hint =
        rest.contains("<")
        ? "write it in Markdown, put code in backticks, or set `raw_html: true` in unroll.yml"
        : "start a new line after the comment"
      let firstLine = literal.prefix { !$0.isNewline }
      diagnostics.append(
        source.diagnostic(
          "raw-html", at: place.offset, length: firstLine.unicodeScalars.count, "HTML is not allowed in a lesson",
          suggestion: .hint(hint)))
      place.node.remove()
    }
  }

  /// The HTML without its comments; nil when one is not closed.
  private static func withoutComments(_ html: String) -> String? {
    var result = ""
    var rest = Array(html.unicodeScalars)[...]
    while let start = index(of: "<!--", in: rest) {
      result.unicodeScalars.append(contentsOf: rest[..<start])
      guard let end = index(of: "-->", in: rest[(start + 4)...]) else { return nil }
      rest = rest[(end + 3)...]
    }
    result.unicodeScalars.append(contentsOf: rest)
    return result
  }

  private static func index(of text: String, in scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    let wanted = Array(text.unicodeScalars)
    guard scalars.count >= wanted.count else { return nil }
    return scalars.indices.dropLast(wanted.count - 1).first { scalars[$0...].starts(with: wanted) }
  }
}
