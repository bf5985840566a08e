import Diagnostics

/// Turns the links of a text into parts for the site to fill in, and reports those that cannot be meant.
struct LinkReader {
  private(set) var diagnostics: [Diagnostic] = []
  private let source: MarkdownSource

  init(source: MarkdownSource) {
    self.source = source
  }

  mutating func read(_ link: MarkdownOutline.Link, slots: inout MarkdownSlots) {
    switch LinkDestination(link.destination) {
    case .anchor(let id, let state):
      if link.node.firstChild == nil, state.isEmpty, !id.text.isEmpty {
        replace(link, with: .figureReference(FigureReference(id: located(id, in: link))), slots: &slots)
      } else if link.node.firstChild == nil {
        report(
          link, "empty-link", "the link has no text", hint: "write a text between `[` and `]`")
      } else if !id.text.isEmpty {
        let part = AnchorLink(id: located(id, in: link), state: settings(state, in: link))
        wrap(link, href: .anchorLink(part), slots: &slots)
      }
    case .value(let figure, let name, let state):
      let value = ValueLink(
        figure: located(figure, in: link), name: located(name, in: link), state: settings(state, in: link),
        written: written(link))
      replace(link, with: .value(value), slots: &slots)
    case .page(let path, let fragment):
      if link.node.firstChild == nil {
        report(link, "empty-link", "the link has no text", hint: "write a text between `[` and `]`")
      }
      let part = PageLink(path: located(path, in: link), fragment: fragment.map { located($0, in: link) })
      wrap(link, href: .pageLink(part), slots: &slots)
    case .unsafe(let scheme):
      report(link, "unsafe-link", "a link cannot go to `\(scheme):`", expected: "a web address or a file")
    case .fullWidth(let offset, let mended):
      let whole = whole(link)
      let at = link.destinationOffset.map { source.position(at: $0 + offset) } ?? whole.position
      diagnostics.append(
        Diagnostic(
          "full-width-punctuation", file: source.file, position: at,
          message: "full-width punctuation in the link destination `\(link.destination)`",
          expected: "ASCII punctuation", suggestion: .didYouMean(mended)))
    case .malformed:
      report(
        link, "malformed-link", "`\(link.destination)` is not a link to a figure or a value",
        expected: "`#figure`, `#figure?parameter=value` or `#figure:value?parameter=value`")
    case .other: break
    }
  }

  /// Checks an image: its address, and that it says what it shows.
  mutating func readImage(_ image: MarkdownOutline.Link) {
    if image.node.plainText.allSatisfy(\.isWhitespace) {
      diagnostics.append(
        source.diagnostic(
          "missing-alt", at: image.start, length: 2, "the image has no alternative text",
          suggestion: .hint("say in words what it shows: `![…](…)`")))
    }
    if case .unsafe(let scheme) = LinkDestination(image.destination) {
      report(image, "unsafe-link", "an image cannot come from `\(scheme):`", expected: "a web address or a file")
    }
  }

  private func replace(_ link: MarkdownOutline.Link, with part: BodyPart, slots: inout MarkdownSlots) {
    link.node.replace(opening: slots.placeholder(for: .part(part)))
  }

  private func wrap(_ link: MarkdownOutline.Link, href: BodyPart, slots: inout MarkdownSlots) {
    let title = link.node.title
    let attribute = title.isEmpty ? "" : " title=\"\(htmlEscaped(title))\""
    link.node.replace(
      opening: "<a href=\"\(slots.placeholder(for: .part(href)))\"\(attribute)>", closing: "</a>",
      keepingChildren: true)
  }

  private mutating func report(
    _ link: MarkdownOutline.Link, _ id: String, _ message: String, expected: String? = nil, hint: String? = nil
  ) {
    diagnostics.append(
      whole(link).diagnostic(
        id, file: source.file, message: message, expected: expected, suggestion: hint.map { .hint($0) }))
  }

  /// The destination in the source; the text of the link when the destination stands elsewhere.
  private func whole(_ link: MarkdownOutline.Link) -> Located<String> {
    located((link.destination, 0), in: link)
  }

  private func located(_ part: LinkDestination.Part, in link: MarkdownOutline.Link) -> Located<String> {
    let length = part.text.unicodeScalars.count
    guard let start = link.destinationOffset else {
      return source.located(part.text, at: link.start, length: 1)
    }
    let end = min(source.scalars.count, start + link.destination.unicodeScalars.count)
    // With escapes or character references the parts cannot be told apart in the source.
    let isVerbatim = source.scalars[min(start, end)..<end].elementsEqual(link.destination.unicodeScalars)
    return source.located(part.text, at: isVerbatim ? start + part.offset : start, length: isVerbatim ? length : 1)
  }

  private func settings(
    _ state: [(name: LinkDestination.Part, value: LinkDestination.Part)], in link: MarkdownOutline.Link
  ) -> [Setting] {
    state.map { Setting(name: located($0.name, in: link), value: located($0.value, in: link)) }
  }

  private func written(_ link: MarkdownOutline.Link) -> Located<String> {
    let text = link.node.plainText
    guard let words = link.words else { return source.located(text, at: link.start, length: 1) }
    return source.located(text, at: words.lowerBound, length: words.count)
  }
}
