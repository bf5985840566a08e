import Diagnostics
import ExplorerModule
import Plots

/// The scripts that run experiments in a reader's browser: assets like others, one with the module put into it.
enum ExplorerScript {
  private static let path = "assets/explorer.js"
  /// It comes when the page can be read, and holds nothing but the module; as a script, it also comes from a disk.
  private static let modulePath = "assets/explorer-module.js"
  private static let modulePlace = "{{explorer_module}}"
  /// The script that every page has; one that runs experiments has both in one file, which is one request less.
  private static let pageScript = "assets/page.js"
  private static let pageScriptPlace = "/* {{page_script}} */"

  /// The words that it says, and where it is.
  static let words = ["identical", "differs", "not_live", "ignored", "claim_fails"].map {
    (key: $0, file: "templates/" + path)
  }

  /// The assets as readers get them: style sheets and scripts without comments, the module and the script of all pages in their
  /// places.
  static func filled(_ assets: [(path: String, bytes: [UInt8])]) -> [(path: String, bytes: [UInt8])] {
    let sent = assets.map { path, bytes in
      if path.hasSuffix(".css") { return (path: path, bytes: StyleSheet.withoutComments(bytes)) }
      return (path, [Self.path, modulePath, pageScript].contains(path) ? Script.withoutComments(bytes) : bytes)
    }
    let shared = sent.first { $0.path == pageScript }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    return sent.map { path, bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      return switch path {
      case Self.path: (path, Array(text.replacing(pageScriptPlace, with: shared).utf8))
      case modulePath: (path, Array(text.replacing(modulePlace, with: ExplorerModule.compressed).utf8))
      default: (path, bytes)
      }
    }
  }

  /// Its words and those of its figures in a language, as JSON for a page.
  static func words(of language: Language) -> String {
    let own = words.map { "\(jsonString($0.key)):\(jsonString(language.words[$0.key] ?? ""))" }
    func text(_ bytes: [UInt8]) -> String { jsonString(String(decoding: bytes, as: UTF8.self)) }
    let figures = language.explorerVocabulary.entries.map { "[\(text($0.english)),\(text($0.translation))]" }
    return ("{" + (own + ["\"figures\":[\(figures.joined(separator: ","))]"]).joined(separator: ",") + "}")
      // Within a script element nothing may look like its end.
      .replacing("</", with: "<\\/")
  }
}
