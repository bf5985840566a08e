package import Diagnostics
import Experiments
import Lessons

/// Checks the values and claims of lessons against outcomes that are computed once, so that an edit of a lesson is
/// checked in no time as long as it asks for no new run.
package struct ProseChecker: Sendable {
  private let plan: SitePlan
  private let outcomes: Outcomes
  private let allowsRawHTML: Bool

  /// Reads a site, and runs what it needs.
  package init(root: String, files: FileSystem = .disk) async {
    let options = BuildOptions(root: root)
    let root = files.realPath(root) ?? root
    let memory = BuildMemory()
    let source = SiteSource.read(root: root, options: options, files: files, memory: memory)
    plan =
      SitePlan.bind(
        source.tree, catalogue: .builtIn, surroundings: source.surroundings(memory), memory: memory
      ).0
    allowsRawHTML = source.allowsRawHTML
    outcomes = await Outcomes.compute(
      plan.runs, jobs: options.jobs, cache: OutcomeCache(root: root, files: files))
  }

  /// The source files of the lessons, such as `content/en/01-depth.md`.
  package var lessons: [String] { plan.pages.map(\.content.lesson.file) }

  /// Where the quoted numbers of a lesson stand, with the length of their text.
  package func values(in file: String) -> [(position: SourcePosition, length: Int, text: String)] {
    page(file)?.texts.quotes.map { ($0.link.written.position, $0.link.written.length, $0.link.written.value) } ?? []
  }

  /// Where the claims of a lesson stand.
  package func claims(in file: String) -> [(position: SourcePosition, length: Int, text: String)] {
    page(file)?.content.lesson.directives.flatMap(\.claims).map { ($0.text.position, $0.text.length, $0.text.value) }
      ?? []
  }

  /// What a build would say of the links, values and claims of a lesson with these bytes, and the wrong numbers.
  package func check(_ file: String, bytes: [UInt8]) -> (diagnostics: [Diagnostic], fixes: [NumberFix]) {
    let parsed = LessonParser.parse(file: file, bytes: bytes, options: RenderOptions(allowRawHTML: allowsRawHTML))
    guard let lesson = parsed.lesson, var content = page(file)?.content else { return (parsed.diagnostics, []) }
    content.lesson = lesson
    var binder = Binder(lesson: lesson, catalogue: .builtIn)
    let page = SitePlan.Page(content: content, figures: lesson.directives.map { binder.bind($0) })
    var links = LinkBinder(page, in: plan.index, catalogue: .builtIn)
    for quote in links.bindTexts().quotes { links.binder.check(quote, with: outcomes) }
    for figure in page.figures.compactMap({ $0 }) {
      for claim in figure.claims { _ = links.binder.check(claim, with: outcomes) }
    }
    return ((parsed.diagnostics + binder.diagnostics + links.binder.diagnostics).sortedForReport(), links.binder.fixes)
  }

  private func page(_ file: String) -> SitePlan.Page? { plan.pages.first { $0.content.lesson.file == file } }
}
