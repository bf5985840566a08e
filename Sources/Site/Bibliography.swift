import Diagnostics
import Lessons

/// `content/references.yml`: the sources that lessons of all languages cite, by key.
///
/// A source nobody cites is no problem: the file is a stock.
struct Bibliography: Sendable {
  static let file = "content/references.yml"

  private(set) var references: [String: Reference] = [:]
  /// The keys that are defined, faulty ones too.
  private(set) var keys: [String] = []

  /// Reads the file.
  static func read(_ bytes: [UInt8]) -> (Bibliography, [Diagnostic]) {
    var bibliography = Bibliography()
    let (mapping, source, problems) = YAMLFile.mapping(bytes, file: file, example: "elman1990: { authors: …, … }")
    guard let mapping, let source else { return (bibliography, problems) }
    var diagnostics = problems
    for entry in mapping.entries {
      bibliography.keys.append(entry.key.value)
      var isFaulty = false
      let letters = "abcdefghijklmnopqrstuvwxyz"
      let allowed = letters + letters.uppercased() + "0123456789-_"
      if !entry.key.value.unicodeScalars.allSatisfy(allowed.unicodeScalars.contains) {
        isFaulty = true
        diagnostics.append(
          source.excerpted(
            entry.key.diagnostic(
              "invalid-value", file: file, message: "`\(entry.key.value)` cannot be the key of a source",
              expected: "letters, digits, `-` and `_`, such as pascanu2013")))
      }
      guard case .mapping(let fields) = entry.value else {
        diagnostics.append(
          source.excerpted(
            Diagnostic(
              "wrong-type", file: file, position: entry.value.position, length: entry.value.length,
              message: "the source `\(entry.key.value)` is \(entry.value.kindName)",
              expected: "a mapping with `authors`, `title` and `year`")))
        continue
      }
      let (reference, found) = Reference.read(fields, key: entry.key, source: source)
      diagnostics += found
      if let reference, !isFaulty { bibliography.references[entry.key.value] = reference }
    }
    return (bibliography, diagnostics)
  }
}

/// A source: a paper, a book, a thesis, a lecture.
struct Reference: Sendable {
  /// A person, or a body that is an author.
  struct Author: Sendable {
    var family: String
    var given: String?
  }

  var key: String
  var authors: [Author]
  var title: String
  var year: Int
  /// Where it appeared: a journal, or a book or proceedings.
  var container: String?
  var publisher: String?
  var volume: String?
  var number: String?
  var pages: String?
  var doi: String?
  var url: String?
  /// What kind of source it is, where nothing else says so.
  var note: String?
  /// The language of the title.
  var language: String

  private static let keys = [
    "authors", "title", "year", "journal", "book", "publisher", "volume", "number", "pages", "doi", "url", "note",
    "language",
  ]

  static func read(
    _ mapping: YAMLMapping, key: Located<String>, source: SourceText
  ) -> (Reference?, [Diagnostic]) {
    let file = Bibliography.file
    var reader = MappingReader(mapping, file: file, known: keys, owner: "the source `\(key.value)`")
    for required in ["authors", "title", "year"] { reader.require(required, position: key.position) }
    let authors = reader.readScalars("authors", expected: "a list such as `[\"Pascanu, Razvan\", \"Bengio, Yoshua\"]`")
    if let value = reader.value("authors"), case .sequence(let list) = value, list.items.isEmpty {
      reader.report(
        Located("", at: value.position, length: 1), "the source `\(key.value)` has no author",
        expected: "at least one, `Family, Given`")
    }
    let title = reader.readScalar("title")
    let year = reader.parse("year", expected: "a year of four digits") { text in
      text.utf8.count == 4 ? Int(text) : nil
    }
    let (journal, book) = (reader.readScalar("journal"), reader.readScalar("book"))
    if journal != nil, let book {
      reader.report(book.text, "a source appears in a `journal` or in a `book`", expected: "one of them")
    }
    let publisher = reader.readScalar("publisher")
    let note = reader.readScalar("note")
    let (volume, number) = (reader.readText("volume"), reader.readText("number"))
    let pages = reader.readText("pages")
    let doi = reader.parse("doi", expected: "a DOI without its address, such as 10.1162/neco.1997.9.8.1735") {
      $0.hasPrefix("10.") && $0.contains("/") && !$0.contains(where: \.isWhitespace) ? $0 : nil
    }
    let url = reader.parse("url", expected: "an address that starts with https:// or http://") { text in
      ["https://", "http://"].contains { text.hasPrefix($0) && text.utf8.count > $0.utf8.count }
        && !text.contains(where: { $0.isWhitespace || "\"<>".contains($0) }) ? text : nil
    }
    let language = reader.readText("language", expected: "a code such as en or de")
    var diagnostics = reader.diagnostics
    for text in authors + [title, journal, book, publisher, note].compactMap({ $0 }) {
      if let problem = text.commentInText(of: source) { diagnostics.append(problem) }
    }
    guard diagnostics.isEmpty, let title, let year else { return (nil, diagnostics.map(source.excerpted)) }
    return (
      Reference(
        key: key.value, authors: authors.map { author($0.text.value) }, title: title.text.value, year: year.value,
        container: (journal ?? book)?.text.value, publisher: publisher?.text.value, volume: volume?.value,
        number: number?.value, pages: pages?.value, doi: doi?.value, url: url?.value, note: note?.text.value,
        language: language?.value ?? "en"), []
    )
  }

  /// `Family, Given`, or a name without a comma.
  private static func author(_ text: String) -> Author {
    guard let comma = text.firstIndex(of: ",") else { return Author(family: text) }
    let given = text[text.index(after: comma)...].drop(while: \.isWhitespace)
    return Author(family: String(text[..<comma]), given: given.isEmpty ? nil : String(given))
  }
}
