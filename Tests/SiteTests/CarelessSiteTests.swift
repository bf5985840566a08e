import Diagnostics
import Foundation
import Site
import Testing

/// Mistakes that need more than a folder of text files: each is refused, and nothing is lost.
struct CarelessSiteTests {
  /// The problems of a site after a change, as "file id"; the site before it must stand unchanged.
  private func problems(_ content: [String: String] = [:], change: (TemporarySite) throws -> Void = { _ in })
    async throws -> [String]
  {
    let site = try TemporarySite(smallSite)
    #expect(await site.build().isFailed == false)
    let before = snapshot(of: site.root + "/public")
    for (path, text) in content { try site.write(path, text) }
    try change(site)
    let report = await site.build()
    #expect(report.isFailed)
    #expect(snapshot(of: site.root + "/public") == before)
    return report.diagnostics.map { "\($0.file) \($0.id)" }
  }

  @Test(arguments: [
    "index.html", "assets/style.css", "chapter.html", "chapter/vanish.csv",
  ])
  func `an alias cannot take the place of another file`(alias: String) async throws {
    let found = try await problems(["content/en/02-b.md": "---\ntitle: B\naliases: [\(alias)]\n---\nText.\n"])
    #expect(found.contains { $0.hasPrefix("content/en/02-b.md ") })
  }

  @Test func `two pages cannot have one alias, and a page cannot stand where a folder is`() async throws {
    let found = try await problems([
      "content/en/02-b.md": "---\ntitle: B\naliases: [old.html]\n---\nText.\n",
      "content/en/03-c.md": "---\ntitle: C\naliases: [old.html, chapter/vanish.csv/x.html]\n---\nText.\n",
    ])
    #expect(found == ["content/en/03-c.md duplicate-page", "content/en/03-c.md duplicate-page"])
  }

  @Test func `an asset of the content cannot replace one of the templates`() async throws {
    let found = try await problems(["content/en/assets/style.css": "body {}"])
    #expect(found == ["content/en/assets/style.css duplicate-page"])
  }

  @Test(arguments: ["landing", "partials/footer"])
  func `a template that includes itself is refused`(name: String) async throws {
    let found = try await problems { site in
      let path = "templates/\(name).mustache"
      try site.write(path, (site.read(path) ?? "") + "{{> \(name)}}\n")
    }
    #expect(found == ["templates/\(name).mustache template-loop"])
  }

