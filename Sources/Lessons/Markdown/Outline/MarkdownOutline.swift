/// What a parsed text holds that needs a second look, with offsets into its source.
struct MarkdownOutline {
  /// A node and where it is.
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

  /// A reference to a note, or a citation, in text.
  struct Mention {
    /// Where no reference to a note can be.
    enum Place: String {
      case heading = "a heading"
      case image = "the description of an image"
      case link = "a link"
      case note = "a note"
    }

    /// The number of its span.
    let number: Int
    /// The outermost block it is in; for a cell of a table, the first paragraph of the table.
    let block: MarkdownNode?
    /// Where it is, if not simply in the text.
    let place: Place?
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

  var links: [MarkdownLink] = []
  var images: [MarkdownLink] = []
  var headings: [MarkdownNode] = []
  var codeBlocks: [CodeBlock] = []
  var html: [Place] = []
  var softBreaks: [MarkdownNode] = []
  /// Where `**` stayed text: from one to the next, where there are two.
  var literalAsterisks: [Range<Int>] = []
  /// Texts with control characters, which character references may bring there.
  var controlTexts: [(text: String, offset: Int)] = []

  /// The formulas that stand in text.
  var formulas: [MathRenderer.Use] = []
  /// Paragraphs that are one formula in display, and its mark.
  var formulaParagraphs: [(node: MarkdownNode, mark: String)] = []

  var notes: [Mention] = []
  var citations: [Mention] = []
  /// The block quotes that definitions of notes were made into, by the number of the definition.
  var definitions: [Int: MarkdownNode] = [:]
  var tables: [TableNodes] = []
  var callouts: [Marker] = []
}
