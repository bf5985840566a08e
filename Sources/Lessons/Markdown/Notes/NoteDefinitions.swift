import Diagnostics

/// The definitions of notes, `[^id]: …`, which libcmark does not know, and which become block quotes.
///
/// A block quote holds what a note may hold (paragraphs, lists, code), and takes lines without indentation that go on
/// with a paragraph just as a definition on GitHub does.
struct NoteDefinitions {
  /// The id of each definition.
  private(set) var ids: [Located<String>] = []
  /// The ids of definitions inside lists and block quotes, where they do not count.
  private(set) var misplaced: [Located<String>] = []
  /// The number of the definition that starts at a place.
  private var numbers: [SourcePosition: Int] = [:]

  /// No definitions, for a text that cannot hold any.
  init() {}

  /// Makes block quotes of the definitions in a text.
  init(quotedIn source: inout MarkdownSource) {
    let original = source
    var labels: [Int: NoteLabel] = [:]
    for line in 1...max(1, original.lineCount) { labels[line] = NoteLabel(line: original.line(line)) }
    guard !labels.isEmpty else { return }
    let blocks = NoteBlocks(original, hiding: labels.values.map { $0.start..<$0.id.upperBound + 2 })
    func definition(_ line: Int) -> NoteLabel? {
      labels[line].flatMap { !$0.isNested && blocks.isText(line, indentation: $0.indentation) ? $0 : nil }
    }
    func id(_ label: NoteLabel) -> Located<String> {
      original.located(original[label.id].string, at: label.id.lowerBound, length: label.id.count)
    }
    var writer = SourceRewriter(original)
    var line = 1
    while line <= original.lineCount {
      guard let label = definition(line) else {
        if let label = labels[line], !blocks.isCode(line) { misplaced.append(id(label)) }
        line += 1
        continue
      }
      numbers[original.position(at: label.start)] = ids.count
      ids.append(id(label))
      writer.copy(upTo: original.start(ofLine: line))
      writer.skip(to: label.start)
      // An empty line before and after keeps it apart from other block quotes.
      writer.insert("\n> ")
      writer.skip(to: label.content)
      line += 1
      var next = line
      while next <= original.lineCount {
        let text = original.line(next)
        if text.allSatisfy({ $0 == " " || $0 == "\t" }) {
          next += 1
          continue
        } else if let content = NoteDefinitions.indented(text) {
          for blank in line..<next {
            writer.copy(upTo: original.start(ofLine: blank))
            writer.insert(">\n")
            writer.skip(to: original.start(ofLine: blank + 1))
          }
          writer.copy(upTo: text.startIndex)
          writer.insert("> ")
          writer.skip(to: content)
        } else if next > line || blocks.starts.contains(next) || definition(next) != nil {
          // Any other line goes on with a paragraph.
          break
        }
        next += 1
        line = next
      }
      writer.copy(upTo: original.start(ofLine: line))
      writer.insert("\n")
    }
    source = writer.finish()
  }

  /// The number of the definition that a block quote was made of, which starts where the definition did.
  func number(of quote: MarkdownNode, in source: MarkdownSource) -> Int? {
    numbers[source.position(at: source.start(of: quote))]
  }

  /// Where the content of a line starts that is indented by four columns; nil when it is not.
  private static func indented(_ line: ArraySlice<Unicode.Scalar>) -> Int? {
    let spaces = line.prefix(4).prefix { $0 == " " }
    if spaces.count == 4 { return spaces.endIndex }
    return spaces.endIndex < line.endIndex && line[spaces.endIndex] == "\t" ? spaces.endIndex + 1 : nil
  }
}
