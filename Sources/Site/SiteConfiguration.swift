import Diagnostics
import Lessons

/// `unroll.yml`. A site without it has the defaults: the title of each language's `index.md`, and the folders of
/// `content/` as its languages.
struct SiteConfiguration: Sendable {
  static let fileName = "unroll.yml"

  var title: String?
  var baseURL: String?
  var languages: [Located<String>] = []
  var outputFolder = "public"
  /// Where the output folder is set, for problems with it.
  var outputPlace: Located<String>?
  var allowsRawHTML = false
  /// Whether symbolic links in `content/` and `templates/` may lead out of the site.
  var followsLinks = false
  /// How many seconds of one core the runs of a figure may take.
  var costLimit = WorkTime.defaultLimit
  /// The file itself, for excerpts.
  var source: SourceText?

  func excerpted(_ diagnostic: Diagnostic) -> Diagnostic { source?.excerpted(diagnostic) ?? diagnostic }

  /// Reads the file's bytes; nil bytes mean there is no file.
  static func read(_ bytes: [UInt8]?) -> (SiteConfiguration, [Diagnostic]) {
    var configuration = SiteConfiguration()
    guard let bytes else { return (configuration, []) }
    let (read, source, problems) = YAMLFile.mapping(bytes, file: fileName, example: "title: My lessons")
    var diagnostics = problems
    configuration.source = source
    guard let mapping = read, let source else { return (configuration, diagnostics) }
    var reader = MappingReader(
      mapping, file: fileName,
      known: ["title", "base_url", "languages", "output_dir", "raw_html", "follow_links", "cost_limit"],
      owner: "`\(fileName)`")
    configuration.title = reader.readText("title")?.value
    configuration.languages = reader.readTexts("languages", expected: "a list of folders of content/, such as [en, zh]")
    configuration.baseURL =
      reader.parse("base_url", expected: "an address such as https://example.org/lessons/") {
        BuildOptions.normalizedBaseURL($0)
      }?.value
    configuration.outputPlace =
      reader.parse("output_dir", expected: "a folder of its own inside the site, such as public") {
        Path.isInside($0) && !Path.segments($0).contains { $0.hasPrefix(".") } ? $0 : nil
      }
    configuration.outputFolder = configuration.outputPlace?.value ?? "public"
    var seen = Set<String>()
    for language in configuration.languages where !seen.insert(language.value).inserted {
      reader.report(language, "the language `\(language.value)` is listed twice", expected: "each language once")
    }
    func isTrue(_ key: String) -> Bool {
      reader.parse(key, expected: "true or false") { $0 == "true" ? true : $0 == "false" ? false : nil }?.value
        ?? false
    }
    configuration.allowsRawHTML = isTrue("raw_html")
    configuration.followsLinks = isTrue("follow_links")
    configuration.costLimit =
      reader.parse("cost_limit", expected: "a time of one core, such as 90 s, 30 min or 2 h", WorkTime.seconds)?.value
      ?? WorkTime.defaultLimit
    diagnostics += reader.diagnostics.map(source.excerpted)
    return (configuration, diagnostics)
  }
}

extension Diagnostic {
  /// A root that is no folder.
  static func missingRoot(_ root: String, real: String) -> Diagnostic {
    if (root + real).unicodeScalars.contains("\u{FFFD}") {
      return Diagnostic(
        "bad-root", file: root, position: nil, message: "the path of the site is not UTF-8: \(real.debugDescription)",
        expected: "a folder whose whole path is text in UTF-8")
    }
    return Diagnostic(
      "missing-root", file: root, position: nil, message: "there is no such folder",
      expected: "the folder that holds `content` and `templates`")
  }

  /// A file that cannot be read.
  static func unreadable(_ file: String, reason: String) -> Diagnostic {
    Diagnostic("unreadable-file", file: file, position: nil, message: "cannot read the file: \(reason)")
  }

  /// A symbolic link in whose folder a walk would never end.
  static func linkLoop(_ folder: String) -> Diagnostic {
    Diagnostic(
      "link-loop", file: folder, position: nil, message: "the symbolic link leads back to a folder that contains it",
      suggestion: .hint("remove the link"))
  }

  /// A name that not every browser and system can find.
  static func badFileName(_ name: String, in folder: String) -> Diagnostic {
    Diagnostic(
      "bad-file-name", file: folder, position: nil,
      message: "a file or folder here has the name \(name.debugDescription)",
      expected: "a name in UTF-8 without control characters and without any of \(Path.troublesome)")
  }
}

/// A file that holds one YAML mapping.
enum YAMLFile {
  static func mapping(
    _ bytes: [UInt8], file: String, example: String
  ) -> (YAMLMapping?, SourceText?, [Diagnostic]) {
    let source: SourceText
    do { source = try SourceText(file: file, bytes: bytes) } catch { return (nil, nil, [error]) }
    let (value, problems) = YAMLReader.read(source.text, file: file, firstLine: 1)
    let diagnostics = problems.map(source.excerpted)
    switch value {
    case nil where !problems.isEmpty:
      return (nil, source, diagnostics)
    case nil:
      // Nothing but comments is a mapping without entries; what it lacks is for the reader to say.
      return (YAMLMapping(entries: [], position: SourcePosition(line: 1, column: 1)), source, [])
    case .mapping(let mapping)?:
      return (mapping, source, diagnostics)
    case let other?:
      let problem = Diagnostic(
        "wrong-type", file: file, position: other.position, length: other.length,
        message: "the file holds \(other.kindName)", expected: "a mapping such as `\(example)`")
      return (nil, source, diagnostics + [source.excerpted(problem)])
    }
  }
}
