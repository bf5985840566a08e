import Foundation
import Testing

struct RenderCommandTests {
  private func file(_ text: String) throws -> String {
    let path = FileManager.default.temporaryDirectory.path + "/unroll-render-" + UUID().uuidString + ".md"
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  @Test func `the body of a file is printed as HTML`() throws {
    let path = try file("---\ntitle: T\n---\n# A <b>b</b>\n\n| c |\n|---|\n")
    defer { try? FileManager.default.removeItem(atPath: path) }
    let command = try Command("render", path)
    #expect(command.status == 0 && command.errors.isEmpty)
    #expect(
      command.output
        == "<h1 id=\"a-b\">A <b>b</b></h1>\n<table>\n<thead>\n<tr>\n<th>c</th>\n</tr>\n</thead>\n</table>\n")
    let plain = try Command("render", "--commonmark", path)
    #expect(plain.output == "<hr />\n<h2>title: T</h2>\n<h1>A <b>b</b></h1>\n<p>| c |\n|---|</p>\n")
  }

  @Test func `standard input is read, and problems go to standard error`() throws {
    #expect(try Command("render", "-").output.isEmpty)
    let path = try file("误[^a] $x$\n")
    defer { try? FileManager.default.removeItem(atPath: path) }
    let command = try Command("render", path)
    #expect(command.status == 1)
    #expect(command.output.hasPrefix("<p>误[^a] <math>"))
    #expect(command.errors.contains(":1:4: error: there is no note `a` [unknown-note]"))
  }

  @Test func `a file that cannot be read is wrong usage`() throws {
    let command = try Command("render", "/nowhere/a.md")
    #expect(command.status == 2)
    #expect(command.errors.contains("cannot read /nowhere/a.md: No such file or directory"))
  }
}
