public import Diagnostics
import Experiments
import Foundation
import Lessons
import Plots

/// What a build is told.
public struct BuildOptions: Sendable {
  /// The folder that holds `content/` and `templates/`.
  public var root: String
  /// The output folder, if not the configured one; relative to the working folder.
  public var outputFolder: String?
  /// The address of the site, if not the configured one.
  public var baseURL: String?
  /// Whether drafts are built.
  public var includesDrafts = false
  /// Whether warnings fail the build.
  public var isStrict = false
  /// Whether outcomes of earlier builds are used, and kept for later ones.
  public var usesCache = true
  /// Whether the pages are written; a check does all the rest.
  var writesPages = true
  /// With how many seeds each claim is tried.
  var seedsTried = 0
  /// How many runs go on at once.
  public var jobs: Int
  /// Is told how far the runs are, from any thread.
  public var progress: (@Sendable (RunProgress) -> Void)?

  /// Options for the site at `root`; without `jobs`, as many as there are processors.
  public init(root: String, jobs: Int? = nil) {
    self.root = root
    self.jobs = jobs ?? ProcessInfo.processInfo.activeProcessorCount
  }
}

extension BuildOptions {
  /// An http(s) address with a slash at its end, or nil for what is none.
  public static func normalizedBaseURL(_ text: String) -> String? {
    guard ["https://", "http://"].contains(where: { text.hasPrefix($0) && text.count > $0.count }),
      !text.contains(where: { $0.isWhitespace || "\"<>#?".contains($0) })
    else { return nil }
    return text.hasSuffix("/") ? text : text + "/"
  }
}

