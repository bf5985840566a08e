import CMark

/// Finds the formulas of a Markdown text before its inline parser, which would eat their backslashes, and before its
/// block parser, to which a line `- b` inside of a formula is a list; and with them what stands in brackets that the
/// parser does not know: references to notes `[^id]` and citations `[@key]`.
///
/// The rules for dollars are Pandoc's: behind an opening `$` stands no white space, before the closing one none and
/// behind it no digit, so that $5 and $10 are money. `$$…$$` may hold anything but an empty line. GitHub's `` $`…`$ ``
/// is taken too. Code, HTML, addresses and `\$` are left alone.
enum SpanFinder {
  static func spans(in source: MarkdownSource, kinds: Set<MarkdownSpans.Kind>) -> [MarkdownSpans.Span] {
    // Where text can be at all is known once the text is parsed as if it had no formulas. Lists and headings inside of
    // formulas are then those of formulas that start before them.
    guard let document = MarkdownDocument(source.scalars) else { return [] }
    var spans: [MarkdownSpans.Span] = []
    var quoteDepth = 0
    var next = 0
    var emptyLines: [Int: Int] = [:]
    document.root.walk { node, entering in
      switch node.type {
      case CMARK_NODE_BLOCK_QUOTE: quoteDepth += entering ? 1 : -1
      case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
        guard entering else { return }
        let start = source.start(ofLine: node.startLine) + max(0, node.startColumn - 1)
        let end = source.start(ofLine: max(node.endLine, node.startLine) + 1)
        guard max(start, next) < end else { return }
        var scanner = SpanScanner(
          source, max(start, next)..<end, kinds: kinds, quoteDepth: quoteDepth,
          isOneLine: node.type == CMARK_NODE_HEADING && node.startLine == node.endLine, emptyLines: emptyLines)
        scanner.scan()
        emptyLines = scanner.emptyLines
        spans += scanner.spans
        next = max(next, scanner.spans.last?.range.upperBound ?? 0)
      default: break
      }
    }
    return spans
  }
}

/// Finds the spans of one paragraph or heading, from left to right.
struct SpanScanner {
  private(set) var spans: [MarkdownSpans.Span] = []

  private let source: MarkdownSource
  private let scalars: [Unicode.Scalar]
  private let kinds: Set<MarkdownSpans.Kind>
  private let quoteDepth: Int
  /// Whether it is a heading behind `#`, which ends with its line.
  private let isOneLine: Bool
  private var index: Int
  private let end: Int
  /// Where runs of backticks start, by their length.
  private var runs: [Int: [Int]] = [:]
  private var hasBracket = false
  /// Where the next empty line was last found, by the depth of quotes: it is the same for all formulas before it.
  private(set) var emptyLines: [Int: Int]

  init(
    _ source: MarkdownSource, _ range: Range<Int>, kinds: Set<MarkdownSpans.Kind>, quoteDepth: Int, isOneLine: Bool,
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
    let kind: MarkdownSpans.Kind = scalars[index + 1] == "^" ? .note : .citation
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
    spans.append(
      MarkdownSpans.Span(
        kind: kind, range: index..<close + 1, content: index + (kind == .note ? 2 : 1)..<close, isDisplay: false,
        quoteDepth: quoteDepth))
    index = close + 1
    return true
  }

  private mutating func readDollar() {
    let start = index
    var count = 1
    while start + count < end, scalars[start + count] == "$" { count += 1 }
    if count == 2 { return readDisplay(from: start) }
    // Three dollars are no mathematics.
    guard count == 1, let content = contentBehindDollar(start) else {
      index += count
      return
    }
    let length = scalars[start + 1] == "`" ? 2 : 1
    index = content.upperBound + length
    append(start..<index, content: content, isDisplay: false)
  }

  private mutating func append(_ range: Range<Int>, content: Range<Int>, isDisplay: Bool, isUnclosed: Bool = false) {
    spans.append(
      MarkdownSpans.Span(
        range: range, content: content, isDisplay: isDisplay, isUnclosed: isUnclosed, quoteDepth: quoteDepth))
  }

  /// What stands between a single dollar and the one that closes it.
  private func contentBehindDollar(_ start: Int) -> Range<Int>? {
    let first = start + 1
    guard first < end, !isSpace(first) else { return nil }
    if scalars[first] == "`" {
      // GitHub's form ends at the backtick before a dollar.
      guard run(at: first) == 1, let close = runs[1].flatMap({ next(in: $0, after: first) }) else { return nil }
      guard close > first + 1, close + 1 < end, scalars[close + 1] == "$" else { return nil }
      return first + 1..<close
    }
    var place = first
    while place < end {
      switch scalars[place] {
      case "\\": place += 2
      case "`":
        // A code span holds tighter than a dollar before it.
        guard codeSpanEnd(at: place) == nil else { return nil }
        place += run(at: place)
      case "$":
        guard !isSpace(place - 1), place + 1 == end || !isDollarOrDigit(scalars[place + 1]) else { return nil }
        return first..<place
      default: place += 1
      }
    }
    return nil
  }

  /// `$$ … $$`, which may go on in what looks like other blocks, up to an empty line.
  private mutating func readDisplay(from start: Int) {
    let limit = isOneLine ? end : paragraphEnd(from: start)
    var place = start + 2
    while place + 1 < limit {
      if scalars[place] == "\\" {
        place += 2
      } else if scalars[place] == "$", scalars[place + 1] == "$" {
        index = place + 2
        append(start..<index, content: start + 2..<place, isDisplay: true)
        return
      } else {
        place += 1
      }
    }
    index = start + 2
    append(start..<index, content: index..<index, isDisplay: true, isUnclosed: true)
  }

  /// Where the next empty line starts, inside of the block quotes that this stands in.
  private mutating func paragraphEnd(from start: Int) -> Int {
    if let found = emptyLines[quoteDepth], found > start { return found }
    let found = firstEmptyLine(from: start)
    emptyLines[quoteDepth] = found
    return found
  }

  private func firstEmptyLine(from start: Int) -> Int {
    var place = start
    while let lineEnd = scalars[place...].firstIndex(of: "\n") {
      place = lineEnd + 1
      var first = place
      var depth = 0
      while first < scalars.count,
        scalars[first] == " " || scalars[first] == "\t" || scalars[first] == ">" && depth < quoteDepth
      {
        if scalars[first] == ">" { depth += 1 }
        first += 1
      }
      if first == scalars.count || scalars[first] == "\n" { return place }
    }
    return scalars.count
  }

  private func run(at start: Int) -> Int {
    var place = start
    while place < end, scalars[place] == "`" { place += 1 }
    return place - start
  }

  private func codeSpanEnd(at start: Int) -> Int? {
    let length = run(at: start)
    return runs[length].flatMap { next(in: $0, after: start) }.map { $0 + length }
  }

  private func next(in places: [Int], after start: Int) -> Int? {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] > start { high = middle } else { low = middle + 1 }
    }
    return low < places.count ? places[low] : nil
  }

  private func isSpace(_ place: Int) -> Bool { scalars[place].properties.isWhitespace }

  private func isDollarOrDigit(_ scalar: Unicode.Scalar) -> Bool { scalar == "$" || ("0"..."9").contains(scalar) }
}
