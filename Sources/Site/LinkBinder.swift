import Diagnostics
import Experiments
import Lessons

/// Finds what the links of a page lead to: figures and headings of this page and of others, files, and sources; and the runs
/// of the values that it quotes.
struct LinkBinder {
  let page: SitePlan.Page
  let index: SiteIndex
  var binder: Binder
  /// The states of other pages' figures that the texts lead to.
  private(set) var statesElsewhere: [StateElsewhere] = []

  /// A place of another page: its source, and what is set there, `vanish?gain=1.3`.
  struct StateElsewhere: Sendable {
    var source: String
    var state: String
  }

  init(_ page: SitePlan.Page, in index: SiteIndex, catalogue: Catalogue) {
    self.page = page
    self.index = index
    binder = Binder(lesson: page.content.lesson, catalogue: catalogue)
  }

  /// Binds all texts of the page.
  mutating func bindTexts() -> BoundTexts {
    let lesson = page.content.lesson
    return BoundTexts(
      body: bind(lesson.body), objectives: lesson.frontMatter.objectives.map { bind($0.parts) },
      captions: lesson.directives.map { bind($0.caption.parts) },
      takeaways: lesson.directives.map { directive in directive.takeaway.map { bind($0.parts) } })
  }

  private mutating func bind(_ parts: [BodyPart]) -> [BoundPart] {
    var bound = [BoundPart]()
    for part in parts {
      switch part {
      case .html(var text):
        if case .quote(let quote, _)? = bound.last {
          let punctuation = text.prefix { ".,;:!?)]’”%…，。、；：！？）》」』".contains($0) }
          bound[bound.count - 1] = .quote(quote, punctuation: String(punctuation))
          text.removeFirst(punctuation.count)
        }
        bound.append(.html(text))
      case .formula(let mathML): bound.append(.formula(mathML))
      case .figure(let index): bound.append(.figure(index))
      case .word(let word): bound.append(.word(word))
      case .figureReference(let link): bound += bind(link).map { [.figureReference($0)] } ?? []
      case .value(let link): bound += bind(link).map { [.quote($0, punctuation: "")] } ?? []
      case .pageLink(let link): bound.append(.address(bind(link)))
      case .anchorLink(let link): bound.append(.address(bind(link)))
      case .fileLink(let link): bound.append(.address(bind(link)))
      case .citation(let citation): bound += bind(citation).map { [.citation(citation, $0)] } ?? []
      }
    }
    return bound
  }

  // MARK: Within the page

  private mutating func bind(_ link: ValueLink) -> BoundQuote? {
    guard let index = bindFigure(link.figure, in: page), let figure = page.figures[index] else { return nil }
    return binder.bind(link, of: figure, at: index)
  }

  private mutating func bind(_ link: AnchorLink) -> BoundAddress {
    guard page.contains(link.id.value) else {
      reportMissing(link.id, among: page.ids, what: "heading or figure", in: page)
      return BoundAddress(href: "")
    }
    let state = bindState(link, in: page)
    return BoundAddress(href: "#" + htmlEscaped(state ?? link.id.value), state: state)
  }

  /// What a link sets a figure to, as the address has it; nil where it sets nothing. A state that the figure's controls, or its
  /// parameters if there are none, cannot have is reported. Without scripts the link leads to the figure as it is.
  private mutating func bindState(_ link: AnchorLink, in page: SitePlan.Page) -> String? {
    guard !link.state.isEmpty, let index = page.figureIndex(link.id.value), let figure = page.figures[index] else {
      return nil
    }
    if figure.controls.isEmpty {
      var settings = figure.base
      binder.apply(link.state, to: &settings, of: figure.experiment)
      return nil
    }
    let assignments = link.state.compactMap { binder.readAssignment($0, offeredBy: figure) }
    return link.id.value + "?" + assignments.joined(separator: "&")
  }

  private mutating func bindFigure(_ id: Located<String>, in page: SitePlan.Page) -> Int? {
    if let index = page.figureIndex(id.value) { return index }
    reportMissing(id, among: page.content.lesson.directives.map(\.id.value), what: "figure", in: page)
    return nil
  }

