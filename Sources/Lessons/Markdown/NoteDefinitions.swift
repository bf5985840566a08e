import CMark
import Diagnostics

/// The definitions of notes, `[^id]: …`, which libcmark does not know, and the text with each as a block quote.
///
/// A block quote holds what a note may hold (paragraphs, lists, code), and takes lines without indentation that go on
/// with a paragraph just as a definition on GitHub does. Its first paragraph is the sentinel, the number of the
/// definition and the sentinel.
struct NoteDefinitions {
  /// The text in which the definitions are block quotes.
  let source: MarkdownSource
  let sentinel: Unicode.Scalar
  /// The id of each definition.
  private(set) var ids: [Located<String>] = []
  /// The ids of definitions inside lists and block quotes, where they are none.
  private(set) var misplaced: [Located<String>] = []

  /// What begins a definition: its line, the place of its brackets, its id and what follows the colon.
  private struct Label {
    let indentation: Int
    /// Whether marks of quotes or lists, or more than three spaces, stand before it.
    let isNested: Bool
    let start: Int
    let id: Range<Int>
    let content: Int
  }

  /// A text that cannot hold definitions.
  init(noneIn original: MarkdownSource) {
    source = original
    sentinel = "\u{10FFFF}"
  }

  init(_ original: MarkdownSource) {
    sentinel = Sentinel.scalar(absentFrom: original.scalars)
    let labels = NoteDefinitions.labels(in: original)
    guard !labels.isEmpty else {
      source = original
      return
    }
    let blocks = TopLevelBlocks(original, hiding: labels.values.map { $0.start..<$0.id.upperBound + 2 })
    func definition(_ line: Int) -> Label? {
      labels[line].flatMap { !$0.isNested && blocks.isText(line, indentation: $0.indentation) ? $0 : nil }
    }
    var writer = SourceRewriter(original)
    var line = 1
    while line <= original.lineCount {
      let start = original.start(ofLine: line)
      guard let label = definition(line) else {
        if let label = labels[line], !blocks.isCode(line) {
          misplaced.append(NoteDefinitions.id(label.id, in: original))
        }
        writer.copy(start..<original.start(ofLine: line + 1))
        line += 1
        continue
      }
      // An empty line before and behind keeps it apart from other block quotes.
      writer.insert("\n> \(sentinel)\(ids.count)\(sentinel)\n>\n> ", at: label.start)
      ids.append(NoteDefinitions.id(label.id, in: original))
      writer.copy(label.content..<original.start(ofLine: line + 1))
      line += 1
      var next = line
      while next <= original.lineCount {
        let start = original.start(ofLine: next)
        if original.line(next).allSatisfy({ $0 == " " || $0 == "\t" }) {
          next += 1
        } else if let content = NoteDefinitions.indented(original.line(next)) {
          for blank in line..<next { writer.insert(">\n", at: original.start(ofLine: blank)) }
          writer.insert("> ", at: start)
          writer.copy(content..<original.start(ofLine: next + 1))
          next += 1
          line = next
        } else if next == line, !blocks.starts.contains(next), definition(next) == nil {
          // A line that goes on with a paragraph.
          writer.copy(start..<original.start(ofLine: next + 1))
          next += 1
          line = next
        } else {
          break
        }
      }
      writer.insert("\n", at: original.start(ofLine: line))
    }
    source = writer.finish().source
  }

  /// The number of the definition that a block quote was made of.
  func number(of quote: MarkdownNode) -> Int? {
    guard !ids.isEmpty, let paragraph = quote.firstChild, paragraph.type == CMARK_NODE_PARAGRAPH,
      let text = paragraph.firstChild, text.type == CMARK_NODE_TEXT, text.next == nil
    else { return nil }
    let scalars = text.literal.unicodeScalars
    guard scalars.first == sentinel, scalars.last == sentinel else { return nil }
    return Int(String(scalars.dropFirst().dropLast()))
  }

  private static func id(_ range: Range<Int>, in source: MarkdownSource) -> Located<String> {
    source.located(String(String.UnicodeScalarView(source.scalars[range])), at: range.lowerBound, length: range.count)
  }

  /// Where the content of a line starts that is indented by four columns; nil when it is not.
  private static func indented(_ line: ArraySlice<Unicode.Scalar>) -> Int? {
    let spaces = line.prefix(4).prefix { $0 == " " }
    if spaces.count == 4 { return spaces.endIndex }
    return spaces.endIndex < line.endIndex && line[spaces.endIndex] == "\t" ? spaces.endIndex + 1 : nil
  }

  private static func labels(in source: MarkdownSource) -> [Int: Label] {
    var labels: [Int: Label] = [:]
    for number in 1...max(1, source.lineCount) {
      let line = source.line(number)
      let spaces = line.prefix { $0 == " " }
      let rest = line.drop { " \t>-+*.)0123456789".unicodeScalars.contains($0) }
      let isNested = rest.startIndex > spaces.endIndex || spaces.count > 3
      guard rest.starts(with: "[^".unicodeScalars) else { continue }
      let id = rest.dropFirst(2).prefix { $0 != "]" && $0 != "[" && !$0.properties.isWhitespace }
      let close = rest[id.endIndex...].prefix(2)
      guard !id.isEmpty, close.elementsEqual("]:".unicodeScalars) else { continue }
      let content = rest[close.endIndex...].firstIndex { $0 != " " && $0 != "\t" } ?? rest.endIndex
      labels[number] = Label(
        indentation: spaces.count, isNested: isNested, start: rest.startIndex, id: id.startIndex..<id.endIndex,
        content: content)
    }
    return labels
  }
}

/// Where the blocks of a text start, and which of its lines are text, before definitions are known.
private struct TopLevelBlocks {
  private(set) var starts: Set<Int> = []
  private var code: [ClosedRange<Int>] = []
  /// The lines of code inside of lists and quotes too.
  private var nestedCode: [ClosedRange<Int>] = []
  private var containers: [ClosedRange<Int>] = []

  /// - Parameter hidden: Ranges that the parser is to take for words.
  init(_ source: MarkdownSource, hiding hidden: [Range<Int>]) {
    var scalars = source.scalars
    for range in hidden { for index in range { scalars[index] = "x" } }
    guard let document = MarkdownDocument(scalars) else { return }
    var block = document.root.firstChild
    while let node = block {
      starts.insert(node.startLine)
      let lines = node.startLine...max(node.startLine, node.endLine)
      switch node.type {
      case CMARK_NODE_CODE_BLOCK, CMARK_NODE_HTML_BLOCK: code.append(lines)
      case CMARK_NODE_LIST, CMARK_NODE_BLOCK_QUOTE: containers.append(lines)
      default: break
      }
      block = node.next
    }
    document.root.walk { node, entering in
      guard entering, node.type == CMARK_NODE_CODE_BLOCK || node.type == CMARK_NODE_HTML_BLOCK else { return }
      nestedCode.append(node.startLine...max(node.startLine, node.endLine))
    }
  }

  /// Whether a line stands in no code and, if it is indented, in no list.
  func isText(_ line: Int, indentation: Int) -> Bool {
    !holds(code, line) && (indentation == 0 || !holds(containers, line))
  }

  func isCode(_ line: Int) -> Bool { holds(nestedCode, line) }

  private func holds(_ ranges: [ClosedRange<Int>], _ line: Int) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < line { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(line)
  }
}
