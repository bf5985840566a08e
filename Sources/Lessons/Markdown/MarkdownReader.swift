import CMark
import Diagnostics

/// Reads one Markdown text: parses it, checks it and renders it in parts.
struct MarkdownReader {
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var headings: [Heading] = []

  /// The text with placeholders for its formulas.
  let source: MarkdownSource
  private(set) var math: MathRenderer
  private let spans: MathSpans
  private let options: RenderOptions
  private let document: MarkdownDocument?
  private let outline: MarkdownOutline?
  private var slots: MarkdownSlots

  /// - Parameter isInline: Whether the text is to be one paragraph.
  init(_ original: MarkdownSource, options: RenderOptions, isInline: Bool = false) {
    self.options = options
    let spans = MathSpans(original)
    self.spans = spans
    let source = spans.source
    self.source = source
    let sentinel = Sentinel.scalar(absentFrom: source.scalars)
    let stamps = LinkStamps(sentinel: sentinel)
    document = MarkdownDocument(stamps.stamping(source.scalars))
    outline = document.map { MarkdownOutline($0.root, source: source, stamps: stamps, math: spans) }
    math = MathRenderer(spans, uses: outline?.formulas ?? [], isInline: isInline)
    slots = MarkdownSlots(sentinel: spans.sentinel, contents: math.parts)
    SoftBreaks.removeBetweenWideCharacters(outline?.softBreaks ?? [])
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
      block.node.replace(opening: slots.placeholder(for: .part(part)), isBlock: true)
    } else {
      block.node.remove()
    }
  }

  /// Puts a formula in the place of a block.
  mutating func replace(_ block: MarkdownOutline.CodeBlock, withFormulaIn content: Range<Int>) {
    let origin = spans.origin(of: content.lowerBound)..<spans.origin(of: content.upperBound)
    replace(block, with: .formula(math.read(origin, quoteDepth: block.quoteDepth, isDisplay: true).mathML))
  }

  /// Checks and renders the text; to be called once.
  ///
  /// - Parameter reservedIDs: Ids that headings must not take.
  mutating func render(reservedIDs: [String]) -> [BodyPart] {
    guard let document, let outline else { return [] }
    diagnostics += math.diagnostics
    for (paragraph, placeholder) in outline.formulaParagraphs { paragraph.replace(opening: placeholder, isBlock: true) }
    readHeadings(outline.headings, reservedIDs: reservedIDs)

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
    return slots.split(document.html(allowRawHTML: options.allowRawHTML))
  }

  private mutating func readHeadings(_ nodes: [MarkdownNode], reservedIDs: [String]) {
    var reader = HeadingReader(reserved: reservedIDs)
    for node in nodes {
      let offset = source.start(ofLine: node.startLine) + max(0, node.startColumn - 1)
      let heading = reader.read(node, at: source.position(at: offset), math: math)
      headings.append(heading)
      node.prepend(slots.placeholder(for: .headingID(heading.id)))
      if heading.level == 1 {
        diagnostics.append(
          source.diagnostic(
            "second-title", at: offset, length: source.line(node.startLine).count,
            "the title of the page comes from the front matter", expected: "headings from `##` on"))
      }
    }
  }
}
