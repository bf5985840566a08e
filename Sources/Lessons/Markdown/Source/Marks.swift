/// Marks that stand for something in a text while it passes through the parser, in private-use scalars that the author
/// did not write.
struct Marks {
  enum Mark: Equatable {
    /// What is filled in after rendering: a span of the text, or a part of the page; its number.
    case slot(Int)
    /// The start of a table; its number.
    case table(Int)
    /// The start of a cell of a table.
    case cell
    /// The start of the destination of a link; its offset.
    case destination(Int)
  }

  let sentinel: Unicode.Scalar

  init(absentFrom scalars: [Unicode.Scalar]) { sentinel = Sentinel.scalar(absentFrom: scalars) }

  func text(of mark: Mark) -> String {
    switch mark {
    case .slot(let number): "\(sentinel)\(number)\(sentinel)"
    case .table(let number): "\(sentinel)t\(number)\(sentinel)"
    case .cell: "\(sentinel)c\(sentinel)"
    // The comma keeps the neighbours of `](` next to punctuation, so that emphasis is read as it would be without.
    case .destination(let offset): "\(sentinel)d\(offset)\(sentinel),"
    }
  }

  /// Whether there is any mark in a text.
  func occur(in text: String) -> Bool { text.unicodeScalars.contains(sentinel) }

  /// The mark that a text starts with, and what follows it.
  func leading(in text: String) -> (mark: Mark, rest: Substring)? {
    guard text.unicodeScalars.first == sentinel, case let (mark?, rest) = parse(text.unicodeScalars[...]) else {
      return nil
    }
    return (mark, Substring(rest))
  }

  /// A text with something in the place of each mark; nil keeps the mark.
  func replacing(in text: String, _ replacement: (Mark) -> String?) -> String {
    guard occur(in: text) else { return text }
    // A string, because a view of scalars is copied whenever a range is appended to it.
    var result = ""
    var rest = text.unicodeScalars[...]
    while let start = rest.firstIndex(of: sentinel) {
      result += Substring(rest[..<start])
      let (mark, next) = parse(rest[start...])
      if let mark { result += replacement(mark).map { Substring($0) } ?? Substring(rest[start..<next.startIndex]) }
      rest = next
    }
    return result + Substring(rest)
  }

  /// A text without the marks of destinations.
  func removingDestinations(from text: String) -> String {
    replacing(in: text) { mark in
      if case .destination = mark { "" } else { nil }
    }
  }

  /// The marks in a text and where they stand.
  func ranges(in scalars: [Unicode.Scalar]) -> [(mark: Mark, range: Range<Int>)] {
    var found: [(Mark, Range<Int>)] = []
    var index = 0
    while let start = scalars[index...].firstIndex(of: sentinel) {
      let (mark, rest) = parse(scalars[start...])
      index = rest.startIndex
      if let mark { found.append((mark, start..<index)) }
    }
    return found
  }

  /// The numbers of the slots in a text.
  func slots(in text: String) -> [Int] {
    var numbers: [Int] = []
    _ = replacing(in: text) { mark in
      if case .slot(let number) = mark { numbers.append(number) }
      return nil
    }
    return numbers
  }

  /// The mark at the start of a text and what follows it; no mark where an author's text cut it short.
  private func parse<Text: Collection<Unicode.Scalar>>(_ text: Text) -> (mark: Mark?, rest: Text)
  where Text.SubSequence == Text {
    let content = text.dropFirst().prefix { $0 != sentinel }
    let rest = text[content.endIndex...].dropFirst()
    let digits = content.drop { !("0"..."9").contains($0) }
    let number = Int(String(String.UnicodeScalarView(digits)))
    switch (content.first, number) {
    case ("t", let number?): return (.table(number), rest)
    case ("c", nil): return (.cell, rest)
    case ("d", let offset?): return (.destination(offset), rest.dropFirst())
    case (_, let number?): return (.slot(number), rest)
    default: return (nil, rest)
    }
  }
}
