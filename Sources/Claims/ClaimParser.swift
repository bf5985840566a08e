import Plots

extension Claim {
  /// Reads a claim; throws at the first thing that does not fit.
  public init(_ text: [UInt8]) throws(ClaimError) {
    var parser = try ClaimParser(text)
    self = try parser.claim()
  }
}

/// Reads the grammar of ``Claim`` by recursive descent, one token ahead.
struct ClaimParser {
  /// A bracket may hold either; what stands around it says which is meant.
  enum Term {
    case number(Expression)
    case condition(Condition)
  }

  var lexer: ClaimLexer
  var token: ClaimLexer.Token
  /// Where the last token that was taken ends.
  var end = 0
  var depth = 0
  var readings: [ClaimReading] = []
  var reductions: [ClaimReduction] = []
  var pieces: [ClaimPiece] = []

  init(_ text: [UInt8]) throws(ClaimError) {
    if text.count > Claim.longestText {
      throw ClaimError(Claim.longestText..<text.count, "the claim is too long", expected: "at most 400 bytes")
    }
    lexer = ClaimLexer(text)
    token = try lexer.next()
  }

  mutating func claim() throws(ClaimError) -> Claim {
    // Here and below, what is read is named before it is used: a call takes `self` as it was before its arguments.
    let term = try disjunction()
    let condition = try condition(term, from: 0)
    let hasState = isAt(word: "at")
    if hasState { try state(from: 0) }
    guard case .end = token.kind else {
      if hasState {
        throw error("behind the state of a whole claim stands", expected: "its end; brackets give a part its own state")
      }
      throw error("a claim cannot go on with", expected: "and, or, a state at the end, or the end of the claim")
    }
    if readings.isEmpty {
      throw ClaimError(
        0..<end, "the claim says nothing about the experiment:", expected: "the name of a value or series")
    }
    return Claim(text: lexer.text, readings: readings, reductions: reductions, pieces: pieces, condition: condition)
  }

  // MARK: Tokens

  var tokenBytes: ArraySlice<UInt8> { lexer.bytes(token.range) }

  mutating func advance(as kind: ClaimPiece.Kind) throws(ClaimError) {
    pieces.append(ClaimPiece(kind: kind, range: token.range))
    end = token.range.upperBound
    token = try lexer.next()
  }

  func isAt(word: StaticString) -> Bool {
    if case .word = token.kind { tokenBytes.elementsEqual(ascii(word)) } else { false }
  }

  mutating func take(word: StaticString) throws(ClaimError) -> Bool {
    guard isAt(word: word) else { return false }
    try advance(as: .word)
    return true
  }

  mutating func take(_ symbol: ClaimSymbol) throws(ClaimError) -> Bool {
    guard case .symbol(symbol) = token.kind else { return false }
    try advance(as: .symbol(symbol))
    return true
  }

  mutating func require(_ symbol: ClaimSymbol, expected: StaticString) throws(ClaimError) {
    if try !take(symbol) { throw error("a claim cannot go on with", expected: expected) }
  }

  func error(
    _ message: StaticString, expected: StaticString, candidates: [StaticString] = []
  ) -> ClaimError {
    if case .end = token.kind {
      return ClaimError(token.range, "the claim is not complete", expected: expected)
    }
    return ClaimError(token.range, message, expected: expected, candidates: candidates)
  }

  mutating func nested<Result>(
    _ body: (inout ClaimParser) throws(ClaimError) -> Result
  ) throws(ClaimError) -> Result {
    depth += 1
    if depth > Claim.deepestNesting {
      throw ClaimError(
        token.range, "the claim is nested too deep", expected: "at most 24 brackets, signs and functions")
    }
    let result = try body(&self)
    depth -= 1
    return result
  }

  // MARK: States

  mutating func state(ofBracketFrom start: Int, _ first: Int) throws(ClaimError) {
    if readings.count == first {
      throw ClaimError(start..<end, "nothing here depends on a state:", expected: "the name of a value or series")
    }
    try state(from: first)
  }

  /// Reads `at` and what follows, which is text of its own kind and no tokens, and sets it for the readings from `first` on where they do not set it themselves.
  mutating func state(from first: Int) throws(ClaimError) {
    let start = token.range.lowerBound
    let settings = try lexer.settings()
    end = lexer.offset
    pieces.append(ClaimPiece(kind: .state(settings), range: start..<end))
    token = try lexer.next()
    for index in first..<readings.count {
      for setting in settings where !readings[index].state.contains(where: { $0.name == setting.name }) {
        readings[index].state.append(setting)
      }
    }
  }
}
