import Plots

/// Cuts the text of a claim into tokens, one at a time.
struct ClaimLexer {
  struct Token {
    enum Kind {
      case number(Double)
      case word
      case symbol(ClaimSymbol)
      case end
    }
    var kind: Kind
    var range: Range<Int>
  }

  let text: [UInt8]
  private(set) var offset = 0

  init(_ text: [UInt8]) { self.text = text }

  /// The text of a token.
  func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> { text[range] }

  mutating func next() throws(ClaimError) -> Token {
    while offset < text.count, text[offset] == 32 || text[offset] == 9 || text[offset] == 10 { offset += 1 }
    guard offset < text.count else { return Token(kind: .end, range: offset..<offset) }
    let byte = text[offset]
    if Self.isDigit(byte) || byte == 46 { return try number() }
    if Self.isLetter(byte) {
      let start = offset
      while offset < text.count, Self.isLetter(text[offset]) || Self.isDigit(text[offset]) { offset += 1 }
      return Token(kind: .word, range: start..<offset)
    }
    for (spelling, symbol) in Self.symbols where text[offset...].starts(with: ascii(spelling)) {
      let start = offset
      offset += spelling.utf8CodeUnitCount
      return Token(kind: .symbol(symbol), range: start..<offset)
    }
    var end = offset + 1
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    throw ClaimError(
      offset..<end, "a claim has no place for", expected: "names, numbers, + - * / ^ ( ) [ ] , and < <= > >= = !=")
  }

  /// `name=value&name=value`, which starts behind the spaces here and ends before a space or a bracket.
  mutating func settings() throws(ClaimError) -> [ClaimSetting] {
    while offset < text.count, text[offset] == 32 { offset += 1 }
    var settings = [ClaimSetting]()
    repeat {
      if !settings.isEmpty { offset += 1 }
      let nameStart = offset
      while offset < text.count, Self.isLetter(text[offset]) || Self.isDigit(text[offset]) { offset += 1 }
      let name = Array(text[nameStart..<offset])
      let hasSign = offset < text.count && text[offset] == 61
      if hasSign { offset += 1 }
      let valueStart = offset
      while offset < text.count, !Self.endsValue(text[offset]) { offset += 1 }
      guard !name.isEmpty, hasSign, offset > valueStart else {
        let end = min(text.count, max(offset, nameStart + 1))
        throw ClaimError(
          nameStart..<end, "this is no state", expected: "parameter=value&parameter=value, without spaces")
      }
      for other in settings where other.name == name {
        throw ClaimError(nameStart..<nameStart + name.count, "a state sets twice", expected: "each parameter once")
      }
      settings.append(
        ClaimSetting(
          name: name, nameOffset: nameStart, value: Array(text[valueStart..<offset]), valueOffset: valueStart))
    } while offset < text.count && text[offset] == 38
    return settings
  }

  /// `12`, `1e-15`, `.5`.
  private mutating func number() throws(ClaimError) -> Token {
    let start = offset
    var end = offset
    while end < text.count, Self.isDigit(text[end]) || text[end] == 46 { end += 1 }
    if end < text.count, text[end] == 101 || text[end] == 69 {
      var exponent = end + 1
      if exponent < text.count, text[exponent] == 45 || text[exponent] == 43 { exponent += 1 }
      end = exponent
      while end < text.count, Self.isDigit(text[end]) { end += 1 }
    }
    // Letters that touch belong to it, and make it none: `3x`, `1e5e6`, `0x1F`; so does a percent sign.
    while end < text.count, Self.isLetter(text[end]) || Self.isDigit(text[end]) || text[end] == 37 { end += 1 }
    offset = end
    let written = WrittenNumber(Array(text[start..<end]))
    guard let written, !text[start..<end].contains(37), written.special == nil else {
      throw ClaimError(start..<end, "not a number:", expected: "digits such as 0.57, .5 or 4e-25")
    }
    let value = written.decimal.nearestDouble
    if value.isInfinite {
      throw ClaimError(start..<end, "too large for a number:", expected: "a number below 1.8e308, or `is infinite`")
    }
    return Token(kind: .number(value), range: start..<end)
  }

  private static let symbols: [(StaticString, ClaimSymbol)] = [
    ("<=", .lessOrEqual), (">=", .greaterOrEqual), ("!=", .notEqual), ("==", .equal), ("=", .equal), ("<", .less),
    (">", .greater), ("≤", .lessOrEqual), ("≥", .greaterOrEqual), ("≠", .notEqual), ("+", .plus), ("-", .minus),
    ("−", .minus), ("*", .times), ("×", .times), ("·", .times), ("/", .divide), ("^", .power), ("(", .open),
    (")", .close), ("[", .openElement), ("]", .closeElement), (",", .comma),
  ]

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 97 && byte <= 122 || byte >= 65 && byte <= 90 || byte == 95
  }

  /// Space, tab, newline, `&`, `)`, `]`, `,`.
  private static func endsValue(_ byte: UInt8) -> Bool {
    byte == 32 || byte == 9 || byte == 10 || byte == 38 || byte == 41 || byte == 93 || byte == 44
  }
}
