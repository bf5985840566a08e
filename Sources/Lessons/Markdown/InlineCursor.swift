/// Follows the inline nodes of a block along its source, to know where they stand.
///
/// The words of a text node stand in the source as they are, in order; only escapes, character references and
/// delimiters come between. Each line break brings the cursor back in step.
struct InlineCursor {
  private let source: MarkdownSource
  private(set) var offset = 0
  private var limit = 0
  private var line = 1

  /// How far ahead a text is looked for: beyond any character reference, short enough for hostile paragraphs.
  private static let window = 2000
  /// How many scalars are compared to find a text.
  private static let prefix = 64

  init(source: MarkdownSource) {
    self.source = source
  }

  /// Moves to the start of a block.
  mutating func enter(_ block: MarkdownNode) {
    line = block.startLine
    offset = min(source.start(ofLine: line) + max(0, block.startColumn - 1), source.start(ofLine: line + 1))
    limit = source.start(ofLine: max(block.endLine, block.startLine) + 1)
  }

  /// Moves behind the next line end.
  mutating func nextLine() {
    while offset < limit, source.scalars[offset] != "\n" { offset += 1 }
    if offset < limit { offset += 1 }
  }

  /// Moves behind the next place where `text` stands and returns its offset; stays when there is none near.
  @discardableResult
  mutating func find(_ text: String) -> Int? {
    let length = text.unicodeScalars.count
    let wanted = Array(text.unicodeScalars.prefix(InlineCursor.prefix))
    guard let first = wanted.first, offset < limit else { return nil }
    for start in offset..<min(limit, offset + InlineCursor.window) where matches(source.scalars[start], first) {
      guard start + wanted.count <= limit else { return nil }
      if wanted.indices.allSatisfy({ matches(source.scalars[start + $0], wanted[$0]) }) {
        offset = min(limit, start + length)
        return start
      }
    }
    return nil
  }

  /// Moves behind a delimiter of emphasis.
  mutating func skipDelimiter(_ length: Int) {
    for start in offset..<max(offset, min(limit, offset + InlineCursor.window)) {
      if source.scalars[start] == "*" || source.scalars[start] == "_" {
        offset = min(limit, start + length)
        return
      }
    }
  }

  /// Moves forward to a known place.
  mutating func advance(to place: Int) {
    offset = min(limit, max(offset, place))
  }

  /// A line end in a code span is a space in the tree.
  private func matches(_ scalar: Unicode.Scalar, _ wanted: Unicode.Scalar) -> Bool {
    scalar == wanted || (wanted == " " && scalar == "\n")
  }
}
