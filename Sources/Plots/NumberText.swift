/// How numbers are written: for machines (CSV), and for readers (labels and tables).
public enum NumberText {
  /// Shortest text that reads back as the same number: `0.1`, `-2.5e-07`, `inf`, `nan`.
  public static func machine(_ x: Double) -> [UInt8] {
    if x.isNaN { return ascii("nan") }
    if x.isInfinite { return ascii(x < 0 ? "-inf" : "inf") }
    if x == 0 { return ascii(x.sign == .minus ? "-0" : "0") }
    return machine(Decimal(shortest: x))
  }

  /// A decimal in the same notation.
  public static func machine(_ decimal: Decimal) -> [UInt8] {
    if decimal.digits.isEmpty { return ascii("0") }
    var text: [UInt8] = decimal.isNegative ? ascii("-") : []
    if decimal.exponent > -4 && decimal.exponent <= 17 {
      text += positional(decimal)
    } else {
      text.append(48 + decimal.digits[0])
      if decimal.digits.count > 1 {
        text.append(46)
        for digit in decimal.digits.dropFirst() { text.append(48 + digit) }
      }
      text += ascii("e")
      text += integer(decimal.exponent - 1)
    }
    return text
  }

  /// A number for readers, at most `significantDigits` of them: `0.57`, `−1.73 × 10⁶`, with a real minus sign and
  /// the exponent in Unicode superscripts (``Markup`` turns these into raised digits).
  public static func readable(_ x: Double, significantDigits: Int) -> [UInt8] {
    if x.isNaN { return ascii("NaN") }
    if x.isInfinite { return x < 0 ? minus + infinity : infinity }
    let exact = Decimal(exactly: x)
    // The whole part up to five digits is not rounded: 5436 updates are not 5440.
    let kept = exact.exponent <= 5 ? max(significantDigits, exact.exponent) : significantDigits
    let decimal = exact.rounded(toSignificantDigits: kept)
    if decimal.digits.isEmpty { return ascii("0") }
    var text: [UInt8] = decimal.isNegative ? minus : []
    // Up to five digits before the point and two zeros after it read better without a power of ten.
    if decimal.exponent > -3 && decimal.exponent <= 5 { return text + positional(decimal) }
    var mantissa = decimal
    mantissa.exponent = 1
    if !(mantissa.digits.count == 1 && mantissa.digits[0] == 1) {
      text += positional(mantissa)
      text += times
    }
    return text + powerOfTen(decimal.exponent - 1)
  }

  /// 10ⁿ in Unicode superscripts.
  package static func powerOfTen(_ exponent: Int) -> [UInt8] {
    ascii("10") + unicodeSuperscript(exponent)
  }

  /// A whole number in ASCII.
  public static func integer(_ value: Int) -> [UInt8] {
    if value == 0 { return ascii("0") }
    var digits = [UInt8]()
    var rest = value.magnitude
    while rest > 0 {
      digits.append(48 + UInt8(rest % 10))
      rest /= 10
    }
    if value < 0 { digits.append(45) }
    return digits.reversed()
  }

  /// Digits with a point where it belongs, without a sign.
  package static func positional(_ decimal: Decimal) -> [UInt8] {
    if decimal.digits.isEmpty { return ascii("0") }
    var text = [UInt8]()
    if decimal.exponent <= 0 {
      text += ascii("0.")
      for _ in 0..<(-decimal.exponent) { text.append(48) }
    }
    for (i, digit) in decimal.digits.enumerated() {
      if i == decimal.exponent && i > 0 { text.append(46) }
      text.append(48 + digit)
    }
    if decimal.exponent > decimal.digits.count {
      for _ in decimal.digits.count..<decimal.exponent { text.append(48) }
    }
    return text
  }

  private static func unicodeSuperscript(_ value: Int) -> [UInt8] {
    var text: [UInt8] = value < 0 ? [0xe2, 0x81, 0xbb] : []
    for digit in integer(value < 0 ? -value : value) {
      switch digit {
      case 49: text += [0xc2, 0xb9]
      case 50: text += [0xc2, 0xb2]
      case 51: text += [0xc2, 0xb3]
      default: text += [0xe2, 0x81, 0xb0 + (digit - 48)]
      }
    }
    return text
  }

  static let minus: [UInt8] = [0xe2, 0x88, 0x92]
  private static let infinity: [UInt8] = [0xe2, 0x88, 0x9e]
  // " × " with no-break spaces, so that a number never breaks.
  private static let times: [UInt8] = [0xc2, 0xa0, 0xc3, 0x97, 0xc2, 0xa0]
}

/// The bytes of a literal.
@inline(__always)
package func ascii(_ text: StaticString) -> [UInt8] {
  text.withUTF8Buffer { Array($0) }
}