  // MARK: To other pages

  private mutating func bind(_ link: FigureReference) -> BoundReference? {
    guard let path = link.page else {
      return bindFigure(link.id, in: page).map {
        BoundReference(href: "#" + htmlEscaped(link.id.value), figure: $0)
      }
    }
    guard let target = bindPage(path), let figure = bindFigure(link.id, in: target) else { return nil }
    return BoundReference(
      href: htmlEscaped(href(of: target) + "#" + link.id.value), figure: figure,
      page: target.content.lesson.frontMatter.title.value)
  }

  private mutating func bind(_ link: PageLink) -> BoundAddress {
    guard let target = bindPage(link.path) else { return BoundAddress(href: "") }
    guard let fragment = link.fragment else { return BoundAddress(href: htmlEscaped(href(of: target))) }
    if !target.contains(fragment.value) {
      reportMissing(fragment, among: target.ids, what: "heading or figure", in: target)
    }
    let state = bindState(AnchorLink(id: fragment, state: link.state), in: target)
    if let state { statesElsewhere.append(StateElsewhere(source: target.content.source, state: state)) }
    return BoundAddress(href: htmlEscaped(href(of: target) + "#" + (state ?? fragment.value)))
  }

  private func href(of target: SitePlan.Page) -> String {
    Path.href(from: page.content.output, to: target.content.output)
  }

  /// The page that a path to a lesson's source leads to.
  private mutating func bindPage(_ path: Located<String>) -> SitePlan.Page? {
    let content = page.content
    if let source = Path.resolve(path.value, in: Path.parent(content.source)),
      let target = index.page(source, in: content.language)
    {
      return target
    }
    let siblings = index.pages.filter { $0.content.language == content.language }
    binder.reportUnknown(
      path, "unknown-page", "there is no lesson `\(path.value)` in this language",
      among: siblings.map { Path.relative(from: content.source, to: $0.content.source) })
    return nil
  }

  // MARK: To files and sources

  /// A file beside the lessons, which is copied as it is.
  private mutating func bind(_ link: FileLink) -> BoundAddress {
    let content = page.content
    let folder = "content/" + content.language + "/"
    guard let path = Path.resolve(link.path.value, in: Path.parent(content.source)),
      let asset = index.assets[folder + path]
    else {
      let names = index.assets.keys.filter { $0.hasPrefix(folder) }.sorted().map {
        Path.relative(from: content.source, to: Path.dropping(folder, from: $0))
      }
      binder.reportUnknown(
        link.path, "unknown-file", "there is no file `\(link.path.value)` beside the lessons", among: names,
        none: "a file in `\(folder)`, or a lesson by its source file, such as `index.md`")
      return BoundAddress(href: "")
    }
    let fragment = link.fragment.map { "#" + urlEncodedFragment($0.value) } ?? ""
    return BoundAddress(href: htmlEscaped(Path.href(from: content.output, to: asset) + fragment))
  }

  private mutating func bind(_ citation: Citation) -> [Reference]? {
    let found = citation.items.compactMap { index.bibliography.references[$0.key.value] }
    if found.count == citation.items.count { return found }
    let keys = index.bibliography.keys
    for item in citation.items where !keys.contains(item.key.value) {
      binder.reportUnknown(
        item.key, "unknown-citation", "there is no source `\(item.key.value)`", among: keys,
        none: "an entry in `\(Bibliography.file)`")
    }
    return nil
  }

  private mutating func reportMissing(
    _ id: Located<String>, among ids: [String], what: String, in target: SitePlan.Page
  ) {
    // A link to a figure whose directive is faulty needs no second error.
    if target.content.lesson.faultyFigureIDs.contains(id.value) { return }
    let place = target.content.place == page.content.place ? "" : " of `\(target.content.lesson.file)`"
    binder.reportUnknown(id, "unknown-id", "there is no \(what)\(place) with the id `\(id.value)`", among: ids)
  }
}
