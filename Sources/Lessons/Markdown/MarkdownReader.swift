import CMark
import Diagnostics

/// Reads one Markdown text: parses it, checks it and renders it in parts.
///
/// What libcmark does not know is taken out or rewritten before it parses: definitions of notes become block quotes, then
/// formulas, references and citations become placeholders, then the cells of tables become paragraphs.
struct MarkdownReader {
  /// What the text is.
  enum Purpose {
    /// The body of a lesson.
    case lesson
    /// A caption or the like, to be one paragraph.
    case line
    /// A text without a site: links, HTML and line ends stay as CommonMark has them, and there are no citations.
    case document
  }

  private(set) var diagnostics: [Diagnostic] = []
  private(set) var headings: [Heading] = []

  /// The text as the parser gets it, but for the stamps of links.
  let source: MarkdownSource
  private(set) var math: MathRenderer
  private let purpose: Purpose
  private let noteDefinitions: NoteDefinitions
  private let spans: MarkdownSpans
  private let tables: MarkdownTables
  private let options: RenderOptions
  private let document: MarkdownDocument?
  private let outline: MarkdownOutline?
  private var slots: MarkdownSlots

  init(_ original: MarkdownSource, options: RenderOptions, purpose: Purpose = .lesson) {
    self.options = options
    self.purpose = purpose
    var original = original
    if let start = ImageCrowd.start(in: original.scalars) {
      diagnostics.append(
        original.diagnostic(
          "too-many-images", at: start, length: 2, "the paragraph holds too many `![` and `]` to be read",
          expected: "a few thousand in a paragraph at most"))
      original = MarkdownSource(original, rewritten: [], origins: [original.scalars.count])
    }
    let notes = purpose == .line ? NoteDefinitions(noneIn: original) : NoteDefinitions(original)
    let spans = MarkdownSpans(
      notes.source, kinds: purpose == .document ? [.formula, .note] : [.formula, .note, .citation])
    let tables = purpose == .line ? MarkdownTables(noneIn: spans.source) : MarkdownTables(spans.source)
    (noteDefinitions, self.spans, self.tables) = (notes, spans, tables)
    let source = tables.source
    self.source = source
    let sentinel = Sentinel.scalar(absentFrom: source.scalars)
    let stamps = LinkStamps(sentinel: sentinel)
    document =
      purpose == .document ? MarkdownDocument(source.scalars) : MarkdownDocument(stamps.stamping(source.scalars))
    outline = document.map {
      MarkdownOutline($0.root, source: source, stamps: stamps, math: spans, notes: notes, tables: tables)
    }
    math = MathRenderer(spans, uses: outline?.formulas ?? [], isInline: purpose == .line)
    slots = MarkdownSlots(sentinel: spans.sentinel, contents: math.parts)
    if purpose != .document { SoftBreaks.removeBetweenWideCharacters(outline?.softBreaks ?? []) }
  }

  /// The code blocks, to be replaced before the text is rendered.
  var codeBlocks: [MarkdownOutline.CodeBlock] { outline?.codeBlocks ?? [] }

  /// The only paragraph of the text; nil when there is anything else.
  var onlyParagraph: MarkdownNode? {
    guard let child = document?.root.firstChild, child.next == nil, child.type == CMARK_NODE_PARAGRAPH else {
      return nil
    }
    return child
  }

  /// Puts a part in the place of a block, or nothing.
  mutating func replace(_ block: MarkdownOutline.CodeBlock, with part: BodyPart?) {
    if let part {
      block.node.replace(opening: slots.placeholder(for: part), isBlock: true)
    } else {
      block.node.remove()
    }
  }

  /// Puts a formula in the place of its block.
  mutating func replace(_ block: MarkdownOutline.CodeBlock, withFormulaOf fence: CodeFence) {
    guard let closingLine = fence.closingLine else { return }
    // From the end of the opening line on, so that the marks of block quotes are behind line ends.
    let start = source.start(ofLine: fence.line + 1) - 1
    var end = source.start(ofLine: closingLine)
    if closingLine > fence.line + 1 || end > start + 1 { end -= 1 }
    func origin(_ offset: Int) -> Int { spans.origin(of: tables.origin(of: offset)) }
    let content = origin(start)..<origin(max(start, end))
    replace(block, with: .formula(math.read(content, quoteDepth: block.quoteDepth, isDisplay: true).mathML))
  }

