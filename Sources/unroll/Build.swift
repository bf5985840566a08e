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

  @OptionGroup var site: SiteOptions

  @Option(
    help: "Where to write the site (default: the `output_dir` of unroll.yml, or public in the root).",
    completion: .directory)
  var outputDir: String?

  @Option(help: "The address of the site, for canonical links (default: the `base_url` of unroll.yml, or none).")
  var baseURL: String?

  @Flag(help: "Let warnings fail the build.")
  var strict = false

  @Option(help: "How problems are reported.")
  var format: DiagnosticOutput = .text

  mutating func validate() throws {
    if let address = baseURL {
      guard let normalized = BuildOptions.normalizedBaseURL(address) else {
        throw ValidationError("--base-url needs an address such as https://example.org/lessons/, not \(address).")
      }
      baseURL = normalized
    }
  }

  func run() async throws {
    var options = site.buildOptions
    options.outputFolder = outputDir
    options.baseURL = baseURL
    options.isStrict = strict
    let progress = site.output.quiet ? nil : TerminalProgress()
    if let progress { options.progress = { progress.take($0) } }
    let report = await buildSite(options)
    progress?.end()
    for run in report.damagedCacheEntries {
      printError("note: the cached result of \(run) was damaged; it was computed again")
    }
    try format.report(report.diagnostics, root: site.root)
    if format == .text {
      if report.isFailed {
        if !report.hasErrors { printError("With --strict, warnings fail the build.") }
        if !report.hasChangedOutput { printError("Nothing was written; the previous site is as it was.") }
      } else if !site.output.quiet {
        if site.output.verbose { printError(report.stageLine) }
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
