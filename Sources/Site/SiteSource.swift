import BuiltInFiles
import Diagnostics
import Foundation
import Lessons

/// Everything a build reads: configuration, content, templates, languages and assets.
struct SiteSource {
  var tree = ContentTree()
  var languages: [Language] = []
  var templates: Templates
  /// The versions of the templates and of the languages, in the memory of the build.
  var templatesVersion = 0
  var languageVersions: [String: Int] = [:]
  /// Files that go out as they are, by their path in the output.
  var assets: [OutputFile] = []
  var titles: [String: String] = [:]
  var baseURL: String?
  var outputFolder: String
  var allowsRawHTML = false
  var diagnostics: [Diagnostic] = []

  /// Whether there is a style sheet with the site's own colours.
  var hasPalette: Bool { assets.contains { $0.path == "assets/palette.css" } }

  static func read(root: String, options: BuildOptions, files: FileSystem, memory: BuildMemory) -> SiteSource {
    guard files.kind(root) == .folder else { return SiteSource(missing: options.root, real: root) }
    var readProblems = [Diagnostic]()
    let configurationBytes = files.readIfThere(SiteConfiguration.fileName, in: root, problems: &readProblems)
    let (configuration, problems) = SiteConfiguration.read(configurationBytes)
    let (tree, treeProblems) = ContentTree.read(
      root: root, configuration: configuration, includesDrafts: options.includesDrafts, files: files,
      memory: memory)
    let folder = TemplateFolder.read(root: root, files: files, followsLinks: configuration.followsLinks)
    let (read, version) = memory.templates.stamped(
      folder.templates.map { .init(name: $0.name, bytes: $0.bytes) }
    ) {
      let (templates, problems) = Templates.read(folder.templates)
      return (templates, problems)
    }
    var source = SiteSource(
      tree: tree, templates: read.templates,
      outputFolder: options.outputFolder.map(absolute) ?? root + "/" + configuration.outputFolder)
    source.diagnostics = readProblems + problems + treeProblems + folder.diagnostics + read.problems
    source.templatesVersion = version
    if let problem = OutputPlace(folder: source.outputFolder, files: files).diagnostic(
      root: root, configuration: configuration, isConfigured: options.outputFolder == nil)
    {
      source.diagnostics.append(problem)
    }
    source.allowsRawHTML = configuration.allowsRawHTML
    source.baseURL = options.baseURL ?? configuration.baseURL
    source.assets =
      memory.scripts.value(folder.assets.map { .init(name: $0.path, bytes: $0.bytes) }) {
        ExplorerScript.filled(folder.assets)
      }.map {
        OutputFile(path: $0.path, bytes: $0.bytes, origin: "templates/" + $0.path)
      }
      + tree.assets.map { OutputFile(path: $0.output, bytes: $0.bytes, origin: $0.source) }
    for code in tree.languages { source.readLanguage(code, root: root, files: files, memory: memory) }
    let words =
      source.templates.words.map { ($0.key, Optional($0.file)) }
      + ExplorerScript.words.map { ($0.key, Optional($0.file)) }
      + (Word.allCases.map(\.rawValue) + PageReferences.words + [PartRenderer.crossReferenceWord] + FigureRenderer.words)
      .map { ($0, nil) }
    for language in source.languages { source.diagnostics += language.missingWords(words) }
    for page in tree.pages where page.isHome {
      source.titles[page.language] = configuration.title ?? page.lesson.frontMatter.title.value
    }
    return source
  }

  /// A root that is no folder: there is nothing else to say about it.
  private init(missing root: String, real: String) {
    templates = Templates.none
    outputFolder = root
    diagnostics = [.missingRoot(root, real: real)]
  }

  private init(tree: ContentTree, templates: Templates, outputFolder: String) {
    self.tree = tree
    self.templates = templates
    self.outputFolder = outputFolder
  }

  private mutating func readLanguage(_ code: String, root: String, files: FileSystem, memory: BuildMemory) {
    let path = Language.path(code)
    let before = diagnostics.count
    let own = files.readIfThere(path, in: root, problems: &diagnostics)
    if diagnostics.count > before { return }
    guard let bytes = own ?? TemplateFolder.builtIn.languages[Path.dropping("templates/", from: path)] else {
      diagnostics.append(
        Diagnostic(
          "missing-language", file: path, position: nil, message: "there is no file with the words of `\(code)`",
          expected: "`name`, `html_language` and `words`, as in the other files of `templates/languages`"))
      return
    }
    let (read, version) = memory.languages.stamped(.init(name: code, bytes: bytes)) {
      let (language, problems) = Language.read(code: code, bytes: bytes)
      return (language, problems)
    }
    diagnostics += read.problems
    languageVersions[code] = version
    if let language = read.language { languages.append(language) }
  }

  /// The versions, in the memory of the build, of what the pages of each language show of each other and of the site.
  func surroundings(_ memory: BuildMemory) -> [String: Int] {
    let versions = [templatesVersion, tree.bibliographyVersion] + languages.map { languageVersions[$0.code] ?? 0 }
    let assets = Dictionary(tree.assets.map { ($0.source, $0.output) }) { first, _ in first }
    var found = [String: Int]()
    for language in languages {
      let pages = tree.pages.map { page in
        let head = page.lesson.frontMatter
        return Surroundings.Neighbour(
          place: [page.language, page.source, page.output],
          words: page.language == language.code ? [head.title.value, head.description?.value] : [],
          isChapter: head.isChapter)
      }
      let surroundings = Surroundings(
        pages: pages, assets: assets, siteTitles: titles, baseURL: baseURL, hasPalette: hasPalette,
        versions: versions)
      found[language.code] = memory.surroundings.stamped(surroundings) {}.stamp
    }
    return found
  }

