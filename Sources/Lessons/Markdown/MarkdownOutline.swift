import CMark

/// What a parsed text holds that needs a second look, with offsets into its source.
struct MarkdownOutline {
  /// A link or an image.
  struct Link {
    let node: MarkdownNode
    /// Where its opening bracket stands.
    let start: Int
    /// Its destination and where that stands, when it stands inline.
    var destination = ""
    var destinationOffset: Int?
    /// Whether the source of the destination has neither escapes nor character references.
    var isDestinationVerbatim = false
    /// The range of its words, without markup around them.
    var words: Range<Int>?
    var isInHeading = false
  }

  /// A node and where it stands.
  struct Place {
    let node: MarkdownNode
    let offset: Int
  }

  /// A fenced or indented code block and what it is nested in.
  struct CodeBlock {
    let node: MarkdownNode
    let quoteDepth: Int
    let itemColumn: Int
    let listDepth: Int
    let isInNote: Bool
  }

  /// A reference to a note, or a citation, that stands in text.
  struct Mention {
    /// The number of its span.
    let number: Int
    /// The outermost block it stands in; for a cell of a table, the first paragraph of the table.
    let block: MarkdownNode?
    /// Where it stands, if that is no place for a reference to a note: "a heading".
    let place: String?

    static let noteText = "a note"
  }

  /// The paragraph that marks a table, and its cells, row by row.
  struct TableNodes {
    let number: Int
    let start: MarkdownNode
    var cells: [MarkdownNode] = []
  }

  /// `[!NOTE]` at the start of a block quote.
  struct Marker {
    let quote: MarkdownNode
    let paragraph: MarkdownNode
    let text: MarkdownNode
    let name: String
    let offset: Int
    /// Whether nothing else is on its line.
    let isAlone: Bool
  }

  private(set) var links: [Link] = []
  private(set) var images: [Link] = []
  private(set) var headings: [MarkdownNode] = []
  private(set) var codeBlocks: [CodeBlock] = []
  private(set) var html: [Place] = []
  private(set) var softBreaks: [MarkdownNode] = []
  /// Where `**` stayed text: from one to the next, where there are two.
  private(set) var literalAsterisks: [Range<Int>] = []
  /// Texts with control characters, which character references may bring there.
  private(set) var controlTexts: [(text: String, offset: Int)] = []

  /// The formulas that stand in text.
  private(set) var formulas: [MathRenderer.Use] = []
  /// Paragraphs that are one formula in display, and its placeholder.
  private(set) var formulaParagraphs: [(node: MarkdownNode, placeholder: String)] = []

  private(set) var notes: [Mention] = []
  private(set) var citations: [Mention] = []
  /// The block quotes that definitions of notes were made into, by the number of the definition.
  private(set) var definitions: [Int: MarkdownNode] = [:]
  private(set) var tables: [TableNodes] = []
  private(set) var callouts: [Marker] = []

  private let math: MarkdownSpans
  private let noteDefinitions: NoteDefinitions
  private let pipeTables: MarkdownTables
  private let stamps: LinkStamps
  private let source: MarkdownSource
  private var cursor: InlineCursor
  private var open: [Link] = []
  /// How many images are open; of links and images in the description of an image only the words are shown.
  private var imageDepth = 0
  private var quoteDepth = 0
  private var itemColumns: [Int] = []
  private var isInHeading = false
  private var block: MarkdownNode?
  /// The block quote of the definition that is walked through.
  private var note: MarkdownNode?
  private var listCount = 0

  /// Walks a tree, removing the stamps from it.
  init(
    _ root: MarkdownNode, source: MarkdownSource, stamps: LinkStamps, math: MarkdownSpans, notes: NoteDefinitions,
    tables: MarkdownTables
  ) {
    self.math = math
    self.source = source
    noteDefinitions = notes
    pipeTables = tables
    self.stamps = stamps
    cursor = InlineCursor(source: source)
    root.walk { node, entering in
      if entering { enter(node) } else { leave(node) }
    }
  }

