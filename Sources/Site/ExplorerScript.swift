import Diagnostics
import ExplorerModule
import Plots

/// The script that runs experiments in a reader's browser: an asset like others, with the module put into it.
enum ExplorerScript {
  private static let path = "assets/explorer.js"
  private static let place = "{{explorer_module}}"
  private static let unpackerPlace = "{{explorer_unpacker}}"
  /// The script that every page has; one that runs experiments has both in one file, which is one request less.
  private static let pageScript = "assets/page.js"
  private static let pageScriptPlace = "/* {{page_script}} */"

  /// The words that it says, and where it is.
  static let words = ["identical", "differs", "not_live", "ignored", "claim_fails"].map {
    (key: $0, file: "templates/" + path)
  }

  /// The assets as readers get them: style sheets and both scripts without comments, the module and the script of all pages in
  /// their places in the explorer's.
  static func filled(_ assets: [(path: String, bytes: [UInt8])]) -> [(path: String, bytes: [UInt8])] {
    let sent = assets.map { path, bytes in
      if path.hasSuffix(".css") { return (path: path, bytes: StyleSheet.withoutComments(bytes)) }
      return (path, [Self.path, pageScript].contains(path) ? Script.withoutComments(bytes) : bytes)
    }
    let shared = sent.first { $0.path == pageScript }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    return sent.map { path, bytes in
      guard path == Self.path else { return (path, bytes) }
      let text = String(decoding: bytes, as: UTF8.self)
        .replacing(pageScriptPlace, with: shared).replacing(place, with: ExplorerModule.packed)
        .replacing(unpackerPlace, with: ExplorerModule.unpacker)
      return (path, Array(text.utf8))
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
