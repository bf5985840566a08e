import Diagnostics
import Foundation
import Site
import Testing

/// Sites with mistakes: every folder of `Fixtures/Broken` has a `content/`, and in `expected.txt` the exact report.
struct BrokenSiteTests {
  static let cases: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: TemporarySite.fixtures + "/Broken")) ?? []).sorted()

  @Test(arguments: cases)
  func `reports every problem with its place and keeps the old site`(name: String) async throws {
    let folder = TemporarySite.fixtures + "/Broken/" + name
    let site = try TemporarySite(smallSite)
    #expect(await site.build().isFailed == false)
    let before = snapshot(of: site.root + "/public")

    try FileManager.default.removeItem(atPath: site.root + "/content")
    for part in try FileManager.default.contentsOfDirectory(atPath: folder) where part != "expected.txt" {
      let target = site.root + "/" + part
      if FileManager.default.fileExists(atPath: target) && part == "templates" {
        for (path, bytes) in snapshot(of: folder + "/templates") { try site.write("templates/" + path, bytes: bytes) }
      } else {
        try FileManager.default.copyItem(atPath: folder + "/" + part, toPath: target)
      }
    }
    let report = await site.build()
    let found = DiagnosticFormatter().format(report.diagnostics) + "\n"
    let expected = (try? String(contentsOfFile: folder + "/expected.txt", encoding: .utf8)) ?? ""
    if found != expected { try found.write(toFile: folder + "/expected.txt.found", atomically: true, encoding: .utf8) }
    #expect(found == expected, "what was found stands beside expected.txt")
    #expect(report.isFailed)
    #expect(snapshot(of: site.root + "/public") == before)
    #expect(report.diagnostics.allSatisfy { $0.position == nil || $0.excerpt != nil || $0.id == "empty-file" })
  }

  @Test func `there are cases`() { #expect(Self.cases.count >= 15) }
}