  private mutating func enter(_ node: MarkdownNode) {
    if node.parent?.type == CMARK_NODE_DOCUMENT { block = node }
    switch node.type {
    case CMARK_NODE_BLOCK_QUOTE:
      quoteDepth += 1
      if let number = noteDefinitions.number(of: node) {
        definitions[number] = node
        note = node
      }
    case CMARK_NODE_LIST:
      if pipeTables.tightLists.indices.contains(listCount) { node.isTight = pipeTables.tightLists[listCount] }
      listCount += 1
    case CMARK_NODE_ITEM: itemColumns.append(node.startColumn)
    case CMARK_NODE_PARAGRAPH:
      cursor.enter(node)
      if noteTable(node) { return }
      noteCallout(node)
      noteFormulaParagraph(node)
    case CMARK_NODE_HEADING:
      cursor.enter(node)
      headings.append(node)
      isInHeading = true
    case CMARK_NODE_CODE_BLOCK:
      cleanLiteral(node)
      restoreMath(node)
      noteControls(in: node.fenceInfo, at: source.start(ofLine: node.startLine) + max(0, node.startColumn - 1))
      if stamps.occur(in: node.fenceInfo) { node.setFenceInfo(stamps.removed(from: node.fenceInfo).text) }
      if math.occur(in: node.fenceInfo) { node.setFenceInfo(math.restoring(node.fenceInfo)) }
      codeBlocks.append(
        CodeBlock(
          node: node, quoteDepth: quoteDepth, itemColumn: itemColumns.last ?? 0, listDepth: itemColumns.count,
          isInNote: note != nil))
    case CMARK_NODE_HTML_BLOCK:
      cleanLiteral(node)
      restoreMath(node)
      html.append(Place(node: node, offset: source.start(ofLine: node.startLine) + max(0, node.startColumn - 1)))
    case CMARK_NODE_TEXT, CMARK_NODE_CODE: enterWords(node)
    case CMARK_NODE_HTML_INLINE:
      cleanLiteral(node)
      html.append(Place(node: node, offset: cursor.find(node.literal) ?? cursor.offset))
      restoreMath(node)
    case CMARK_NODE_SOFTBREAK:
      softBreaks.append(node)
      cursor.nextLine()
    case CMARK_NODE_LINEBREAK: cursor.nextLine()
    case CMARK_NODE_EMPH: cursor.skipDelimiter(1)
    case CMARK_NODE_STRONG: cursor.skipDelimiter(2)
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
      open.append(beginLink(node))
      if node.type == CMARK_NODE_IMAGE { imageDepth += 1 }
    default: break
    }
  }

  private mutating func leave(_ node: MarkdownNode) {
    switch node.type {
    case CMARK_NODE_BLOCK_QUOTE:
      quoteDepth -= 1
      if node == note { note = nil }
    case CMARK_NODE_ITEM: _ = itemColumns.popLast()
    case CMARK_NODE_HEADING: isInHeading = false
    case CMARK_NODE_EMPH: cursor.skipDelimiter(1)
    case CMARK_NODE_STRONG: cursor.skipDelimiter(2)
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
      guard let link = open.popLast().map({ endLink($0) }) else { return }
      if node.type == CMARK_NODE_IMAGE {
        imageDepth -= 1
        if imageDepth == 0 { images.append(link) }
      } else if imageDepth == 0 {
        links.append(link)
      }
    default: break
    }
  }

  private mutating func enterWords(_ node: MarkdownNode) {
    cleanLiteral(node)
    let literal = node.literal
    let range: Range<Int>
    if node.type == CMARK_NODE_CODE {
      cursor.find("`")
      restoreMath(node)
      guard let offset = cursor.find(literal) else { return }
      range = offset..<max(offset, cursor.offset)
      cursor.find("`")
    } else {
      noteControls(in: literal, at: cursor.offset)
      noteSpans(in: literal, of: node)
      guard let words = cursor.follow(literal) else { return }
      range = words.range
      literalAsterisks += pairs(words.asterisks)
    }
    // Links do not hold links, so at most one of those that are open is read for its words: the outermost.
    if let link = open.first, link.node.type == CMARK_NODE_LINK {
      open[0].words = (link.words?.lowerBound ?? range.lowerBound)..<range.upperBound
    }
  }

  /// Two runs in one text are one failed emphasis.
  private func pairs(_ runs: [Range<Int>]) -> [Range<Int>] {
    stride(from: 0, to: runs.count, by: 2).map { index in
      runs[index].lowerBound..<(index + 1 < runs.count ? runs[index + 1] : runs[index]).upperBound
    }
  }

  private mutating func beginLink(_ node: MarkdownNode) -> Link {
    if !isAutolink(node) { cursor.find(node.type == CMARK_NODE_IMAGE ? "![" : "[") }
    let start = cursor.offset - (node.type == CMARK_NODE_IMAGE ? 2 : 1)
    return Link(node: node, start: max(0, start), isInHeading: isInHeading)
  }

