import Diagnostics
import Foundation
import Site
import Testing

/// References to figures of other pages, in the words of the language.
struct CrossReferenceTests {
  private static let figure = """
    ```yaml experiment
    id: vanish
    run: power
    parameters: { steps: 10 }
    caption: Powers.
    ```

    """

  @Test func `a figure of another page is named with its page`() async throws {
    var files = [String: String]()
    for language in ["en", "zh"] {
      files["content/\(language)/index.md"] = "---\ntitle: Home\n---\nSee [](guide/02-b.md#vanish).\n"
      files["content/\(language)/guide/02-b.md"] =
        "---\ntitle: Gains & <losses>\n---\n\(Self.figure)\n[](../index.md)\n"
    }
    files["content/en/guide/02-b.md"]?.replace("[](../index.md)", with: "Back [](02-b.md#vanish).")
    files["content/zh/guide/02-b.md"]?.replace("[](../index.md)", with: "")
    let site = try TemporarySite(files, languages: ["en", "zh"])
    let report = await site.build()
    #expect(report.diagnostics.isEmpty, "\(DiagnosticFormatter().format(report.diagnostics))")
    #expect(
      site.read("public/index.html")?.contains(
        "See <a href=\"guide/b.html#vanish\">Figure\u{A0}1 in “Gains &amp; &lt;losses&gt;”</a>.") == true)
    #expect(
      site.read("public/zh/index.html")?.contains(
        "<a href=\"guide/b.html#vanish\">《Gains &amp; &lt;losses&gt;》图\u{A0}1</a>") == true)
  }

  @Test func `a link to a state of another page's figure finds a place there`() async throws {
    let figure = Self.figure.replacing(
      "caption:",
      with: "controls:\n  factor: { from: 0.5, to: 1.5, step: 0.1 }\n  precision: [float16, float32]\ncaption:")
    let site = try TemporarySite([
      "content/en/index.md": """
      ---
      title: Home
      ---
      [Raise](guide/02-b.md#vanish?factor=1.3&precision=float16), [again](guide/02-b.md#vanish?factor=1.4).

      """,
      "content/en/guide/02-b.md": "---\ntitle: B\n---\n[Here](#vanish?factor=1.4).\n\n\(figure)\n",
      "content/en/guide/03-c.md":
        "---\ntitle: C\n---\n```yaml experiment\nid: still\nrun: power\ncaption: '[Raise](02-b.md#vanish?factor=1.4)'\n```\n",
      "content/en/guide/04-d.md": "---\ntitle: D\n---\n[A figure without controls](03-c.md#still?factor=0.5).\n",
    ])
    let report = await site.build()
    #expect(report.diagnostics.isEmpty, "\(DiagnosticFormatter().format(report.diagnostics))")
    let home = try #require(site.read("public/index.html"))
    #expect(
      home.contains(
        "<a href=\"guide/b.html#vanish?factor=1.3&amp;precision=float16\">Raise</a>, "
          + "<a href=\"guide/b.html#vanish?factor=1.4\">"))
    #expect(site.read("public/guide/c.html")?.contains("<a href=\"b.html#vanish?factor=1.4\">Raise</a>") == true)
    // Each place once, however many links lead to it; a figure without controls has none.
    let target = try #require(site.read("public/guide/b.html"))
    #expect(
      target.contains(
        "<span id=\"vanish?factor=1.4\"></span><span id=\"vanish?factor=1.3&amp;precision=float16\"></span><b>"))
    #expect(site.read("public/guide/d.html")?.contains("<a href=\"c.html#still\">A figure") == true)
    #expect(site.read("public/guide/c.html")?.contains("id=\"still?") == false)
  }
}
