import Diagnostics
import Lessons
import Mustache

/// The site's templates: `templates/**/*.mustache`, named by their path without the extension.
struct Templates: Sendable {
  /// Those that a build renders itself; they may include others.
  static let required = ["chapter", "landing", "partials/figure"]

  /// All that are rendered by themselves.
  private static let rendered = required + ["404", "partials/early-script"]

  private let library: MustacheLibrary
  /// The words that the templates write, `{{word.key}}`, with the file of each.
  private(set) var words: [(key: String, file: String)] = []

  /// No templates at all.
  static let none = Templates(library: MustacheLibrary())

  private init(library: MustacheLibrary) { self.library = library }

  /// Reads the templates from their sources by name.
  static func read(_ sources: [(name: String, bytes: [UInt8])]) -> (Templates, [Diagnostic]) {
    var diagnostics = [Diagnostic]()
    var parsed = [String: MustacheTemplate]()
    var words = [(key: String, file: String)]()
    var includes = [String: [String]]()
    let names = Set(sources.map(\.name))
    for name in required where !names.contains(name) {
      diagnostics.append(
        Diagnostic(
          "missing-template", file: file(name), position: nil, message: "the template is missing",
          expected: "a Mustache template for " + (name == "partials/figure" ? "a figure" : "a page")))
    }
    for (name, bytes) in sources {
      let source: SourceText
      do {
        source = try SourceText(file: file(name), bytes: bytes)
      } catch {
        diagnostics.append(error)
        continue
      }
      for use in source.text.matches(of: /\{\{[{&#^]?\s*word\.([A-Za-z0-9_]+)/) {
        words.append((String(use.1), source.file))
      }
      if required.contains(name), source.lines.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
        diagnostics.append(
          Diagnostic("bad-template", file: source.file, position: nil, message: "the template is empty"))
      }
      includes[name] = source.text.matches(of: Self.include).map { String($0.1) }
      if let problem = tooDeep(source) {
        diagnostics.append(problem)
        continue
      }
      diagnostics += TemplateNames.problems(in: source)
      do {
        parsed[name] = try MustacheTemplate(string: source.text)
      } catch let error as MustacheTemplate.ParserError {
        let position = SourcePosition(
          line: max(1, min(error.context.lineNumber, source.lines.count)), column: max(1, error.context.columnNumber))
        diagnostics.append(
          source.excerpted(
            Diagnostic("bad-template", file: file(name), position: position, message: message(error.error))))
      } catch {
        diagnostics.append(Diagnostic("bad-template", file: file(name), position: nil, message: "\(error)"))
      }
      diagnostics += missingPartials(in: source, among: names)
    }
    for name in names.sorted() where reaches(name, from: name, includes) {
      diagnostics.append(
        Diagnostic(
          "template-loop", file: file(name), position: nil,
          message: "the template includes itself, directly or by others",
          suggestion: .hint("remove one of the includes")))
      // Never rendered: the engine would follow the loop until memory ends.
      parsed[name] = nil
    }
    if diagnostics.isEmpty { diagnostics = unused(names, includes) }
    var templates = Templates(library: MustacheLibrary(templates: parsed))
    templates.words = words
    return (templates, diagnostics)
  }

  /// Templates of the site that no page comes to: most likely the name of a built-in one was meant.
  private static func unused(_ names: Set<String>, _ includes: [String: [String]]) -> [Diagnostic] {
    let builtIn = Set(TemplateFolder.builtIn.templates.map(\.name))
    return names.subtracting(builtIn).sorted().filter { name in !rendered.contains { reaches(name, from: $0, includes) }
    }
    .map { name in
      Diagnostic(
        "unused-template", severity: .warning, file: file(name), position: nil, message: "no page uses the template",
        expected: "the name of a built-in template, or a `{{> \(name)}}` in one that is used",
        suggestion: nearestName(to: name, among: builtIn.sorted()).map { .didYouMean($0) })
    }
  }

  private static var include: Regex<(Substring, Substring)> { /\{\{\s*>\s*([^\s}]+)\s*\}\}/ }

  /// Whether a template comes back to `target` by its includes.
  private static func reaches(_ target: String, from start: String, _ includes: [String: [String]]) -> Bool {
    var seen = Set<String>()
    var open = includes[start] ?? []
    while let name = open.popLast() {
      if name == target { return true }
      if seen.insert(name).inserted { open += includes[name] ?? [] }
    }
    return false
  }

  /// The engine parses sections by recursion; nobody nests them this deep by hand.
  private static func tooDeep(_ source: SourceText) -> Diagnostic? {
    var depth = 0
    // Made once: a regular expression is compiled where its literal stands.
    let section = /\{\{\s*([#^\/])/
    for (index, line) in source.lines.enumerated() {
      for tag in line.matches(of: section) {
        depth += tag.1 == "/" ? -1 : 1
        if depth > 50 {
          return source.excerpted(
            Diagnostic(
              "bad-template", file: source.file, position: SourcePosition(line: index + 1, column: 1),
              message: "sections are nested more than 50 deep"))
        }
      }
    }
    return nil
  }

  static func file(_ name: String) -> String { "templates/\(name).mustache" }

  /// Includes of templates that are not there, which the engine would skip in silence.
  private static func missingPartials(in source: SourceText, among names: Set<String>) -> [Diagnostic] {
    var found = [Diagnostic]()
    let pattern = include
    for (index, line) in source.lines.enumerated() where line.utf8.contains(UInt8(ascii: "{")) {
      for include in line.matches(of: pattern) where !names.contains(String(include.1)) {
        let column = line.unicodeScalars.distance(from: line.startIndex, to: include.1.startIndex) + 1
        found.append(
          source.excerpted(
            Diagnostic(
              "missing-template", file: source.file, position: SourcePosition(line: index + 1, column: column),
              length: include.1.count, message: "there is no template `\(include.1)`",
              expected: "the file `\(file(String(include.1)))`",
              suggestion: nearestName(to: String(include.1), among: names.sorted()).map { .didYouMean($0) })))
      }
    }
    return found
  }

  private static func message(_ error: any Error) -> String {
    guard let error = error as? MustacheTemplate.Error else { return "\(error)" }
    return switch error {
    case .sectionCloseNameIncorrect: "the end of a section does not match its start"
    case .unfinishedName: "a tag is not closed"
    case .expectedSectionEnd: "a section is not closed"
    case .invalidSetDelimiter: "the delimiters are set wrongly"
    default: "the template is malformed (\(error))"
    }
  }

  func render(_ name: String, _ context: [String: Any]) -> String {
    library.render(context, withTemplate: name) ?? ""
  }
}
