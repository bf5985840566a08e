import Diagnostics
import Foundation
import Lessons

/// What stands in `content/`: the lessons of each language, and the files that go out as they are.
struct ContentTree: Sendable {
  /// A page to be: a lesson with its place in the site.
  struct Page: Sendable {
    var lesson: Lesson
    /// The folder in `content/` that it belongs to.
    var language: String
    /// Its source within that folder, `guide/02-depth.md`: what links two translations.
    var source: String
    /// Its file in the output, `zh/guide/depth.html`.
    var output: String
    /// Its place in the output within the language, without extension: `guide/depth`.
    var name: String
    /// The version of the lesson, in the memory of the build.
    var version: Int

    var place: PlaceOfPage { PlaceOfPage(version: version, language: language, source: source, output: output) }

    var isHome: Bool { source == "index.md" }
  }

  /// A file that is copied: its path in the site and in the output.
  struct Asset: Sendable {
    var source: String
    var output: String
    var bytes: [UInt8]
  }

  var languages: [String] = []
  /// How many seconds of one core the runs of a figure may take.
  var costLimit = WorkTime.defaultLimit
  var pages: [Page] = []
  var assets: [Asset] = []
  /// The sources that lessons may cite.
  var bibliography = Bibliography()
  /// The version of the bibliography, in the memory of the build.
  var bibliographyVersion = 0

  /// Reads everything under `content/`. Pages come in the order of the languages, then of the lesson.
  static func read(
    root: String, configuration: SiteConfiguration, includesDrafts: Bool, files: FileSystem,
    memory: BuildMemory
  ) -> (ContentTree, [Diagnostic]) {
    var reader = ContentReader(
      walk: FolderWalk(root: root, files: files, followsLinks: configuration.followsLinks),
      allowsRawHTML: configuration.allowsRawHTML, memory: memory)
    var tree = ContentTree()
    tree.costLimit = configuration.costLimit
    guard files.kind(root + "/content") == .folder else {
      return (
        tree,
        [
          Diagnostic(
            "missing-content", file: "content", position: nil, message: "there is no folder `content`",
            expected: "lessons in `content/<language>/`, such as `content/en/index.md`",
            suggestion: .hint("`unroll init` makes a site; `--root` says where one is"))
        ]
      )
    }
    let folders = reader.walk.isInSite("content") ? reader.folders(in: "content") : []
    tree.languages =
      configuration.languages.isEmpty ? folders : configuration.languages.map(\.value).filter { folders.contains($0) }
    for language in configuration.languages where !folders.contains(language.value) {
      reader.diagnostics.append(
        configuration.excerpted(
          language.diagnostic(
            "unknown-language", file: SiteConfiguration.fileName,
            message: "there is no folder `content/\(language.value)`",
            expected: oneOf(folders, nearestTo: language.value),
            suggestion: nearestName(to: language.value, among: folders).map { .didYouMean($0) })))
    }
    if tree.languages.isEmpty && reader.diagnostics.isEmpty && reader.walk.diagnostics.isEmpty {
      reader.diagnostics.append(
        Diagnostic(
          "missing-content", file: "content", position: nil, message: "`content` has no folder of a language",
          expected: "lessons in `content/<language>/`, such as `content/en/index.md`"))
    }
    for (rank, language) in tree.languages.enumerated() {
      let prefix = rank == 0 ? "" : language + "/"
      let (pages, assets) = reader.language(language, prefix: prefix, includesDrafts: includesDrafts)
      tree.pages += pages
      tree.assets += assets
    }
    reader.reportStrays()
    tree.bibliography = reader.bibliography()
    tree.bibliographyVersion = reader.bibliographyVersion
    return (tree, reader.walk.diagnostics + reader.diagnostics)
  }

  /// `02-depth` is the page `depth`: the number only sorts the files.
  static func withoutNumber(_ stem: String) -> String {
    let rest = stem.drop { "0123456789".contains($0) }
    guard rest.count < stem.count, rest.hasPrefix("-"), rest.count > 1 else { return stem }
    return String(rest.dropFirst())
  }
}

/// Walks the folders of `content/`.
private struct ContentReader {
  var walk: FolderWalk
  let allowsRawHTML: Bool
  let memory: BuildMemory
  var bibliographyVersion = 0
  var diagnostics: [Diagnostic] = []

  private var root: String { walk.root }
  private var files: FileSystem { walk.files }

