import Diagnostics
import ExplorerModule
import Lessons
import Plots

/// The words of one language, from `templates/languages/<code>.yml`.
struct Language: Sendable {
  /// The folder in `content/`, such as `zh`.
  var code: String
  /// Its own name for itself.
  var name: String
  /// The value of `lang` in HTML.
  var htmlLanguage: String
  /// Words around the lesson, for templates.
  var words: [String: String]
  /// Words within figures.
  var vocabulary: Vocabulary
  /// Those of them that figures in a reader's browser can show, and so travel with every page: not those of kinds that are
  /// only run in the build.
  var explorerVocabulary: Vocabulary
  /// Units of values, `updates` in the words of the language; those that are missing stay English.
  var units: [String: String] = [:]
  /// Words and functions of claims in the words of the language; those that are missing stay as they are written.
  var claimWords: [String: String] = [:]
  /// The file the words came from.
  var file: String

  static func path(_ code: String) -> String { "templates/languages/\(code).yml" }

  /// Reads a language file.
  static func read(code: String, bytes: [UInt8]) -> (Language?, [Diagnostic]) {
    let file = path(code)
    let (read, source, problems) = YAMLFile.mapping(bytes, file: file, example: "name: English")
    guard let mapping = read, let source else { return (nil, problems) }
    var reader = MappingReader(
      mapping, file: file, known: ["name", "html_language", "words", "figures", "units", "claims"],
      owner: "a language file")
    let start = SourcePosition(line: 1, column: 1)
    for key in ["name", "html_language", "words"] where !problems.contains(where: { $0.severity == .error }) {
      reader.require(key, position: start)
    }
    let name = reader.readText("name")
    let htmlLanguage = reader.readText("html_language")
    var words = [String: String]()
    for entry in reader.readEntries("words", expected: "a mapping of words") {
      words[entry.key.value] = reader.readScalar(entry.value, named: entry.key.value, expected: "text")?.text.value
    }
    func texts(_ key: String) -> [String: String] {
      var texts = [String: String]()
      for entry in reader.readEntries(key, expected: "a mapping of words to theirs") {
        texts[entry.key.value] = reader.readScalar(entry.value, named: entry.key.value, expected: "text")?.text.value
      }
      return texts
    }
    let units = texts("units")
    let claimWords = texts("claims")
    var translations = [Vocabulary.Entry]()
    for entry in reader.readEntries("figures", expected: "a mapping of English words to theirs") {
      guard let text = reader.readScalar(entry.value, named: entry.key.value, expected: "text")?.text.value else {
        continue
      }
      translations.append(
        Vocabulary.Entry(english: Array(entry.key.value.utf8), translation: Array(text.utf8)))
    }
    let diagnostics = problems + reader.diagnostics.map(source.excerpted)
    guard let name, let htmlLanguage else { return (nil, diagnostics) }
    return (
      Language(
        code: code, name: name.value, htmlLanguage: htmlLanguage.value, words: words,
        vocabulary: Vocabulary(translations),
        explorerVocabulary: Vocabulary(translations.filter { ExplorerModule.mayContain($0.english) }), units: units,
        claimWords: claimWords, file: file), diagnostics
    )
  }

  /// Words that pages have and this language lacks; `uses` are pairs of a word's key and the template that writes it,
  /// if one does.
  func missingWords(_ uses: [(key: String, file: String?)]) -> [Diagnostic] {
    let missing = Set(uses.map(\.key).filter { words[$0] == nil }).sorted()
    guard let first = missing.first, let use = uses.first(where: { $0.key == first }) else { return [] }
    return [
      Diagnostic(
        "missing-word", file: file, position: nil,
        message: "`words` lacks " + missing.map { "`\($0)`" }.joined(separator: ", "),
        expected: use.file.map { "a word for each, as `\($0)` writes `{{word.\(first)}}`" }
          ?? "a word for each: the program itself writes `\(first)`")
    ]
  }

  /// English words of figures that have no translation. English itself needs none.
  func missingTranslations(of phrases: Set<Text>) -> [Diagnostic] {
    if code == "en" { return [] }
    let missing = phrases.filter { !$0.isEmpty && !vocabulary.contains($0) }
    return missing.map(\.description).sorted().map { phrase in
      Diagnostic(
        "missing-translation", file: file, position: nil, message: "`figures` lacks \"\(phrase)\"",
        expected: "its translation, which a figure of this language shows")
    }
  }

  /// A unit in the words of the language.
  func unit(_ name: String) -> String { units[name] ?? name }

  func text(_ label: Label) -> String { String(decoding: vocabulary.text(label), as: UTF8.self) }
}