  /// Lessons that other languages have and one lacks: warnings.
  var missingTranslations: [Diagnostic] {
    let known = Set(tree.pages.map { [$0.language, $0.source] })
    return tree.pages.flatMap { page in
      tree.languages.filter { code in
        code != page.language && !known.contains([code, page.source])
      }.map { code in
        Diagnostic(
          "untranslated", severity: .warning, file: page.lesson.file, position: nil,
          message: "the page has no translation into `\(code)`", expected: "`content/\(code)/\(page.source)`")
      }
    }
  }

  /// A path as given on the command line, from the root of the file system and without `.` and `..`.
  static func absolute(_ path: String) -> String {
    let full = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    return "/" + (Path.resolve(full, in: "") ?? "")
  }
}

extension FileSystem {
  /// The bytes of a file of the site; nil if nothing stands there. What is there and cannot be read is a problem.
  func readIfThere(_ path: String, in root: String, problems: inout [Diagnostic]) -> [UInt8]? {
    switch kind(root + "/" + path) {
    case nil: return nil
    case .file:
      do {
        return try read(root + "/" + path)
      } catch {
        problems.append(.unreadable(path, reason: (error as? FileProblem)?.reason ?? "\(error)"))
      }
    case .brokenLink: problems.append(.unreadable(path, reason: "the symbolic link leads nowhere"))
    case .folder, .other: problems.append(.unreadable(path, reason: "it is no regular file"))
    }
    return nil
  }
}

/// The Mustache files and the files under `assets/`: those of `templates/`, and of the program's own where `templates/` has
/// none of that name.
struct TemplateFolder {
  var templates: [(name: String, bytes: [UInt8])] = []
  var assets: [(path: String, bytes: [UInt8])] = []
  /// The program's own language files, by their path in `templates/`.
  var languages: [String: [UInt8]] = [:]
  var diagnostics: [Diagnostic] = []

  static func read(root: String, files: FileSystem, followsLinks: Bool) -> TemplateFolder {
    var folder = TemplateFolder()
    if files.kind(root + "/templates") == .brokenLink {
      folder.diagnostics.append(.unreadable("templates", reason: "the symbolic link leads nowhere"))
    }
    var walk = FolderWalk(root: root, files: files, followsLinks: followsLinks)
    if files.kind(root + "/templates") == .folder {
      for path in walk.files(below: "templates") { folder.take(path, &walk) }
    }
    folder.diagnostics += walk.diagnostics
    let names = Set(folder.templates.map(\.name))
    folder.templates += Self.builtIn.templates.filter { !names.contains($0.name) }
    folder.templates.sort { $0.name < $1.name }
    let paths = Set(folder.assets.map(\.path))
    folder.assets += Self.builtIn.assets.filter { !paths.contains($0.path) }
    folder.assets.sort { $0.path < $1.path }
    return folder
  }

  private mutating func take(_ path: String, _ walk: inout FolderWalk) {
    let name = Path.dropping("templates/", from: path)
    let isTemplate = name.hasSuffix(".mustache")
    guard isTemplate || name.hasPrefix("assets/") else {
      if !name.hasPrefix("languages/") { diagnostics.append(.strayTemplate(name)) }
      return
    }
    guard let bytes = walk.read(path) else { return }
    if isTemplate {
      templates.append((String(name.dropLast(".mustache".count)), bytes))
    } else if let problem = ExplorerScript.problem(of: name, bytes) {
      diagnostics.append(problem)
    } else {
      assets.append((name, bytes))
    }
  }

  /// The program's own.
  static let builtIn: TemplateFolder = {
    var folder = TemplateFolder()
    for (path, bytes) in BuiltInFiles.below("templates") {
      if path.hasSuffix(".mustache") {
        folder.templates.append((String(path.dropLast(".mustache".count)), bytes))
      } else if path.hasPrefix("assets/") {
        folder.assets.append((path, bytes))
      } else {
        folder.languages[path] = bytes
      }
    }
    return folder
  }()
}

extension Diagnostic {
  /// A file below `templates/` that takes the place of nothing.
  fileprivate static func strayTemplate(_ path: String) -> Diagnostic {
    let builtIn = TemplateFolder.builtIn.assets.map(\.path) + TemplateFolder.builtIn.languages.keys
    let name = Path.segments(path).last ?? path
    let meant = builtIn.sorted().first { $0.hasSuffix("/" + name) } ?? nearestName(to: path, among: builtIn.sorted())
    return Diagnostic(
      "stray-file", severity: .warning, file: "templates/" + path, position: nil, message: "nothing uses the file",
      expected: "a Mustache template, or a place in `templates/assets` or `templates/languages`",
      suggestion: meant.map { .didYouMean($0) })
  }
}

/// What a site is made of.
package enum SiteSources {
  /// The folders and files in its root that a build reads.
  package static let names = ["content", "templates", SiteConfiguration.fileName]
}
