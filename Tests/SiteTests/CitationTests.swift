import Diagnostics
import Site
import Testing

struct CitationTests {
  private static let references = """
    pascanu2013:
      authors: ["Pascanu, Razvan", "Mikolov, Tomas", "Bengio, Yoshua"]
      title: On the difficulty of training recurrent neural networks
      year: 2013
      book: Proceedings of a Conference
      volume: 28
      number: 3
      pages: 1310–1318
      url: https://example.org/a?b&c
    bengio1994:
      authors: ["Bengio, Yoshua", "Simard, Patrice"]
      title: Is it "difficult"?
      year: 1994
      doi: 10.1109/72.279181
    bengio1994x:
      authors: ["Bengio, Yoshua", "Simard, Patrice"]
      title: Another
      year: 1994
      publisher: Press
    hochreiter1991:
      authors: ["Hochreiter, S."]
      title: Untersuchungen
      year: 1991
      note: Diplomarbeit
      language: de
    unused: { authors: [A Group], title: Unused, year: 2000 }

    """

  private static func content(_ language: String) -> [String: String] {
    [
      "content/\(language)/index.md": "---\ntitle: Home\n---\nWelcome.\n",
      "content/\(language)/01-a.md":
        "---\ntitle: Chapter\n---\n## Heading\n\nAs [@pascanu2013, p. 3; @bengio1994] and [@hochreiter1991] say.\n\n"
        + "Again [@pascanu2013] and [@bengio1994x].\n",
    ]
  }

  @Test func `citations lead to a list at the end of the page, and back`() async throws {
    let site = try TemporarySite(Self.content("en").merging(["content/references.yml": Self.references]) { $1 })
    let report = await site.build()
    #expect(report.diagnostics.isEmpty, "\(DiagnosticFormatter().format(report.diagnostics))")
    let page = try #require(site.read("public/a.html"))
    #expect(
      page.contains(
        "As (<a href=\"#ref.pascanu2013\" id=\"cite.pascanu2013.1\">Pascanu et al. 2013</a>, p. 3; "
          + "<a href=\"#ref.bengio1994\" id=\"cite.bengio1994.1\">Bengio and Simard 1994b</a>) and "
          + "(<a href=\"#ref.hochreiter1991\" id=\"cite.hochreiter1991.1\">Hochreiter 1991</a>) say."))
    #expect(page.contains("<a href=\"#ref.pascanu2013\" id=\"cite.pascanu2013.2\">Pascanu et al. 2013</a>"))
    #expect(page.contains("Bengio and Simard 1994a</a>)"))
    let list = try #require(page.firstMatch(of: /<section class="references".*?<\/section>/.dotMatchesNewlines())?.0)
    #expect(
      list == """
        <section class="references" role="doc-bibliography" aria-labelledby="page.references">
        <h2 id="page.references">References</h2>
        <ul>
        <li id="ref.bengio1994x">Bengio, Yoshua; Simard, Patrice. 1994a. Another. Press. <a href="#cite.bengio1994x.1" role="doc-backlink" aria-label="Back to the text">↩</a></li>
        <li id="ref.bengio1994">Bengio, Yoshua; Simard, Patrice. 1994b. Is it &quot;difficult&quot;? <a href="https://doi.org/10.1109/72.279181">doi:10.1109/72.279181</a> <a href="#cite.bengio1994.1" role="doc-backlink" aria-label="Back to the text">↩</a></li>
        <li id="ref.hochreiter1991">Hochreiter, S. 1991. <span lang="de">Untersuchungen. Diplomarbeit.</span> <a href="#cite.hochreiter1991.1" role="doc-backlink" aria-label="Back to the text">↩</a></li>
        <li id="ref.pascanu2013">Pascanu, Razvan; Mikolov, Tomas; Bengio, Yoshua. 2013. On the difficulty of training recurrent neural networks. <cite>Proceedings of a Conference</cite> 28(3), 1310–1318. <a href="https://example.org/a?b&amp;c">https://example.org/a?b&amp;c</a> <a href="#cite.pascanu2013.1" role="doc-backlink" aria-label="Back to the text 1">↩<sup>1</sup></a> <a href="#cite.pascanu2013.2" role="doc-backlink" aria-label="Back to the text 2">↩<sup>2</sup></a></li>
        </ul>
        </section>
        """)
    #expect(page.contains("<a href=\"#page.references\">References</a>"))
    #expect(site.read("public/index.html")?.contains("class=\"references\"") == false)
  }

  @Test func `Chinese pages cite in the Chinese manner`() async throws {
    let site = try TemporarySite(
      Self.content("zh").merging(["content/references.yml": Self.references]) { $1 }, languages: ["zh"])
    let report = await site.build()
    #expect(report.diagnostics.isEmpty, "\(DiagnosticFormatter().format(report.diagnostics))")
    let page = try #require(site.read("public/a.html"))
    #expect(page.contains(">Pascanu 等，2013</a>，p. 3；<a "))
    #expect(page.contains(">Bengio 和 Simard，1994a</a>）"))
    #expect(page.contains("As（<a"))
    #expect(page.contains("<h2 id=\"page.references\">参考文献</h2>"))
    #expect(page.contains("<span lang=\"en\">Another. Press.</span>"))
  }

  @Test func `notes, callouts and tables speak the language of the page`() async throws {
    let body = "---\ntitle: T\n---\nA[^n]\n\n[^n]: N\n\n> [!WARNING]\n> b\n\n| a |\n| - |\n"
    for (language, words) in [("en", ["Note 1", "Warning", "Table 1"]), ("zh", ["注 1", "警告", "表 1"])] {
      let site = try TemporarySite(
        ["content/\(language)/index.md": "---\ntitle: Home\n---\n", "content/\(language)/01-a.md": body],
        languages: [language])
      let report = await site.build()
      #expect(report.diagnostics.isEmpty)
      let page = try #require(site.read("public/a.html"))
      #expect(page.contains("role=\"doc-noteref\" aria-label=\"\(words[0])\">1</a>"))
      #expect(page.contains("<p class=\"title\"><strong>\(words[1])</strong></p>"))
      #expect(page.contains("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"\(words[2])\">"))
    }
  }
}
