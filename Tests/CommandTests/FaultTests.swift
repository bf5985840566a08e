import Foundation
import Testing

/// What happens to the program from outside leaves every file of the output whole, and the next build mends the rest.
struct FaultTests {
  private func site() throws -> String {
    let root = FileManager.default.temporaryDirectory.path + "/unroll-fault-" + UUID().uuidString
    #expect(try Command("init", root).status == 0)
    try FileManager.default.createDirectory(atPath: root + "/public", withIntermediateDirectories: true)
    try Data("example.org".utf8).write(to: URL(filePath: root + "/public/CNAME"))
    return root
  }

  private func output(_ root: String) -> [String: Data] {
    var files = [String: Data]()
    for case let path as String in FileManager.default.enumerator(atPath: root + "/public") ?? .init() {
      let full = root + "/public/" + path
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: full, isDirectory: &isFolder), !isFolder.boolValue {
        files[path] = FileManager.default.contents(atPath: full)
      }
    }
    return files
  }

  /// Every page differs between the two.
  private func write(_ version: String, to root: String) throws {
    try "<footer>\(version)</footer>\n".write(toFile: root + "/footer", atomically: true, encoding: .utf8)
    let folder = root + "/templates/partials"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    #expect(rename(root + "/footer", folder + "/footer.mustache") == 0)
    for number in 0..<20 {
      try "---\ntitle: Page \(number)\n---\n\(version).\n".write(
        toFile: "\(root)/content/en/\(version)-\(number).md", atomically: true, encoding: .utf8)
    }
    let other = version == "old" ? "new" : "old"
    for number in 0..<20 { try? FileManager.default.removeItem(atPath: "\(root)/content/en/\(other)-\(number).md") }
  }

  @Test func `a build that is killed leaves whole files, and the next one mends the rest`() throws {
    let root = try site()
    defer { try? FileManager.default.removeItem(atPath: root) }
    var complete = [String: [String: Data]]()
    for version in ["old", "new"] {
      try write(version, to: root)
      #expect(try Command("build", "--root", root).status == 0)
      complete[version] = output(root).filter { $0.key != ".manifest" }
    }
    let names = Set(complete["old"]?.keys.map { $0 } ?? []).union(complete["new"]?.keys.map { $0 } ?? [])
    var killed = 0
    for turn in 0..<(isExhaustive ? 150 : 6) {
      try write(turn % 2 == 0 ? "old" : "new", to: root)
      let process = Process()
      process.executableURL = URL(filePath: Command.executable)
      process.arguments = ["build", "--root", root]
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      // Mostly while it writes: as soon as its stage is there, and a little later each time.
      let stage = root + "/public/.unroll-stage-\(process.processIdentifier)"
      while process.isRunning, turn % 5 > 0, !FileManager.default.fileExists(atPath: stage) { usleep(100) }
      usleep(UInt32(turn) * 137 % 12_000)
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
      process.waitUntilExit()
      killed += process.terminationReason == .uncaughtSignal ? 1 : 0
      for (path, data) in output(root) where path != ".manifest" && !path.hasPrefix(".unroll-stage-") {
        #expect(names.contains(path), "\(path) is none of ours")
        #expect(data == complete["old"]?[path] || data == complete["new"]?[path], "\(path) is not whole")
      }
    }
    #expect(killed > 0)
    try write("new", to: root)
    #expect(try Command("build", "--root", root).status == 0)
    #expect(output(root).filter { $0.key != ".manifest" } == complete["new"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: root + "/public").allSatisfy { !$0.contains("stage") })
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `a signal ends a build without a trace of its stage`(signal: Int32) throws {
    let root = try site()
    defer { try? FileManager.default.removeItem(atPath: root) }
    try write("old", to: root)
    var ended = 0
    // A busy machine may let a build end before its signal is sent: then more are tried.
    for turn in 0..<100 where turn < 5 || ended == 0 {
      try write(turn % 2 == 0 ? "new" : "old", to: root)
      let process = Process()
      process.executableURL = URL(filePath: Command.executable)
      process.arguments = ["build", "--root", root, "--quiet"]
      try process.run()
      let stage = root + "/public/.unroll-stage-\(process.processIdentifier)"
      while process.isRunning, !FileManager.default.fileExists(atPath: stage) {}
      if process.isRunning { kill(process.processIdentifier, signal) }
      process.waitUntilExit()
      let isEnded = process.terminationReason == .uncaughtSignal
      #expect(isEnded ? process.terminationStatus == signal : process.terminationStatus == 0)
      ended += isEnded ? 1 : 0
      let names = try FileManager.default.contentsOfDirectory(atPath: root + "/public")
      #expect(names.allSatisfy { !$0.contains("stage") })
    }
    #expect(ended > 0)
    #expect(try Command("build", "--root", root).status == 0)
  }

  @Test(arguments: [">&-", "2>&-", "<&-", ">&- 2>&- <&-"])
  func `a build with closed streams writes the site, and nothing else into it`(streams: String) throws {
    let root = try site()
    defer { try? FileManager.default.removeItem(atPath: root) }
    #expect(try Command("build", "--root", root).status == 0)
    let complete = output(root)
    #expect(try Command("clean", "--root", root).status == 0)
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", "exec \"$0\" build --root \"$1\" \(streams)", Command.executable, root]
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationReason == .exit && shell.terminationStatus == 0)
    #expect(output(root) == complete)
  }

  @Test func `two builds at once both succeed`() throws {
    let root = try site()
    defer { try? FileManager.default.removeItem(atPath: root) }
    let builds = try (0..<3).map { _ in
      let process = Process()
      process.executableURL = URL(filePath: Command.executable)
      process.arguments = ["build", "--root", root, "--quiet"]
      try process.run()
      return process
    }
    for build in builds {
      build.waitUntilExit()
      #expect(build.terminationStatus == 0)
    }
    let again = try Command("build", "--root", root)
    #expect(again.output.contains("0 files written") && again.status == 0, "\(again.output)")
    #expect(output(root)["CNAME"] == Data("example.org".utf8))
  }

  @Test func `an output that cannot be written is told, and stays as it was`() throws {
    let root = try site()
    defer { try? FileManager.default.removeItem(atPath: root) }
    let before = output(root)
    // No file may grow beyond 20 kB, as on a full disk; the script of the site does.
    let limited = Process()
    limited.executableURL = URL(filePath: "/bin/sh")
    limited.arguments = ["-c", "ulimit -f 40; exec \"$0\" build --no-cache --root \"$1\"", Command.executable, root]
    let errors = Pipe()
    limited.standardError = errors
    limited.standardOutput = FileHandle.nullDevice
    try limited.run()
    let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    limited.waitUntilExit()
    #expect(limited.terminationReason == .exit && limited.terminationStatus == 1)
    let problem = "cannot write the output: assets/explorer-module.js: File too large [write-failed]"
    #expect(text.contains(problem), "\(text)")
    #expect(text.contains("Nothing was written; the previous site is as it was."))
    #expect(output(root) == before)
    let nowhere = try Command("build", "--root", root, "--output-dir", "/proc/site")
    #expect(nowhere.status == 1 && nowhere.errors.contains("cannot write the output: "), "\(nowhere.errors)")
  }
}

let isExhaustive = ProcessInfo.processInfo.environment["UNROLL_EXHAUSTIVE"] != nil
