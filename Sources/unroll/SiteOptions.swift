import ArgumentParser
import Site

/// What every command about a site takes.
struct SiteOptions: ParsableArguments {
  @Option(help: "The folder with content/.", completion: .directory)
  var root = "."

  @Flag(help: "Include drafts.")
  var drafts = false

  @Flag(help: "Run every experiment again instead of taking known outcomes from .unroll/cache.")
  var noCache = false

  @Option(help: "How many experiments run at once (default: the number of processors).")
  var jobs: Int?

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if root.isEmpty { throw ValidationError("--root needs a folder.") }
    if let jobs, jobs < 1 { throw ValidationError("--jobs needs a whole number from 1 on, not \(jobs).") }
  }

  /// The options of a build, so far.
  var buildOptions: BuildOptions {
    var options = BuildOptions(root: root, jobs: jobs)
    options.includesDrafts = drafts
    options.usesCache = !noCache
    return options
  }
}

/// How much a command says.
struct OutputOptions: ParsableArguments {
  enum Verbosity { case quiet, normal, verbose }

  @Flag(name: .shortAndLong, help: "Say nothing but problems.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say more: the files made, what takes how long.")
  var verbose = false

  var verbosity: Verbosity { quiet ? .quiet : verbose ? .verbose : .normal }

  func validate() throws {
    if quiet && verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
  }
}

extension Duration {
  /// "12 ms", "3.4 s".
  var formatted: String {
    let milliseconds = self / .milliseconds(1)
    if milliseconds < 1000 { return "\(max(1, Int(milliseconds.rounded()))) ms" }
    let tenths = Int((milliseconds / 100).rounded())
    return "\(tenths / 10).\(tenths % 10) s"
  }
}

extension BuildReport {
  /// How long each stage took, for `--verbose`.
  var stageLine: String { stages.map { "\($0.name) \($0.duration.formatted)" }.joined(separator: ", ") }
}
