import CMark
import Diagnostics

/// Reads one Markdown text: parses it, checks it and renders it in parts.
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

  var diagnostics: [Diagnostic] = []
  var headings: [Heading] = []
  private(set) var math: MathRenderer

  let purpose: Purpose
  let options: RenderOptions
  let rewritten: RewrittenSource
  let document: MarkdownDocument?
  let outline: MarkdownOutline
  var slots: MarkdownSlots

  init(_ original: MarkdownSource, options: RenderOptions, purpose: Purpose = .lesson) {
    self.options = options
    self.purpose = purpose
    var original = original
    if let start = ImageCrowd.start(in: original.scalars) {
      diagnostics.append(
        original.diagnostic(
          "too-many-images", at: start, length: 2, "the paragraph holds too many `![` and `]` to be read",
          expected: "a few thousand in a paragraph at most"))
      original = original[original.scalars.count..<original.scalars.count]
    }
    let rewritten = RewrittenSource(original, purpose: purpose)
    self.rewritten = rewritten
    let scalars = rewritten.text.scalars
    document =
      purpose == .document
      ? MarkdownDocument(scalars) : MarkdownDocument(LinkStamps(marks: rewritten.marks).stamping(scalars))
    outline = document.map { OutlineReader.outline(of: $0.root, from: rewritten) } ?? MarkdownOutline()
    math = MathRenderer(rewritten.spans, uses: outline.formulas, isInline: purpose == .line)
    slots = MarkdownSlots(marks: rewritten.marks, contents: math.parts)
    if purpose != .document { SoftBreaks.removeBetweenWideCharacters(outline.softBreaks) }
  }

  /// The text as the parser gets it, but for the marks of links.
  var source: MarkdownSource { rewritten.text }

  /// The code blocks, to be replaced before the text is rendered.
  var codeBlocks: [MarkdownOutline.CodeBlock] { outline.codeBlocks }

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
      block.node.replace(opening: slots.add(part), isBlock: true)
    } else {
      block.node.remove()
    }
  }

  /// Puts a formula in the place of its block.
  mutating func replace(_ block: MarkdownOutline.CodeBlock, withFormulaOf fence: CodeFence) {
    guard let closingLine = fence.closingLine else { return }
    // From the end of the opening line on, so that the marks of block quotes are after line ends.
    let start = source.start(ofLine: fence.line + 1) - 1
    var end = source.start(ofLine: closingLine)
    if closingLine > fence.line + 1 || end > start + 1 { end -= 1 }
    let tex = rewritten.spans.restoring(source[start..<max(start, end)]).blankingQuoteMarks(depth: block.quoteDepth)
    replace(block, with: .formula(math.read(tex, isDisplay: true).mathML))
  }
}
