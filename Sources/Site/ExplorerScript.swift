import Diagnostics
import ExplorerModule
import Lessons
import Plots

/// The scripts that run experiments in a reader's browser: one is joined from parts, the other brings the module.
enum ExplorerScript {
  /// What pages with such experiments load: one file, which is one request.
  private static let path = "assets/explorer.js"
  /// The script that every page has; it comes first.
  private static let pageScript = "assets/page.js"
  private static let folder = "assets/explorer/"
  /// The parts, in the order in which they are joined. They share one scope, and nothing else sees their names; the
  /// last one sets off all the others.
  private static let parts = [
    "load", "wire", "worker", "controls", "view", "text", "states", "downloads", "figure", "address", "start",
  ].map { folder + $0 + ".js" }
  /// It comes when the page can be read, and holds nothing but the module; as a script, it also comes from a disk.
  private static let modulePath = "assets/explorer-module.js"
  private static let modulePlace = "{{explorer_module}}"

  /// The words that it says, and where it says them.
  static let words = [
    ("identical", "view"), ("differs", "view"), ("not_live", "view"), ("ignored", "address"), ("claim_fails", "text"),
  ].map { (key: $0, file: "templates/\(folder)\($1).js") }

  /// The assets as readers get them: style sheets and scripts without comments, the module in its place, and one script
  /// in place of its parts.
  static func filled(_ assets: [(path: String, bytes: [UInt8])]) -> [(path: String, bytes: [UInt8])] {
    var sent = [(path: String, bytes: [UInt8])]()
    var scripts = [String: [UInt8]]()
    for (path, bytes) in assets {
      if path.hasSuffix(".css") {
        sent.append((path, StyleSheet.withoutComments(bytes)))
      } else if parts.contains(path) {
        scripts[path] = Script.withoutComments(bytes)
      } else if path == pageScript {
        scripts[path] = Script.withoutComments(bytes)
        sent.append((path, scripts[path] ?? []))
      } else if path == modulePath {
        let text = String(decoding: Script.withoutComments(bytes), as: UTF8.self)
        sent.append((path, Array(text.replacing(modulePlace, with: ExplorerModule.compressed).utf8)))
      } else {
        sent.append((path, bytes))
      }
    }
    let own = parts.flatMap { scripts[$0] ?? [] }
    let joined = (scripts[pageScript] ?? []) + "(() => {\n\"use strict\";\n".utf8 + own + "})();\n".utf8
    return (sent + [(path, joined)]).sorted { $0.path < $1.path }
  }

  /// What is wrong with a file of a site that takes the place of one of these, or would: that the figures do not move
  /// would be the only other sign of it.
  static func problem(of name: String, _ bytes: [UInt8]) -> Diagnostic? {
    let file = "templates/" + name
    if name == path { return wholeScript(file, bytes) }
    if name.hasPrefix(folder), !parts.contains(name) {
      return Diagnostic(
        "stray-file", severity: .warning, file: file, position: nil, message: "the explorer has no such part",
        expected: oneOf(parts, nearestTo: name),
        suggestion: nearestName(to: name, among: parts).map { .didYouMean($0) })
    }
    if name == modulePath, !String(decoding: bytes, as: UTF8.self).contains(modulePlace) {
      return Diagnostic(
        "bad-script", file: file, position: nil, message: "the script has no place for the module",
        expected: "`unroll.module(\"\(modulePlace)\");`")
    }
    return nil
  }

  /// Before there were parts, a site had the whole script, with places that nothing fills any more.
  private static func wholeScript(_ file: String, _ bytes: [UInt8]) -> Diagnostic {
    var problem = Diagnostic(
      "bad-script", file: file, position: nil,
      message: "the explorer is joined from its parts, and pages do not get this file",
      expected: "your changes in the parts that they concern, below `templates/\(folder)`, and no such file",
      suggestion: .hint("`unroll init --all-templates` writes the parts into a new site"))
    guard let source = try? SourceText(file: file, bytes: bytes) else { return problem }
    for place in [modulePlace, "{{page_script}}"] {
      guard let line = source.lines.firstIndex(where: { $0.contains(place) }),
        let start = source.lines[line].firstRange(of: place)?.lowerBound
      else { continue }
      let scalars = source.lines[line].unicodeScalars
      problem.position = SourcePosition(
        line: line + 1, column: scalars.distance(from: scalars.startIndex, to: start) + 1)
      problem.length = place.count
      problem.message += "; nothing fills `\(place)`"
      return source.excerpted(problem)
    }
    return problem
  }

  /// Its words and those of its figures in a language, as JSON for a page.
  static func words(of language: Language) -> String {
    let own = words.map { ($0.key, JSONValue.string(language.words[$0.key] ?? "")) }
    func text(_ bytes: [UInt8]) -> JSONValue { .string(String(decoding: bytes, as: UTF8.self)) }
    let figures = language.explorerVocabulary.entries.map { [text($0.english), text($0.translation)] as JSONValue }
    return JSONValue.object(own + [("figures", .array(figures))]).script
  }
}
