import Foundation
import Testing

/// What the author's guide shows is what an author gets.
struct GuideTests {
  private static let pages: [String] = {
    let content = ReadmeTests.root.appending(path: "content")
    let languages = (try? FileManager.default.contentsOfDirectory(atPath: content.path)) ?? []
    return languages.sorted().flatMap { language -> [String] in
      let folder = content.appending(path: "\(language)/guide").path
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return names.sorted().map { "\(folder)/\($0)" }
    }
  }()

  /// A fenced block of a guide, and the text behind it.
  private struct Block {
    var info: String
    var text: String
    var rest: Substring
  }

  private func blocks(of path: String) throws -> [Block] {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return text.matches(of: /(?m)^(?<fence>`{3,})(?<info>[a-z][a-z ]*)\n(?<text>[\s\S]*?\n)\k<fence>$\n*/)
      .map { Block(info: String($0.info), text: String($0.text), rest: text[$0.range.upperBound...]) }
  }

  @Test func `there is a guide in each language`() {
    #expect(Self.pages.count >= 8)
  }

  @Test(arguments: Self.pages)
  func `an example is followed by what it becomes`(path: String) throws {
    for block in try blocks(of: path) where block.info == "markdown" {
      let example = block.text.trimmingCharacters(in: .newlines)
      #expect(block.rest.hasPrefix(example), "\(path): \(example)")
    }
  }

  @Test(arguments: Self.pages)
  func `a mistake is reported as it is shown`(path: String) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/unroll-guide-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder + "/content/en", withIntermediateDirectories: true)
    try "---\ntitle: Home\n---\nWelcome.\n".write(
      toFile: folder + "/content/en/index.md", atomically: true, encoding: .utf8)
    for block in try blocks(of: path) where block.info == "markdown wrong" {
      try ("---\ntitle: A\n---\n" + block.text).write(
        toFile: folder + "/content/en/01-a.md", atomically: true, encoding: .utf8)
      let shown = try #require(block.rest.firstMatch(of: /^```text\n(?<text>[\s\S]*?)```/)).text
      let command = try Command("check", "--root", folder)
      #expect(command.status == 1)
      #expect((command.output + command.errors).contains(shown), "\(path): \(command.output)\(command.errors)")
    }
  }

  @Test(arguments: Self.pages)
  func `a command prints what is shown`(path: String) throws {
    for block in try blocks(of: path) where block.info == "console" {
      let line = block.text.prefix { $0 != "\n" }
      guard line.hasPrefix("$ unroll ") else { continue }
      let arguments = line.dropFirst("$ unroll ".count).split(separator: " ").map(String.init)
      let command = try Command(arguments)
      #expect(command.output == block.text.dropFirst(line.count + 1), "\(path): \(line)")
    }
  }
}
