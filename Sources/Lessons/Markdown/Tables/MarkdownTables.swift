import CMark
import Diagnostics

/// The pipe tables of a text, which libcmark does not know, and whose cells become paragraphs.
///
/// Of GitHub's Markdown: a header, a line of dashes with as many cells, then rows up to the end of the paragraph. Rows
/// with too few cells are filled, up to a limit; cells beyond the header's are dropped, `\|` is a bar. A table becomes a
/// paragraph that marks its start, then for each cell that is written a paragraph that starts with a mark. Cells are
/// split after formulas were taken out, so that a formula may hold bars.
struct MarkdownTables {
  private(set) var tables: [MarkdownTable] = []
  /// What looks like a table, or like more of one, and is not.
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether each list is tight, in order: the empty lines between the cells make it loose.
  private(set) var tightLists: [Bool] = []

  /// No tables, for a text that cannot hold any.
  init() {}

  /// Makes paragraphs of the cells in a text.
  init(splitIn source: inout MarkdownSource, marks: Marks) {
    let original = source
    guard (1...max(1, original.lineCount)).contains(where: { MarkdownTables.mayBeDashes(original.line($0)) }),
      let document = MarkdownDocument(original.scalars)
    else { return }
    var splitter = TableSplitter(original, marks: marks)
    var quoteDepth = 0
    var itemColumns: [Int] = []
    var tightLists: [Bool] = []
    document.root.walk { node, entering in
      switch node.type {
      case CMARK_NODE_BLOCK_QUOTE: quoteDepth += entering ? 1 : -1
      case CMARK_NODE_ITEM: if entering { itemColumns.append(node.startColumn) } else { itemColumns.removeLast() }
      case CMARK_NODE_LIST: if entering { tightLists.append(node.isTight) }
      case CMARK_NODE_PARAGRAPH:
        if entering { splitter.read(node, quoteDepth: quoteDepth, itemColumn: itemColumns.last ?? 0) }
      default: break
      }
    }
    (tables, diagnostics) = (splitter.tables, splitter.diagnostics)
    if !tables.isEmpty {
      self.tightLists = tightLists
      source = splitter.finish()
    }
  }

  private static func mayBeDashes(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    // Marks of quotes and lists may precede it, so only its end is looked at.
    guard line.contains("|") else { return false }
    return line.reversed().prefix(3).allSatisfy { "|-: \t".unicodeScalars.contains($0) }
  }
}
