import Diagnostics
import Experiments
import Lessons

/// All pages with their directives and links bound: what there is to run and to render.
struct SitePlan: Sendable {
  let index: SiteIndex
  /// Every run that a figure shows or a text quotes.
  let runs: [Run]
  /// The order of the pages, by language.
  let outlines: [String: LessonOutline]

  var pages: [Page] { index.pages }

  /// The version of a source file in a language.
  func page(_ source: String, in language: String) -> Page? { index.page(source, in: language) }

  /// The landing page of a language.
  func home(in language: String) -> ContentTree.Page? { page("index.md", in: language)?.content }

  /// Binds every directive of every page, then every link: it may lead to a figure of another page.
  static func bind(
    _ tree: ContentTree, catalogue: Catalogue, surroundings: [String: Int], memory: BuildMemory
  ) -> (SitePlan, [Diagnostic]) {
    var diagnostics = [Diagnostic]()
    var pages = [Page]()
    for content in tree.pages {
      let bound = memory.figures.value(Pair(content.place, tree.costLimit)) {
        var binder = Binder(lesson: content.lesson, catalogue: catalogue, costLimit: tree.costLimit)
        let figures = content.lesson.directives.map { binder.bind($0) }
        return (Page(content: content, figures: figures), binder.diagnostics)
      }
      diagnostics += bound.problems
      pages.append(bound.page)
    }
    let assets = Dictionary(tree.assets.map { ($0.source, $0.output) }) { first, _ in first }
    let index = SiteIndex(pages, assets: assets, bibliography: tree.bibliography)
    var runs = [Run]()
    for place in pages.indices {
      let key = pages[place].key(in: index, tree.languages, surroundings)
      let bound = memory.texts.value(key) { BoundPage(pages[place], in: index, catalogue: catalogue) }
      diagnostics += bound.problems
      runs += bound.runs
      pages[place].texts = bound.texts
      pages[place].key = key
      for link in bound.statesElsewhere {
        if let target = index.pageIndex(link.source, in: pages[place].content.language) {
          pages[target].statesLinked.append(link.state)
        }
      }
    }
    let linked = SiteIndex(pages, assets: assets, bibliography: tree.bibliography)
    let outlines = Dictionary(grouping: tree.pages, by: \.language).mapValues { LessonOutline($0) }
    return (SitePlan(index: linked, runs: runs, outlines: outlines), diagnostics)
  }
}

/// What the links of a page come to.
struct BoundPage: Sendable {
  let texts: BoundTexts
  let statesElsewhere: [LinkBinder.StateElsewhere]
  /// Every run that a figure shows or the text quotes, once.
  let runs: [Run]
  let problems: [Diagnostic]

  init(_ page: SitePlan.Page, in index: SiteIndex, catalogue: Catalogue) {
    var links = LinkBinder(page, in: index, catalogue: catalogue)
    texts = links.bindTexts()
    statesElsewhere = links.statesElsewhere
    problems = links.binder.diagnostics
    let quoted = texts.quotes.flatMap { quote in page.figures[quote.figure].map(quote.runs) ?? [] }
    var seen = Set<String>()
    runs = (page.figures.compactMap { $0 }.flatMap(\.runs) + quoted).filter { seen.insert($0.key).inserted }
  }
}

extension SitePlan {
  /// A page whose directives are bound, and then its links.
  struct Page: Sendable {
    let content: ContentTree.Page
    /// By the index of the directive; nil for one that is faulty.
    let figures: [BoundFigure?]
    /// The ids that a link may name: headings and figures.
    let ids: [String]
    fileprivate(set) var texts = BoundTexts()
    /// The states of its figures that other pages lead to.
    fileprivate(set) var statesLinked: [String] = []
    /// All that its texts depend on.
    fileprivate(set) var key: PageKey?
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

    func contains(_ id: String) -> Bool { headings.contains(id) || figureIndices[id] != nil }

    /// The quoted values of one of its figures.
    func quotes(of figure: BoundFigure) -> [BoundQuote] {
      texts.quotes.filter { figures[$0.figure]?.directive.id.value == figure.directive.id.value }
    }

    /// The places of a figure that links to its states lead to, from this page and from others, each once.
    func stateAnchors(of figure: BoundFigure) -> [String] {
      var seen = Set<String>()
      return (texts.states + statesLinked).filter {
        $0.hasPrefix(figure.directive.id.value + "?") && seen.insert($0).inserted
      }
    }
  }
}

extension SitePlan.Page {
  /// All that links and other languages know of what is in the page: its headings with their levels, and its figures.
  private var places: [String] {
    content.lesson.headings.map { "\($0.level) \($0.id)" } + content.lesson.directives.map(\.id.value)
      + content.lesson.faultyFigureIDs.map { "faulty \($0)" }
  }

  fileprivate func key(in index: SiteIndex, _ languages: [String], _ surroundings: [String: Int]) -> PageKey {
    let linked = linkedPages.map { source, hasState in
      guard let page = index.page(source, in: content.language) else { return [String]() }
      // Links to states know the controls of the figures that they lead to.
      return page.places + (hasState ? ["\(page.content.place.version)"] : [])
    }
    let translated = languages.map { index.page(content.source, in: $0)?.places ?? [] }
    return PageKey(
      place: content.place, surroundings: surroundings[content.language] ?? 0, targets: linked + translated)
  }

  /// The sources of the pages that links lead to at a heading or figure, and whether they set the figure.
  private var linkedPages: [(source: String, hasState: Bool)] {
    content.lesson.texts.joined().compactMap { part in
      let (path, hasState): (Located<String>?, Bool)
      switch part {
      case .pageLink(let link): (path, hasState) = (link.fragment == nil ? nil : link.path, !link.state.isEmpty)
      case .figureReference(let reference): (path, hasState) = (reference.page, false)
      default: return nil
      }
      return path.flatMap { Path.resolve($0.value, in: Path.parent(content.source)) }.map { ($0, hasState) }
    }
  }
}

extension Lesson {
  /// All texts with links: the body, the objectives, the captions and the takeaways.
  var texts: [[BodyPart]] {
    [body] + frontMatter.objectives.map(\.parts) + directives.flatMap { [$0.caption.parts, $0.takeaway?.parts ?? []] }
  }
}
