import Foundation
import Testing

struct CleanCommandTests {
  private let root = FileManager.default.temporaryDirectory.path + "/unroll-clean-" + UUID().uuidString

  private func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: root + "/" + path) }

  @Test func `what a build made goes, and what it did not make stays`() throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    #expect(try Command("init", root).status == 0)
    #expect(try Command("build", "--root", root).status == 0)
    #expect(exists("public/index.html") && exists(".unroll/cache"))
    try "example.org".write(toFile: root + "/public/CNAME", atomically: true, encoding: .utf8)

    let clean = try Command("clean", "--root", root)
    #expect(clean.status == 0 && clean.errors.isEmpty)
    #expect(clean.output.hasPrefix("removed ") && clean.output.hasSuffix("/public and the cache\n"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: root + "/public") == ["CNAME"])
    #expect(!exists(".unroll") && exists("content") && exists("templates"))

    let again = try Command("clean", "--root", root)
    #expect(again.status == 0 && again.output == "there was nothing to remove\n")
  }

  @Test func `where the output is not known, nothing is removed`() throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    let nowhere = try Command("clean", "--root", root)
    #expect(nowhere.status == 1 && nowhere.errors.contains("[missing-root]"))

    #expect(try Command("init", root).status == 0)
    #expect(try Command("build", "--root", root).status == 0)
    try "output_dri: site\n".write(toFile: root + "/unroll.yml", atomically: true, encoding: .utf8)
    let broken = try Command("clean", "--root", root)
    #expect(broken.status == 1 && broken.errors.contains("unroll.yml:1:1") && broken.errors.contains("`output_dir`"))
    #expect(exists("public/index.html") && exists(".unroll/cache"))
  }
}
