import CMark
import Diagnostics

/// The pipe tables of a text, which libcmark does not know, and the text with each cell as a paragraph.
///
/// Of GitHub's Markdown: a header, a line of dashes with as many cells, then rows up to the end of the paragraph. Rows
/// with too few cells are filled, up to a limit; cells beyond the header's are dropped, `\|` is a bar. A table becomes a
/// paragraph of the sentinel, the table's number and the sentinel, then for each cell that is written a paragraph that
/// starts with the sentinel. Cells are split after formulas were taken out, so that a formula may hold bars.
struct MarkdownTables {
  enum Alignment: String { case none, left, center, right }

  struct Table {
    /// One for each column.
    let alignments: [Alignment]
    /// How many cells of each row are written, from the header on; the others are empty.
    let cellCounts: [Int]
  }

  /// Why lines that look like a table, or like more of one, are none.
  enum Problem {
    /// A line of dashes with another number of cells than the line above it.
    case mismatch(dashes: Int, header: Int)
    /// The table stands in too many quotes and lists.
    case nesting
    /// A row with which too many cells would be missing in this text.
    case missingCells
  }

  let original: MarkdownSource
  /// The text with cells as paragraphs.
  let source: MarkdownSource
  let sentinel: Unicode.Scalar
  private(set) var tables: [Table] = []
  private(set) var problems: [(problem: Problem, range: Range<Int>)] = []
  /// Whether each list is tight, in order: the empty lines between the cells make it loose.
  private(set) var tightLists: [Bool] = []
  private let origins: [Int]?

  /// A text that cannot hold tables.
  init(noneIn original: MarkdownSource) {
    self.original = original
    source = original
    sentinel = "\u{10FFFF}"
    origins = nil
  }

  init(_ original: MarkdownSource) {
    self.original = original
    sentinel = Sentinel.scalar(absentFrom: original.scalars)
    guard (1...max(1, original.lineCount)).contains(where: { MarkdownTables.mayBeDashes(original.line($0)) }),
      let document = MarkdownDocument(original.scalars)
    else {
      (source, origins) = (original, nil)
      return
    }
    var writer = TableSplitter(original, sentinel: sentinel)
    var quoteDepth = 0
    var itemColumns: [Int] = []
    var tightLists: [Bool] = []
    document.root.walk { node, entering in
      switch node.type {
      case CMARK_NODE_BLOCK_QUOTE: quoteDepth += entering ? 1 : -1
      case CMARK_NODE_ITEM: if entering { itemColumns.append(node.startColumn) } else { itemColumns.removeLast() }
      case CMARK_NODE_LIST: if entering { tightLists.append(node.isTight) }
      case CMARK_NODE_PARAGRAPH:
        if entering { writer.read(node, quoteDepth: quoteDepth, itemColumn: itemColumns.last ?? 0) }
      default: break
      }
    }
    tables = writer.tables
    problems = writer.problems
    if writer.tables.isEmpty {
      (source, origins) = (original, nil)
    } else {
      self.tightLists = tightLists
      let result = writer.finish()
      (source, origins) = (result.source, result.origins)
    }
  }

  /// The offset in the original text of an offset in the text with cells.
  func origin(of offset: Int) -> Int {
    origins.map { $0[min(max(offset, 0), $0.count - 1)] } ?? offset
  }

  /// What the first text of a paragraph says about tables.
  enum Mark {
    case table(Int)
    case cell
  }

  func mark(of paragraph: MarkdownNode) -> Mark? {
    guard !tables.isEmpty, let text = paragraph.firstChild, text.type == CMARK_NODE_TEXT else { return nil }
    let scalars = text.literal.unicodeScalars
    guard scalars.first == sentinel else { return nil }
    return Int(String(scalars.dropFirst().prefix { $0 != sentinel && $0 != " " })).flatMap {
      scalars.last == sentinel && tables.indices.contains($0) ? .table($0) : nil
    } ?? .cell
  }

  private static func mayBeDashes(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    // Before it may stand the marks of quotes and lists, so that only its end is looked at.
    guard line.contains("|") else { return false }
    return line.reversed().prefix(3).allSatisfy { "|-: \t".unicodeScalars.contains($0) }
  }
}
