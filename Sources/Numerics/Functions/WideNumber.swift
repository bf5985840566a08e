/// A positive number with 128 significant bits and an exponent of its own, for long products that are rounded only once.
///
/// Bits that a product loses are remembered as lost, so that a tie is told from what lies just above it. A product of k
/// factors is too small by at most about k·2⁻¹²⁷ of itself: with k up to 10⁴, one rounding to 53 bits in 10¹⁷ goes the
/// wrong way.
package struct WideNumber: Sendable {
  /// The significand, high + low/2⁶⁴ in units of 2⁻⁶³: the highest bit is set.
  private let high: UInt64
  private let low: UInt64
  /// e: the number lies in [2ᵉ, 2ᵉ⁺¹).
  private let exponent: Int
  /// Whether no product has lost a bit.
  private let isExact: Bool

  private init(high: UInt64, low: UInt64, exponent: Int, isExact: Bool) {
    self.high = high
    self.low = low
    self.exponent = exponent
    self.isExact = isExact
  }

  /// The same number.
  ///
  /// - Precondition: `x` is positive and finite.
  package init(_ x: Double) {
    precondition(x > 0 && x < .infinity, "Only positive finite numbers have a place here")
    self.init(high: UInt64(x.significand * 0x1p63), low: 0, exponent: Int(x.exponent), isExact: true)
  }

  /// The product, cut off after 128 bits.
  package static func * (a: WideNumber, b: WideNumber) -> WideNumber {
    let top = a.high.multipliedFullWidth(by: b.high)
    let left = a.high.multipliedFullWidth(by: b.low)
    let right = a.low.multipliedFullWidth(by: b.high)
    let bottom = a.low.multipliedFullWidth(by: b.low)
    let (third, carries) = sum(bottom.high, left.low, right.low, 0)
    let (second, moreCarries) = sum(top.low, left.high, right.high, carries)
    let first = top.high + moreCarries
    let exponent = a.exponent + b.exponent
    // The product of two significands in [1, 2) lies in [1, 4).
    let isBelowTwo = first >> 63 == 0
    let rest = isBelowTwo ? third << 1 | bottom.low : third | bottom.low
    return WideNumber(
      high: isBelowTwo ? first << 1 | second >> 63 : first, low: isBelowTwo ? second << 1 | third >> 63 : second,
      exponent: isBelowTwo ? exponent : exponent + 1, isExact: a.isExact && b.isExact && rest == 0)
  }

  /// The sum modulo 2⁶⁴, and how often it passed that.
  private static func sum(_ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) -> (word: UInt64, carries: UInt64) {
    let (two, first) = a.addingReportingOverflow(b)
    let (three, second) = two.addingReportingOverflow(c)
    let (four, third) = three.addingReportingOverflow(d)
    return (four, (first ? 1 : 0) + (second ? 1 : 0) + (third ? 1 : 0))
  }

  /// The number nearest to this one in a format, ties to even: 0 and ∞ where the format ends.
  package func rounded(to format: FloatingPointFormat) -> Double {
    if exponent > format.greatestExponent { return .infinity }
    let unit = max(exponent - format.significantBits + 1, format.leastUnit)
    // How many bits of the significand are whole units: at most 53. With none, half a unit may be left.
    let whole = exponent - unit + 1
    if whole < 0 { return 0 }
    let units = whole == 0 ? 0 : high >> UInt64(64 - whole)
    let hasHalf = high >> UInt64(63 - whole) & 1 == 1
    let hasMore = high << UInt64(whole + 1) != 0 || low != 0 || !isExact
    let isUp = hasHalf && (hasMore || units & 1 == 1)
    let number = Double(units + (isUp ? 1 : 0)).scaled(byPowerOfTwo: Double(unit))
    return number > format.greatestFinite ? .infinity : number
  }

  /// The first k from which on this number's k-th power rounds to 0 or to ∞ in a format; ∞ for 1. Exact up to 2⁵³.
  package func stepsToLimit(of format: FloatingPointFormat) -> Double {
    func isBeyond(_ power: WideNumber) -> Bool {
      let rounded = power.rounded(to: format)
      return rounded == 0 || rounded == .infinity
    }
    if exponent == 0 && high == 1 << 63 && low == 0 { return .infinity }
    // The powers to 1, 2, 4, … until one is beyond; then the largest sum of them that is not.
    var powers = [self]
    while true {
      let last = powers[powers.count - 1]
      if isBeyond(last) { break }
      powers.append(last * last)
    }
    var steps = 0.0
    var power = WideNumber(1)
    for j in powers.indices.reversed() {
      let next = power * powers[j]
      if isBeyond(next) { continue }
      power = next
      steps += Double(j).powerOfTwo
    }
    return steps + 1
  }
}