/// What came of a build.
public struct BuildReport: Sendable {
  /// All problems of all pages, in reporting order.
  public var diagnostics: [Diagnostic] = []
  /// How many pages there are.
  public var pages = 0
  /// How many quoted numbers and how many claims there are.
  public var values = 0, claims = 0
  /// The wrong numbers among the problems, with the right ones.
  public var fixes: [NumberFix] = []
  /// How many distinct runs were made.
  public var runs = 0
  /// How many of them were taken from the cache.
  public var cached = 0
  /// The runs and trainings whose cache entries were damaged; they were made again.
  public var damagedCacheEntries: [String] = []
  /// How many files were written, were already as they should be, and were removed.
  public var written = 0, unchanged = 0, removed = 0
  /// How long each stage took, in the order of the pipeline.
  public var stages: [(name: String, duration: Duration)] = []
  /// Where the output is.
  public var outputFolder = ""
  /// Whether a build that failed had already replaced files of the output.
  public var hasChangedOutput = false
  /// Whether anything failed: an error, or a warning in a strict build.
  public var isFailed = false
  /// Whether any problem is an error.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// Builds a site: parse, bind, run, plot, render, write.
///
/// All problems are collected; nothing is written if there is an error.
public func buildSite(_ options: BuildOptions, files: FileSystem = .disk) async -> BuildReport {
  var (report, outputs) = await renderSite(options, files: files, memory: BuildMemory())
  if report.isFailed || !options.writesPages { return report }
  var stages = StageClock()
  do {
    let summary = try OutputWriter(folder: report.outputFolder, files: files).write(
      outputs.map { ($0.path, $0.bytes) })
    (report.written, report.unchanged, report.removed) = (summary.written, summary.unchanged, summary.removed)
  } catch {
    report.diagnostics.append(
      Diagnostic(
        "write-failed", file: report.outputFolder, position: nil,
        message: "cannot write the output: \(error.reason)",
        suggestion: error.hasChanged ? .hint("every file there is whole; the next build brings the rest") : nil))
    report.isFailed = true
    report.hasChangedOutput = error.hasChanged
  }
  stages.finish("write", in: &report)
  return report
}

/// Everything of a build but the writing: its report, and the files of the output in the order of the site.
///
/// What `memory` knows of earlier builds is not computed again. A task that is cancelled while experiments run gives a failed
/// report without a problem.
package func renderSite(
  _ options: BuildOptions, files: FileSystem, memory: BuildMemory
) async -> (report: BuildReport, outputs: [OutputFile]) {
  var report = BuildReport()
  var stages = StageClock()
  let root = files.realPath(options.root) ?? options.root

  // Parse
  let source = SiteSource.read(root: root, options: options, files: files, memory: memory)
  report.diagnostics = source.diagnostics
  report.outputFolder = source.outputFolder
  stages.finish("parse", in: &report)

  // Bind
  let catalogue = Catalogue.builtIn
  let (plan, problems) = SitePlan.bind(
    source.tree, catalogue: catalogue, surroundings: source.surroundings(memory), memory: memory)
  report.diagnostics += problems + source.missingTranslations + TranslationCheck(source.tree).diagnostics
  report.pages = plan.pages.count
  report.values = plan.pages.reduce(0) { $0 + $1.texts.quotes.count }
  report.claims = plan.pages.reduce(0) { $0 + $1.figures.reduce(0) { $0 + ($1?.claims.count ?? 0) } }
  stages.finish("bind", in: &report)

  // Check all that needs no experiment, while a mistake costs no waiting
  func renderer(_ outcomes: Outcomes) -> PageRenderer {
    PageRenderer(
      plan: plan, catalogue: catalogue, languages: source.languages, siteTitles: source.titles,
      templates: source.templates, outcomes: outcomes, baseURL: source.baseURL, hasPalette: source.hasPalette,
      memory: memory,
      languageVersions: source.languageVersions)
  }
  report.diagnostics += renderer(.none).places(besides: source.assets).clashes
  stages.finish("check", in: &report)

  // Run
  let search = await OutcomeSearch.lookUp(
    plan.runs + plan.runs(ofSeeds: options.seedsTried), jobs: options.jobs,
    cache: options.usesCache ? OutcomeCache(root: root, files: files) : nil, known: memory.outcomes)
  // The build fails already; what takes no time runs all the same, so that wrong numbers are told along with the rest.
  if report.hasErrors, search.seconds > 1 {
    report.finish(options)
    return (report, [])
  }
  let outcomes = await search.compute(progress: options.progress)
  memory.outcomes = outcomes
  report.runs = outcomes.count
  report.cached = outcomes.cached
  report.damagedCacheEntries = outcomes.damaged
  stages.finish("run", in: &report)
  if Task.isCancelled {
    report.isFailed = true
    return (report, [])
  }

  // Plot and render
  let pages = renderer(outcomes)
  var outputs = source.assets
  for language in source.languages {
    var phrases = Set<Text>()
    for page in plan.pages where page.content.language == language.code {
      let result = pages.render(page, language: language)
      outputs += result.files
      phrases.formUnion(result.phrases)
      report.diagnostics += result.problems.diagnostics
      report.fixes += result.problems.fixes
    }
    report.diagnostics += language.missingTranslations(of: phrases)
  }
  outputs += pages.filesOfSite(besides: outputs)
  report.diagnostics += plan.seedProblems(options.seedsTried, catalogue: catalogue, with: outcomes)
  memory.endBuild()
  stages.finish("plot and render", in: &report)

  report.finish(options)
  return (report, outputs)
}

extension BuildReport {
  /// Puts the problems in order, each once, and says whether they fail the build.
  fileprivate mutating func finish(_ options: BuildOptions) {
    var seen = Set<Diagnostic>()
    diagnostics = diagnostics.filter { seen.insert($0).inserted }.limitedForReport()
    isFailed = diagnostics.contains { $0.severity == .error || options.isStrict }
  }
}

extension PageRenderer {
  /// All files that there will be, without the bytes of those that pages make.
  fileprivate func places(besides assets: [OutputFile]) -> [OutputFile] {
    assets
      + languages.flatMap { language in
        plan.pages.filter { $0.content.language == language.code }.flatMap(places)
      }
  }
}

/// Measures one stage after the other.
private struct StageClock {
  private let clock = ContinuousClock()
  private var start = ContinuousClock().now

  mutating func finish(_ stage: String, in report: inout BuildReport) {
    report.stages.append((stage, clock.now - start))
    start = clock.now
  }
}