  @Test func `templates that include each other, or nest too deep, are refused`() async throws {
    let found = try await problems([
      "templates/a.mustache": "{{> b}}", "templates/b.mustache": "{{> a}}",
      "templates/deep.mustache": String(repeating: "{{#x}}\n", count: 3000),
    ])
    #expect(
      found == [
        "templates/a.mustache template-loop", "templates/b.mustache template-loop",
        "templates/deep.mustache bad-template",
      ])
  }

  @Test func `templates that would vanish or loop are told`() async throws {
    let found = try await problems(["templates/chapter.mustache": " \n", "templates/assets/a\nb.css": ""]) { site in
      try FileManager.default.createSymbolicLink(
        atPath: site.root + "/templates/partials/again", withDestinationPath: "..")
    }
    #expect(
      found == [
        "templates/assets bad-file-name", "templates/chapter.mustache bad-template",
        "templates/partials/again link-loop",
      ])
  }

  @Test(arguments: [
    ("{{tilte}}", 3, "did you mean `title`?"), ("a {{{bodi}}}", 6, "did you mean `body`?"),
    ("{{# chapter }}{{/ chapter }}", 5, "did you mean `chapters`?"),
    ("{{^empty(caption_)}}{{/empty(caption_)}}", 10, "`caption`"),
    ("{{title}} {{&foo}}", 14, "no page and no figure has `foo`"),
  ])
  func `a name that nothing provides is told with its place`(text: String, column: Int, words: String) async throws {
    let site = try TemporarySite(smallSite)
    let path = "templates/partials/footer.mustache"
    try site.write(path, text + "\n" + (site.read(path) ?? ""))
    let report = await site.build()
    #expect(
      report.diagnostics.map { "\($0.file):\($0.position?.line ?? 0):\($0.position?.column ?? 0) \($0.id)" } == [
        "\(path):1:\(column) unknown-name"
      ])
    #expect(DiagnosticFormatter().format(report.diagnostics).contains(words))
  }

  @Test func `what the engine itself knows in a template is no name`() async throws {
    let site = try TemporarySite(smallSite)
    let text = "{{! foo }}{{#chapters}}{{^first()}}, {{/first()}}{{uppercased(title)}}{{.}}{{/chapters}}\n"
    try site.write("templates/partials/footer.mustache", text)
    #expect(await site.build().diagnostics.isEmpty)
  }

  @Test(arguments: ["", "# nothing yet\n", "name: English\nhtml_language: en\nwords: {}\n"])
  func `a language file without its words is refused`(text: String) async throws {
    let found = try await problems(["templates/languages/en.yml": text])
    #expect(found.contains { $0.hasPrefix("templates/languages/en.yml ") })
  }

  @Test func `a configuration that cannot be read is not ignored`() async throws {
    let dangling = try await problems { site in
      try FileManager.default.createSymbolicLink(atPath: site.root + "/unroll.yml", withDestinationPath: "missing")
    }
    #expect(dangling == ["unroll.yml unreadable-file"])
    let folder = try await problems { try $0.write("unroll.yml/x", "") }
    #expect(folder == ["unroll.yml unreadable-file"])
    let pipe = try await problems { site in mkfifo(site.root + "/unroll.yml", 0o600) }
    #expect(pipe == ["unroll.yml unreadable-file"])
  }

  @Test(arguments: ["content", "content/en", "templates/x", ".hidden", "public/.git"])
  func `the output cannot lie among the sources or in hidden folders`(folder: String) async throws {
    let found = try await problems(["unroll.yml": "output_dir: \(folder)\n"])
    #expect(found.count == 1 && found[0].hasPrefix("unroll.yml "))
  }

  @Test(arguments: [".", "content/en", "content/..", "new/../content/new", "templates/./x/"])
  func `nor can the output folder of the command line`(folder: String) async throws {
    let site = try TemporarySite(smallSite)
    let report = await site.build { $0.outputFolder = site.root + "/" + folder }
    #expect(report.diagnostics.map(\.id) == ["bad-output"])
  }

  @Test func `files that would vanish are told`() async throws {
    let found = try await problems(["content/top.md": "x", "content/en/UP.MD": "x", "content/en/a.markdown": "x"]) {
      site in
      mkfifo(site.root + "/content/en/pipe.md", 0o600)
      try site.write("content/en/what?.md", "---\ntitle: X\n---\n")
      try site.write("content/en/a\nb.md", "---\ntitle: X\n---\n")
      // A name in Latin-1.
      let path = Array((site.root + "/content/en/caf").utf8) + [0xe9] + Array(".md".utf8) + [0]
      path.withUnsafeBytes { name in
        if let base = name.baseAddress { close(creat(base.assumingMemoryBound(to: CChar.self), 0o600)) }
      }
    }
    #expect(
      found == [
        "content/en bad-file-name", "content/en bad-file-name", "content/en bad-file-name",
        "content/en/UP.MD near-lesson", "content/en/a.markdown near-lesson", "content/en/pipe.md unreadable-file",
        "content/top.md stray-file",
      ])
  }

  @Test func `the landing page keeps its name and is no draft`() async throws {
    #expect(
      try await problems(["content/en/index.md": "---\ntitle: Home\nslug: home\n---\nText.\n"]) == [
        "content/en/index.md home-slug"
      ])
    #expect(
      try await problems(["content/en/index.md": "---\ntitle: Home\ndraft: true\n---\nText.\n"]) == [
        "content/en missing-index"
      ])
  }

  @Test func `a root that is not there is the one problem`() async throws {
    let report = await buildSite(BuildOptions(root: "/nowhere/at/all"))
    #expect(report.diagnostics.map(\.id) == ["missing-root"])
  }

  @Test func `a template or asset that nothing uses is told, with the name that was meant`() async throws {
    let site = try TemporarySite(smallSite)
    for path in ["chaptr.mustache", "partials/foter.mustache", "style.css", "assets/print.css"] {
      try site.write("templates/" + path, "p {}")
    }
    try site.write("templates/partials/mine.mustache", "Mine.")
    try site.write("templates/partials/footer.mustache", "{{> partials/mine}}")
    let report = await site.build()
    #expect(!report.isFailed && site.read("public/chapter.html")?.contains("Mine.") == true)
    #expect(
      report.diagnostics.map { "\($0.file) \($0.id)" } == [
        "templates/chaptr.mustache unused-template", "templates/partials/foter.mustache unused-template",
        "templates/style.css stray-file",
      ])
    let text = DiagnosticFormatter().format(report.diagnostics)
    for name in ["chapter", "partials/footer", "assets/style.css"] { #expect(text.contains("did you mean `\(name)`?")) }
  }

  @Test(arguments: [
    (
      "explorer.js", "// Ours.\nconst wasm = \"{{explorer_module}}\";\n",
      "2:15: error: the explorer is joined from its parts, and pages do not get this file; nothing fills "
        + "`{{explorer_module}}`"
    ),
    ("explorer.js", "\"use strict\";\n\n/* {{page_script}} */\n", "3:4: error: the explorer is joined from its parts"),
    ("explorer.js", "start();\n", " error: the explorer is joined from its parts"),
    ("explorer-module.js", "unroll.module(\"{{module}}\");\n", " error: the script has no place for the module"),
    ("explorer/figur.js", "start();\n", " warning: the explorer has no such part"),
  ])
  func `a script that pages would not get, or not whole, is told`(name: String, text: String, problem: String)
    async throws
  {
    let site = try TemporarySite(smallSite)
    try site.write("templates/assets/" + name, text)
    let report = await site.build()
    let told = DiagnosticFormatter().format(report.diagnostics)
    #expect(told.hasPrefix("templates/assets/\(name):\(problem)"), "\(told)")
    #expect(report.diagnostics.count == 1 && report.isFailed == problem.contains("error:"))
    if name.contains("/") { #expect(told.contains("did you mean `assets/explorer/figure.js`?")) }
    #expect(site.read("public/assets/" + name) == nil)
  }

  @Test(arguments: ["content", "content/en", "templates", "templates/partials"])
  func `a folder that cannot be read is told`(folder: String) async throws {
    let site = try TemporarySite(smallSite)
    var files = FileSystem.disk
    files.list = { path in
      if path.hasSuffix("/" + folder) { throw FileProblem("Permission denied") }
      return try FileSystem.disk.list(path)
    }
    let report = await site.build(files: files)
    #expect(report.diagnostics.contains { $0.file == folder && $0.id == "unreadable-file" })
    #expect(report.isFailed)
  }

  @Test func `pages whose names differ only in case are warned of`() async throws {
    let site = try TemporarySite(smallSite)
    try site.write("content/en/02-Chapter.md", "---\ntitle: B\n---\nText.\n")
    let report = await site.build()
    #expect(
      !report.isFailed
        && report.diagnostics.map { "\($0.file) \($0.id)" } == [
          "content/en/02-Chapter.md near-duplicate"
        ])
  }

  @Test func `a slug that is taken is told once, at its place`() async throws {
    let site = try TemporarySite(smallSite)
    let other = smallSite["content/en/01-chapter.md"]?.replacing("title: Chapter", with: "title: B\nslug: chapter")
    try site.write("content/en/02-b.md", other ?? "")
    let report = await site.build()
    #expect(
      report.diagnostics.map { "\($0.file):\($0.position?.line ?? 0):\($0.position?.column ?? 0) \($0.id)" } == [
        "content/en/02-b.md:3:7 duplicate-page"
      ])
  }
}
