import Diagnostics
import Site
import Testing

struct TranslationTests {
  private func figure(_ rest: String, id: String = "a", caption: String = "C.") -> String {
    "\n```yaml experiment\nid: \(id)\nrun: gradient-flow\n\(rest)\ncaption: \(caption)\n```\n"
  }

  private func problems(_ english: String, _ chinese: String, frontMatter: String = "") async throws -> [String] {
    let site = try TemporarySite(
      [
        "content/en/index.md": "---\ntitle: Home\n---\n", "content/zh/index.md": "---\ntitle: 主页\n---\n",
        "content/en/01-a.md": "---\ntitle: T\n---\n" + english,
        "content/zh/01-a.md": "---\ntitle: 题\n\(frontMatter)---\n" + chinese,
      ], languages: ["en", "zh"])
    return await site.build().diagnostics.map {
      "\($0.file.split(separator: "/")[1]) \($0.position.map(String.init(describing:)) ?? "-") \($0.id): \($0.message); \($0.expected ?? "")"
    }
  }

  private let plain = "parameters: { steps: 10, units: 8 }"

  @Test func `captions and takeaways may differ, the rest may not`() async throws {
    #expect(try await problems(figure(plain), figure(plain + "\ntakeaway: 要点。", caption: "图。")).isEmpty)
    #expect(
      try await problems(figure(plain), figure("parameters: { steps: 11, gain: 1 }")) == [
        "zh 6:5 translation-differs: the parameter `units` is missing here; `8`, as in `content/en/01-a.md`, line 8",
        "zh 8:22 translation-differs: the parameter `steps` differs between the translations; `10`, as in `content/en/01-a.md`, line 8",
        "zh 8:32 translation-differs: the parameter `gain` differs between the translations; none, as in `content/en/01-a.md`, line 5; "
          + "or `differs: [a]` in the front matter",
      ])
    let claims = plain + "\nclaims:\n  - first_norm "
    #expect(
      try await problems(figure(claims + "< 1"), figure(claims + "< 2")).map { $0.split(separator: ";")[0] } == [
        "zh 10:5 translation-differs: claim 1 differs between the translations"
      ])
  }

  @Test func `a figure that is missing, added or moved is reported`() async throws {
    let both = figure(plain) + figure(plain, id: "b")
    #expect(
      try await problems(both, figure(plain)).map { $0.split(separator: ";")[0] } == [
        "zh 2:8 translation-differs: the figure `b` is missing here"
      ])
    #expect(
      try await problems(figure(plain), both).map { $0.split(separator: ";")[0] } == [
        "zh 13:5 translation-differs: `content/en/01-a.md` has no figure `b`"
      ])
    #expect(
      try await problems(both, figure(plain, id: "b") + figure(plain)) == [
        "zh 6:5 translation-differs: the figures stand in another order than in `content/en/01-a.md`; `a`"
      ])
  }

  @Test func `a lesson may say that a figure differs`() async throws {
    let other = figure("parameters: { steps: 11 }")
    #expect(try await problems(figure(plain), other, frontMatter: "differs: [a]\n").isEmpty)
    #expect(
      try await problems(figure(plain), other, frontMatter: "differs: [b]\n").map { $0.prefix(50) }.first
        == "zh 3:11 unknown-id: there is no figure with the id")
  }
}
