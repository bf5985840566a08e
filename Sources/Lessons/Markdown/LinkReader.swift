import CMark
import Diagnostics

/// Turns the links of a text into parts for the site to fill in, and reports those that cannot be meant.
struct LinkReader {
  private(set) var diagnostics: [Diagnostic] = []
  private let source: MarkdownSource
  private let math: MathRenderer

  init(source: MarkdownSource, math: MathRenderer) {
    self.source = source
    self.math = math
  }

  mutating func read(_ link: MarkdownOutline.Link, slots: inout MarkdownSlots) {
    switch LinkDestination(link.destination) {
    case .anchor(let id, let state):
      if link.node.firstChild == nil, state.isEmpty, !id.text.isEmpty {
        refuseTitle(of: link)
        refuseWordless(link, "the number of a figure")
        replace(link, with: .figureReference(FigureReference(id: located(id, in: link))), slots: &slots)
      } else if link.node.firstChild == nil {
        reportNoText(link)
      } else if !id.text.isEmpty {
        let part = AnchorLink(id: located(id, in: link), state: settings(state, in: link))
        wrap(link, href: .anchorLink(part), slots: &slots)
      }
    case .value(let figure, let name, let state):
      refuseTitle(of: link)
      let value = ValueLink(
        figure: located(figure, in: link), name: located(name, in: link), state: settings(state, in: link),
        written: written(link))
      if value.written.value.isEmpty { refuseWordless(link, "a value") }
      replace(link, with: .value(value), slots: &slots)
    case .page(let path, let fragment?, let state)
    where link.node.firstChild == nil && state.isEmpty && !fragment.text.isEmpty:
      refuseTitle(of: link)
      refuseWordless(link, "the number of a figure")
      let reference = FigureReference(id: located(fragment, in: link), page: located(path, in: link))
      replace(link, with: .figureReference(reference), slots: &slots)
    case .page(let path, let fragment, let state):
      if link.node.firstChild == nil { reportNoText(link) }
      let part = PageLink(
        path: located(path, in: link), fragment: fragment.map { located($0, in: link) },
        state: settings(state, in: link))
      wrap(link, href: .pageLink(part), slots: &slots)
    case .file(let path, let fragment):
      if link.node.firstChild == nil { reportNoText(link) }
      wrap(link, href: file(path, fragment, in: link), slots: &slots)
    case .empty:
      report(link, "empty-link", "the link goes nowhere", expected: "a destination between `(` and `)`")
    case let destination: refuse(destination, of: link)
    }
  }

  /// Checks an image: its address, and that it says what it shows.
  mutating func readImage(_ image: MarkdownOutline.Link, slots: inout MarkdownSlots) {
    let description = math.plain(image.node.plainText)
    if description.unicodeScalars.allSatisfy(\.properties.isWhitespace) {
      diagnostics.append(
        source.diagnostic(
          "missing-alt", at: image.start, length: 2, "the image has no alternative text",
          suggestion: .hint("say in words what it shows: `![…](…)`")))
    }
    switch LinkDestination(image.destination) {
    case .file(let path, let fragment):
      let address = slots.placeholder(for: file(path, fragment, in: image))
      let title = titleAttribute(of: image)
      image.node.replace(opening: "<img src=\"\(address)\" alt=\"\(htmlEscaped(description))\"\(title) />")
    case .anchor, .value, .malformed, .fullWidth:
      report(
        image, "not-a-picture", "an image cannot show `\(image.destination)`",
        expected: "the path of a picture", hint: "a value or a figure is linked without the `!`")
    case .page, .pageExtension:
      report(image, "not-a-picture", "an image cannot show a lesson", expected: "the path of a picture")
    case .empty:
      report(image, "empty-link", "the image comes from nowhere", expected: "the path of a picture")
    case .other:
      // The page's own policy blocks what its site does not hold, so that readers are not told to others.
      report(
        image, "remote-image", "the page shows no images from elsewhere", expected: "a file of the site",
        hint: "download it beside the lesson, and write its path")
    case let destination: refuse(destination, of: image)
    }
  }

  /// Reports a destination that no link and no image can have.
  private mutating func refuse(_ destination: LinkDestination, of link: MarkdownOutline.Link) {
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

  private func file(
    _ path: LinkDestination.Part, _ fragment: LinkDestination.Part?, in link: MarkdownOutline.Link
  ) -> BodyPart {
    .fileLink(FileLink(path: located(path, in: link), fragment: fragment.map { located($0, in: link) }))
  }

  /// The site writes the title of such a link itself: the state of the figure.
  private mutating func refuseTitle(of link: MarkdownOutline.Link) {
    guard !link.node.title.isEmpty else { return }
    report(
      link, "link-title", "a link to a figure or a value cannot have a title", hint: "write it into the text around it")
  }

  /// The table of contents shows headings as they are, before the site has written its words.
  private mutating func refuseWordless(_ link: MarkdownOutline.Link, _ what: String) {
    guard link.isInHeading else { return }
    report(link, "link-in-heading", "a heading cannot hold \(what)", hint: "put it into the text below the heading")
  }

  private mutating func reportNoText(_ link: MarkdownOutline.Link) {
    report(link, "empty-link", "the link has no text", hint: "write a text between `[` and `]`")
  }

  private func replace(_ link: MarkdownOutline.Link, with part: BodyPart, slots: inout MarkdownSlots) {
    link.node.replace(opening: slots.placeholder(for: part))
  }

  private func wrap(_ link: MarkdownOutline.Link, href: BodyPart, slots: inout MarkdownSlots) {
    link.node.replace(
      opening: "<a href=\"\(slots.placeholder(for: href))\"\(titleAttribute(of: link))>", closing: "</a>",
      keepingChildren: true)
  }

  private func titleAttribute(of link: MarkdownOutline.Link) -> String {
    let title = link.node.title
    return title.isEmpty ? "" : " title=\"\(htmlEscaped(title))\""
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
    located((link.destination, 0, link.destination.unicodeScalars.count), in: link)
  }

  private func located(_ part: LinkDestination.Part, in link: MarkdownOutline.Link) -> Located<String> {
    guard let start = link.destinationOffset else {
      return source.located(part.text, at: link.start, length: 1)
    }
    // With escapes or character references the parts cannot be told apart in the source.
    let isVerbatim = link.isDestinationVerbatim
    return source.located(part.text, at: isVerbatim ? start + part.offset : start, length: isVerbatim ? part.length : 1)
  }

  private mutating func settings(
    _ state: [(name: LinkDestination.Part, value: LinkDestination.Part)], in link: MarkdownOutline.Link
  ) -> [Setting] {
    let settings = state.map { Setting(name: located($0.name, in: link), value: located($0.value, in: link)) }
    var names: Set<String> = []
    for setting in settings where !names.insert(setting.name.value).inserted {
      diagnostics.append(
        setting.name.diagnostic(
          "repeated-parameter", file: source.file, message: "`\(setting.name.value)` is set twice",
          expected: "each parameter once"))
    }
    return settings
  }

  private func written(_ link: MarkdownOutline.Link) -> Located<String> {
    let text = math.plain(link.node.plainText)
    guard let words = link.words else { return source.located(text, at: link.start, length: 1) }
    return source.located(text, at: words.lowerBound, length: words.count)
  }
}
