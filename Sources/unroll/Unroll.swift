import ArgumentParser
import Foundation

/// The command line: one file per command.
@main
struct Unroll: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unroll",
    abstract: "Builds sites of explorable explainers: lessons whose figures are experiments that really run.",
    discussion: "Exit status: 0 all is well, 1 problems were found, 2 wrong usage.",
    subcommands: [Build.self, RunCommand.self, ExperimentsCommand.self])

  /// Parses and runs, with the exit statuses that the help promises.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      printError(fullMessage(for: error))
      Foundation.exit(2)
    }
  }
}

/// Writes a line to standard error.
func printError(_ text: String) {
  FileHandle.standardError.write(Data((text + "\n").utf8))
}

/// Writes bytes to standard output.
func printBytes(_ bytes: [UInt8]) {
  FileHandle.standardOutput.write(Data(bytes))
}
