import Plots

/// Sums, products, names and functions.
extension ClaimParser {
  mutating func sum() throws(ClaimError) -> Term {
    try operations(of: [.plus, .minus]) { parser throws(ClaimError) in try parser.product() }
  }

  mutating func product() throws(ClaimError) -> Term {
    try operations(of: [.times, .divide]) { parser throws(ClaimError) in try parser.signed() }
  }

  mutating func operations(
    of symbols: [ClaimSymbol], on operand: (inout ClaimParser) throws(ClaimError) -> Term
  ) throws(ClaimError) -> Term {
    let start = token.range.lowerBound
    var left = try operand(&self)
    while case .symbol(let symbol) = token.kind, symbols.contains(symbol) {
      let first = try number(left, from: start)
      try advance(as: .symbol(symbol))
      let next = token.range.lowerBound
      let right = try operand(&self)
      left = .number(.operation(symbol, first, try number(right, from: next), start..<end))
    }
    return left
  }

  mutating func signed() throws(ClaimError) -> Term {
    guard try take(.minus) else { return try power() }
    let start = token.range.lowerBound
    let term = try nested { parser throws(ClaimError) in try parser.signed() }
    return .number(.negated(try number(term, from: start)))
  }

  mutating func power() throws(ClaimError) -> Term {
    let start = token.range.lowerBound
    let base = try operand()
    guard case .symbol(.power) = token.kind else { return base }
    let first = try number(base, from: start)
    try advance(as: .symbol(.power))
    let next = token.range.lowerBound
    let term = try nested { parser throws(ClaimError) in try parser.signed() }
    return .number(.operation(.power, first, try number(term, from: next), start..<end))
  }

  mutating func operand() throws(ClaimError) -> Term {
    let firstReading = readings.count
    let start = token.range.lowerBound
    switch token.kind {
    case .number(let value):
      try advance(as: .number)
      return .number(.number(value))
    case .symbol(.open):
      try advance(as: .symbol(.open))
      let term = try disjunction()
      if isAt(word: "at") { try state(ofBracketFrom: start, firstReading) }
      try require(.close, expected: "a closing bracket `)`")
      if isAt(word: "at") { try state(ofBracketFrom: start, firstReading) }
      return term
    case .word:
      let reserved: [StaticString] = ["and", "or", "not", "is", "within", "of", "at"]
      for word in reserved where tokenBytes.elementsEqual(ascii(word)) {
        throw error("a claim cannot have here the word", expected: "a number, a name or a function")
      }
      let term = Term.number(try reading())
      if isAt(word: "at") { try state(from: firstReading) }
      return term
    default:
      throw error("a claim cannot have here", expected: "a number, a name or a function")
    }
  }

  /// A name, an element of a series or a function.
  mutating func reading() throws(ClaimError) -> Expression {
    let name = token
    pieces.append(ClaimPiece(kind: .word, range: name.range))
    let place = pieces.count - 1
    end = name.range.upperBound
    token = try lexer.next()
    if case .symbol(.open) = token.kind { return try function(name.range) }
    let index = readings.count
    pieces[place] = ClaimPiece(kind: .reading(index), range: name.range)
    readings.append(
      ClaimReading(name: Array(lexer.bytes(name.range)), offset: name.range.lowerBound, use: .value))
    guard try take(.openElement) else { return .reading(index) }
    readings[index].use = .series
    let abscissa = try nested { parser throws(ClaimError) in try parser.side() }
    try require(.closeElement, expected: "a closing bracket `]`")
    return .element(index, at: abscissa.expression, name.range.lowerBound..<end)
  }

  mutating func function(_ name: Range<Int>) throws(ClaimError) -> Expression {
    let bytes = lexer.bytes(name)
    let ofNumber = Self.numberFunctions.first { bytes.elementsEqual(ascii($0.0)) }
    let ofSeries = Self.seriesFunctions.first { bytes.elementsEqual(ascii($0.0)) }
    if ofNumber == nil && ofSeries == nil {
      throw ClaimError(
        name, "there is no function",
        expected: "log10, log, exp, sqrt, abs, first, last, min, max, mean, median, count or slope",
        candidates: Self.numberFunctions.map { $0.0 } + Self.seriesFunctions.map { $0.0 })
    }
    let firstReading = readings.count
    try advance(as: .symbol(.open))
    var arguments = [try nested { parser throws(ClaimError) in try parser.side() }.expression]
    while case .symbol(.comma) = token.kind {
      let comma = token.range
      try advance(as: .symbol(.comma))
      arguments.append(try nested { parser throws(ClaimError) in try parser.side() }.expression)
      if !bytes.elementsEqual(ascii("min")) && !bytes.elementsEqual(ascii("max")) {
        throw ClaimError(comma, "only min and max take several numbers", expected: "a closing bracket `)`")
      }
    }
    try require(.close, expected: "a closing bracket `)`")
    if arguments.count > 1 {
      return .extreme(isLargest: bytes.elementsEqual(ascii("max")), arguments, name.lowerBound..<end)
    }
    if let ofNumber { return .function(ofNumber.1, arguments[0]) }
    guard let ofSeries else { return arguments[0] }
    for index in firstReading..<readings.count where readings[index].use == .value { readings[index].use = .either }
    reductions.append(
      ClaimReduction(offset: name.lowerBound, length: name.count, readings: firstReading..<readings.count))
    return .reduction(ofSeries.1, arguments[0])
  }

  static let numberFunctions: [(StaticString, NumberFunction)] = [
    ("log10", .log10), ("log", .log), ("exp", .exp), ("sqrt", .sqrt), ("abs", .abs),
  ]
  static let seriesFunctions: [(StaticString, SeriesFunction)] = [
    ("first", .first), ("last", .last), ("min", .min), ("max", .max), ("mean", .mean), ("median", .median),
    ("count", .count), ("slope", .slope),
  ]
}
