import Diagnostics
import Foundation
import Site
import Testing

/// What stands around the lessons: the menu, pages beside the lesson, translations, and files for search engines and servers.
struct SitePagesTests {
  private static let lesson = [
    "content/en/index.md": "---\ntitle: Home\n---\nWelcome.\n",
    "content/en/01-one.md": "---\ntitle: One\ndescription: The first.\n---\n## Begin\n\n### Inner\n",
    "content/en/02-two.md": "---\ntitle: Two\n---\nText.\n",
    "content/en/glossary.md": "---\ntitle: Glossary\nchapter: false\n---\nWords.\n",
    "content/en/guide/index.md": "---\ntitle: Guide\nchapter: false\n---\nHow to.\n",
    "content/en/guide/01-start.md": "---\ntitle: Start\nchapter: false\n---\nFirst.\n",
  ]

  @Test func `a page that is no chapter has no number and is linked from every page`() async throws {
    let site = try TemporarySite(Self.lesson)
    let report = await site.build()
    #expect(report.diagnostics.isEmpty, "\(report.diagnostics)")
    let two = try #require(site.read("public/two.html"))
    #expect(two.contains("<p>2 of 2</p>") && two.contains("<span class=\"unseen\">Chapter </span>2</span> Two</h1>"))
    let foot = try #require(two.firstRange(of: "<footer").map { two[$0.lowerBound...] })
    #expect(
      foot.contains("<a href=\"glossary.html\">Glossary</a>") && foot.contains("<a href=\"guide/index.html\">Guide</a>")
    )
    #expect(!two.contains("guide/start.html"), "a page of the guide is reached from its start")
    #expect(!two.contains("rel=\"next\"") && two.contains("<a rel=\"prev\" href=\"one.html\">"))
    let glossary = try #require(site.read("public/glossary.html"))
    #expect(glossary.contains("<h1>Glossary</h1>") && !glossary.contains("class=\"progress\""))
    #expect(!glossary.contains("rel=\"prev\"") && !glossary.contains("rel=\"next\""))
    let landing = try #require(site.read("public/index.html"))
    let list = try #require(landing.firstMatch(of: /<ol class="chapters">[\s\S]*?<\/ol>/)?.0)
    #expect(list.contains("One") && list.contains("<p>The first.</p>") && !list.contains("Glossary"))
    #expect(list.matches(of: /<p>/).count == 1, "no empty description")
  }

  @Test func `the pages of a guide follow each other, its start first`() async throws {
    let site = try TemporarySite(Self.lesson)
    _ = await site.build()
    #expect(site.read("public/guide/index.html")?.contains("<a rel=\"next\" href=\"start.html\">") == true)
    let start = try #require(site.read("public/guide/start.html"))
    #expect(
      start.contains("<a rel=\"prev\" href=\"index.html\"><span>Previous</span> Guide</a>")
        && !start.contains("rel=\"next\""))
  }

  @Test func `translations agree on what is a chapter`() async throws {
    let site = try TemporarySite(
      [
        "content/en/index.md": "---\ntitle: Home\n---\n", "content/zh/index.md": "---\ntitle: 主页\n---\n",
        "content/en/a.md": "---\ntitle: A\n---\n", "content/zh/a.md": "---\ntitle: 甲\nchapter: false\n---\n",
      ], languages: ["en", "zh"])
    #expect(
      await site.build().diagnostics.map(\.message) == [
        "the page is no chapter here, and in `content/en/a.md` it is one"
      ])
  }

  @Test
  func `the way to another language knows its headings, and a missing page is told in the language that lacks it`()
    async throws
  {
    let site = try TemporarySite(Self.lesson, languages: ["en", "zh"])
    try site.write("content/zh/index.md", "---\ntitle: 主页\n---\n")
    try site.write("content/zh/01-one.md", "---\ntitle: 一\n---\n## 开始\n\n### 里面\n")
    _ = await site.build()
    let one = try #require(site.read("public/one.html"))
    #expect(one.contains("href=\"zh/one.html\" lang=\"zh-Hans\" hreflang=\"zh-Hans\" data-places=\"开始 里面\">中文</a>"))
    #expect(!one.contains("class=\"notice\""))
    let two = try #require(site.read("public/two.html"))
    #expect(two.contains("<p class=\"notice\" lang=\"zh-Hans\">本页还没有中文版。 <a href=\"zh/index.html\""))
    try site.write("content/zh/01-one.md", "---\ntitle: 一\n---\n## 开始\n")
    _ = await site.build()
    #expect(site.read("public/one.html")?.contains("data-places") == false, "headings that do not match are no places")
  }

  @Test func `an address of the site brings a sitemap, robots and the languages of a page`() async throws {
    let site = try TemporarySite(Self.lesson, languages: ["en", "zh"])
    try site.write("content/zh/index.md", "---\ntitle: 主页\n---\n")
    _ = await site.build()
    #expect(site.read("public/sitemap.xml") == nil && site.read("public/robots.txt") == nil)
    _ = await site.build { $0.baseURL = "https://example.org/a&b/" }
    let map = try #require(site.read("public/sitemap.xml"))
    #expect(map.matches(of: /<loc>/).count == 7)
    #expect(map.contains("<loc>https://example.org/a&amp;b/guide/start.html</loc>"))
    #expect(map.contains("hreflang=\"zh-Hans\" href=\"https://example.org/a&amp;b/zh/index.html\""))
    #expect(!map.contains("404.html"))
    #expect(site.read("public/robots.txt")?.hasSuffix("Sitemap: https://example.org/a&b/sitemap.xml\n") == true)
    let home = try #require(site.read("public/index.html"))
    for language in ["en", "zh-Hans", "x-default"] {
      #expect(home.contains("<link rel=\"alternate\" hreflang=\"\(language)\" href=\"https://example.org/a&amp;b/"))
    }
    #expect(site.read("public/two.html")?.contains("hreflang=\"x-default\"") == false, "there is one version only")
    #expect(site.read("public/404.html")?.contains("href=\"https://example.org/a&amp;b/assets/style.css\"") == true)
  }

  @Test func `a missing page is told in every language, and what the content brings itself stays`() async throws {
    let site = try TemporarySite(Self.lesson, languages: ["en", "zh"])
    try site.write("content/zh/index.md", "---\ntitle: 主页\n---\n")
    try site.write("content/en/robots.txt", "mine")
    let report = await site.build { $0.baseURL = "https://e.org/" }
    #expect(report.isFailed == false)
    #expect(site.read("public/robots.txt") == "mine")
    let missing = try #require(site.read("public/404.html"))
    #expect(missing.contains("<section lang=\"en\">") && missing.contains("<section lang=\"zh-Hans\">\n<h2>没有这一页</h2>"))
    #expect(missing.contains("href=\"https://e.org/zh/index.html\""))
  }

  /// The hash that the browser computes: of the text between the tags.
  @Test func `the policy names the early script, and no page has styles or handlers in attributes`() async throws {
    let site = try TemporarySite(smallSite)
    try site.write(
      "content/en/02-table.md",
      "---\ntitle: T\n---\n| a | b |\n|:-:|--:|\n| $x$ | 2 |\n\n> [!NOTE]\n> Text[^n].\n\n[^n]: N.\n")
    _ = await site.build()
    for page in ["index", "chapter", "table", "404"] {
      let html = try #require(site.read("public/\(page).html"))
      let script = try #require(html.firstMatch(of: /<script>([\s\S]*?)<\/script>/)?.1)
      #expect(!script.isEmpty && html.contains("'sha256-\(SHA256.base64(of: Array(script.utf8)))'"))
      let policy = try #require(html.firstRange(of: "Content-Security-Policy"))
      #expect(policy.lowerBound < html.firstRange(of: "<script")!.lowerBound, "a policy holds for what follows it")
      #expect(html.matches(of: /<[a-z][^>]*\s(style|on[a-z]+)=/).isEmpty)
      #expect(html.matches(of: /<script(?! type="application\/json"| defer src=)/).count == 1)
    }
    #expect(site.read("public/table.html")?.contains("<th class=\"center\">") == true)
  }

  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `SHA-256 gives the values of FIPS 180`(text: String, expected: String) {
    let hex = SHA256.hash(Array(text.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    #expect(hex == expected)
  }

  @Test func `a page loads its own script, or the explorer's, which holds it`() async throws {
    let site = try TemporarySite(smallSite)
    try site.write(
      "content/en/02-live.md",
      """
      ---
      title: Live
      ---
      ```yaml experiment
      id: live
      run: gradient-flow
      parameters: { steps: 10, units: 8 }
      controls:
        gain: { from: 0.5, to: 2, ratios: 10 }
      caption: A live one.
      ```

      ```yaml experiment
      id: grid
      run: chaos
      parameters: { steps: 20, units: 8 }
      controls:
        gain: [1, 2]
      caption: One that may be dear.
      ```
      """)
    let report = await site.build()
    #expect(report.isFailed == false, "\(report.diagnostics)")
    #expect(site.read("public/index.html")?.contains("<script defer src=\"assets/page.js\">") == true)
    let live = try #require(site.read("public/live.html"))
    #expect(live.matches(of: /<script defer src=/).count == 1 && live.contains("src=\"assets/explorer.js\""))
    let explorer = try #require(site.read("public/assets/explorer.js"))
    let page = try #require(site.read("public/assets/page.js"))
    #expect(explorer.contains(page) && !explorer.contains("{{"))
    #expect(
      live.contains("aria-describedby=\"live.gain.scale\"")
        && live.contains("id=\"live.gain.scale\">logarithmic scale<"))
    #expect(live.contains("class=\"curves\">[{\"facet\":\"\",\"at\":\"step {} back\",\"x\":\"0|1|2|"))
  }
}
