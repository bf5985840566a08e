import Diagnostics
import Foundation
import Site
import Testing

struct BuildTests {
  @Test func `a second build changes nothing`() async throws {
    let site = try TemporarySite(smallSite)
    let first = await site.build()
    #expect(first.isFailed == false && first.diagnostics.isEmpty, "\(first.diagnostics)")
    #expect(first.written > 0 && first.unchanged == 0)
    let second = await site.build()
    #expect(second.written == 0 && second.unchanged == first.written && second.removed == 0)
  }

  @Test func `the page holds the figure in two widths, its table and links to its data`() async throws {
    let site = try TemporarySite(smallSite)
    _ = await site.build()
    let page = try #require(site.read("public/chapter.html"))
    #expect(page.contains("<svg class=\"broad\"") && page.contains("<svg class=\"slim\""))
    #expect(page.contains("<a href=\"#vanish\">Figure\u{A0}1</a>"))
    #expect(page.contains("href=\"chapter/vanish.csv\"") && page.contains("unroll run gradient-flow --set steps=10"))
    #expect(site.read("public/chapter/vanish.csv")?.hasPrefix("lag,state_gradient,weight_gradient\r\n0,") == true)
    #expect(site.read("public/chapter/vanish.svg")?.contains("xmlns=\"http://www.w3.org/2000/svg\"") == true)
  }