  /// The folders in a folder, sorted; hidden ones are no content.
  mutating func folders(in path: String) -> [String] {
    walk.names(in: path).filter { walk.files.kind("\(walk.root)/\(path)/\($0)") == .folder }
  }

  /// Files beside the folders of the languages, which belong to none of them.
  mutating func reportStrays() {
    for name in ((try? files.list(root + "/content")) ?? []).sorted()
    where !name.hasPrefix(".") && "content/" + name != Bibliography.file
      && files.kind("\(root)/content/\(name)") != .folder
    {
      diagnostics.append(
        Diagnostic(
          "stray-file", file: "content/" + name, position: nil, message: "the file belongs to no language",
          expected: "a place in the folder of a language, such as `content/en/`"))
    }
  }

  /// The sources of all languages; none where there is no file.
  mutating func bibliography() -> Bibliography {
    guard walk.isInSite(Bibliography.file),
      let bytes = files.readIfThere(Bibliography.file, in: root, problems: &diagnostics)
    else {
      return Bibliography()
    }
    let (read, version) = memory.bibliographies.stamped(.init(name: Bibliography.file, bytes: bytes)) {
      let (bibliography, problems) = Bibliography.read(bytes)
      return (bibliography, problems)
    }
    diagnostics += read.problems
    bibliographyVersion = version
    return read.bibliography
  }

  mutating func language(
    _ language: String, prefix: String, includesDrafts: Bool
  ) -> ([ContentTree.Page], [ContentTree.Asset]) {
    var pages = [ContentTree.Page]()
    var assets = [ContentTree.Asset]()
    for file in walk.files(below: "content/" + language) {
      let source = Path.dropping("content/\(language)/", from: file)
      guard let bytes = walk.read(file) else { continue }
      guard Path.hasEnding(".md", file) else {
        if Path.hasEnding(".md", file.lowercased()) || Path.hasEnding(".markdown", file.lowercased()) {
          diagnostics.append(
            Diagnostic(
              "near-lesson", file: file, position: nil,
              message: "the file looks like a lesson, but its name does not end in `.md`",
              suggestion: .hint("rename it")))
        }
        assets.append(ContentTree.Asset(source: file, output: prefix + source, bytes: bytes))
        continue
      }
      let (parsed, version) = memory.lessons.stamped(Pair(.init(name: file, bytes: bytes), allowsRawHTML)) {
        LessonParser.parse(file: file, bytes: bytes, options: RenderOptions(allowRawHTML: allowsRawHTML))
      }
      diagnostics += parsed.diagnostics
      guard let lesson = parsed.lesson, includesDrafts || !lesson.frontMatter.isDraft else { continue }
      let parent = Path.parent(source)
      let folder = parent.isEmpty ? "" : parent + "/"
      let stem = Path.dropping(ending: ".md", from: Path.dropping(folder, from: source))
      if source == "index.md", let slug = lesson.frontMatter.slug {
        diagnostics.append(
          lesson.source.excerpted(
            slug.diagnostic(
              "home-slug", file: file, message: "the landing page is always `index.html`",
              suggestion: .hint("remove `slug`"))))
      }
      let name =
        folder
        + (source == "index.md"
          ? "index" : lesson.frontMatter.slug?.value ?? ContentTree.withoutNumber(stem))
      pages.append(
        ContentTree.Page(
          lesson: lesson, language: language, source: source, output: prefix + name + ".html", name: name,
          version: version))
    }
    // By `order`, then by file name; the landing page has no place among the chapters.
    pages.sort {
      ($0.isHome ? 0 : 1, $0.lesson.frontMatter.order?.value ?? .max, $0.source)
        < ($1.isHome ? 0 : 1, $1.lesson.frontMatter.order?.value ?? .max, $1.source)
    }
    let isDraft = files.kind("\(root)/content/\(language)/index.md") == .file
    if !pages.contains(where: \.isHome)
      && !(diagnostics + walk.diagnostics).contains(where: {
        ["content/\(language)/index.md", "content/\(language)"].contains($0.file)
      })
    {
      diagnostics.append(
        Diagnostic(
          "missing-index", file: "content/\(language)", position: nil,
          message: isDraft ? "the landing page `index.md` is a draft" : "there is no `index.md`",
          expected: "a landing page `content/\(language)/index.md`"))
    }
    return (pages, assets)
  }
}
