import Foundation
import Testing

struct CheckCommandTests {
  private func folder(_ chapter: String) throws -> String {
    let root = FileManager.default.temporaryDirectory.path + "/unroll-check-" + UUID().uuidString
    var repository = URL(filePath: #filePath)
    for _ in 0..<3 { repository.deleteLastPathComponent() }
    try FileManager.default.createDirectory(atPath: root + "/content/en", withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: repository.path + "/templates", toPath: root + "/templates")
    try FileManager.default.removeItem(atPath: root + "/templates/languages/zh.yml")
    let figure = """
      ```yaml experiment
      id: off
      run: explode
      caption: It overflows.
      claims:
        - first_nonfinite_step = 2
      ```

      """
    for (name, text) in ["index": "Hello.\n", "01-a": "\(chapter)\n\n\(figure)"] {
      try "---\ntitle: A\n---\n\(text)".write(
        toFile: "\(root)/content/en/\(name).md", atomically: true, encoding: .utf8)
    }
    return root
  }

  @Test func `a check says what it checked, and writes no page`() throws {
    let root = try folder("At [2](#off:first_nonfinite_step).")
    defer { try? FileManager.default.removeItem(atPath: root) }
    let command = try Command("check", "--root", root)
    #expect(command.status == 0, "\(command.errors)")
    #expect(command.output == "2 pages, 1 value, 1 claim checked\n" && command.errors.isEmpty)
    #expect(FileManager.default.fileExists(atPath: root + "/public") == false)
  }

  @Test func `a wrong number is told in three formats, mended, and told no more`() throws {
    let root = try folder("At [3](#off:first_nonfinite_step).")
    defer { try? FileManager.default.removeItem(atPath: root) }
    let text = try Command("check", "--root", root)
    #expect(text.status == 1 && text.output.isEmpty)
    #expect(text.errors.contains("content/en/01-a.md:4:5: error: `first_nonfinite_step` is not 3 [wrong-value]"))
    for name in ["check", "build"] {
      let github = try Command(name, "--root", root, "--format", "github")
      #expect(github.status == 1)
      #expect(
        github.output == "::error file=\(root)/content/en/01-a.md,line=4,col=5,endColumn=6,title=wrong-value::"
          + "`first_nonfinite_step` is not 3%0Aexpected: 2 (computed: 2.0)\n")
      let json = try Command(name, "--root", root, "--format", "json")
      let list = try #require(JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
      #expect(json.status == 1 && list.count == 1 && list[0]["column"] as? Int == 5)
    }
    let fix = try Command("check", "--root", root, "--fix")
    #expect(fix.status == 0)
    #expect(fix.errors == "content/en/01-a.md:4:5: 3 is now 2\n")
    #expect(try Command("check", "--root", root, "--fix").errors.isEmpty)
    #expect(try String(contentsOfFile: root + "/content/en/01-a.md", encoding: .utf8).contains("At [2](#off"))
  }

  @Test func `wrong usage exits with 2`() throws {
    #expect(try Command("check", "--seeds", "-1").status == 2)
    #expect(try Command("check", "--seeds", "many").status == 2)
    #expect(try Command("check", "--format", "xml").status == 2)
  }
}