  /// The median of seeds 7 to 11 is the third of five values, which `?seed=` names one by one.
  @Test func `with seeds a value is the median, and the figure has a band`() async throws {
    let site = try TemporarySite(smallSite)
    let directive = """
      ```yaml experiment
      id: several
      run: gradient-flow
      parameters: { steps: 10 }
      seeds: 5
      caption: Five draws.
      ```
      """
    func page(_ text: String) -> String { "---\ntitle: S\n---\n\(text)\n\n\(directive)\n" }
    var singles = [Double]()
    for seed in 7...11 {
      try site.write("content/en/02-seeds.md", page("[0.5](#several:first_norm?seed=\(seed))"))
      singles.append(try #require(computed(await site.build())))
    }
    try site.write("content/en/02-seeds.md", page("[0.5](#several:first_norm)"))
    #expect(computed(await site.build()) == singles.sorted()[2])
    try site.write("content/en/02-seeds.md", page("No value."))
    #expect(await site.build().isFailed == false)
    let html = try #require(site.read("public/seeds.html"))
    #expect(html.contains("class=\"b1\"") && html.contains("values are medians of 5 seeds"))
    let csv = try #require(site.read("public/seeds/several.csv"))
    #expect(csv.hasPrefix("lag,state_gradient,state_gradient lower,state_gradient upper,"))
  }

  @Test func `a diagram has words in place of data, also in facets`() async throws {
    let site = try TemporarySite(smallSite, languages: ["en", "zh"])
    try site.write("content/zh/index.md", "---\ntitle: 首页\n---\n欢迎。\n")
    let directive = """
      ```yaml experiment
      id: net
      run: unrolled
      facet: { cell: [rnn, lstm] }
      caption: "Two nets."
      takeaway: "One road."
      ```
      """
    for language in ["en", "zh"] {
      try site.write("content/\(language)/02-diagram.md", "---\ntitle: D\n---\n[](#net)\n\n\(directive)\n")
    }
    let report = await site.build()
    // But for the first chapter, which is in English alone.
    #expect(report.diagnostics.allSatisfy { $0.id == "untranslated" }, "\(report.diagnostics)")
    let html = try #require(site.read("public/diagram.html"))
    #expect(html.contains("aria-describedby=\"net.take net.alt\"") && html.contains("href=\"diagram/net.svg\""))
    #expect(!html.contains("CSV") && !html.contains("<table") && site.read("public/diagram/net.csv") == nil)
    let words = try #require(html.firstMatch(of: /<p id="net\.alt">([^<]*)<\/p>/)?.1)
    #expect(
      words.hasPrefix("cell rnn: A recurrent network (RNN)") && words.contains(" cell lstm: A recurrent network (LSTM)")
    )
    let broad = try #require(html.firstMatch(of: /<svg class="broad"[\s\S]*?<\/svg>/)?.0)
    #expect(broad.contains("translate(340 0)") && broad.ranges(of: ">LSTM</text>").count == 4)
    let chinese = try #require(
      site.read("public/zh/diagram.html")?.firstMatch(of: /<p id="net\.alt">([^<]*)<\/p>/)?.1)
    #expect(chinese.hasPrefix("单元类型 RNN：沿时间展开的循环网络（RNN），共 4 步") && chinese.contains("。单元类型 LSTM："))
  }

  @Test func `facets stand side by side with equal axes, and the table has them all`() async throws {
    let site = try TemporarySite(smallSite)
    try site.write(
      "content/en/02-facets.md",
      """
      ---
      title: F
      ---
      ```yaml experiment
      id: sides
      run: gradient-flow
      parameters: { steps: 10 }
      compare: { clip: [off, 1] }
      facet: { gain: [0.9, 2, 3] }
      caption: Three gains.
      ```
      """)
    let report = await site.build()
    #expect(report.diagnostics.isEmpty, "\(report.diagnostics)")
    let html = try #require(site.read("public/facets.html"))
    let broad = try #require(html.firstMatch(of: /<svg class="broad"[\s\S]*?<\/svg>/)?.0)
    let slim = try #require(html.firstMatch(of: /<svg class="slim"[\s\S]*?<\/svg>/)?.0)
    #expect(broad.contains("translate(340 0)") && !slim.contains("translate(340"))
    for gain in ["gain 0.9", "gain 2", "gain 3"] { #expect(broad.contains(">\(gain)<") && slim.contains(">\(gain)<")) }
    // Equal axes: the same labels in each facet.
    let labels = broad.split(separator: "translate(0 20)").dropFirst().map { facet in
      facet.matches(of: /text-anchor="end">([^\n]*)<\/text>/).map { String($0.1) }
    }
    #expect(labels.count == 3 && !labels[0].isEmpty && labels[0] == labels[1] && labels[1] == labels[2])
    let csv = try #require(site.read("public/facets/sides.csv"))
    let header = csv.prefix { $0 != "\r\n" }
    #expect(
      header.contains("state_gradient clipping off gain 0.9,") && header.contains("state_gradient clipping at 1 gain 3")
    )
    #expect(html.contains("gain 3 · clipping at 1"))
  }

  /// The number that a value link should have had.
  private func computed(_ report: BuildReport) -> Double? {
    let text = DiagnosticFormatter().format(report.diagnostics)
    return text.firstMatch(of: /computed: ([0-9.e+-]+)/).flatMap { Double($0.1) }
  }

  @Test func `drafts are built only when asked for`() async throws {
    let site = try TemporarySite(smallSite)
    try site.write("content/en/02-draft.md", "---\ntitle: Draft\ndraft: true\n---\nNot yet.\n")
    _ = await site.build()
    #expect(site.read("public/draft.html") == nil)
    _ = await site.build { $0.includesDrafts = true }
    #expect(site.read("public/draft.html") != nil)
    #expect(await site.build().removed == 1)
    #expect(site.read("public/draft.html") == nil)
  }

  @Test func `nothing absolute is written without a base URL, and canonical links with one`() async throws {
    let site = try TemporarySite(smallSite)
    _ = await site.build()
    #expect(site.read("public/chapter.html")?.contains("canonical") == false)
    _ = await site.build { $0.baseURL = "https://example.org/lessons/" }
    #expect(
      site.read("public/chapter.html")?.contains(
        "<link rel=\"canonical\" href=\"https://example.org/lessons/chapter.html\">") == true)
  }

  @Test func `a missing translation is a warning that fails a strict build only`() async throws {
    let site = try TemporarySite(smallSite, languages: ["en", "zh"])
    try site.write("content/zh/index.md", "---\ntitle: 首页\n---\n你好。\n")
    let report = await site.build()
    #expect(report.isFailed == false)
    #expect(report.diagnostics.map(\.id) == ["untranslated"])
    #expect(await site.build { $0.isStrict = true }.isFailed)
  }

  @Test func `links lead to other lessons, up and down folders, as relative files`() async throws {
    let site = try TemporarySite(smallSite)
    try site.write(
      "content/en/guide/03-more.md", "---\ntitle: More\n---\n[back](../01-chapter.md#vanish)\n")
    try site.write("content/en/04-last.md", "---\ntitle: Last\n---\n[more](guide/03-more.md) and [home](index.md)\n")
    let report = await site.build()
    #expect(report.diagnostics.isEmpty, "\(report.diagnostics)")
    #expect(site.read("public/guide/more.html")?.contains("href=\"../chapter.html#vanish\"") == true)
    #expect(site.read("public/guide/more.html")?.contains("href=\"../assets/style.css\"") == true)
    #expect(site.read("public/last.html")?.contains("href=\"guide/more.html\"") == true)
  }

  @Test func `an alias leads to the page, a file of the content is copied`() async throws {
    let site = try TemporarySite(smallSite)
    try site.write("content/en/02-new.md", "---\ntitle: New\naliases: [old/name.html]\n---\nText.\n")
    try site.write("content/en/data.txt", "as it is")
    try site.write("content/en/guide/my picture.png", "PNG")
    try site.write(
      "content/en/03-links.md", "---\ntitle: Links\n---\n[data](data.txt) ![dot](guide/my%20picture.png)\n")
    let report = await site.build()
    #expect(report.diagnostics.isEmpty, "\(report.diagnostics)")
    #expect(site.read("public/old/name.html")?.contains("url=../new.html") == true)
    #expect(site.read("public/data.txt") == "as it is")
    #expect(site.read("public/links.html")?.contains("href=\"data.txt\"") == true)
    #expect(site.read("public/links.html")?.contains("src=\"guide/my%20picture.png\"") == true)
  }

  @Test func `configuration sets title, languages and output`() async throws {
    let site = try TemporarySite(smallSite)
    try site.write("unroll.yml", "title: My site\nlanguages: [en]\noutput_dir: out/site\nbase_url: https://e.org\n")
    let report = await site.build()
    #expect(report.diagnostics.isEmpty, "\(report.diagnostics)")
    #expect(site.read("out/site/chapter.html")?.contains("<title>Chapter · My site</title>") == true)
    #expect(site.read("out/site/index.html")?.contains("https://e.org/index.html") == true)
  }

  @Test func `symbolic links that lead in a circle or nowhere are errors, not a hang`() async throws {
    let site = try TemporarySite(smallSite)
    let content = site.root + "/content/en"
    try FileManager.default.createSymbolicLink(atPath: content + "/again", withDestinationPath: ".")
    try FileManager.default.createSymbolicLink(atPath: content + "/self.md", withDestinationPath: "self.md")
    try FileManager.default.createSymbolicLink(atPath: content + "/gone.md", withDestinationPath: "nowhere.md")
    let report = await site.build()
    #expect(report.isFailed)
    #expect(
      report.diagnostics.map { "\($0.file) \($0.id)" } == [
        "content/en/again link-loop", "content/en/gone.md broken-link", "content/en/self.md broken-link",
      ])
  }

  @Test func `a site without templates has those of the program`() async throws {
    let site = try TemporarySite(smallSite)
    _ = await site.build()
    let before = snapshot(of: site.root + "/public")
    try FileManager.default.removeItem(atPath: site.root + "/templates")
    let report = await site.build()
    #expect(!report.isFailed && report.written == 0 && report.removed == 0)
    #expect(snapshot(of: site.root + "/public") == before)
  }

  @Test func `a template, an asset or a language of the site takes the place of the program's, by its name`()
    async throws
  {
    let site = try TemporarySite(smallSite)
    try FileManager.default.removeItem(atPath: site.root + "/templates")
    try site.write("templates/partials/footer.mustache", "<footer>Our own. {{> partials/ours}}</footer>\n")
    try site.write("templates/partials/ours.mustache", "{{word.skip_to_text}}")
    try site.write("templates/assets/style.css", "p { color: red }\n")
    try site.write("templates/assets/logo.svg", "<svg/>")
    try site.write("templates/assets/explorer/downloads.js", "class Download { show() {} }\n")
    let english = try FileSystem.disk.read(TemporarySite.repository + "/templates/languages/en.yml")
    try site.write(
      "templates/languages/en.yml",
      String(decoding: english, as: UTF8.self).replacing(/skip_to_text: .*/, with: "skip_to_text: Jump"))
    let report = await site.build()
    #expect(!report.isFailed, "\(report.diagnostics)")
    #expect(site.read("public/chapter.html")?.contains("<footer>Our own. Jump</footer>") == true)
    #expect(site.read("public/assets/style.css") == "p { color: red }\n")
    #expect(site.read("public/assets/logo.svg") == "<svg/>")
    let explorer = try #require(site.read("public/assets/explorer.js"))
    #expect(explorer.contains("class Download { show() {} }\n") && !explorer.contains("get stateName()"))
    #expect(explorer.contains("class Figure {") && explorer.contains("WebAssembly"))
    #expect(!snapshot(of: site.root + "/public").keys.contains { $0.hasPrefix("assets/explorer/") })
  }

  @Test func `a site without content says so`() async throws {
    let report = await (try TemporarySite()).build()
    #expect(report.diagnostics.map(\.id) == ["missing-content"])
  }
}
