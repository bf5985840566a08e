import Foundation
import Testing

/// What CONTRIBUTING shows is what the sources say.
struct ContributingTests {
  private func read(_ path: String) throws -> String {
    try String(contentsOf: ReadmeTests.root.appending(path: path), encoding: .utf8)
  }

  @Test func `every excerpt is in the file that it names`() throws {
    let text = try read(".github/CONTRIBUTING.md")
    let excerpts = text.matches(of: /(?s)<!-- (\S+) -->\n```[a-z]+\n(.*?)\n```/)
    #expect(excerpts.count >= 8)
    for excerpt in excerpts {
      #expect(try read(String(excerpt.1)).contains(excerpt.2), "\(excerpt.1) has no longer:\n\(excerpt.2)")
    }
    // Of a language that a compiler reads there is no other.
    #expect(text.matches(of: /```(swift|yaml)/).count == excerpts.count)
  }

  @Test func `every file, command and name that it mentions is there`() throws {
    let text = try read(".github/CONTRIBUTING.md")
    for link in text.matches(of: /\]\(\.\.\/([^)#]+)\)/) {
      #expect(FileManager.default.fileExists(atPath: ReadmeTests.root.path + "/" + link.1), "\(link.1)")
    }
    let makefile = try read("Makefile")
    for target in ["test", "help", "wasm", "format", "lint", "check-browser"] {
      #expect(makefile.contains("\n\(target): "), "\(target)")
    }
    for suite in ["CatalogueTests", "OracleTests"] {
      #expect(try read("Tests/ExperimentsTests/\(suite).swift").contains("struct \(suite)"))
    }
  }
}
