extension SpanScanner {
  mutating func readDollar() {
    let start = index
    var count = 1
    while start + count < end, scalars[start + count] == "$" { count += 1 }
    if count == 2 { return readDisplay(from: start) }
    // Three dollars are no mathematics.
    guard count == 1, let content = contentBehindDollar(start) else {
      index += count
      return
    }
    take(.formula, to: content.upperBound + (scalars[start + 1] == "`" ? 2 : 1), content: content)
  }

  /// What is between a single dollar and the one that closes it.
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
        // A code span binds tighter than a dollar before it.
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
    let limit = isOneLine ? end : findParagraphEnd(from: start)
    var place = start + 2
    while place + 1 < limit {
      if scalars[place] == "\\" {
        place += 2
      } else if scalars[place] == "$", scalars[place + 1] == "$" {
        return take(.formula, to: place + 2, content: start + 2..<place, isDisplay: true)
      } else {
        place += 1
      }
    }
    take(.formula, to: start + 2, content: start + 2..<start + 2, isDisplay: true, isUnclosed: true)
  }

  /// Where the next empty line starts, inside the block quotes that this is in.
  private mutating func findParagraphEnd(from start: Int) -> Int {
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

  private func isSpace(_ place: Int) -> Bool { scalars[place].properties.isWhitespace }

  private func isDollarOrDigit(_ scalar: Unicode.Scalar) -> Bool { scalar == "$" || ("0"..."9").contains(scalar) }
}
