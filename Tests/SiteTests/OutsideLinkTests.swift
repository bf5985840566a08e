import Diagnostics
import Foundation
import Site
import Testing

struct OutsideLinkTests {
  /// A site with a link, and something outside that it could lead to.
  private func site(_ path: String, to target: String) throws -> (TemporarySite, outside: TemporarySite) {
    let outside = try TemporarySite(["secret.txt": "secret", "lesson/01-x.md": "---\ntitle: X\n---\nText.\n"])
    let site = try TemporarySite(smallSite)
    try site.write(".git/config", "secret")
    let place = site.root + "/" + path
    try? FileManager.default.removeItem(atPath: place)
    try FileManager.default.createSymbolicLink(
      atPath: place, withDestinationPath: target.replacing("OUTSIDE", with: outside.root))
    return (site, outside)
  }

  @Test(arguments: [
    ("content/en/a.txt", "OUTSIDE/secret.txt"), ("content/en/more", "OUTSIDE/lesson"),
    ("content/en/02-x.md", "OUTSIDE/lesson/01-x.md"), ("content/en/root", "/"), ("content/en/a.txt", "/etc/hostname"),
    ("content/en/up", "../../.."), ("content/en/git", "../../.git"), ("content/en/c.txt", "../../.git/config"),
    ("content/references.yml", "OUTSIDE/secret.txt"), ("templates/assets/x.css", "OUTSIDE/secret.txt"),
    ("templates/assets/more", "OUTSIDE/lesson"),
  ])
  func `a link that leaves the site is told at its place`(path: String, target: String) async throws {
    let (site, outside) = try site(path, to: target)
    defer { withExtendedLifetime(outside) {} }
    let report = await site.build()
    #expect(report.diagnostics.filter { $0.file == path }.map(\.id) == ["link-outside"], "\(report.diagnostics)")
    #expect(report.isFailed && site.read("public/index.html") == nil)
  }

  @Test(arguments: [("content", "OUTSIDE/lesson"), ("content/en", "OUTSIDE/lesson"), ("templates", "OUTSIDE/lesson")])
  func `so is a whole folder`(path: String, target: String) async throws {
    let (site, outside) = try site(path, to: target)
    defer { withExtendedLifetime(outside) {} }
    let report = await site.build()
    #expect(report.diagnostics.contains { $0.file == path && $0.id == "link-outside" }, "\(report.diagnostics)")
  }

  @Test func `the site may allow it`() async throws {
    let (site, outside) = try site("content/en/a.txt", to: "OUTSIDE/secret.txt")
    defer { withExtendedLifetime(outside) {} }
    try site.write("unroll.yml", "follow_links: true\n")
    #expect(await site.build().isFailed == false)
    #expect(site.read("public/a.txt") == "secret")
  }

  @Test func `a link within the site is followed`() async throws {
    let (site, outside) = try site("content/en/a.txt", to: "../../data/a.txt")
    defer { withExtendedLifetime(outside) {} }
    try site.write("data/a.txt", "measured")
    #expect(await site.build().isFailed == false)
    #expect(site.read("public/a.txt") == "measured")
  }
}
