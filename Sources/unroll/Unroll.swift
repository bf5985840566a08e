import ArgumentParser
import Diagnostics
import Foundation
import Site

/// The command line: one file per command.
@main
struct Unroll: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unroll",
    abstract: "Builds sites of explorable explainers: lessons whose figures are experiments that really run.",
    discussion: """
      Examples:
        unroll init explainers && cd explainers
        unroll serve                      shows the site, and follows every edit
        unroll new lesson "Clipping"      adds a lesson
        unroll check --fix                mends numbers that experiments contradict
        unroll build                      writes public/
        unroll clean                      removes what builds made
        unroll experiments gradient-flow  describes a kind, with an example to paste
        unroll --generate-completion-script zsh > ~/.zfunc/_unroll

      Exit status: 0 all is well, 1 problems were found, 2 wrong usage.
      """,
    version: version,
    subcommands: [
      InitCommand.self, NewCommand.self, Build.self, ServeCommand.self, Check.self, CleanCommand.self,
      RunCommand.self, ExperimentsCommand.self, RenderCommand.self,
    ])

  /// The version of the program; equal versions build equal sites.
  static let version = "0.1.0"

  /// Parses and runs, with the exit statuses that the help promises.
  static func main() async {
    Signals.openClosedStreams()
    Signals.endCleanly()
    // A reader that goes away shows as a failed write, not as a signal.
    signal(SIGPIPE, SIG_IGN)
    // And so does a file that grows beyond what the user may write.
    signal(SIGXFSZ, SIG_IGN)
    keepFreedMemory()
    var kind: any ParsableCommand.Type = Self.self
    do {
      if let problem = unknownCommand { throw ValidationError(problem) }
      var command = try parseAsRoot()
      kind = type(of: command)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      printError(message(for: error, of: kind))
      Foundation.exit(2)
    }
  }

  /// What is said of a first word that is no command.
  private static var unknownCommand: String? {
    guard let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-") else { return nil }
    let names = configuration.subcommands.map { $0.configuration.commandName ?? "\($0)".lowercased() }
    if names.contains(word) || word == "help" { return nil }
    let nearest = nearestName(to: word, among: names).map { "; did you mean `\($0)`?" } ?? ""
    return "there is no command `\(word)`; expected \(oneOf(names))\(nearest)"
  }

  /// What parsing reports names its command; what a command finds wrong by itself gets that command's usage here.
  private static func message(for error: any Error, of kind: any ParsableCommand.Type) -> String {
    let text = fullMessage(for: error)
    guard kind != Self.self, let end = text.range(of: "\nUsage: ") else { return text }
    let usage = usageString(for: kind)
    let name = usage.split(separator: " ").prefix { !"<[".contains($0.prefix(1)) }.joined(separator: " ")
    return "\(text[..<end.lowerBound])\nUsage: \(usage)\n  See '\(name) --help' for more information."
  }
}

/// Writes a line to standard error; there is nobody to tell if that fails.
func printError(_ text: String) {
  _ = write(Array((text + "\n").utf8), to: 2)
}

/// Writes a line to standard output.
func printLine(_ text: String) throws { try printBytes(Array((text + "\n").utf8)) }

/// Writes bytes to standard output; output that is lost (a full disk, a closed pipe) is a failure.
func printBytes(_ bytes: [UInt8]) throws {
  guard write(bytes, to: 1) else {
    // `unroll … | head` is no error to tell about.
    if errno != EPIPE { printError("error: cannot write to standard output: \(String(cString: strerror(errno)))") }
    throw ExitCode(1)
  }
}

/// Writes all bytes, or says that it could not.
func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  bytes.withUnsafeBytes { buffer in
    var rest = buffer[...]
    while !rest.isEmpty {
      let count = Foundation.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
