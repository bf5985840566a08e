import Foundation
import Testing

/// What README shows is what the program does.
struct ReadmeTests {
  static let root: URL = {
    var url = URL(filePath: #filePath)
    for _ in 0..<3 { url.deleteLastPathComponent() }
    return url
  }()

  private func read(_ path: String) throws -> String {
    try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
  }

  @Test func `commands print what README says`() throws {
    let blocks = try read("README.md").components(separatedBy: "```console\n$ unroll ").dropFirst()
    #expect(blocks.count == 2)
    for block in blocks {
      let shown = block.components(separatedBy: "\n```")[0]
      let line = shown.prefix { $0 != "\n" }
      let command = try Command(line.split(separator: " ").map(String.init))
      #expect(command.output == shown.dropFirst(line.count + 1) + "\n")
    }
  }

  @Test func `the experiment shown is the one in the lesson`() throws {
    let readme = try read("README.md")
    let block = readme.components(separatedBy: "````markdown\n")[1].components(separatedBy: "\n\nAt update")[0]
    #expect(try read("content/en/05-clipping.md").contains(block))
    #expect(FileManager.default.fileExists(atPath: Self.root.path + "/public/clipping/rescued.svg"))
  }

  @Test func `the mistake shown is one that the tests make`() throws {
    let readme = try read("README.md")
    let expected = try read("Tests/SiteTests/Fixtures/Broken/wrong-number/expected.txt")
    #expect(readme.contains("```\n" + expected.trimmingCharacters(in: .newlines) + "\n```"))
  }

  @Test func `every file that README links to is there`() throws {
    for match in try read("README.md").matches(of: /\]\(([^)#]+)\)/) where !match.1.hasPrefix("http") {
      guard !match.1.hasSuffix(".md"), match.1.contains("/") || match.1.first == "." || match.1 == "public" else {
        continue
      }
      #expect(FileManager.default.fileExists(atPath: Self.root.path + "/" + match.1), "\(match.1)")
    }
  }
}