  /// Checks and renders the text; to be called once.
  ///
  /// - Parameter reservedIDs: Ids that headings must not take.
  mutating func render(reservedIDs: [String]) -> [BodyPart] {
    guard let document, let outline else { return [] }
    diagnostics += math.diagnostics
    // Notes first: what stands in those that nobody will see is no part of the page.
    var notes = NoteReader(noteDefinitions, spans: spans)
    for mention in outline.notes { slots.fill(mention.number, with: notes.read(mention, isLine: purpose == .line)) }
    notes.removeUnused(outline.definitions)
    diagnostics += notes.diagnostics
    for (paragraph, placeholder) in outline.formulaParagraphs { paragraph.replace(opening: placeholder, isBlock: true) }
    readHeadings(outline.headings, reservedIDs: reservedIDs)

    if purpose != .document { checkProse(outline) }
    reportTables()
    placeExtensions(outline, notes: notes)
    return slots.split(document.html(allowRawHTML: options.allowRawHTML))
  }

  /// What a lesson may not hold, and links, which only its site can resolve.
  private mutating func checkProse(_ outline: MarkdownOutline) {
    var html = RawHTML(source: source, isAllowed: options.allowRawHTML)
    for place in outline.html { html.read(place) }
    diagnostics += html.diagnostics

    for range in outline.literalAsterisks {
      diagnostics.append(
        source.diagnostic(
          "literal-asterisks", at: range.lowerBound, length: range.count, "`**` stays as asterisks here",
          suggestion: .hint(
            "next to punctuation emphasis needs a space outside, or the punctuation moved out of it: `**…**。`;"
              + " asterisks that are meant are written `\\*\\*`")))
    }
    for (text, offset) in outline.controlTexts {
      diagnostics += ControlCharacters.problems(
        in: text, at: source.located(text, at: offset, length: 1), file: source.file)
    }
    // Links last: those that quote a value are replaced with all that is in them.
    var links = LinkReader(source: source, math: math)
    for image in outline.images { links.readImage(image, slots: &slots) }
    for link in outline.links { links.read(link, slots: &slots) }
    diagnostics += links.diagnostics
  }

  /// Tables, notes, citations and callouts. Tables first, because notes are placed behind them and may begin with one.
  private mutating func placeExtensions(_ outline: MarkdownOutline, notes: NoteReader) {
    var placed: [MarkdownNode: MarkdownNode] = [:]
    for nodes in outline.tables where nodes.start.isAttached {
      let label = slots.placeholder(for: .word(.table)) + " \(placed.count + 1)"
      placed[nodes.start] = TableWriter.write(
        nodes, tables.tables[nodes.number], frame: purpose == .document ? .none : .scrolling(label: label))
    }
    notes.place(outline.definitions, tables: placed, slots: &slots)
    var citations = CitationReader(spans: spans)
    for mention in outline.citations { slots.fill(mention.number, with: citations.read(mention)) }
    var callouts = CalloutReader(source: source)
    for callout in outline.callouts { callouts.read(callout, slots: &slots) }
    diagnostics += citations.diagnostics + callouts.diagnostics
  }

  /// Tables that are not read as such. A document without a site keeps a line of dashes as text, as on GitHub.
  private mutating func reportTables() {
    for (problem, range) in tables.problems {
      func report(_ id: String, _ message: String, expected: String) {
        diagnostics.append(
          tables.original.diagnostic(id, at: range.lowerBound, length: range.count, message, expected: expected))
      }
      switch problem {
      case .mismatch(let dashes, let header):
        guard purpose != .document else { continue }
        report(
          "table-columns", "the line of dashes has \(dashes) cell\(dashes == 1 ? "" : "s"), so that this is no table",
          expected: "\(header) cells, as in the line above")
      case .nesting:
        report(
          "table-nesting", "the table stands in too many quotes and lists",
          expected: "at most \(TableSplitter.deepestColumn) columns before it")
      case .missingCells:
        report(
          "missing-cells", "with this row too many cells are missing in the tables of the text",
          expected: "at most \(TableSplitter.mostMissingCells) in all")
      }
    }
  }

  private mutating func readHeadings(_ nodes: [MarkdownNode], reservedIDs: [String]) {
    var reader = HeadingReader(reserved: reservedIDs)
    for node in nodes where node.isAttached {
      let offset = source.start(ofLine: node.startLine) + max(0, node.startColumn - 1)
      let heading = reader.read(node, at: source.position(at: offset), math: math)
      headings.append(heading)
      node.prepend(slots.placeholder(for: MarkdownSlots.Content.headingID(heading.id)))
      if heading.level == 1, purpose != .document {
        diagnostics.append(
          source.diagnostic(
            "second-title", at: offset, length: source.line(node.startLine).count,
            "the title of the page comes from the front matter", expected: "headings from `##` on"))
      }
    }
  }
}
