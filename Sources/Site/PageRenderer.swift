import Diagnostics
import Experiments
import Foundation
import Lessons
import Plots

/// Renders whole pages.
struct PageRenderer {
  let plan: SitePlan
  let catalogue: Catalogue
  let languages: [Language]
  let siteTitles: [String: String]
  let templates: Templates
  let outcomes: Outcomes
  let baseURL: String?
  /// Whether the site has colours of its own.
  let hasPalette: Bool
  let memory: BuildMemory
  /// The versions of the languages, by their code.
  let languageVersions: [String: Int]

  /// A page's files: its HTML first, then the data and pictures of its figures.
  struct Result: Sendable {
    var files: [OutputFile]
    var phrases: [Text]
    var problems: Binder
  }

  /// The page, unless nothing that it shows has changed since it was rendered.
  func render(_ page: SitePlan.Page, language: Language) -> Result {
    memory.pages.value(Pair(page.key, page.statesLinked)) { make(page, language: language) }
  }

  /// The files that a page will make, without their bytes.
  func places(of page: SitePlan.Page) -> [OutputFile] {
    let content = page.content
    let lesson = content.lesson
    let data = page.figures.compactMap { $0 }.flatMap { FigureFiles(of: $0, in: content).all }
    return [
      OutputFile(
        path: content.output, bytes: [], origin: lesson.file, place: lesson.frontMatter.slug, source: lesson.source)
    ] + data.map { OutputFile(path: $0, bytes: [], origin: lesson.file) }
      + lesson.frontMatter.aliases.map {
        OutputFile(
          path: path(ofAlias: $0, of: content), bytes: [], origin: lesson.file, place: $0, source: lesson.source)
      }
  }

  private func make(_ page: SitePlan.Page, language: Language) -> Result {
    let content = page.content
    let lesson = content.lesson
    let parts = PartRenderer(page: page, language: language, outcomes: outcomes)
    var binder = Binder(lesson: lesson, catalogue: catalogue)
    for quote in page.texts.quotes { binder.check(quote, with: outcomes) }
    let renderer = FigureRenderer(
      page: page, language: language, outcomes: outcomes, templates: templates, memory: memory,
      languageVersion: languageVersions[language.code] ?? 0)
    let figures = lesson.directives.indices.map { renderer.render($0, with: parts, &binder) }
    let objectives = page.texts.objectives.map { parts.html($0) }
    let body = parts.html(page.texts.body) { figures[$0]?.html ?? "" }

    let outline = plan.outlines[content.language] ?? LessonOutline([content])
    let index = outline.index(of: content)
    let sidePages = outline.sidePages.map { page in
      entry(page, number: nil, from: content).merging(["current": page.source == content.source]) { $1 }
    }
    let depth = Path.segments(content.output).count - 1
    let root = String(repeating: "../", count: depth)
    var context: [String: Any] = [
      "language": language.code, "html_language": language.htmlLanguage, "word": language.words,
      "site_title": siteTitles[language.code] ?? "",
      "title": lesson.frontMatter.title.value,
      "description": lesson.frontMatter.description?.value ?? "",
      "root": root,
      "home": plan.home(in: content.language).map { Path.href(from: content.output, to: $0.output) } ?? "",
      "count": outline.chapters.count, "has_many_chapters": outline.chapters.count > 1,
      "chapters": outline.chapters.enumerated().map { rank, chapter in
        entry(chapter, number: rank + 1, from: content).merging([
          "current": rank == index, "read": index.map { rank < $0 } ?? false,
        ]) { $1 }
      },
      "side_pages": sidePages, "has_menu": outline.chapters.count > 1 || !sidePages.isEmpty,
      "is_chapter": index != nil, "is_home": content.isHome,
      "objectives": objectives,
      "has_objectives": !lesson.frontMatter.objectives.isEmpty,
      "contents": lesson.headings.filter { $0.level == 2 }.map { ["id": $0.id, "title": $0.html] }
        + (parts.references.isEmpty
          ? [] : [["id": "page.references", "title": htmlEscaped(language.words["references"] ?? "")]]),
      "references": parts.references.entries, "has_references": !parts.references.isEmpty,
      "has_palette": hasPalette,
      "has_contents": lesson.headings.contains { $0.level == 2 },
      "is_live": page.figures.contains { $0?.tier != nil },
      "explorer_words": ExplorerScript.words(of: language),
      "figure_count": figures.count, "has_figures": !figures.isEmpty,
      "body": body,
      "translations": translations(of: content), "missing_translations": missingTranslations(of: content),
    ]
    context.merge(earlyScript) { $1 }
    if let index { context["number"] = index + 1 }
    let (before, after) = outline.neighbours(of: content)
    // Before the first chapter comes the landing page.
    context["previous"] =
      before.map { entry($0, number: outline.number(of: $0), from: content) }
      ?? (index == nil ? nil : ["label": siteTitles[language.code] ?? "", "href": context["home"] ?? ""])
    context["next"] = after.map { entry($0, number: outline.number(of: $0), from: content) }
    if let baseURL {
      context["canonical"] = baseURL + urlEncodedPath(content.output)
      context["alternates"] = alternates(of: content, baseURL)
    }
    let html = templates.render(content.isHome ? "landing" : "chapter", context)
    binder.checkBudget(of: lesson, html: html)
    let page = OutputFile(
      path: content.output, bytes: Array(html.utf8), origin: lesson.file, place: lesson.frontMatter.slug,
      source: lesson.source)
    let data = figures.compactMap { $0 }.flatMap(\.files).map {
      OutputFile(path: $0.path, bytes: $0.bytes, origin: lesson.file)
    }
    let files = [page] + data + lesson.frontMatter.aliases.map { alias($0, to: content, language) }
    return Result(files: files, phrases: figures.compactMap { $0 }.flatMap(\.phrases), problems: binder)
  }

