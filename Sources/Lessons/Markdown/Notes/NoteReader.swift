import Diagnostics

/// Numbers the notes in the order of their first references, and puts each after the block that refers to it first.
///
/// Next to its text a note reads right in every form of the page: on a wide screen the style sheet moves it into the
/// margin, on a phone, on paper and without a style sheet it follows its paragraph. A list at the end would need a
/// second copy for the margin.
struct NoteReader {
  private(set) var diagnostics: [Diagnostic] = []
  let definitions: NoteDefinitions
  private let spans: MarkdownSpans
  private let file: String
  /// The definitions by id.
  private var indices: [String: Int] = [:]
  /// The ids, each once, in the order of the text.
  private var ids: [String] = []
  /// The definitions that are referred to, in the order of their numbers, with the block of the first mention and the
  /// number of mentions.
  private(set) var used: [(definition: Int, block: MarkdownNode?, count: Int)] = []
  private var numbers: [Int: Int] = [:]
  private let misplaced: Set<String>

  /// Beyond this many problems the nearest ids are not looked for: each search takes time.
  private static let mostSuggestions = 100

  init(_ definitions: NoteDefinitions, spans: MarkdownSpans, file: String) {
    self.definitions = definitions
    self.spans = spans
    self.file = file
    misplaced = Set(definitions.misplaced.map(\.value))
    for id in definitions.misplaced {
      report(
        id, "misplaced-note", "the note `\(id.value)` is defined inside a list or a block quote",
        expected: "`[^\(id.value)]: …` at the start of a line")
    }
    for (index, id) in definitions.ids.enumerated() {
      if !isID(id.value) {
        report(id, "note-id", "`\(id.value)` cannot be the id of a note", expected: "letters, digits, `-` and `_`")
      }
      if let first = indices[id.value] {
        report(
          id, "duplicate-note", "the note `\(id.value)` is defined twice",
          suggestion: .hint("the first is on line \(definitions.ids[first].position.line)"))
      } else {
        indices[id.value] = index
        ids.append(id.value)
      }
    }
  }

  /// What replaces a reference.
  mutating func read(_ mention: MarkdownOutline.Mention, isLine: Bool) -> [BodyPart] {
    let (text, content) = (spans[mention.number].written.string, spans[mention.number].content)
    let id = content.located(content.string, at: 0, length: content.scalars.count)
    let literal: [BodyPart] = [.html(htmlEscaped(text))]
    if let place = isLine ? "a line of text" : mention.place?.rawValue {
      report(id, "misplaced-note", "\(place) cannot refer to a note", suggestion: .hint("put `\(text)` into the text"))
      return literal
    }
    guard let definition = indices[id.value] else {
      if misplaced.contains(id.value) { return literal }
      let suggests = diagnostics.count < NoteReader.mostSuggestions
      report(
        id, "unknown-note", "there is no note `\(id.value)`",
        expected: ids.isEmpty ? "a definition `\(text): …`" : suggests ? oneOf(ids, nearestTo: id.value) : oneOf(ids),
        suggestion: nearestName(to: id.value, among: suggests ? ids : []).map { .didYouMean($0) }
          ?? .hint("brackets that are meant are written `\\\(text)`"))
      return literal
    }
    let number = numbers[definition] ?? used.count
    if number == used.count {
      numbers[definition] = number
      used.append((definition, mention.block, 0))
    }
    used[number].count += 1
    let anchor = htmlEscaped("note.\(id.value)")
    return [
      .html("<sup><a href=\"#\(anchor)\" id=\"\(anchor).\(used[number].count)\" role=\"doc-noteref\" aria-label=\""),
      .word(.note), .html(" \(number + 1)\">\(number + 1)</a></sup>"),
    ]
  }

  /// Takes out the notes that nothing refers to and those defined twice, once all references were read.
  mutating func removeUnused(_ nodes: [Int: MarkdownNode]) {
    for (index, id) in definitions.ids.enumerated() {
      guard let node = nodes[index] else { continue }
      if node.firstChild == nil {
        report(id, "empty-note", "the note `\(id.value)` says nothing", expected: "text behind the colon")
      }
      guard numbers[index] == nil else { continue }
      if indices[id.value] == index {
        report(
          id, "unused-note", "nothing refers to the note `\(id.value)`", expected: "`[^\(id.value)]` in the text")
      }
      node.remove()
    }
  }

  private func isID(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-" || $0 == "_"
    }
  }

  private mutating func report(
    _ place: Located<String>, _ id: String, _ message: String, expected: String? = nil,
    suggestion: Diagnostic.Suggestion? = nil
  ) {
    diagnostics.append(
      place.diagnostic(id, file: file, message: message, expected: expected, suggestion: suggestion))
  }
}
