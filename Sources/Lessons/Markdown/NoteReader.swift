import CMark
import Diagnostics

/// Numbers the notes in the order of their first references, and puts each behind the block that refers to it first.
///
/// Next to its text a note reads right in every form of the page: on a wide screen the style sheet moves it into the
/// margin, on a phone, on paper and without a style sheet it follows its paragraph. A list at the end would need a
/// second copy for the margin.
struct NoteReader {
  private(set) var diagnostics: [Diagnostic] = []
  private let definitions: NoteDefinitions
  private let spans: MarkdownSpans
  /// The definitions by id.
  private var indices: [String: Int] = [:]
  /// The ids, each once, in the order of the text.
  private var ids: [String] = []
  /// The definitions that are referred to, in the order of their numbers, with the block of the first mention and the
  /// number of mentions.
  private var used: [(definition: Int, block: MarkdownNode?, count: Int)] = []
  private var numbers: [Int: Int] = [:]
  private let misplaced: Set<String>

  /// From so many problems on, the nearest ids are not looked for.
  private static let mostSuggestions = 100

  init(_ definitions: NoteDefinitions, spans: MarkdownSpans) {
    self.definitions = definitions
    self.spans = spans
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

  /// What stands in the place of a reference.
  mutating func read(_ mention: MarkdownOutline.Mention, isLine: Bool) -> [BodyPart] {
    let span = spans.spans[mention.number]
    let text = spans.restoring(mention.number)
    let id = spans.original.located(
      String(String.UnicodeScalarView(spans.original.scalars[span.content])), at: span.content.lowerBound,
      length: span.content.count)
    let literal: [BodyPart] = [.html(htmlEscaped(text))]
    if let place = isLine ? "a line of text" : mention.place {
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
      node.firstChild?.remove()
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

  /// Puts the notes in their places.
  ///
  /// - Parameter tables: What stands in the place of a block that became a table.
  func place(_ nodes: [Int: MarkdownNode], tables: [MarkdownNode: MarkdownNode], slots: inout MarkdownSlots) {
    /// The last note behind each block.
    var last: [MarkdownNode: MarkdownNode] = [:]
    for note in used {
      guard let node = nodes[note.definition], let block = note.block.map({ tables[$0] ?? $0 }) else { continue }
      node.move(behind: last[block] ?? block)
      last[block] = node
    }
    for (number, note) in used.enumerated() {
      guard let node = nodes[note.definition] else { continue }
      write(node, number: number + 1, id: definitions.ids[note.definition].value, count: note.count, slots: &slots)
    }
  }

  private func write(_ node: MarkdownNode, number: Int, id: String, count: Int, slots: inout MarkdownSlots) {
    let anchor = htmlEscaped("note.\(id)")
    let mark = "<b class=\"number\">\(number)</b> "
    let back = (1...count).map { use in
      let label = slots.placeholder(for: .word(.backToText)) + (count > 1 ? " \(use)" : "")
      return " <a href=\"#\(anchor).\(use)\" role=\"doc-backlink\" aria-label=\"\(label)\">↩"
        + (count > 1 ? "<sup>\(use)</sup>" : "") + "</a>"
    }.joined()
    var opening =
      "<div class=\"note\" id=\"\(anchor)\" role=\"doc-footnote\" aria-label=\""
      + slots.placeholder(for: .word(.note)) + " \(number)\">"
    var closing = "</div>"
    if let first = node.firstChild, first.type == CMARK_NODE_PARAGRAPH {
      first.prepend(mark)
    } else {
      opening += "\n<p>\(mark)</p>"
    }
    if let last = node.lastChild, last.type == CMARK_NODE_PARAGRAPH {
      last.append(back)
    } else {
      closing = "<p>\(back)</p>\n" + closing
    }
    node.replace(opening: opening, closing: closing, isBlock: true, keepingChildren: true)
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
      place.diagnostic(
        id, file: definitions.source.file, message: message, expected: expected, suggestion: suggestion))
  }
}
