import CMark

/// Finds the formulas of a Markdown text before its inline parser, which would eat their backslashes, and before its
/// block parser, to which a line `- b` inside a formula is a list; and with them what is in brackets that the
/// parser does not know: references to notes `[^id]` and citations `[@key]`.
///
/// The rules for dollars are Pandoc's: no white space follows an opening `$` or precedes a closing one, and no digit
/// follows that, so that $5 and $10 are money. `$$…$$` may hold anything but an empty line. GitHub's `` $`…`$ ``
/// is taken too. Code, HTML, addresses and `\$` are left alone.
enum SpanFinder {
  static func spans(in source: MarkdownSource, kinds: Set<MarkdownSpan.Kind>) -> [SpanScanner.Found] {
    // Only a parse as if there were no formulas tells where there is text at all. Lists and headings inside
    // formulas are then those of formulas that start before them.
    guard let document = MarkdownDocument(source.scalars) else { return [] }
    var found: [SpanScanner.Found] = []
    var quoteDepth = 0
    var next = 0
    var emptyLines: [Int: Int] = [:]
    document.root.walk { node, entering in
      switch node.type {
      case CMARK_NODE_BLOCK_QUOTE: quoteDepth += entering ? 1 : -1
      case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
        guard entering else { return }
        let start = source.start(of: node)
        let end = source.start(ofLine: max(node.endLine, node.startLine) + 1)
        guard max(start, next) < end else { return }
        var scanner = SpanScanner(
          source, max(start, next)..<end, kinds: kinds, quoteDepth: quoteDepth,
          isOneLine: node.type == CMARK_NODE_HEADING && node.startLine == node.endLine, emptyLines: emptyLines)
        scanner.scan()
        emptyLines = scanner.emptyLines
        found += scanner.found
        next = max(next, scanner.found.last?.range.upperBound ?? 0)
      default: break
      }
    }
    return found
  }
}
