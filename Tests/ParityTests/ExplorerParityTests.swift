import Experiments
import Explorer
import ExplorerModule
import Foundation
import Plots
import Testing

/// The module that pages carry draws and says the same as the program, byte for byte, in a real browser.
struct ExplorerParityTests {
  @Test(arguments: Catalogue.all.filter { Catalogue.isLive($0) }.map { "\($0.name)" })
  func `every live kind is the same in the browser`(name: String) throws {
    let experiment = try #require(Catalogue.all.first { "\($0.name)" == name })
    var requests = ExplorerRequests(experiment)
    let settings = requests.settings(random: 50)
    #expect(settings.count > 50, "only \(settings.count) settings")
    let member = Member(label: .literal([]), settings: settings[0], outcome: experiment.run(settings[0]))
    let phrases = experiment.phrases + experiment.figure([member]).phrases
    // In English, then in a language of wide letters.
    let drawings = settings.map { requests.draw($0) }
    let all = [requests.learn].compactMap { $0 } + drawings + [ExplorerRequests.speak(phrases)] + drawings
    var explorer = Explorer()
    let native = all.map { Self.digest(explorer.respond(to: $0)) }
    let browser = try digests(inBrowser: all)
    #expect(browser.count == native.count)
    let different = native.indices.filter { $0 >= browser.count || native[$0] != browser[$0] }
    #expect(different.isEmpty, "\(different.count) of \(native.count) responses differ: \(different.prefix(5))")
    #expect(Set(native).count > settings.count, "responses that do not depend on the request")
  }

  /// FNV-1a of 32 bits, the length in front.
  private static func digest(_ bytes: [UInt8]) -> String {
    var hash: UInt32 = 0x811c_9dc5
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return "\(bytes.count):\(hash)"
  }

  /// The digests of the module's responses. The page waits for nothing: Chromium prints it when its script has run.
  private func digests(inBrowser requests: [[UInt8]]) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "explorer-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let packed = folder.appending(path: "module.gz")
    try #require(Data(base64Encoded: ExplorerModule.base64)).write(to: packed)
    let module = try output(of: "/bin/gzip", ["-dc", packed.path]).base64EncodedString()
    let texts = requests.map { "\"\(Data($0).base64EncodedString())\"" }.joined(separator: ",\n")
    let page = """
      <!doctype html><meta charset="utf-8"><pre id="out">no response</pre><script>
      const bytes = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
      const requests = [\(texts)];
      const module = new WebAssembly.Module(bytes("\(module)"));
      const { memory, room, respond, response } = new WebAssembly.Instance(module).exports;
      document.getElementById("out").textContent = requests.map(bytes).map((request) => {
        const place = room(request.length);
        new Uint8Array(memory.buffer, place, request.length).set(request);
        const count = respond();
        let hash = 0x811c9dc5;
        for (const byte of new Uint8Array(memory.buffer, response(), count)) hash = Math.imul(hash ^ byte, 0x01000193);
        return `${count}:${hash >>> 0}`;
      }).join("\\n") + "\\nend";
      </script>
      """
    let file = folder.appending(path: "page.html")
    try page.write(to: file, atomically: true, encoding: .utf8)
    let chromium = ProcessInfo.processInfo.environment["CHROMIUM"] ?? "/usr/bin/chromium"
    let data = try output(
      of: chromium,
      [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(folder.path)/profile", "--dump-dom",
        file.absoluteString,
      ])
    let text = String(decoding: data, as: UTF8.self)
    let lines = try #require(text.firstMatch(of: /<pre id="out">([\s\S]*?)\nend<\/pre>/)?.1, "\(text.prefix(300))")
    return lines.split(separator: "\n").map(String.init)
  }

  private func output(of program: String, _ arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return data
  }
}
