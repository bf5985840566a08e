import Diagnostics

/// Turns the links of a text into parts for the site to fill in, and reports those that cannot be intended.
struct LinkReader {
  var diagnostics: [Diagnostic] = []
  let source: MarkdownSource
  private let math: MathRenderer

  init(source: MarkdownSource, math: MathRenderer) {
    self.source = source
    self.math = math
  }

  mutating func read(_ link: MarkdownLink, slots: inout MarkdownSlots) {
    switch LinkDestination(link.destination) {
    case .anchor(let id, let state):
      if link.node.firstChild == nil, state.isEmpty, !id.text.isEmpty {
        refuseTitle(of: link)
        refuseWordless(link, "the number of a figure")
        replace(link, with: .figureReference(FigureReference(id: located(id, in: link))), slots: &slots)
      } else if link.node.firstChild == nil {
        reportNoText(link)
      } else if !id.text.isEmpty {
        let part = AnchorLink(id: located(id, in: link), state: readSettings(state, in: link))
        wrap(link, href: .anchorLink(part), slots: &slots)
      }
    case .value(let figure, let name, let state):
      refuseTitle(of: link)
      let value = ValueLink(
        figure: located(figure, in: link), name: located(name, in: link), state: readSettings(state, in: link),
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
        state: readSettings(state, in: link))
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
  mutating func readImage(_ image: MarkdownLink, slots: inout MarkdownSlots) {
    let description = math.plain(image.node.plainText)
    if description.unicodeScalars.allSatisfy(\.properties.isWhitespace) {
      diagnostics.append(
        source.diagnostic(
          "missing-alt", at: image.start, length: 2, "the image has no alternative text",
          suggestion: .hint("say in words what it shows: `![…](…)`")))
    }
    switch LinkDestination(image.destination) {
    case .file(let path, let fragment):
      let address = slots.add(file(path, fragment, in: image))
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

  private func file(
    _ path: LinkDestination.Part, _ fragment: LinkDestination.Part?, in link: MarkdownLink
  ) -> BodyPart {
    .fileLink(FileLink(path: located(path, in: link), fragment: fragment.map { located($0, in: link) }))
  }

  private func replace(_ link: MarkdownLink, with part: BodyPart, slots: inout MarkdownSlots) {
    link.node.replace(opening: slots.add(part))
  }

  private func wrap(_ link: MarkdownLink, href: BodyPart, slots: inout MarkdownSlots) {
    link.node.replace(
      opening: "<a href=\"\(slots.add(href))\"\(titleAttribute(of: link))>", closing: "</a>",
      keepingChildren: true)
  }

  private func titleAttribute(of link: MarkdownLink) -> String {
    let title = link.node.title
    return title.isEmpty ? "" : " title=\"\(htmlEscaped(title))\""
  }

  mutating func report(
    _ link: MarkdownLink, _ id: String, _ message: String, expected: String? = nil, hint: String? = nil
  ) {
    diagnostics.append(
      whole(link).diagnostic(
        id, file: source.file, message: message, expected: expected, suggestion: hint.map { .hint($0) }))
  }

  /// The destination in the source; the text of the link when the destination is elsewhere.
  func whole(_ link: MarkdownLink) -> Located<String> {
    located((link.destination, 0, link.destination.unicodeScalars.count), in: link)
  }

  func located(_ part: LinkDestination.Part, in link: MarkdownLink) -> Located<String> {
    guard let start = link.destinationOffset else {
      return source.located(part.text, at: link.start, length: 1)
    }
    // With escapes or character references the parts cannot be told apart in the source.
    let isVerbatim = link.isDestinationVerbatim
    return source.located(part.text, at: isVerbatim ? start + part.offset : start, length: isVerbatim ? part.length : 1)
  }

  private mutating func readSettings(
    _ state: [(name: LinkDestination.Part, value: LinkDestination.Part)], in link: MarkdownLink
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

  private func written(_ link: MarkdownLink) -> Located<String> {
    let text = math.plain(link.node.plainText)
    guard let words = link.words else { return source.located(text, at: link.start, length: 1) }
    return source.located(text, at: words.lowerBound, length: words.count)
  }
}
