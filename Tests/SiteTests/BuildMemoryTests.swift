import Foundation
import Site
import Testing

/// A build that remembers earlier ones makes what a build without a memory makes, after any edit.
struct BuildMemoryTests {
  static let content = [
    "unroll.yml": "title: Lessons\n",
    "content/en/index.md": "---\ntitle: Home\n---\nSee [the depth](01-depth.md#why) and [steps](02-time.md).\n",
    "content/en/01-depth.md": """
    ---
    title: Depth
    aliases: [old/depth.html]
    ---
    ## Why

    At gain 0.9 [](#layers) ends at [0.4](#layers:first_norm), [as said](#layers?gain=1.2). [@doe2020] says more.

    ```yaml experiment
    id: layers
    run: depth
    parameters: { gain: 0.9, layers: 9 }
    controls:
      gain: { from: 0.5, to: 2, step: 0.1 }
    caption: "From the output: [0.4](#layers:first_norm) is left."
    claims:
      - first_norm < 1
    ```

    """,
    "content/en/02-time.md": "---\ntitle: Time\n---\nText, [back](01-depth.md#why) to [](01-depth.md#layers).\n",
    "content/zh/index.md": "---\ntitle: 首页\n---\n正文。\n",
    "content/zh/01-depth.md": """
    ---
    title: 深度
    ---
    ```yaml experiment
    id: layers
    run: depth
    parameters: { gain: 0.9, layers: 9 }
    controls:
      gain: { from: 0.5, to: 2, step: 0.1 }
    caption: 一张图。
    claims:
      - first_norm < 1
    ```

    """,
    "content/zh/02-time.md": "---\ntitle: 时间\n---\n正文。\n",
    "content/en/data.txt": "1",
    "content/references.yml": """
    doe2020:
      author: [Doe, Jane]
      title: On depth
      year: 2020

    """,
  ]

  /// Each edit stays for those after it.
  enum Edit: Sendable {
    case replace(file: String, old: String, new: String)
    case write(file: String, text: String)
    case remove(file: String)
  }

  static let edits: [Edit] = [
    .replace(file: "content/en/02-time.md", old: "Text", new: "Words"),
    .replace(file: "content/en/02-time.md", old: "title: Time", new: "title: In time"),
    // Above the figure everything moves by a line; below it nothing else changes.
    .replace(file: "content/en/01-depth.md", old: "## Why", new: "New.\n\n## Why"),
    .replace(file: "content/en/01-depth.md", old: "From the output", new: "From the end"),
    .replace(file: "content/en/01-depth.md", old: "0.9, layers: 9", new: "0.9, layers: 12"),
    .replace(file: "content/en/01-depth.md", old: "first_norm < 1", new: "first_norm < 0.9"),
    .replace(file: "content/en/01-depth.md", old: "?gain=1.2", new: "?gain=1.3"),
    // A link from another page to a state of the figure, which another edit of the figure's page makes wrong.
    .replace(file: "content/en/02-time.md", old: "Words", new: "[Words](01-depth.md#layers?gain=1.7)"),
    .replace(file: "content/en/02-time.md", old: "?gain=1.7", new: "?gain=1.8"),
    .replace(file: "content/en/01-depth.md", old: "to: 2,", new: "to: 1.5,"),
    .replace(file: "content/en/01-depth.md", old: "to: 1.5,", new: "to: 2,"),
    .replace(file: "content/en/02-time.md", old: "[Words](01-depth.md#layers?gain=1.8)", new: "Words"),
    .replace(file: "content/zh/01-depth.md", old: "layers: 9", new: "layers: 12"),
    .replace(file: "content/zh/01-depth.md", old: "first_norm < 1", new: "first_norm < 0.9"),
    .replace(file: "content/en/01-depth.md", old: "## Why", new: "## Because"),
    .replace(file: "content/en/index.md", old: "#why", new: "#because"),
    .replace(file: "content/en/02-time.md", old: "#why", new: "#because"),
    // The same section in the other language: links between the two lead to it.
    .replace(file: "content/zh/01-depth.md", old: "```yaml", new: "## 为何\n\n```yaml"),
    // A figure before it makes another number of one.
    .replace(
      file: "content/en/01-depth.md", old: "At gain 0.9",
      new: "```yaml experiment\nid: first\nrun: gate\ncaption: A gate.\n```\n\nAt gain 0.9"),
    .replace(
      file: "content/zh/01-depth.md", old: "```yaml",
      new: "```yaml experiment\nid: first\nrun: gate\ncaption: 门。\n```\n\n```yaml"),
    .replace(file: "content/references.yml", old: "On depth", new: "On width"),
    .replace(file: "content/references.yml", old: "Doe, Jane", new: "Roe, Jane"),
    .replace(file: "unroll.yml", old: "Lessons", new: "All lessons\nbase_url: https://example.org/"),
    .write(file: "content/en/more.txt", text: "2"),
    .write(file: "content/en/data.txt", text: "3"),
    .replace(file: "content/en/02-time.md", old: "Words", new: "Words and [data](more.txt)"),
    .remove(file: "content/en/more.txt"),
    .replace(file: "content/en/02-time.md", old: "(more.txt)", new: "(data.txt)"),
    .write(file: "templates/partials/footer.mustache", text: "<footer>{{title}}</footer>\n"),
    .write(file: "templates/assets/style.css", text: "p { color: red }\n"),
    .replace(file: "templates/languages/zh.yml", old: "figure: ", new: "figure: 附"),
    .remove(file: "templates/partials/footer.mustache"),
    .remove(file: "content/zh/02-time.md"), .write(file: "content/zh/02-time.md", text: "---\ntitle: 又来\n---\n正文。\n"),
    .replace(file: "content/en/02-time.md", old: "title:", new: "draft: true\ntitle:"),
    .replace(file: "content/en/02-time.md", old: "draft: true\n", new: "slug: clock\n"),
    .write(file: "content/en/02-time.md", text: ""),
    .replace(file: "content/zh/index.md", old: "正文", new: "新正文"),
    .write(file: "content/en/02-time.md", text: "---\ntitle: Time\norder: 0\n---\nFirst.\n"),
  ]

