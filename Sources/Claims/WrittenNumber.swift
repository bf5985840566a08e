public import Plots

/// A number as a text quotes it: digits with a precision and a manner of their own.
///
/// `0.57`, `−7.0`, `12,345`, `98 %`, `4e-25`, `1.7 × 10⁻⁵`, `1.7x10^-5`, `10⁻²⁴`; also `NaN`, `∞`, `−∞` and `inf`.
public struct WrittenNumber: Sendable {
  /// What was written, percent as hundredths; zero for what is not finite.
  public internal(set) var decimal = Decimal(exactly: 0)
  /// How many places after the point the writing reaches, before it if negative.
  public internal(set) var places = 0
  /// NaN or an infinity, where that was written.
  public internal(set) var special: Double?
  /// How it was written.
  var manner = Manner()

  /// How a number is written, apart from its digits.
  struct Manner: Sendable, Equatable {
    enum Notation: Sendable, Equatable {
      case positional
      /// `4e-25`: the letter, and the fewest digits of the exponent (`e-07`).
      case exponent(letter: UInt8, digits: Int)
      /// `4 × 10⁻²⁵`: what stands between the digits and the 10; without digits before it, `10⁻²⁵`.
      case power(times: [UInt8], isBare: Bool, isRaised: Bool)
    }
    var notation = Notation.positional
    /// The minus sign used, in front or in the exponent; nil if there is none.
    var minus: [UInt8]?
    /// Whether a positive number has a sign.
    var hasPlus = false
    /// Places after the point, of what stands before a power of ten or a percent sign.
    var fraction = 0
    /// What stands between groups of three digits.
    var separator: [UInt8] = []
    /// The percent sign and the space before it.
    var percent: [UInt8] = []
  }

  /// Reads a number in UTF-8; nil for anything else.
  public init?(_ text: [UInt8]) {
    var scan = ByteScan(Characters.trimmed(text))
    if scan.take("+") {
      manner.hasPlus = true
    } else if scan.take("-") {
      manner.minus = ascii("-")
    } else if scan.take("−") {
      manner.minus = ascii("−")
    }
    let isNegative = manner.minus != nil
    if let special = Self.special(scan.rest) {
      if special.isNaN && (isNegative || manner.hasPlus) { return nil }
      self.special = isNegative ? -special : special
      return
    }
    guard let mantissa = Self.digits(&scan, separator: &manner.separator) else { return nil }
    guard let exponent = readPower(&scan, mantissa) else { return nil }
    manner.percent = scan.takePercent()
    guard scan.isAtEnd else { return nil }

    let isBare = if case .power(_, true, _) = manner.notation { true } else { false }
    let digits = isBare ? [1] : mantissa.digits
    manner.fraction = isBare ? 0 : mantissa.fraction
    places = manner.fraction - exponent + (manner.percent.isEmpty ? 0 : 2)
    decimal.digits = Array(digits.drop { $0 == 0 })
    decimal.exponent = decimal.digits.count - places
    while decimal.digits.last == 0 { decimal.digits.removeLast() }
    if decimal.digits.isEmpty { decimal.exponent = 0 }
    decimal.isNegative = isNegative && !decimal.digits.isEmpty
  }

  /// Whether a computed value, rounded to the written precision, is the written one; ties go to the even digit. NaN and
  /// the infinities are stated by their signs alone.
  public func states(_ computed: Double) -> Bool {
    if let special { return special.isNaN ? computed.isNaN : special == computed }
    guard computed.isFinite else { return false }
    let rounded = Decimal(exactly: computed).rounded(toPlaces: places)
    // A rounded-off zero has no sign.
    return rounded.digits.isEmpty ? decimal.digits.isEmpty : rounded == decimal
  }

  // MARK: Reading

  private static func special(_ text: ArraySlice<UInt8>) -> Double? {
    if text.elementsEqual(ascii("∞")) { return .infinity }
    let lower = text.map { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 }
    if lower == ascii("nan") { return .nan }
    return lower == ascii("inf") ? .infinity : nil
  }

  /// Digits with at most one point; separators only between groups of three.
  private static func digits(
    _ scan: inout ByteScan, separator: inout [UInt8]
  ) -> (digits: [UInt8], fraction: Int)? {
    var digits = scan.takeDigits()
    let first = digits.count
    while first > 0 && first <= 3 {
      let before = scan
      let found = separator.isEmpty ? scan.takeSeparator() : scan.takeOnly(separator) ? separator : []
      let group = found.isEmpty ? [] : scan.takeDigits()
      guard group.count == 3 else {
        scan = before
        break
      }
      separator = found
      digits += group
    }
    var fraction: [UInt8] = []
    if scan.take(".") { fraction = scan.takeDigits() }
    return digits.isEmpty && fraction.isEmpty ? nil : (digits + fraction, fraction.count)
  }

  /// The power of ten behind the digits, 0 without one; nil if there is half of one.
  private mutating func readPower(_ scan: inout ByteScan, _ mantissa: (digits: [UInt8], fraction: Int)) -> Int? {
    if let letter = scan.takeExponentLetter() {
      let sign = scan.takeSign()
      let digits = scan.takeDigits()
      if sign.isNegative && manner.minus == nil { manner.minus = sign.bytes }
      manner.notation = .exponent(letter: letter, digits: digits.count)
      return Self.exponent(digits, isNegative: sign.isNegative)
    }
    // `10⁻²⁴`: the digits read so far are the ten itself.
    let isTen = mantissa.digits == [1, 0] && mantissa.fraction == 0
    var before = scan
    if isTen {
      if let power = readRaised(&scan) {
        manner.notation = .power(times: [], isBare: true, isRaised: power.isRaised)
        return power.exponent
      }
      if scan.rest.count < before.rest.count { return nil }
    }
    before = scan
    let times = scan.takeTimes()
    if times.isEmpty {
      scan = before
      return 0
    }
    guard scan.take("10"), let power = readRaised(&scan) else { return nil }
    manner.notation = .power(times: times, isBare: false, isRaised: power.isRaised)
    return power.exponent
  }

  /// `⁻²⁴` or `^-24`.
  private mutating func readRaised(_ scan: inout ByteScan) -> (exponent: Int, isRaised: Bool)? {
    if scan.take("^") {
      let sign = scan.takeSign()
      if sign.isNegative && manner.minus == nil { manner.minus = sign.bytes }
      return Self.exponent(scan.takeDigits(), isNegative: sign.isNegative).map { ($0, false) }
    }
    let isNegative = scan.take("⁻")
    return Self.exponent(scan.takeSuperscripts(), isNegative: isNegative).map { ($0, true) }
  }

  /// Four digits are more than any number here needs.
  private static func exponent(_ digits: [UInt8], isNegative: Bool) -> Int? {
    guard (1...4).contains(digits.count) else { return nil }
    let magnitude = digits.reduce(0) { $0 * 10 + Int($1) }
    return isNegative ? -magnitude : magnitude
  }
}
