/// XML or HTML under construction. Literals go in as they are, everything else through an escape: text that was
/// forgotten to be escaped is a type error.
struct Markup {
  private(set) var bytes: [UInt8] = []

  /// How raised digits are written.
  enum Raised { case html, svg }

  mutating func raw(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func append(_ other: Markup) { bytes += other.bytes }

  /// A whole number.
  mutating func integer(_ value: Int) {
    if value < 0 { bytes.append(45) }
    digits(value.magnitude)
  }

  /// A distance given in tenths of a pixel.
  mutating func tenths(_ value: Int) {
    if value < 0 { bytes.append(45) }
    let (whole, tenth) = value.magnitude.quotientAndRemainder(dividingBy: 10)
    if whole > 0 || tenth == 0 { digits(whole) }
    if tenth > 0 {
      bytes.append(46)
      bytes.append(48 + UInt8(tenth))
    }
  }

  private mutating func digits(_ value: UInt) {
    if value >= 10 { digits(value / 10) }
    bytes.append(48 + UInt8(value % 10))
  }

  /// An attribute's value.
  mutating func attribute(_ text: [UInt8]) { escape(text[...]) }

  /// Text; runs of Unicode superscripts become raised digits.
  mutating func text(_ text: [UInt8], raised style: Raised) {
    var plain = 0
    var i = 0
    while i < text.count {
      guard Self.superscript(text, at: i) != nil else {
        i += 1
        continue
      }
      escape(text[plain..<i])
      var digits = [UInt8]()
      while let (digit, length) = Self.superscript(text, at: i) {
        digits += digit
        i += length
      }
      plain = i
      switch style {
      case .html:
        raw("<sup>")
        bytes += digits
        raw("</sup>")
      case .svg:
        raw("<tspan dy=\"-.45em\" font-size=\".72em\">")
        bytes += digits
        raw("</tspan>")
        if i < text.count {
          // Back to the base line: .45 of the small size.
          raw("<tspan dy=\".324em\">")
          self.text(Array(text[i...]), raised: style)
          raw("</tspan>")
          return
        }
      }
    }
    escape(text[plain...])
  }

  /// A string of JSON within a script element: no `<` and no control characters in it.
  mutating func quoted(_ text: [UInt8]) {
    raw("\"")
    for byte in text {
      switch byte {
      case 34: raw("\\\"")
      case 92: raw("\\\\")
      case 60: raw("\\u003c")
      case 0..<32: raw("\u{FFFD}")
      default: bytes.append(byte)
      }
    }
    raw("\"")
  }

  private mutating func escape(_ text: ArraySlice<UInt8>) {
    for i in text.indices {
      let byte = text[i]
      // U+FFFE and U+FFFF, EF BF BE and EF BF BF, are not XML either.
      if byte >= 0xbe, i >= text.startIndex + 2, text[i - 1] == 0xbf, text[i - 2] == 0xef {
        bytes.append(0xbd)
        continue
      }
      switch byte {
      case 38: raw("&amp;")
      case 60: raw("&lt;")
      case 62: raw("&gt;")
      case 34: raw("&quot;")
      // XML has no other control characters than tab and line ends.
      case 0..<9, 11, 12, 14..<32: raw("\u{FFFD}")
      default: bytes.append(byte)
      }
    }
  }

  /// The plain digit or sign for a Unicode superscript, and its length in bytes.
  static func superscript(_ text: [UInt8], at i: Int) -> (digit: [UInt8], length: Int)? {
    guard i < text.count else { return nil }
    if text[i] == 0xc2, i + 1 < text.count {
      switch text[i + 1] {
      case 0xb9: return ([49], 2)
      case 0xb2: return ([50], 2)
      case 0xb3: return ([51], 2)
      default: return nil
      }
    }
    if text[i] == 0xe2, i + 2 < text.count, text[i + 1] == 0x81 {
      let last = text[i + 2]
      if last == 0xbb { return (NumberText.minus, 3) }
      if last == 0xb0 || (0xb4...0xb9).contains(last) { return ([48 + (last - 0xb0)], 3) }
    }
    return nil
  }
}

extension NumberText {
  /// Text as HTML, with Unicode superscripts as raised digits.
  public static func markup(_ text: [UInt8]) -> [UInt8] {
    var markup = Markup()
    markup.text(text, raised: .html)
    return markup.bytes
  }
}
