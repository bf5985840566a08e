import Diagnostics
import ExplorerModule
import Plots

/// The script that runs experiments in a reader's browser: an asset like others, with the module put into it.
enum ExplorerScript {
  private static let path = "assets/explorer.js"
  private static let place = "{{explorer_module}}"

  /// The words that it says, and where it is.
  static let words = ["identical", "differs", "not_live", "ignored", "claim_fails"].map {
    (key: $0, file: "templates/" + path)
  }

  /// The asset with the module in its place; other assets as they are.
  static func filled(_ path: String, _ bytes: [UInt8]) -> [UInt8] {
    guard path == Self.path else { return bytes }
    return Array(String(decoding: bytes, as: UTF8.self).replacing(place, with: ExplorerModule.base64).utf8)
  }

  /// Its words and those of figures in a language, as JSON for a page.
  static func words(of language: Language) -> String {
    let own = words.map { "\(jsonString($0.key)):\(jsonString(language.words[$0.key] ?? ""))" }
    func text(_ bytes: [UInt8]) -> String { jsonString(String(decoding: bytes, as: UTF8.self)) }
    let figures = language.vocabulary.entries.map { "[\(text($0.english)),\(text($0.translation))]" }
    return ("{" + (own + ["\"figures\":[\(figures.joined(separator: ","))]"]).joined(separator: ",") + "}")
      // Within a script element nothing may look like its end.
      .replacing("</", with: "<\\/")
  }
}
