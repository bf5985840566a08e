/// A link or an image of a parsed text.
struct MarkdownLink {
  let node: MarkdownNode
  /// Where its opening bracket is.
  let start: Int
  let isInHeading: Bool
  /// Its destination and where that is, when it is inline.
  var destination = ""
  var destinationOffset: Int?
  /// Whether the source of the destination has neither escapes nor character references.
  var isDestinationVerbatim = false
  /// The range of its words, without markup around them.
  var words: Range<Int>?
}
