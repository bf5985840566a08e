import CMark
import Diagnostics

extension LinkReader {
  /// Reports a destination that no link and no image can have.
  mutating func refuse(_ destination: LinkDestination, of link: MarkdownLink) {
    switch destination {
    case .pageExtension(let mended):
      diagnostics.append(
        whole(link).diagnostic(
          "page-extension", file: source.file, message: "the file of a lesson does not end like this",
          expected: "`.md` in lower case", suggestion: .didYouMean(mended)))
    case .absolute:
      report(
        link, "absolute-link", "`\(link.destination)` leads out of a site that is opened from disk",
        expected: "a path relative to this file")
    case .query(let offset):
      let query = String(link.destination.unicodeScalars.dropFirst(offset))
      diagnostics.append(
        located((query, offset, query.unicodeScalars.count), in: link).diagnostic(
          "link-query", file: source.file, message: "a query has no meaning to a file", expected: "a path without `?`",
          suggestion: .hint("a `?` in the name of a file is written `%3F`")))
    case .unsafe(let scheme):
      let isImage = link.node.type == CMARK_NODE_IMAGE
      report(
        link, "unsafe-link", isImage ? "an image cannot come from `\(scheme):`" : "a link cannot go to `\(scheme):`",
        expected: isImage ? "a file of the site" : "a web address or a file")
    case .fullWidth(let offset, let mended):
      let whole = whole(link)
      let at = link.destinationOffset.map { source.position(at: $0 + offset) } ?? whole.position
      diagnostics.append(
        Diagnostic(
          "full-width-punctuation", file: source.file, position: at,
          message: "full-width punctuation in the link destination `\(link.destination)`",
          expected: "ASCII punctuation", suggestion: .didYouMean(mended)))
    case .malformed:
      let isHere = link.destination.hasPrefix("#")
      report(
        link, "malformed-link", "`\(link.destination)` is not a link to a figure\(isHere ? " or a value" : "")",
        expected: isHere
          ? "`#figure`, `#figure?parameter=value` or `#figure:value?parameter=value`"
          : "`page.md#figure` or `page.md#figure?parameter=value`")
    case .anchor, .value, .page, .file, .empty, .other: break
    }
  }

  /// The site writes the title of such a link itself: the state of the figure.
  mutating func refuseTitle(of link: MarkdownLink) {
    guard !link.node.title.isEmpty else { return }
    report(
      link, "link-title", "a link to a figure or a value cannot have a title", hint: "write it into the text around it")
  }

  /// The table of contents shows headings as they are, before the site has written its words.
  mutating func refuseWordless(_ link: MarkdownLink, _ what: String) {
    guard link.isInHeading else { return }
    report(link, "link-in-heading", "a heading cannot hold \(what)", hint: "put it into the text below the heading")
  }

  mutating func reportNoText(_ link: MarkdownLink) {
    report(link, "empty-link", "the link has no text", hint: "write a text between `[` and `]`")
  }
}
