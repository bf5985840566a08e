import Diagnostics
import Foundation
import Site
import Testing

/// A second, different explainer, with colours and a footer of its own.
struct ThemeTests {
  static let root = TemporarySite.repository + "/Tests/Fixtures/StepSize"

  @Test func `another explainer builds from the same program without a warning`() async throws {
    let output = FileManager.default.temporaryDirectory.path + "/unroll-theme-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: output) }
    var options = BuildOptions(root: Self.root, jobs: 2)
    options.outputFolder = output
    options.usesCache = false
    let report = await buildSite(options)
    #expect(report.diagnostics.isEmpty, "\(DiagnosticFormatter().format(report.diagnostics))")
    #expect(report.pages == 3 && report.values == 5 && report.claims == 7)
    let page = try String(contentsOfFile: output + "/parabola.html", encoding: .utf8)
    // Its own footer in the program's chapter; its own colours behind the program's style.
    #expect(page.contains("<p>How large a step · ") && page.contains("id=\"page.contents\""))
    let style = try #require(page.range(of: "href=\"assets/style.css\""))
    let palette = try #require(page.range(of: "href=\"assets/palette.css\""))
    #expect(style.lowerBound < palette.lowerBound)
    let written = try String(contentsOfFile: Self.root + "/templates/assets/palette.css", encoding: .utf8)
    #expect(
      try String(contentsOfFile: output + "/assets/palette.css", encoding: .utf8)
        == String(decoding: StyleSheet.withoutComments(Array(written.utf8)), as: UTF8.self))
    // A figure takes its colours from the tokens and from nowhere else, so that a palette reaches all of it.
    let figures = page.matches(of: /(?s)<svg class="broad".*?<\/svg>/)
    #expect(!figures.isEmpty)
    for figure in figures { #expect(!figure.0.contains(/(?:fill|stroke)="#[0-9a-f]/)) }
  }

  @Test func `a site without colours of its own links none`() async throws {
    let site = try TemporarySite(smallSite)
    _ = await site.build()
    #expect(site.read("public/chapter.html")?.contains("palette.css") == false)
  }

  @Test func `any template or asset of a site takes the place of the one of that name`() async throws {
    let root = FileManager.default.temporaryDirectory.path + "/unroll-names-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: root) }
    _ = try SiteStarter().makeSite(in: root, language: "en", copiesTemplates: true)
    _ = try LessonStarter(root: root).makeLesson(title: "Second", language: nil, translating: nil)
    _ = try LessonStarter(root: root).makeLesson(title: "第二", language: "zh", translating: "02-second")
    try "---\ntitle: Cited\nchapter: false\n---\n## A\n\n[@a]\n".write(
      toFile: root + "/content/en/cited.md", atomically: true, encoding: .utf8)
    try "a: { authors: [\"Doe, J.\"], year: 2020, title: T }\n".write(
      toFile: root + "/content/references.yml", atomically: true, encoding: .utf8)
    // Each says its name, in a way that HTML, styles and scripts can hold.
    let names = snapshot(of: root + "/templates").keys.filter { $0.hasSuffix(".mustache") || $0.hasPrefix("assets/") }
    #expect(names.count > 15)
    for name in names {
      let path = root + "/templates/" + name
      let mine = name.hasSuffix(".css") ? "q::after { content: \"mine: \(name) */\" }" : "/* mine: \(name) */"
      try (String(contentsOfFile: path, encoding: .utf8) + mine).write(
        toFile: path, atomically: true, encoding: .utf8)
    }
    let report = await buildSite(BuildOptions(root: root, jobs: 2))
    #expect(!report.isFailed, "\(DiagnosticFormatter().format(report.diagnostics))")
    let output = snapshot(of: root + "/public").filter { !$0.key.hasSuffix(".csv") }.values
      .map { String(decoding: $0, as: UTF8.self) }.joined()
    for name in names.sorted() { #expect(output.contains("mine: \(name) */"), "\(name)") }
  }
}
