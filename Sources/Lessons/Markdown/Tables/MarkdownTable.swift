/// The form of a table; what its cells hold is in the tree.
struct MarkdownTable {
  enum Alignment: String { case none, left, center, right }

  /// One for each column.
  let alignments: [Alignment]
  /// How many cells of each row are written, from the header on; the others are empty.
  let cellCounts: [Int]
}
