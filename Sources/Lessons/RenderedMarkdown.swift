public import Diagnostics

/// A Markdown text as HTML, without a site: what `unroll render` prints.
public struct RenderedMarkdown: Sendable {
  /// The HTML of the body.
  public var html: String
  /// What is wrong with formulas, notes and callouts.
  public var diagnostics: [Diagnostic]

  /// Renders a text. Front matter is left out; experiments and links stay as CommonMark has them, HTML passes.
  public init(_ source: SourceText) {
    let bodyStart = RenderedMarkdown.bodyStart(of: source)
    let text = MarkdownSource(file: source.file, lines: source.lines.dropFirst(bodyStart - 1), firstLine: bodyStart)
    var reader = MarkdownReader(text, options: RenderOptions(allowRawHTML: true), purpose: .document)
    for block in reader.codeBlocks {
      if let fence = CodeFence(block, in: reader.source), fence.kind == .math {
        reader.replace(block, withFormulaOf: fence)
      }
    }
    let parts = reader.render(reservedIDs: [])
    html = parts.map { part in
      switch part {
      case .html(let html), .formula(let html): html
      case .word(let word): htmlEscaped(word.english)
      default: ""
      }
    }.joined()
    diagnostics = reader.diagnostics.sortedForReport().map(source.excerpted)
  }

  /// The text as libcmark renders it, without any extension.
  public static func commonMark(_ source: SourceText) -> String {
    MarkdownDocument(Array(source.text.utf8))?.html(allowRawHTML: true) ?? ""
  }

  /// The line after the front matter. Lines `---` with anything but a mapping between them are no front matter.
  private static func bodyStart(of source: SourceText) -> Int {
    guard let start = FrontMatterReader.bodyStart(in: source), start > 1 else { return 1 }
    let yaml = source.lines[1..<start - 2].joined(separator: "\n")
    guard case .mapping? = YAMLReader.read(yaml, file: source.file, firstLine: 2).value else { return 1 }
    return start
  }
}
