import Diagnostics
import Foundation
import Lessons

/// Everything a build reads: configuration, content, templates, languages and assets.
struct SiteSource {
  var tree = ContentTree()
  var languages: [Language] = []
  var templates: Templates
  /// Files that go out as they are, by their path in the output.
  var assets: [(path: String, bytes: [UInt8])] = []
  var titles: [String: String] = [:]
  var baseURL: String?
  var outputFolder: String
  var diagnostics: [Diagnostic] = []

  static func read(root: String, options: BuildOptions, files: FileSystem) -> SiteSource {
    let (configuration, problems) = SiteConfiguration.read(
      try? files.read(root + "/" + SiteConfiguration.fileName))
    let (tree, treeProblems) = ContentTree.read(
      root: root, configuration: configuration, includesDrafts: options.includesDrafts, files: files)
    let folder = TemplateFolder.read(root: root, files: files)
    let (templates, templateProblems) = Templates.read(folder.templates)
    var source = SiteSource(
      tree: tree, templates: templates,
      outputFolder: options.outputFolder.map(absolute) ?? root + "/" + configuration.outputFolder)
    source.diagnostics = problems + treeProblems + folder.diagnostics + templateProblems
    source.baseURL = options.baseURL ?? configuration.baseURL
    source.assets = folder.assets + tree.assets.map { ($0.output, $0.bytes) }
    for code in tree.languages { source.readLanguage(code, root: root, files: files) }
    if let first = source.languages.first {
      for language in source.languages.dropFirst() {
        source.diagnostics += language.missingWords(comparedTo: first)
        source.diagnostics += first.missingWords(comparedTo: language)
      }
    }
    for page in tree.pages where page.isHome {
      source.titles[page.language] = configuration.title ?? page.lesson.frontMatter.title.value
    }
    return source
  }

  private mutating func readLanguage(_ code: String, root: String, files: FileSystem) {
    let path = Language.path(code)
    guard let bytes = try? files.read(root + "/" + path) else {
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

  /// A path as given on the command line.
  static func absolute(_ path: String) -> String {
    let full = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    return full.count > 1 && full.hasSuffix("/") ? String(full.dropLast()) : full
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
    guard let real = files.realPath(absolute), !ancestors.contains(real) else { return }
    for name in ((try? files.list(absolute)) ?? []).sorted() where !name.hasPrefix(".") {
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
      case .other, nil: break
      }
    }
  }
}
