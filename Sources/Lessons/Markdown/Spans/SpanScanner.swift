/// Finds the spans of one paragraph or heading, from left to right.
struct SpanScanner {
  typealias Found = (range: Range<Int>, span: MarkdownSpan)

  private(set) var found: [Found] = []

  private let source: MarkdownSource
  let scalars: [Unicode.Scalar]
  private let kinds: Set<MarkdownSpan.Kind>
  let quoteDepth: Int
  /// Whether it is a heading with `#`, which ends with its line.
  let isOneLine: Bool
  var index: Int
  let end: Int
  /// Where runs of backticks start, by their length.
  private(set) var runs: [Int: [Int]] = [:]
  private var hasBracket = false
  /// Where the next empty line was last found, by the depth of quotes: it is the same for all formulas before it.
  var emptyLines: [Int: Int]

  init(
    _ source: MarkdownSource, _ range: Range<Int>, kinds: Set<MarkdownSpan.Kind>, quoteDepth: Int, isOneLine: Bool,
    emptyLines: [Int: Int]
  ) {
    self.source = source
    self.emptyLines = emptyLines
    self.kinds = kinds
    scalars = source.scalars
    self.quoteDepth = quoteDepth
    self.isOneLine = isOneLine
    index = range.lowerBound
    end = range.upperBound
    var place = range.lowerBound
    while place < end {
      guard scalars[place] == "`" else {
        place += 1
        continue
      }
      let length = run(at: place)
      runs[length, default: []].append(place)
      place += length
    }
  }

  mutating func scan() {
    while index < end {
      switch scalars[index] {
      case "\\": index += 2
      case "`": index = codeSpanEnd(at: index) ?? index + run(at: index)
      case "<": index = InlineMarkup.tagEnd(in: scalars, from: index, before: end) ?? index + 1
      case "[":
        if !readBracket() {
          hasBracket = true
          index += 1
        }
      case "]":
        index =
          hasBracket ? InlineMarkup.destinationEnd(in: scalars, from: index + 1, before: end) ?? index + 1 : index + 1
      case "$": readDollar()
      default: index += 1
      }
    }
  }

  /// The longest text between brackets.
  private static let longestBracket = 1000

  /// `[^id]` or `[@key]`, unless it is the text of a link; whether it was one.
  private mutating func readBracket() -> Bool {
    guard index + 1 < end, scalars[index + 1] == "^" || scalars[index + 1] == "@" else { return false }
    let kind: MarkdownSpan.Kind = scalars[index + 1] == "^" ? .note : .citation
    guard kinds.contains(kind) else { return false }
    let limit = min(end, index + SpanScanner.longestBracket)
    let inside = scalars[(index + 2)..<max(limit, index + 2)].prefix { scalar in
      kind == .note
        ? !scalar.properties.isWhitespace && !"[]`\\<".unicodeScalars.contains(scalar)
        : !"[]`\\<".unicodeScalars.contains(scalar)
    }
    let close = inside.endIndex
    guard !inside.isEmpty, close < limit, scalars[close] == "]", close + 1 == end || scalars[close + 1] != "(" else {
      return false
    }
    take(kind, to: close + 1, content: index + (kind == .note ? 2 : 1)..<close)
    return true
  }

  /// Takes what is from here to `end` as a span, and goes on after it.
  mutating func take(
    _ kind: MarkdownSpan.Kind, to end: Int, content: Range<Int>, isDisplay: Bool = false, isUnclosed: Bool = false
  ) {
    let span = MarkdownSpan(
      kind: kind, written: source[index..<end],
      contentRange: content.lowerBound - index..<content.upperBound - index, quoteDepth: quoteDepth,
      isDisplay: isDisplay, isUnclosed: isUnclosed)
    found.append((index..<end, span))
    index = end
  }

  func run(at start: Int) -> Int {
    var place = start
    while place < end, scalars[place] == "`" { place += 1 }
    return place - start
  }

  func codeSpanEnd(at start: Int) -> Int? {
    let length = run(at: start)
    return runs[length].flatMap { next(in: $0, after: start) }.map { $0 + length }
  }

  func next(in places: [Int], after start: Int) -> Int? {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] > start { high = middle } else { low = middle + 1 }
    }
    return low < places.count ? places[low] : nil
  }
}
