/// A number in decimal: ± 0.d₁d₂d₃… × 10^exponent, or zero when there are no digits.
///
/// A binary fraction has a finite decimal expansion, which is computed here exactly with integers; rounding is then
/// rounding of digits. No floating-point printer is asked, so the text is the same everywhere.
public struct Decimal: Sendable, Equatable {
  /// Whether the number is below zero.
  public var isNegative: Bool
  /// The digits 0…9, most significant first, the first of them not zero.
  public var digits: [UInt8]
  /// The power of ten in front of which the digits stand after the point.
  public var exponent: Int

  /// The exact value of a finite number.
  public init(exactly x: Double) {
    let bits = x.magnitude.bitPattern
    let field = Int(bits >> 52)
    let fraction = bits & 0x000f_ffff_ffff_ffff
    let significand = field == 0 ? fraction : fraction | 0x0010_0000_0000_0000
    self.init(significand: significand, powerOfTwo: (field == 0 ? 1 : field) - 1075)
    isNegative = x < 0
  }

  /// significand · 2^power.
  init(significand: UInt64, powerOfTwo power: Int) {
    isNegative = false
    var limbs = BigNumber(significand)
    if power >= 0 {
      limbs.multiply(by: 2, times: power, atOnce: 29)
      exponent = 0
    } else {
      // m/2ᵖ = m·5ᵖ/10ᵖ
      limbs.multiply(by: 5, times: -power, atOnce: 12)
      exponent = power
    }
    digits = limbs.decimalDigits
    exponent += digits.count
    dropTrailingZeros()
    if digits.isEmpty { exponent = 0 }
  }

  /// The number rounded to `count` significant digits, a tie to the even digit; zeros at the end are dropped.
  public func rounded(toSignificantDigits count: Int) -> Decimal {
    guard digits.count > count, count >= 0 else { return self }
    var result = self
    result.digits.removeLast(digits.count - count)
    let next = digits[count]
    let exactTie = next == 5 && digits.count == count + 1
    let lastIsOdd = count > 0 && digits[count - 1] % 2 == 1
    if next > 5 || (next == 5 && (!exactTie || lastIsOdd)) { result.increment() }
    result.dropTrailingZeros()
    if result.digits.isEmpty { result.exponent = 0 }
    return result
  }

  /// The number rounded to `places` digits after the point (before it, if negative), a tie to even.
  public func rounded(toPlaces places: Int) -> Decimal {
    let kept = exponent + places
    if kept < 0 { return Decimal(exactly: 0) }
    return rounded(toSignificantDigits: kept)
  }

  /// Adds one unit in the last kept digit.
  private mutating func increment() {
    for i in digits.indices.reversed() {
      if digits[i] < 9 {
        digits[i] += 1
        return
      }
      digits[i] = 0
    }
    digits.insert(1, at: 0)
    exponent += 1
  }

  private mutating func dropTrailingZeros() {
    while let last = digits.last, last == 0 { digits.removeLast() }
  }
}

extension Decimal {
  /// The fewest digits from which the same number is read back.
  public init(shortest x: Double) {
    let exact = Decimal(exactly: x)
    self = exact
    // Up to 15 digits always tell a normal number from its neighbours.
    let isNormal = x.magnitude >= .leastNormalMagnitude
    if exact.digits.count <= (isNormal ? 15 : 1) { return }
    let bits = x.magnitude.bitPattern
    let field = Int(bits >> 52)
    let fraction = bits & 0x000f_ffff_ffff_ffff
    let significand = field == 0 ? fraction : fraction | 0x0010_0000_0000_0000
    let power = (field == 0 ? 1 : field) - 1075
    // Half way to the neighbours; below a power of two the neighbour is nearer.
    let above = Decimal(significand: 2 * significand + 1, powerOfTwo: power - 1)
    let nearer = fraction == 0 && field > 1
    let below =
      nearer
      ? Decimal(significand: 4 * significand - 1, powerOfTwo: power - 2)
      : Decimal(significand: 2 * significand - 1, powerOfTwo: power - 1)
    for count in (isNormal ? 15 : 1)...17 {
      var candidate = exact.rounded(toSignificantDigits: count)
      candidate.isNegative = false
      // A number half way to a neighbour is read as the even one of the two.
      let isInside = below.isBelow(candidate) && candidate.isBelow(above)
      let isOnEnd = significand % 2 == 0 && !candidate.isBelow(below) && !above.isBelow(candidate)
      if isInside || isOnEnd {
        candidate.isNegative = exact.isNegative
        self = candidate
        return
      }
    }
  }

  /// Whether this magnitude is smaller than another's.
  func isBelow(_ other: Decimal) -> Bool {
    if digits.isEmpty || other.digits.isEmpty { return !other.digits.isEmpty }
    if exponent != other.exponent { return exponent < other.exponent }
    for i in 0..<Swift.min(digits.count, other.digits.count) where digits[i] != other.digits[i] {
      return digits[i] < other.digits[i]
    }
    return digits.count < other.digits.count
  }
}

/// A whole number of any size, in limbs of nine decimal digits, least significant first.
struct BigNumber {
  private var limbs: [UInt32]

  init(_ value: UInt64) {
    limbs = [UInt32(value % 1_000_000_000), UInt32(value / 1_000_000_000 % 1_000_000_000)]
    let rest = UInt32(value / 1_000_000_000_000_000_000)
    if rest > 0 { limbs.append(rest) }
  }

  /// Multiplies by factor^times, `atOnce` powers in one pass (factor^atOnce must fit 32 bits).
  mutating func multiply(by factor: UInt64, times: Int, atOnce: Int) {
    var left = times
    while left > 0 {
      let now = Swift.min(left, atOnce)
      var step: UInt64 = 1
      for _ in 0..<now { step *= factor }
      var carry: UInt64 = 0
      for i in limbs.indices {
        let product = UInt64(limbs[i]) * step + carry
        limbs[i] = UInt32(product % 1_000_000_000)
        carry = product / 1_000_000_000
      }
      if carry > 0 { limbs.append(UInt32(carry)) }
      left -= now
    }
  }

  /// The digits, most significant first, without leading zeros.
  var decimalDigits: [UInt8] {
    var result = [UInt8]()
    for limb in limbs.reversed() {
      var divisor: UInt32 = 100_000_000
      while divisor > 0 {
        let digit = UInt8(limb / divisor % 10)
        if !(result.isEmpty && digit == 0) { result.append(digit) }
        divisor /= 10
      }
    }
    return result
  }
}
