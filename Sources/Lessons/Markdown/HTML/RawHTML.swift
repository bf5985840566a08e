import CMark
import CMark
import Diagnostics

/// What becomes of HTML in Markdown: comments are dropped, the rest is an error unless the site allows it.
///
/// What the page blocks is then a warning, since a site may have a policy of its own that allows more.
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
    case .some where isAllowed: reportBlocked(in: literal, at: place)
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

  private mutating func reportBlocked(in literal: String, at place: MarkdownOutline.Place) {
    // Each line of a block is the end of a line of the source, after the marks of quotes and lists.
    var lines = literal.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(\.count)[...]
    var (row, lineEnd) = (0, lines.popFirst() ?? 0)
    for tag in HTMLTag.tags(in: literal) {
      while tag.offset > lineEnd, let length = lines.popFirst() { (row, lineEnd) = (row + 1, lineEnd + 1 + length) }
      guard let reason = BlockedHTML.reason(tag) else { continue }
      let line = source.line(place.node.startLine + row)
      let isBlock = place.node.type == CMARK_NODE_HTML_BLOCK
      diagnostics.append(
        source.diagnostic(
          "blocked-html", severity: .warning,
          at: isBlock ? max(line.startIndex, line.endIndex - (lineEnd - tag.offset)) : place.offset,
          length: tag.name.unicodeScalars.count + 1, "the page \(reason)", expected: "files of the site alone",
          suggestion: .hint("a site may allow more in a `templates/partials/policy.mustache` of its own")))
    }
  }

  /// The HTML without its comments; nil when one is not closed.
  private static func withoutComments(_ html: String) -> String? {
    var result = ""
    var rest = Array(html.unicodeScalars)[...]
    while let start = index(of: "<!--", in: rest) {
      result += String(String.UnicodeScalarView(rest[..<start]))
      guard let end = index(of: "-->", in: rest[(start + 4)...]) else { return nil }
      rest = rest[(end + 3)...]
    }
    result += String(String.UnicodeScalarView(rest))
    return result
  }

  private static func index(of text: String, in scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    let wanted = Array(text.unicodeScalars)
    guard scalars.count >= wanted.count else { return nil }
    return scalars.indices.dropLast(wanted.count - 1).first { scalars[$0...].starts(with: wanted) }
  }
}
