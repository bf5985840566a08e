import Diagnostics
import Foundation
import Site
import Testing

/// What can be known without running experiments is told before the first one runs.
struct EarlyProblemsTests {
  private static let expensive = """
    ```yaml experiment
    id: long
    run: clip-training
    seeds: 40
    caption: A long one.
    ```
    """

  /// Builds with a figure that takes minutes; no experiment may begin.
  private func problems(_ files: [String: String], languages: [String] = ["en"]) async throws -> [Diagnostic] {
    let home = ["content/en/index.md": "---\ntitle: Home\n---\n\(Self.expensive)\n"]
    let site = try TemporarySite(home.merging(files) { $1 }, languages: languages)
    let runs = Recorder()
    let report = await site.build { options in
      options.progress = { progress in progress.running.forEach(runs.add) }
    }
    #expect(report.isFailed && runs.names.isEmpty)
    #expect(site.read("public/index.html") == nil)
    return report.diagnostics
  }

  @Test(arguments: [
    ("[x](02-no.md)", "unknown-page"), ("[x](#nowhere)", "unknown-id"), ("[](#nothing)", "unknown-id"),
    ("[x](02-b.md#nowhere)", "unknown-id"), ("[1](#nothing:first)", "unknown-id"), ("[x](a.pdf)", "unknown-file"),
    ("[@nobody]", "unknown-citation"), ("text[^1]", "unknown-note"), ("$\\nosuch$", "unknown-math-command"),
    ("```yaml experiment\nid: a\nrun: depth\ncaption: c\ncaptoin: d\n```", "unknown-key"),
    ("```yaml experiment\nid: a\nrun: depth\ncaption: c\n```\n[1](#a:nothing)", "unknown-value"),
    ("```yaml experiment\nid: a\nrun: depth\ncaption: c\n```\n[some](#a:first_norm)", "not-a-number"),
    ("```yaml experiment\nid: a\nrun: depth\ncaption: c [x](no.md)\n```", "unknown-page"),
    ("```yaml experiment\nid: a\nrun: depth\ncaption: c\nclaims: [nothing > 1]\n```", "unknown-value"),
  ])
  func `a mistake in a text`(text: String, id: String) async throws {
    let found = try await problems([
      "content/en/01-a.md": "---\ntitle: A\n---\n\(text)\n", "content/en/02-b.md": "---\ntitle: B\n---\nText.\n",
    ])
    #expect(found.contains { $0.id == id && $0.position != nil }, "\(found)")
  }

  @Test func `mistakes of several pages come together`() async throws {
    let found = try await problems([
      "content/en/01-a.md": "---\ntitle: A\n---\n[x](02-no.md)\n",
      "content/en/02-b.md": "---\ntitle: B\nslug: a\n---\n[x](#no)\n",
      "content/en/03-c.md": "---\ntitle: C\naliases: [index.html]\ntitel: D\n---\nText\n", "unroll.yml": "titel: x\n",
    ])
    #expect(
      Set(found.map(\.id)).isSuperset(of: ["unknown-page", "unknown-id", "duplicate-page", "unknown-key"]), "\(found)")
    #expect(Set(found.map(\.file)).count == 4, "\(found)")
  }

  @Test(arguments: [
    "slug: \(String(repeating: "a", count: 500))", "aliases: [\(String(repeating: "a", count: 300)).html]",
  ])
  func `a name that no system stores`(line: String) async throws {
    let found = try await problems(["content/en/01-a.md": "---\ntitle: A\n\(line)\n---\nText.\n"])
    #expect(found.map(\.id) == ["long-name"] && found.first?.position?.line == 3, "\(found)")
  }

  @Test func `a false number does not wait for a mistake elsewhere, where nothing takes long`() async throws {
    var files = smallSite
    files["content/en/01-chapter.md"]! += "It is [7](#vanish:first_norm), see [x](no.md).\n"
    let report = await (try TemporarySite(files)).build()
    #expect(Set(report.diagnostics.map(\.id)) == ["unknown-page", "wrong-value"])
  }

  private func figure(_ lines: String, limit: String = "") async throws -> [Diagnostic] {
    let text = "---\ntitle: Home\n---\n```yaml experiment\nid: a\n\(lines)\ncaption: c\n```\n"
    var files = ["content/en/index.md": text]
    if !limit.isEmpty { files["unroll.yml"] = "cost_limit: \(limit)\n" }
    let report = await (try TemporarySite(files)).build()
    return report.diagnostics
  }

  @Test func `a figure that takes too long is refused with its counts`() async throws {
    let lines =
      "run: clip-training\nseeds: 20\ncompare: { clip: [off, 1, 2, 3] }\n"
      + "facet: { learning_rate: [0.1, 0.2, 0.3] }\ncontrols: { steps: [10, 20, 30, 40, 50] }"
    let found = try await figure(lines)
    #expect(found.map(\.id) == ["too-expensive"])
    #expect(
      found.first?.message.hasPrefix(
        "the figure needs 1,200 runs: 5 states × 4 compared × 3 facets × 20 seeds; that is about ") == true, "\(found)")
    #expect(found.first?.expected?.hasPrefix("at most 1 h: ") == true)
  }

  @Test func `the limit is the site's to choose`() async throws {
    #expect(try await figure("run: depth").isEmpty)
    #expect(try await figure("run: depth", limit: "0.000001 s").map(\.id) == ["too-expensive"])
    #expect(try await figure("run: depth", limit: "1").map(\.id) == ["invalid-value"])
    #expect(try await figure("run: depth", limit: "-1 s").map(\.id) == ["invalid-value"])
  }

  /// Counted, and not tried: each would make millions of runs.
  @Test(arguments: [
    "run: clip-training\nseeds: 1000\ncontrols: { gain: { from: 0, to: 10, step: 1e-3 } }",
    "run: power\nparameters: { steps: 1, factor: 1.101 }\n"
      + "controls:\n  steps: [\((1...200).map(String.init).joined(separator: ", "))]\n"
      + "  factor: [\((101...300).map { "1.\($0)" }.joined(separator: ", "))]",
  ])
  func `too many states are refused at once`(lines: String) async throws {
    let found = try await figure(lines)
    #expect(found.contains { $0.id == "too-many-states" && $0.position != nil }, "\(found)")
  }
}
