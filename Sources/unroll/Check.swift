import ArgumentParser
import Site

struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks the site as a build does, and writes no page.",
    discussion: """
      Every number quoted from an experiment is compared at the precision it is written with, every claim is computed.

      Examples:
        unroll check
        unroll check --fix              rewrites the wrong numbers in the sources
        unroll check --seeds 10         tries every claim with ten seeds, one by one
        unroll check --strict --format github
      """)

  @OptionGroup var site: SiteOptions

  @Flag(help: "Rewrite wrong numbers in the sources, in the manner in which they are written.")
  var fix = false

  @Option(help: "Try each claim with this many seeds, from its own on; a claim that fails for some is a warning.")
  var seeds: Int?

  @Flag(help: "Let warnings fail the check.")
  var strict = false

  @Option(help: "How problems are reported.")
  var format: DiagnosticOutput = .text

  func validate() throws {
    if let seeds, !(1...1000).contains(seeds) {
      throw ValidationError("--seeds needs a whole number from 1 to 1000, not \(seeds).")
    }
  }

  func run() async throws {
    var options = site.buildOptions
    options.isStrict = strict
    let progress = site.output.quiet ? nil : TerminalProgress()
    if let progress { options.progress = { progress.take($0) } }
    let seeds = seeds ?? 0
    let report = await checkSite(options, seeds: seeds, mendsNumbers: fix)
    progress?.end()
    for fix in report.fixes {
      printError("\(fix.file):\(fix.line):\(fix.column): \(fix.written) is now \(fix.replacement)")
    }
    try format.report(report.build.diagnostics, root: site.root)
    if report.build.isFailed {
      if format == .text && !report.build.hasErrors { printError("With --strict, warnings fail the check.") }
      throw ExitCode(1)
    }
    if format == .text && !site.output.quiet {
      if site.output.verbose { printError(report.build.stageLine) }
      let seedsTried = seeds > 1 ? ", each claim with \(seeds) seeds where it draws at random" : ""
      try printLine(
        "\(count(report.build.pages, "page")), \(count(report.build.values, "value")), "
          + "\(count(report.build.claims, "claim")) checked\(seedsTried)")
    }
  }
}
