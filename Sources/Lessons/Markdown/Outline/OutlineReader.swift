import CMark

/// Walks a parsed text, notes what needs a second look, and takes out the marks that are needed no more.
struct OutlineReader {
  var outline = MarkdownOutline()
  let rewritten: RewrittenSource
  var cursor: InlineCursor
  var openLinks: [MarkdownLink] = []
  /// How many images are open; of links and images in the description of an image only the words are shown.
  var openImageCount = 0
  var isInHeading = false
  /// The outermost block that is walked through.
  var block: MarkdownNode?
  /// The block quote of the definition that is walked through.
  var note: MarkdownNode?
  private var quoteDepth = 0
  private var itemColumns: [Int] = []
  private var listCount = 0

  static func outline(of root: MarkdownNode, from rewritten: RewrittenSource) -> MarkdownOutline {
    var reader = OutlineReader(rewritten)
    root.walk { node, entering in
      if entering { reader.enter(node) } else { reader.leave(node) }
    }
    return reader.outline
  }

  private init(_ rewritten: RewrittenSource) {
    self.rewritten = rewritten
    cursor = InlineCursor(source: rewritten.text)
  }

  var source: MarkdownSource { rewritten.text }
  var marks: Marks { rewritten.marks }

  private mutating func enter(_ node: MarkdownNode) {
    if node.parent?.type == CMARK_NODE_DOCUMENT { block = node }
    switch node.type {
    case CMARK_NODE_BLOCK_QUOTE:
      quoteDepth += 1
      if let number = rewritten.notes.number(of: node, in: source) {
        outline.definitions[number] = node
        note = node
      }
    case CMARK_NODE_LIST:
      let tightLists = rewritten.tables.tightLists
      if tightLists.indices.contains(listCount) { node.isTight = tightLists[listCount] }
      listCount += 1
    case CMARK_NODE_ITEM: itemColumns.append(node.startColumn)
    case CMARK_NODE_PARAGRAPH:
      cursor.enter(node)
      enterParagraph(node)
    case CMARK_NODE_HEADING:
      cursor.enter(node)
      outline.headings.append(node)
      isInHeading = true
    case CMARK_NODE_CODE_BLOCK: enterCode(node)
    case CMARK_NODE_HTML_BLOCK:
      node.literal = restoring(node.literal)
      outline.html.append(MarkdownOutline.Place(node: node, offset: source.start(of: node)))
    case CMARK_NODE_TEXT: enterText(node)
    case CMARK_NODE_CODE: enterCodeSpan(node)
    case CMARK_NODE_HTML_INLINE:
      let literal = marks.removingDestinations(from: node.literal)
      outline.html.append(MarkdownOutline.Place(node: node, offset: cursor.find(literal) ?? cursor.offset))
      node.literal = restoring(literal)
    case CMARK_NODE_SOFTBREAK:
      outline.softBreaks.append(node)
      cursor.advanceToNextLine()
    case CMARK_NODE_LINEBREAK: cursor.advanceToNextLine()
    case CMARK_NODE_EMPH: cursor.skipDelimiter(1)
    case CMARK_NODE_STRONG: cursor.skipDelimiter(2)
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE: enterLink(node)
    default: break
    }
  }

  private mutating func leave(_ node: MarkdownNode) {
    switch node.type {
    case CMARK_NODE_BLOCK_QUOTE:
      quoteDepth -= 1
      if node == note { note = nil }
    case CMARK_NODE_ITEM: itemColumns.removeLast()
    case CMARK_NODE_HEADING: isInHeading = false
    case CMARK_NODE_EMPH: cursor.skipDelimiter(1)
    case CMARK_NODE_STRONG: cursor.skipDelimiter(2)
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE: leaveLink()
    default: break
    }
  }

  private mutating func enterCode(_ node: MarkdownNode) {
    node.literal = restoring(node.literal)
    noteControls(in: node.fenceInfo, at: source.start(of: node))
    if marks.occur(in: node.fenceInfo) { node.fenceInfo = restoring(node.fenceInfo) }
    outline.codeBlocks.append(
      MarkdownOutline.CodeBlock(
        node: node, quoteDepth: quoteDepth, itemColumn: itemColumns.last ?? 0, listDepth: itemColumns.count,
        isInNote: note != nil))
  }

  /// A text as it was written, without any mark.
  func restoring(_ text: String) -> String { rewritten.spans.restoring(marks.removingDestinations(from: text)) }

  mutating func noteControls(in text: String, at offset: Int) {
    if text.unicodeScalars.contains(where: Names.isControl) { outline.controlTexts.append((text, offset)) }
  }
}
