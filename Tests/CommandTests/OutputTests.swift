import Foundation
import Testing

/// How the program speaks: version, help, completions, quiet and verbose.
struct OutputTests {
  @Test func `the version is a version`() throws {
    let command = try Command("--version")
    #expect(command.status == 0 && command.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test(arguments: ["init", "new lesson", "build", "serve", "check", "run", "experiments", "render"])
  func `every command has examples in its help, and they are commands`(name: String) throws {
    let words = name.split(separator: " ").map(String.init)
    let help = try Command(words + ["--help"])
    #expect(help.status == 0 && help.output.contains("Examples:\n"))
    let examples = help.output.matches(of: /\n\s+(?:echo .* \| )?unroll (.+)/).map(\.1)
    #expect(examples.contains { $0.hasPrefix(name) }, "\(help.output)")
    #expect(try Command("--help").output.contains("  \(words[0]) "))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completions know commands and kinds`(shell: String) throws {
    let command = try Command("--generate-completion-script", shell)
    #expect(command.status == 0)
    for word in ["serve", "init", "gradient-flow", "--translation-of"] {
      #expect(command.output.contains(word.hasPrefix("--") && shell == "fish" ? "translation-of" : word), "\(word)")
    }
    let tool = Process()
    tool.executableURL = URL(filePath: "/usr/bin/env")
    guard shell == "bash" else { return }
    tool.arguments = ["bash", "-n"]
    let input = Pipe()
    tool.standardInput = input
    try tool.run()
    try input.fileHandleForWriting.write(contentsOf: Data(command.output.utf8))
    try input.fileHandleForWriting.close()
    tool.waitUntilExit()
    #expect(tool.terminationStatus == 0)
  }

  @Test func `quiet says nothing of a good build, verbose how long each stage took`() throws {
    let root = FileManager.default.temporaryDirectory.path + "/unroll-output-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: root) }
    #expect(try Command("init", root, "--quiet").output.isEmpty)
    let quiet = try Command("build", "--root", root, "-q")
    #expect(quiet.status == 0 && quiet.output.isEmpty && quiet.errors.isEmpty)
    let verbose = try Command("check", "--root", root, "-v")
    #expect(verbose.errors.wholeMatch(of: /parse \d+(\.\d)? m?s, bind .*, run .*, plot and render .*\n/) != nil)
    #expect(verbose.output.hasSuffix(" checked\n"))
    let both = try Command("build", "--root", root, "-q", "-v")
    #expect(both.status == 2 && both.errors.contains("--quiet and --verbose exclude each other."))
    // Problems are told all the same.
    try "---\ntitle: A\n---\n[x](#nowhere)\n".write(
      toFile: root + "/content/en/index.md", atomically: true, encoding: .utf8)
    let failed = try Command("build", "--root", root, "-q")
    #expect(failed.status == 1 && failed.errors.contains("[unknown-id]") && failed.output.isEmpty)
  }

  @Test(arguments: [
    (["biuld"], "there is no command `biuld`", "did you mean `build`?"),
    (["deploy", "now"], "there is no command `deploy`; expected one of: init, new, build,", "See 'unroll --help'"),
    (["run", "explod"], "did you mean `explode`?", "See 'unroll run --help'"),
    (["render", "missing.md"], "cannot read missing.md", "Usage: unroll render <file>"),
    (["check", "--seeds", "0"], "--seeds needs a whole number", "See 'unroll check --help'"),
    (["build", "--root", ""], "--root needs a folder.", "See 'unroll build --help'"),
    (["new", "lesson"], "Missing expected argument '<title>'", "See 'unroll new lesson --help'"),
  ])
  func `wrong usage is told with the right one`(arguments: [String], message: String, hint: String) throws {
    let command = try Command(arguments)
    #expect(command.status == 2 && command.output.isEmpty)
    #expect(command.errors.contains(message) && command.errors.contains(hint), "\(command.errors)")
  }

  @Test func `help fits a terminal of 80 columns`() throws {
    let help = try Command("--help").output
    for example in help.split(separator: "\n").drop(while: { $0 != "Examples:" }).dropFirst().prefix(7) {
      #expect(example.hasPrefix("  unroll "), "\(example)")
    }
  }

  @Test func `a strict command says that only warnings failed it`() throws {
    let root = FileManager.default.temporaryDirectory.path + "/unroll-strict-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: root) }
    #expect(try Command("init", root).status == 0)
    #expect(try Command("new", "lesson", "A", "--language", "zh", "--root", root).status == 0)
    #expect(try Command("check", "--root", root).status == 0)
    for (name, noun) in [("check", "check"), ("build", "build")] {
      let command = try Command(name, "--root", root, "--strict")
      #expect(command.status == 1 && command.errors.contains("With --strict, warnings fail the \(noun).\n"))
    }
  }

  /// What a command writes to a terminal; `script` (util-linux) makes one.
  private func onTerminal(_ arguments: [String], environment: [String: String] = [:]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    let words = ([Command.executable] + arguments).map { "'\($0)'" }.joined(separator: " ")
    process.arguments = ["script", "-qec", words, "/dev/null"]
    process.environment = ProcessInfo.processInfo.environment.merging(["TERM": "xterm"]) { $1 }
      .filter { $0.key != "NO_COLOR" }.merging(environment) { $1 }
    let output = Pipe()
    process.standardOutput = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  @Test func `colours are for terminals that want them`() throws {
    let root = FileManager.default.temporaryDirectory.path + "/unroll-colour-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: root) }
    let check = ["check", "--root", root]
    #expect(try onTerminal(check).contains("\u{1B}["))
    for environment in [["NO_COLOR": "1"], ["TERM": "dumb"]] {
      let text = try onTerminal(check, environment: environment)
      #expect(text.contains("[missing-root]") && !text.contains("\u{1B}"), "\(text)")
    }
    // An empty NO_COLOR is none (https://no-color.org), and a pipe is no terminal.
    #expect(try onTerminal(check, environment: ["NO_COLOR": ""]).contains("\u{1B}"))
    #expect(try !Command(check).errors.contains("\u{1B}"))
  }

  @Test func `work longer than a second shows on a terminal how far it is`() throws {
    let root = FileManager.default.temporaryDirectory.path + "/unroll-progress-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: root) }
    try FileManager.default.createDirectory(atPath: root + "/content/en", withIntermediateDirectories: true)
    // Many short runs: however fast the machine, some end after the first second and before the last.
    let figure = "```yaml experiment\nid: a\nrun: clip-training\nseeds: 40\ncaption: A.\n```\n"
    try "---\ntitle: A\n---\n\(figure)".write(
      toFile: root + "/content/en/index.md", atomically: true, encoding: .utf8)
    // With as many runs at once as there are processors, and so as threads for tasks.
    let arguments = ["check", "--root", root, "--no-cache"]
    #expect(try onTerminal(arguments).contains(/\r\u{1B}\[K\d+ of 40 experiments, now clip-training/))
  }
}
