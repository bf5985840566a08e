import Diagnostics
import Experiments
import Lessons

/// All pages with their directives bound: what there is to run, and what links may point to.
struct SitePlan: Sendable {
  /// A page whose directives are bound.
  struct Page: Sendable {
    let content: ContentTree.Page
    /// By the index of the directive; nil for one that is faulty.
    let figures: [BoundFigure?]
    /// The ids that a link may name: headings and figures.
    let ids: [String]
    /// The states of its figures that other pages link to.
    fileprivate(set) var statesLinked: [AnchorLink] = []
    private let figureIndices: [String: Int]
    private let headings: Set<String>

    init(content: ContentTree.Page, figures: [BoundFigure?]) {
      self.content = content
      self.figures = figures
      let figureIDs = content.lesson.directives.map(\.id.value)
      headings = Set(content.lesson.headings.map(\.id))
      ids = content.lesson.headings.map(\.id) + figureIDs
      figureIndices = Dictionary(figureIDs.enumerated().map { ($1, $0) }) { first, _ in first }
    }

    func figureIndex(_ id: String) -> Int? { figureIndices[id] }

    func has(_ id: String) -> Bool { headings.contains(id) || figureIndices[id] != nil }
  }

  let pages: [Page]
  /// Every run that a figure shows or a text quotes.
  let runs: [Run]
  /// The files that are copied: from their source, `content/en/data.csv`, to their path in the output.
  let assets: [String: String]
  /// The sources that lessons may cite.
  let bibliography: Bibliography
  /// The order of the pages, by language.
  let outlines: [String: LessonOutline]
  /// The places of the pages by language and source.
  private let places: [[String]: Int]

  private init(pages: [Page], runs: [Run], assets: [ContentTree.Asset], bibliography: Bibliography) {
    self.runs = runs
    self.bibliography = bibliography
    self.assets = Dictionary(assets.map { ($0.source, $0.output) }) { first, _ in first }
    outlines = Dictionary(grouping: pages.map(\.content), by: \.language).mapValues { LessonOutline($0) }
    places = Dictionary(
      pages.enumerated().map { ([$1.content.language, $1.content.source], $0) }
    ) { first, _ in first }
    var linked = pages
    for page in pages {
      for (source, link) in page.linkedStates {
        if let index = places[[page.content.language, source]] { linked[index].statesLinked.append(link) }
      }
    }
    self.pages = linked
  }

  /// The version of a source file in a language.
  func page(_ source: String, in language: String) -> Page? { places[[language, source]].map { pages[$0] } }

  /// Binds every directive of every page.
  static func bind(_ tree: ContentTree, memory: BuildMemory) -> (SitePlan, [Diagnostic]) {
    var diagnostics = [Diagnostic]()
    var pages = [Page]()
    var runs = [Run]()
    for content in tree.pages {
      let bound = memory.plans.value(Pair(content.place, tree.costLimit)) {
        let (page, problems) = Page.bind(content, costLimit: tree.costLimit)
        return (page, problems, page.runs)
      }
      diagnostics += bound.problems
      pages.append(bound.page)
      runs += bound.runs
    }
    return (SitePlan(pages: pages, runs: runs, assets: tree.assets, bibliography: tree.bibliography), diagnostics)
  }
}

extension SitePlan.Page {
  /// Binds every directive of a page.
  static func bind(_ content: ContentTree.Page, costLimit: Double) -> (SitePlan.Page, [Diagnostic]) {
    var binder = Binder(lesson: content.lesson, costLimit: costLimit)
    let figures = content.lesson.directives.map { binder.bind($0) }
    return (SitePlan.Page(content: content, figures: figures), binder.diagnostics)
  }

  /// Every run that a figure shows or a text quotes, once.
  var runs: [Run] {
    let all =
      figures.compactMap { $0 }.flatMap(\.runs)
      + valueLinks.flatMap { link in
        var binder = Binder(lesson: content.lesson)
        return (run(of: link, with: &binder)?.runs ?? []) + gridRuns(of: link)
      }
    var seen = Set<String>()
    return all.filter { seen.insert($0.key).inserted }
  }

  /// The sources of the pages that links lead to at a heading or figure.
  var linkedPages: [String] {
    texts.joined().compactMap { part in
      let path: Located<String>?
      switch part {
      case .pageLink(let link): path = link.fragment == nil ? nil : link.path
      case .figureReference(let reference): path = reference.page
      default: path = nil
      }
      return path.flatMap { Path.resolve($0.value, in: Path.parent(content.source)) }
    }
  }

  /// The states of figures of other pages that links lead to, with the sources of those pages.
  var linkedStates: [(source: String, link: AnchorLink)] {
    texts.joined().compactMap { part in
      guard case .pageLink(let link) = part, let place = link.place, !place.state.isEmpty,
        let source = Path.resolve(link.path.value, in: Path.parent(content.source))
      else { return nil }
      return (source, place)
    }
  }

  /// All that links and other languages know of what is in the page: its headings with their levels, and its figures.
  var places: [String] {
    content.lesson.headings.map { "\($0.level) \($0.id)" } + content.lesson.directives.map(\.id.value)
      + content.lesson.faultyFigureIDs.map { "faulty \($0)" }
  }

  /// All texts with links: the body, the objectives, the captions and the takeaways.
  var texts: [[BodyPart]] {
    let lesson = content.lesson
    return [lesson.body] + lesson.frontMatter.objectives.map(\.parts)
      + lesson.directives.flatMap { [$0.caption.parts, $0.takeaway?.parts ?? []] }
  }

  /// All quoted values.
  var valueLinks: [ValueLink] {
    texts.flatMap { $0 }.compactMap { if case .value(let link) = $0 { link } else { nil } }
  }

  /// The runs that a quoted value needs at every state that the build draws.
  func gridRuns(of link: ValueLink) -> [Run] {
    guard let index = figureIndex(link.figure.value), let figure = figures[index], figure.tier == .grid,
      let quote = FollowedQuote(link, of: figure)
    else { return [] }
    return figure.gridStates.flatMap { quote.run(at: $0).runs }
  }

  /// The places of a figure that links to its states lead to, from this page and from others, each once.
  func stateAnchors(of figure: BoundFigure) -> [String] {
    if figure.controls.isEmpty { return [] }
    let own = texts.joined().compactMap { if case .anchorLink(let link) = $0 { link } else { nil } }
    var anchors = [String]()
    for link in own + statesLinked
    where link.id.value == figure.directive.id.value && !link.state.isEmpty && !anchors.contains(link.anchor) {
      anchors.append(link.anchor)
    }
    return anchors
  }

  /// The run that a quoted value is of, or nil if the link does not fit; `binder` collects why. A link that names a seed means
  /// that one alone.
  func run(of link: ValueLink, with binder: inout Binder) -> RepeatedRun? {
    guard let index = figureIndex(link.figure.value) else { return nil }
    guard let figure = figures[index] else { return nil }
    var settings = figure.base
    let before = binder.diagnostics.count
    binder.apply(link.state, to: &settings, of: figure.experiment)
    guard binder.diagnostics.count == before else { return nil }
    var repeated = figure.repeated(settings)
    if link.state.contains(where: { $0.name.value == "seed" }) { repeated.seeds = 1 }
    return repeated
  }
}