  private mutating func endLink(_ begun: Link) -> Link {
    var link = begun
    let (destination, offset) = stamps.removed(from: link.node.destination)
    if stamps.occur(in: link.node.destination) { link.node.destination = destination }
    if stamps.occur(in: link.node.title) { link.node.title = stamps.removed(from: link.node.title).text }
    link.destination = math.restoring(destination)
    if math.occur(in: destination) { link.node.destination = link.destination }
    if math.occur(in: link.node.title) { link.node.title = math.restoring(link.node.title) }
    noteControls(in: destination, at: offset ?? link.start)
    noteControls(in: link.node.title, at: offset ?? link.start)
    if let offset {
      link.destinationOffset = offset
      let end = min(source.scalars.count, offset + destination.unicodeScalars.count)
      link.isDestinationVerbatim =
        source.scalars[min(offset, end)..<end].elementsEqual(destination.unicodeScalars)
      cursor.advance(to: end)
    }
    return link
  }

  private mutating func noteControls(in text: String, at offset: Int) {
    if text.unicodeScalars.contains(where: Names.isControl) { controlTexts.append((text, offset)) }
  }

  private func isAutolink(_ node: MarkdownNode) -> Bool {
    guard let child = node.firstChild, child == node.lastChild, child.type == CMARK_NODE_TEXT else { return false }
    return [child.literal, "mailto:" + child.literal].contains(node.destination)
      && stamps.removed(from: node.destination).offset == nil
  }

  private mutating func noteFormulaParagraph(_ node: MarkdownNode) {
    guard let text = node.firstChild, text == node.lastChild, text.type == CMARK_NODE_TEXT, math.occur(in: text.literal)
    else { return }
    let numbers = math.numbers(in: text.literal)
    guard numbers.count == 1, math.spans[numbers[0]].isDisplay, !math.spans[numbers[0]].isUnclosed,
      math.replacing(in: text.literal, { _ in "" }).isEmpty
    else { return }
    formulaParagraphs.append((node, text.literal))
  }

  private mutating func noteSpans(in literal: String, of node: MarkdownNode) {
    for number in math.numbers(in: literal) {
      let kind = math.spans[number].kind
      if kind == .formula {
        formulas.append(MathRenderer.Use(number: number, isInHeading: isInHeading))
        continue
      }
      let place =
        isInHeading
        ? "a heading"
        : imageDepth > 0
          ? "the description of an image"
          : !open.isEmpty
            ? "a link"
            : note != nil ? Mention.noteText : nil
      let mention = Mention(number: number, block: block, place: place)
      if kind == .note { notes.append(mention) } else { citations.append(mention) }
    }
  }

  /// Notes a paragraph that is the start or a cell of a table, and removes its mark; whether it is one.
  private mutating func noteTable(_ node: MarkdownNode) -> Bool {
    guard let mark = pipeTables.mark(of: node), let text = node.firstChild else { return false }
    let literal = text.literal
    switch mark {
    case .table(let number):
      tables.append(TableNodes(number: number, start: node))
      cursor.find(literal)
      text.literal = ""
    case .cell:
      guard !tables.isEmpty else { return false }
      tables[tables.count - 1].cells.append(node)
      cursor.find(String(pipeTables.sentinel))
      text.literal = String(literal.unicodeScalars.dropFirst().drop { $0 == " " })
    }
    if node == block { block = tables.last?.start }
    return true
  }

  /// Notes `[!NOTE]` at the start of a block quote.
  private mutating func noteCallout(_ node: MarkdownNode) {
    guard let quote = node.parent, quote.type == CMARK_NODE_BLOCK_QUOTE, node.previous == nil, quote != note,
      let text = node.firstChild, text.type == CMARK_NODE_TEXT,
      source.scalars[cursor.offset...].starts(with: "[!".unicodeScalars)
    else { return }
    let scalars = text.literal.unicodeScalars
    let name = scalars.dropFirst(2).prefix { $0 != "]" && $0 != " " }
    guard !name.isEmpty, name.count < 40, name.endIndex < scalars.endIndex, scalars[name.endIndex] == "]" else {
      return
    }
    let next = text.next?.type
    let isAlone =
      scalars[scalars.index(after: name.endIndex)...].allSatisfy { $0 == " " || $0 == "\t" }
      && (next == nil || next == CMARK_NODE_SOFTBREAK || next == CMARK_NODE_LINEBREAK)
    callouts.append(
      Marker(
        quote: quote, paragraph: node, text: text, name: String(name), offset: cursor.offset, isAlone: isAlone))
  }

  /// Formulas in code and HTML are none.
  private func restoreMath(_ node: MarkdownNode) {
    let literal = node.literal
    if math.occur(in: literal) { node.literal = math.restoring(literal) }
  }

  private func cleanLiteral(_ node: MarkdownNode) {
    let literal = node.literal
    if stamps.occur(in: literal) { node.literal = stamps.removed(from: literal).text }
  }
}
