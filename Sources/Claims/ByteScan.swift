import Plots

/// Reads UTF-8 from front to back.
struct ByteScan {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var rest: ArraySlice<UInt8> { bytes[offset...] }
  var isAtEnd: Bool { offset == bytes.count }

  mutating func take(_ text: StaticString) -> Bool { takeOnly(ascii(text)) }

  mutating func takeOnly(_ text: [UInt8]) -> Bool {
    guard rest.starts(with: text) else { return false }
    offset += text.count
    return true
  }

  /// The values of the digits that stand here.
  mutating func takeDigits() -> [UInt8] {
    let digits = rest.prefix { $0 >= 48 && $0 <= 57 }
    offset += digits.count
    return digits.map { $0 - 48 }
  }

  mutating func takeSuperscripts() -> [UInt8] {
    var digits = [UInt8]()
    search: while !isAtEnd {
      for (value, character) in Characters.superscripts.enumerated() where take(character) {
        digits.append(UInt8(value))
        continue search
      }
      break
    }
    return digits
  }

  mutating func takeSign() -> (bytes: [UInt8], isNegative: Bool) {
    for sign in Characters.minusSigns where take(sign) { return (ascii(sign), true) }
    return (take("+") ? ascii("+") : [], false)
  }

  mutating func takeExponentLetter() -> UInt8? {
    guard let letter = rest.first, letter == 101 || letter == 69 else { return nil }
    offset += 1
    return letter
  }

  /// One comma or space, as bytes; none if there is none.
  mutating func takeSeparator() -> [UInt8] {
    if take(",") { return ascii(",") }
    for space in Characters.spaces where take(space) { return ascii(space) }
    return []
  }

  /// `×` with the spaces around it; nothing is lost if there is none.
  mutating func takeTimes() -> [UInt8] {
    let start = offset
    takeSpaces()
    for sign in Characters.timesSigns where take(sign) {
      takeSpaces()
      return Array(bytes[start..<offset])
    }
    offset = start
    return []
  }

  /// A percent sign with the space before it.
  mutating func takePercent() -> [UInt8] {
    let start = offset
    takeSpaces()
    if take("%") || take("％") { return Array(bytes[start..<offset]) }
    offset = start
    return []
  }

  mutating func takeSpaces() {
    while Characters.spaces.contains(where: { take($0) }) {}
  }
}

/// Characters that numbers are written with.
enum Characters {
  static let superscripts: [StaticString] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
  static let minusSigns: [StaticString] = ["-", "−"]
  static let timesSigns: [StaticString] = ["×", "x", "·", "*"]
  /// The plain, no-break, thin and narrow no-break space.
  static let spaces: [StaticString] = [" ", "\u{A0}", "\u{2009}", "\u{202F}"]

  static func trimmed(_ text: [UInt8]) -> [UInt8] {
    var scan = ByteScan(text)
    scan.takeSpaces()
    var rest = Array(scan.rest)
    var isDone = false
    while !isDone {
      isDone = true
      for space in spaces where space.utf8CodeUnitCount <= rest.count {
        if rest.suffix(space.utf8CodeUnitCount).elementsEqual(ascii(space)) {
          rest.removeLast(space.utf8CodeUnitCount)
          isDone = false
        }
      }
    }
    return rest
  }
}
