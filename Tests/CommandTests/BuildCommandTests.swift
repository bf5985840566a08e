import Foundation
import Testing

struct BuildCommandTests {
  private func folder(_ files: [String: String]) throws -> String {
    let root = FileManager.default.temporaryDirectory.path + "/unroll-command-" + UUID().uuidString
    var repository = URL(filePath: #filePath)
    for _ in 0..<3 { repository.deleteLastPathComponent() }
    try FileManager.default.createDirectory(atPath: root + "/content/en", withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: repository.path + "/templates", toPath: root + "/templates")
    for (path, text) in files { try text.write(toFile: root + "/" + path, atomically: true, encoding: .utf8) }
    return root
  }

  @Test func `a site builds and says what it did`() throws {
    let root = try folder(["content/en/index.md": "---\ntitle: Home\n---\nHello.\n"])
    defer { try? FileManager.default.removeItem(atPath: root) }
    let command = try Command("build", "--root", root)
    #expect(command.status == 0, "\(command.errors)")
    #expect(command.output.hasPrefix("1 page, 0 experiments; 6 files written, 0 unchanged: "))
    #expect(FileManager.default.fileExists(atPath: root + "/public/index.html"))
  }

  @Test func `problems exit with 1, as text or as JSON, without colours in a pipe`() throws {
    let root = try folder([
      "content/en/index.md": "---\ntitel: Home\n---\nHello.\n",
      "content/en/01-a.md": "---\ntitle: A\n---\n[x](#nowhere)\n",
    ])
    defer { try? FileManager.default.removeItem(atPath: root) }
    let text = try Command("build", "--root", root)
    #expect(text.status == 1)
    #expect(text.errors.contains("content/en/01-a.md:4:6: error: there is no heading or figure with the id `nowhere`"))
    #expect(text.errors.contains("content/en/index.md:2:1: error: "))
    #expect(text.errors.contains("did you mean `title`?"))
    #expect(text.errors.contains("\u{1B}") == false)
    #expect(FileManager.default.fileExists(atPath: root + "/public") == false)
    let json = try Command("build", "--root", root, "--format", "json")
    #expect(json.status == 1)
    let list = try #require(JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
    #expect(list.first?["file"] as? String == "content/en/01-a.md")
    #expect(list.first?["line"] as? Int == 4 && list.first?["column"] as? Int == 6)
  }
}
