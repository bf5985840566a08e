import Diagnostics
import Lessons

/// The sources that a page cites: how the text names them, and the list at its end.
struct PageReferences: Sendable {
  /// Words and patterns that citations are written with.
  static let words = [
    "citation", "citation_comma", "citation_separator", "citation_label", "two_authors", "many_authors", "references",
  ]

  /// What the page cites, in the order of the list.
  private let references: [Reference]
  /// A letter behind the year, where two sources would be named alike.
  private var letters: [String: String] = [:]
  /// Where each source is cited, in the order of the page.
  private var uses: [String: [SourcePosition]] = [:]
  private let language: Language

  init(_ texts: BoundTexts, language: Language) {
    self.language = language
    var sources = [String: Reference]()
    for case .citation(let citation, let cited) in texts.parts {
      for (item, source) in zip(citation.items, cited) {
        uses[source.key, default: []].append(item.key.position)
        sources[source.key] = source
      }
    }
    uses = uses.mapValues { $0.sorted() }
    references = sources.values.sorted { first, second in
      func names(_ reference: Reference) -> [String] {
        reference.authors.map { "\($0.family) \($0.given ?? "")".lowercased() }
      }
      let (mine, theirs) = (names(first), names(second))
      if mine != theirs { return mine.lexicographicallyPrecedes(theirs) }
      return (first.year, first.title, first.key) < (second.year, second.title, second.key)
    }
    for (_, group) in Dictionary(grouping: references, by: { label(of: $0) }) where group.count > 1 {
      for (reference, letter) in zip(group, "abcdefghijklmnopqrstuvwxyz") { letters[reference.key] = String(letter) }
    }
  }

  var isEmpty: Bool { references.isEmpty }

  /// The citation in the text; all its sources are known.
  func html(_ citation: Citation, of references: [Reference]) -> String {
    let items = zip(citation.items, references).map { item, reference in
      let use = (uses[reference.key]?.firstIndex(of: item.key.position) ?? 0) + 1
      let label =
        "<a href=\"#ref.\(reference.key)\" id=\"cite.\(reference.key).\(use)\">"
        + "\(htmlEscaped(label(of: reference)))</a>"
      return label + htmlEscaped(item.locator.map { (language.words["citation_comma"] ?? "") + $0 } ?? "")
    }
    let pattern = htmlEscaped(language.words["citation"] ?? "({})")
    return pattern.replacing(
      "{}", with: items.joined(separator: htmlEscaped(language.words["citation_separator"] ?? "; ")))
  }

  /// An item of the list for each source, without its tags.
  var entries: [[String: String]] {
    references.map { reference in
      ["id": "ref.\(reference.key)", "html": text(of: reference) + backLinks(to: reference)]
    }
  }

  /// "Pascanu et al. 2013".
  private func label(of reference: Reference) -> String {
    let families = reference.authors.map(\.family)
    func filled(_ key: String, _ values: [(String, String)]) -> String {
      values.reduce(language.words[key] ?? "") { $0.replacing($1.0, with: $1.1) }
    }
    let authors =
      switch families.count {
      case 1: families[0]
      case 2: filled("two_authors", [("{first}", families[0]), ("{second}", families[1])])
      default: filled("many_authors", [("{first}", families.first ?? "")])
      }
    return filled(
      "citation_label", [("{authors}", authors), ("{year}", "\(reference.year)\(letters[reference.key] ?? "")")])
  }

  private func text(of reference: Reference) -> String {
    let authors = reference.authors.map { $0.family + ($0.given.map { ", " + $0 } ?? "") }.joined(separator: "; ")
    let isForeign = !language.htmlLanguage.lowercased().hasPrefix(reference.language.lowercased())
    let end = reference.title.last.map { "?!.".contains($0) } ?? false ? "" : "."
    var title = htmlEscaped(reference.title) + end
    var container = reference.container.map { "<cite>\(htmlEscaped($0))</cite>" } ?? ""
    if let volume = reference.volume {
      container += (container.isEmpty ? "" : " ") + htmlEscaped(volume)
    }
    if let number = reference.number { container += "(\(htmlEscaped(number)))" }
    let details = [container.isEmpty ? nil : container, reference.pages.map(htmlEscaped)].compactMap { $0 }
      .joined(separator: ", ")
    for part in [details] + [reference.publisher, reference.note].map({ $0.map(htmlEscaped) ?? "" }) where !part.isEmpty
    {
      title += " " + part + (part.hasSuffix(".") ? "" : ".")
    }
    if isForeign { title = "<span lang=\"\(htmlEscaped(reference.language))\">\(title)</span>" }
    var html =
      "\(htmlEscaped(authors))\(authors.hasSuffix(".") ? "" : ".") \(reference.year)\(letters[reference.key] ?? ""). "
      + title
    if let doi = reference.doi {
      let address = htmlEscaped("https://doi.org/" + urlEncodedPath(doi))
      html += " <a href=\"\(address)\">doi:\(htmlEscaped(doi))</a>"
    } else if let url = reference.url {
      html += " <a href=\"\(htmlEscaped(url))\">\(htmlEscaped(url))</a>"
    }
    return html
  }

  private func backLinks(to reference: Reference) -> String {
    let count = uses[reference.key]?.count ?? 0
    let word = htmlEscaped(language.words[Word.backToText.rawValue] ?? "")
    return (1...max(1, count)).map { use in
      let number = count > 1 ? " \(use)" : ""
      let mark = count > 1 ? "<sup>\(use)</sup>" : ""
      return
        " <a href=\"#cite.\(reference.key).\(use)\" role=\"doc-backlink\" aria-label=\"\(word)\(number)\">↩\(mark)</a>"
    }.joined()
  }
}
