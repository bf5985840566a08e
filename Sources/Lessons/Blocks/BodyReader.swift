import Diagnostics

/// Reads the body of a lesson: its experiments, its headings and its text.
struct BodyReader {
  private(set) var directives: [Directive] = []
  private(set) var faultyFigureIDs: [String] = []
  private(set) var headings: [Heading] = []
  private(set) var parts: [BodyPart] = []
  private(set) var diagnostics: [Diagnostic] = []

  private let source: SourceText
  private let markdown: MarkdownSource
  private let options: RenderOptions
  private var figureLines: [String: Int] = [:]

  /// Reads a file from a line on.
  init(_ source: SourceText, firstLine: Int, options: RenderOptions) {
    self.source = source
    self.options = options
    let text = MarkdownSource(
      file: source.file, lines: source.lines.dropFirst(firstLine - 1), firstLine: firstLine)
    var reader = MarkdownReader(text, options: options)
    markdown = reader.source
    for block in reader.codeBlocks {
      guard let fence = CodeFence(block, in: markdown) else { continue }
      if fence.closingLine == nil {
        diagnostics.append(
          markdown.diagnostic(
            "unclosed-fence", at: fence.offset, length: fence.length, "the code block is never closed",
            expected: "a line with \(fence.length) or more of the same character at the end of the block"))
      }
      switch fence.kind {
      case .experiment: reader.replace(block, with: readFigure(fence, in: block))
      case .math: reader.replace(block, withFormulaOf: fence)
      case .nearExperiment:
        reportNearMiss(fence)
        excuseLinks(to: block)
      case .other: break
      }
    }
    parts = reader.render(reservedIDs: directives.map(\.id.value) + faultyFigureIDs)
    headings = reader.headings
    diagnostics += reader.diagnostics
  }

  /// The line of the file for a line of the Markdown text, in which a formula of several lines is on one.
  private func fileLine(_ line: Int) -> Int {
    markdown.position(at: markdown.start(ofLine: line)).line
  }

  private mutating func readFigure(_ fence: CodeFence, in block: MarkdownOutline.CodeBlock) -> BodyPart? {
    guard block.quoteDepth == 0, block.listDepth == 0 else {
      diagnostics.append(
        markdown.diagnostic(
          "nested-experiment", at: fence.offset, length: fence.length,
          "an experiment cannot stand in a \(block.isInNote ? "note" : block.quoteDepth > 0 ? "block quote" : "list")",
          suggestion: .hint("move it out, with empty lines around it")))
      excuseLinks(to: block)
      return nil
    }
    // Without its end, what belongs to the experiment and what to the text is a guess.
    guard let closingLine = fence.closingLine else {
      excuseLinks(to: block)
      return nil
    }
    let reader = DirectiveReader(
      source, lines: fileLine(fence.line) + 1..<fileLine(closingLine), position: markdown.position(at: fence.offset),
      options: options)
    diagnostics += reader.diagnostics
    guard let id = reader.id else {
      excuseLinks(to: block)
      return nil
    }
    if let first = figureLines[id.value] {
      diagnostics.append(
        id.diagnostic(
          "duplicate-id", file: source.file, message: "the id `\(id.value)` is taken",
          expected: "an id of its own for every figure of the page", suggestion: .hint("the first is on line \(first)"))
      )
      return nil
    }
    figureLines[id.value] = id.position.line
    guard let directive = reader.directive else {
      faultyFigureIDs.append(id.value)
      return nil
    }
    directives.append(directive)
    return .figure(directives.count - 1)
  }

  /// Notes the id of a block that was meant to be a figure, so that links to it are not reported as well.
  private mutating func excuseLinks(to block: MarkdownOutline.CodeBlock) {
    for line in block.node.literal.split(separator: "\n") where line.utf8.starts(with: "id:".utf8) {
      let id = line.unicodeScalars.dropFirst("id:".count).drop { $0 == " " || $0 == "\t" }
      if Names.isFigureID(String(id)) { faultyFigureIDs.append(String(id)) }
    }
  }

  private mutating func reportNearMiss(_ fence: CodeFence) {
    diagnostics.append(
      markdown.diagnostic(
        "near-experiment", at: fence.infoOffset, length: fence.info.unicodeScalars.count,
        "`\(fence.info)` is not the info string of an experiment", expected: "`\(CodeFence.experimentInfo)`",
        suggestion: .didYouMean(CodeFence.experimentInfo)))
  }
}
