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

  /// Moves to the start of the next line.
  mutating func advanceToNextLine() {
    while offset < limit, source.scalars[offset] != "\n" { offset += 1 }
    if offset < limit { offset += 1 }
  }

  /// Moves past the next occurrence of `text` and returns its offset; stays when there is none near.
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

  /// The source of a text node.
  struct Words {
    var range: Range<Int>
    /// The ranges of runs of two or more asterisks that are not escaped.
    var asterisks: [Range<Int>] = []
  }

  /// Moves past the words of a text node, which may be written with escapes and character references.
  mutating func follow(_ literal: String) -> Words? {
    let text = Array(literal.unicodeScalars)
    guard !text.isEmpty else { return nil }
    let start = (offset..<max(offset, min(limit, offset + InlineCursor.window))).first { start in
      align(text.prefix(InlineCursor.prefix), from: start) { _, _ in } != nil
    }
    guard let start else { return nil }
    var words = Words(range: start..<start)
    let end = align(text[...], from: start) { place, length in
      guard length == 1, source.scalars[place] == "*" else { return }
      if let last = words.asterisks.last, last.upperBound == place {
        words.asterisks[words.asterisks.count - 1] = last.lowerBound..<place + 1
      } else {
        words.asterisks.append(place..<place + 1)
      }
    }
    guard let end else { return nil }
    words.asterisks.removeAll { $0.count < 2 }
    words.range = start..<end
    offset = end
    return words
  }

  /// The offset after `text` when the source has it at `start`; `visit` gets each scalar's place.
  private func align(
    _ text: ArraySlice<Unicode.Scalar>, from start: Int, visit: (_ place: Int, _ length: Int) -> Void
  ) -> Int? {
    var place = start
    for index in text.indices {
      guard place < limit else { return nil }
      let next = index + 1 < text.endIndex ? text[index + 1] : nil
      guard let length = sourceLength(of: text[index], before: next, at: place) else { return nil }
      visit(place, length)
      place += length
    }
    return place
  }

  /// How many scalars of the source stand for one of the text; nil when they do not.
  private func sourceLength(of scalar: Unicode.Scalar, before next: Unicode.Scalar?, at place: Int) -> Int? {
    let here = source.scalars[place]
    let follower = place + 1 < limit ? source.scalars[place + 1] : nil
    if here == "\\", let follower, isPunctuation(follower) { return follower == scalar ? 2 : nil }
    if here == "&", scalar != "&" || next != nil && next != follower {
      let reference = source.scalars[place..<min(limit, place + InlineCursor.prefix)].prefix { $0 != ";" }
      let isReference = reference.count >= 3 && reference.dropFirst().allSatisfy { $0.isASCII && $0 > " " && $0 != "&" }
      return isReference && reference.endIndex < limit ? reference.count + 1 : scalar == "&" ? 1 : nil
    }
    return here == scalar ? 1 : nil
  }

  private func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "!"..."/", ":"..."@", "["..."`", "{"..."~": true
    default: false
    }
  }

  /// Moves past a delimiter of emphasis.
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
