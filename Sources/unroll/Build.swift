import ArgumentParser
import Foundation
import Site

struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Builds the site.",
    discussion: """
      Reads content/, templates/ and, if it is there, unroll.yml, runs every experiment and writes the pages. If any \
      problem is found, all of them are reported and the output stays as it was.

      Examples:
        unroll build
        unroll build --root lessons --output-dir preview --drafts
        unroll build --strict --format json
      """)

  @Option(help: "The folder with content/ and templates/.")
  var root = "."

  @Option(help: "Where to write the site (default: the `output_dir` of unroll.yml, or public in the root).")
  var outputDir: String?

  @Option(help: "The address of the site, for canonical links (default: the `base_url` of unroll.yml, or none).")
  var baseURL: String?

  @Flag(help: "Build drafts too.")
  var drafts = false

  @Flag(help: "Let warnings fail the build.")
  var strict = false

  @Flag(help: "Run every experiment again instead of taking known outcomes from .unroll/cache.")
  var noCache = false

  @Option(help: "How many experiments run at once (default: the number of processors).")
  var jobs: Int?

  @Option(help: "How problems are reported.")
  var format: DiagnosticOutput = .text

  mutating func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs needs a whole number from 1 on, not \(jobs).") }
    if let address = baseURL {
      guard let normalized = BuildOptions.normalizedBaseURL(address) else {
        throw ValidationError("--base-url needs an address such as https://example.org/lessons/, not \(address).")
      }
      baseURL = normalized
    }
  }

  func run() async throws {
    var options = BuildOptions(root: root, jobs: jobs)
    options.outputFolder = outputDir
    options.baseURL = baseURL
    options.includesDrafts = drafts
    options.isStrict = strict
    options.usesCache = !noCache
    let progress = TerminalProgress()
    if let progress { options.progress = { progress.take($0) } }
    let report = await buildSite(options)
    progress?.end()
    for run in report.damagedCacheEntries {
      printError("note: the cached result of \(run) was damaged; it was computed again")
    }
    try format.report(report.diagnostics, root: root)
    if format == .text {
      if report.isFailed {
        if !report.hasChangedOutput { printError("Nothing was written; the previous site is as it was.") }
      } else {
        let cached = report.cached > 0 ? " (\(report.cached) from the cache)" : ""
        let removed = report.removed > 0 ? ", \(report.removed) removed" : ""
        try printLine(
          "\(count(report.pages, "page")), \(count(report.runs, "experiment"))\(cached); "
            + "\(count(report.written, "file")) written, \(report.unchanged) unchanged\(removed): \(report.outputFolder)"
        )
      }
    }
    if report.isFailed { throw ExitCode(1) }
  }
}

/// What the terminal is like.
enum Terminal {
  /// Whether standard error is a terminal that wants colours (https://no-color.org).
  static var showsColours: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(2) == 1 && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }
}
