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
        "See <a href=\"guide/b.html#vanish\">Figure 1 in “Gains &amp; &lt;losses&gt;”</a>.") == true)
    #expect(
      site.read("public/zh/index.html")?.contains(
        "<a href=\"guide/b.html#vanish\">《Gains &amp; &lt;losses&gt;》图 1</a>") == true)
  }
}
