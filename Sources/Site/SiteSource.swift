import Diagnostics
import Foundation
import Lessons

/// Everything a build reads: configuration, content, templates, languages and assets.
struct SiteSource {
  var tree = ContentTree()
  var languages: [Language] = []
  var templates: Templates
  /// Files that go out as they are, by their path in the output.
  var assets: [OutputFile] = []
  var titles: [String: String] = [:]
  var baseURL: String?
  var outputFolder: String
  var allowsRawHTML = false
  var diagnostics: [Diagnostic] = []

  static func read(root: String, options: BuildOptions, files: FileSystem) -> SiteSource {
    guard files.kind(root) == .folder else { return SiteSource(missing: options.root) }
    var readProblems = [Diagnostic]()
    let configurationBytes = files.readIfThere(SiteConfiguration.fileName, in: root, problems: &readProblems)
    let (configuration, problems) = SiteConfiguration.read(configurationBytes)
    let (tree, treeProblems) = ContentTree.read(
      root: root, configuration: configuration, includesDrafts: options.includesDrafts, files: files)
    let folder = TemplateFolder.read(root: root, files: files)
    let (templates, templateProblems) = Templates.read(folder.templates)
    var source = SiteSource(
      tree: tree, templates: templates,
      outputFolder: options.outputFolder.map(absolute) ?? root + "/" + configuration.outputFolder)
    source.diagnostics = readProblems + problems + treeProblems + folder.diagnostics + templateProblems
    source.checkOutputFolder(root: root, configuration: configuration, files: files)
    source.allowsRawHTML = configuration.allowsRawHTML
    source.baseURL = options.baseURL ?? configuration.baseURL
    source.assets =
      ExplorerScript.filled(folder.assets).map {
        OutputFile(path: $0.path, bytes: $0.bytes, origin: "templates/" + $0.path)
      }
      + tree.assets.map { OutputFile(path: $0.output, bytes: $0.bytes, origin: $0.source) }
    for code in tree.languages { source.readLanguage(code, root: root, files: files) }
    let words =
      templates.words.map { ($0.key, Optional($0.file)) }
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
  private init(missing root: String) {
    templates = Templates.none
    outputFolder = root
    diagnostics = [
      Diagnostic(
        "missing-root", file: root, position: nil, message: "there is no such folder",
        expected: "the folder that holds `content` and `templates`")
    ]
  }

  private init(tree: ContentTree, templates: Templates, outputFolder: String) {
    self.tree = tree
    self.templates = templates
    self.outputFolder = outputFolder
  }

  /// The output must not stand in the way of the sources, nor they in its.
  private mutating func checkOutputFolder(root: String, configuration: SiteConfiguration, files: FileSystem) {
    let output = files.realPath(outputFolder) ?? outputFolder
    func holds(_ folder: String, _ path: String) -> Bool { path == folder || path.hasPrefix(folder + "/") }
    let clash = ["content", "templates"].first { source in
      let folder = files.realPath(root + "/" + source) ?? root + "/" + source
      return holds(folder, output) || holds(output, folder)
    }
    var problem: (message: String, expected: String)?
    if let clash { problem = ("the output folder and `\(clash)` would be one inside the other", "a folder of its own") }
    let kind = files.kind(outputFolder)
    if problem == nil, let kind, kind != .folder {
      problem = ("the output folder `\(outputFolder)` is not a folder", "a folder, or nothing yet")
    }
    guard let problem else { return }
    let place = configuration.outputPlace
    diagnostics.append(
      configuration.excerpted(
        place?.diagnostic(
          "bad-output", file: SiteConfiguration.fileName, message: problem.message, expected: problem.expected)
          ?? Diagnostic(
            "bad-output", file: outputFolder, position: nil, message: problem.message, expected: problem.expected)))
  }

  private mutating func readLanguage(_ code: String, root: String, files: FileSystem) {
    let path = Language.path(code)
    let before = diagnostics.count
    guard let bytes = files.readIfThere(path, in: root, problems: &diagnostics) else {
      if diagnostics.count > before { return }
      diagnostics.append(
        Diagnostic(
          "missing-language", file: path, position: nil, message: "there is no file with the words of `\(code)`",
          expected: "`name`, `html_language` and `words`, as in the other files of `templates/languages`"))
      return
    }
    let (language, problems) = Language.read(code: code, bytes: bytes)
    diagnostics += problems
    if let language { languages.append(language) }
  }

  /// Lessons that other languages have and one lacks: warnings.
  var missingTranslations: [Diagnostic] {
    tree.pages.flatMap { page in
      tree.languages.filter { code in
        code != page.language && !tree.pages.contains { $0.language == code && $0.source == page.source }
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

/// `templates/`: the Mustache files, and the files under `assets/`.
struct TemplateFolder {
  var templates: [(name: String, bytes: [UInt8])] = []
  var assets: [(path: String, bytes: [UInt8])] = []
  var diagnostics: [Diagnostic] = []

  static func read(root: String, files: FileSystem) -> TemplateFolder {
    var folder = TemplateFolder()
    folder.walk(root + "/templates", path: "", ancestors: [], files: files)
    return folder
  }

  private mutating func walk(_ absolute: String, path: String, ancestors: [String], files: FileSystem) {
    guard let real = files.realPath(absolute) else { return }
    if ancestors.contains(real) {
      diagnostics.append(.linkLoop("templates/" + path))
      return
    }
    for name in ((try? files.list(absolute)) ?? []).sorted() where !name.hasPrefix(".") {
      guard Path.isPortable(name) else {
        diagnostics.append(.badFileName(name, in: path.isEmpty ? "templates" : "templates/" + path))
        continue
      }
      let inner = path.isEmpty ? name : path + "/" + name
      switch files.kind(absolute + "/" + name) {
      case .folder:
        walk(absolute + "/" + name, path: inner, ancestors: ancestors + [real], files: files)
      case .file:
        let isTemplate = name.hasSuffix(".mustache")
        guard isTemplate || inner.hasPrefix("assets/") else { continue }
        do {
          let bytes = try files.read(absolute + "/" + name)
          if isTemplate {
            templates.append((String(inner.dropLast(".mustache".count)), bytes))
          } else {
            assets.append((inner, bytes))
          }
        } catch {
          diagnostics.append(
            .unreadable("templates/" + inner, reason: (error as? FileProblem)?.reason ?? "\(error)"))
        }
      case .brokenLink:
        diagnostics.append(.unreadable("templates/" + inner, reason: "the symbolic link leads nowhere"))
      case .other, nil:
        diagnostics.append(.unreadable("templates/" + inner, reason: "it is no regular file"))
      }
    }
  }
}
