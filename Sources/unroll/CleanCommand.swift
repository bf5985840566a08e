import ArgumentParser
import Site

struct CleanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: "Removes what builds made: the files of the output, and the cache.",
    discussion: """
      The next build makes all of it again. Files in the output that no build made stay.

      Examples:
        unroll clean
        unroll clean --root lessons --output-dir preview
      """)

  @Option(help: "The folder with content/.", completion: .directory)
  var root = "."

  @Option(
    help: "The output (default: the `output_dir` of unroll.yml, or public in the root).", completion: .directory)
  var outputDir: String?

  @Flag(name: .shortAndLong, help: "Say nothing but problems.")
  var quiet = false

  func validate() throws {
    if root.isEmpty { throw ValidationError("--root needs a folder.") }
  }

  func run() throws {
    let report = cleanSite(root: root, outputFolder: outputDir)
    try DiagnosticOutput.text.report(report.diagnostics, root: root)
    if report.isFailed { throw ExitCode(1) }
    if quiet { return }
    let parts = [
      report.removed > 0 ? "\(count(report.removed, "file")) of \(report.outputFolder)" : nil,
      report.hadCache ? "the cache" : nil,
    ].compactMap { $0 }
    try printLine(parts.isEmpty ? "there was nothing to remove" : "removed \(parts.joined(separator: " and "))")
  }
}
