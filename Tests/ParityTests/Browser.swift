import Foundation
import Testing

/// Runs a WebAssembly module in Chromium, the engine of many readers.
enum Browser {
  /// The `lines` that a script makes, which finds the module's `exports`, and `bytes` that reads base64.
  static func lines(module: Data, script: String) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "parity-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // The page waits for nothing: Chromium prints it when its script has run.
    let page = """
      <!doctype html><meta charset="utf-8"><pre id="out">no response</pre><script>
      const bytes = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
      const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes("\(module.base64EncodedString())")));
      \(script)
      document.getElementById("out").textContent = lines.join("\\n") + "\\nend";
      </script>
      """
    let file = folder.appending(path: "page.html")
    try page.write(to: file, atomically: true, encoding: .utf8)
    let data = try output(
      of: ProcessInfo.processInfo.environment["CHROMIUM"] ?? "/usr/bin/chromium",
      [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(folder.path)/profile", "--dump-dom",
        file.absoluteString,
      ])
    let text = String(decoding: data, as: UTF8.self)
    let lines = try #require(text.firstMatch(of: /<pre id="out">([\s\S]*?)\nend<\/pre>/)?.1, "\(text.prefix(300))")
    return lines.split(separator: "\n").map(String.init)
  }

  /// What a program prints.
  static func output(of program: String, _ arguments: [String], input: Data = Data()) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    let (given, printed) = (Pipe(), Pipe())
    process.standardInput = given
    process.standardOutput = printed
    process.standardError = FileHandle.nullDevice
    try process.run()
    // From another thread: a pipe holds less than a module, in both directions.
    DispatchQueue.global().async {
      try? given.fileHandleForWriting.write(contentsOf: input)
      try? given.fileHandleForWriting.close()
    }
    let data = printed.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return data
  }
}