  @Test func `a build that remembers makes the same bytes and problems as one that does not`() async throws {
    let site = try TemporarySite(Self.content, languages: ["en", "zh"])
    let memory = BuildMemory()
    var options = BuildOptions(root: site.root, jobs: 2)
    options.usesCache = false
    func compare(_ what: String) async -> (failed: Bool, paths: [String: [UInt8]]) {
      let (report, outputs) = await renderSite(options, files: .disk, memory: memory)
      let (fresh, expected) = await renderSite(options, files: .disk, memory: BuildMemory())
      #expect(report.diagnostics == fresh.diagnostics, "\(what)")
      #expect(outputs.map(\.path) == expected.map(\.path), "\(what)")
      for (mine, theirs) in zip(outputs, expected) where mine.bytes != theirs.bytes {
        Issue.record("\(theirs.path) differs after \(what)")
      }
      #expect(report.runs == fresh.runs && report.isFailed == fresh.isFailed && report.fixes == fresh.fixes, "\(what)")
      return (fresh.isFailed, Dictionary(expected.map { ($0.path, $0.bytes) }) { first, _ in first })
    }
    var last = await compare("nothing")
    #expect(!last.failed || last.paths.isEmpty == false)
    var changes = 0
    for edit in Self.edits {
      switch edit {
      case .replace(let file, let old, let new):
        let text = try #require(site.read(file))
        #expect(text.contains(old), "\(file) has no \(old)")
        try site.write(file, text.replacing(old, with: new))
      case .write(let file, let text): try site.write(file, text)
      case .remove(let file): try FileManager.default.removeItem(atPath: site.root + "/" + file)
      }
      let now = await compare("\(edit)")
      changes += now.paths == last.paths ? 0 : 1
      last = now
    }
    // Edits that nothing follows from would prove nothing.
    #expect(changes > 20, "\(changes)")
  }

  @Test func `an edit of one page renders that page alone, and runs nothing again`() async throws {
    let site = try TemporarySite(Self.content, languages: ["en", "zh"])
    let memory = BuildMemory()
    var options = BuildOptions(root: site.root, jobs: 1)
    options.usesCache = false
    let progress = Recorder()
    options.progress = { if $0.finished > 0 { progress.add("\($0)") } }
    _ = await renderSite(options, files: .disk, memory: memory)
    #expect(!progress.names.isEmpty)
    let runs = progress.names.count
    try site.write("content/en/02-time.md", "---\ntitle: Time\n---\nOther words.\n")
    let before = memory.renderedPages
    _ = await renderSite(options, files: .disk, memory: memory)
    #expect(progress.names.count == runs)
    #expect(memory.renderedPages == before + 1)
    // Its title stands in the navigation of the pages of its language, and nowhere else.
    try site.write("content/en/02-time.md", "---\ntitle: Clock\n---\nOther words.\n")
    _ = await renderSite(options, files: .disk, memory: memory)
    #expect(memory.renderedPages == before + 1 + 3)
  }
}