  private func entry(_ chapter: ContentTree.Page, number: Int?, from page: ContentTree.Page) -> [String: Any] {
    let title = chapter.lesson.frontMatter.title.value
    var entry: [String: Any] = [
      "label": number.map { "\($0) · \(title)" } ?? title, "title": title,
      "description": chapter.lesson.frontMatter.description?.value ?? "",
      "href": Path.href(from: page.output, to: chapter.output),
    ]
    entry["number"] = number
    return entry
  }

  private func translations(of page: ContentTree.Page) -> [[String: Any]] {
    languages.filter { $0.code != page.language }.compactMap { language in
      guard let other = plan.page(page.source, in: language.code)?.content else { return nil }
      var entry: [String: Any] = [
        "language": language.code, "html_language": language.htmlLanguage, "name": language.name,
        "href": Path.href(from: page.output, to: other.output),
      ]
      // The same section has another id there; where both have the same headings, the n-th is the n-th.
      let headings = other.lesson.headings
      if headings.map(\.level) == page.lesson.headings.map(\.level) {
        entry["places"] = headings.map(\.id).joined(separator: " ")
      }
      return entry
    }
  }

  /// The languages that lack the page, with their words, to say so in them.
  private func missingTranslations(of page: ContentTree.Page) -> [[String: Any]] {
    languages.compactMap { language in
      guard plan.page(page.source, in: language.code) == nil, let home = plan.home(in: language.code) else {
        return nil
      }
      return [
        "html_language": language.htmlLanguage, "name": language.name, "word": language.words,
        "href": Path.href(from: page.output, to: home.output),
      ]
    }
  }

  private func alternates(of page: ContentTree.Page, _ baseURL: String) -> [[String: Any]] {
    let versions = languages.compactMap { language -> [String: Any]? in
      guard let version = plan.page(page.source, in: language.code) else { return nil }
      return ["html_language": language.htmlLanguage, "href": baseURL + urlEncodedPath(version.content.output)]
    }
    guard versions.count > 1, var fallback = versions.first else { return versions }
    fallback["html_language"] = "x-default"
    return versions + [fallback]
  }

  private func path(ofAlias alias: Located<String>, of page: ContentTree.Page) -> String {
    Path.dropping(ending: page.name + ".html", from: page.output) + alias.value
  }

  /// A page at an old path that leads to the new one.
  private func alias(_ path: Located<String>, to page: ContentTree.Page, _ language: Language) -> OutputFile {
    let output = self.path(ofAlias: path, of: page)
    let target = htmlEscaped(Path.href(from: output, to: page.output))
    let title = htmlEscaped(page.lesson.frontMatter.title.value)
    let html = """
      <!doctype html>
      <html lang="\(htmlEscaped(language.htmlLanguage))">
      <meta charset="utf-8">
      <title>\(title)</title>
      <meta http-equiv="refresh" content="0; url=\(target)">
      <meta name="robots" content="noindex">
      <p><a href="\(target)">\(title)</a></p>

      """
    return OutputFile(
      path: output, bytes: Array(html.utf8), origin: page.lesson.file, place: path, source: page.lesson.source)
  }
}

extension Binder {
  /// The most bytes of a page, compressed, beside its style and script.
  static let mostPageBytes = 150_000

  /// Warns of a page that is slow to load. HTML with drawings shrinks to a half at least, so a page of less than twice the
  /// budget need not be measured.
  mutating func checkBudget(of lesson: Lesson, html: String) {
    guard html.utf8.count > 2 * Self.mostPageBytes else { return }
    let size = CompressedSize.estimate(Array(html.utf8))
    guard size > Self.mostPageBytes else { return }
    report(
      lesson.frontMatter.title, "large-page", "the page has about \(size / 1000) kB when compressed",
      severity: .warning,
      expected: "at most \(Self.mostPageBytes / 1000) kB: fewer figures, or two pages")
  }
}
