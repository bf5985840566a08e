/// A formula, a reference to a note or a citation: a piece of the text that the parser does not see.
struct MarkdownSpan {
  enum Kind { case formula, note, citation }

  let kind: Kind
  /// From the first dollar or bracket through the last.
  let written: MarkdownSource
  /// The range of the content in it.
  let contentRange: Range<Int>
  /// How many block quotes it is in; their marks are not part of it.
  let quoteDepth: Int
  let isDisplay: Bool
  /// Whether the closing dollars are missing.
  let isUnclosed: Bool

  /// What is between the dollars; the id of a note, what is between the brackets of a citation.
  var content: MarkdownSource { written[contentRange].blankingQuoteMarks(depth: quoteDepth) }
}
