extension Decimal {
  /// The double nearest to the number, of two equally near the even one: infinite beyond the largest, zero below half the
  /// least.
  package var nearestDouble: Double {
    if digits.isEmpty { return 0 }
    let magnitude = fastMagnitude ?? searchedMagnitude
    return isNegative ? -magnitude : magnitude
  }

  /// Whole numbers below 2⁵³ and powers of ten up to 10²² are exact, so that one operation on them rounds once.
  private var fastMagnitude: Double? {
    let power = exponent - digits.count
    guard digits.count <= 15, power >= -22, power <= 22 else { return nil }
    var whole: UInt64 = 0
    for digit in digits { whole = whole * 10 + UInt64(digit) }
    var scale = 1.0
    for _ in 0..<power.magnitude { scale *= 10 }
    return power < 0 ? Double(whole) / scale : Double(whole) * scale
  }

  /// Doubles are ordered as their bits are: halves the range of the bits until two neighbours are left.
  private var searchedMagnitude: Double {
    if exponent > 310 { return .infinity }
    if exponent < -330 { return 0 }
    var low: UInt64 = 0
    var high = Double.infinity.bitPattern
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if isBelow(Decimal(exactly: Double(bitPattern: middle))) { high = middle } else { low = middle }
    }
    let field = Int(low >> 52)
    let fraction = low & 0x000f_ffff_ffff_ffff
    let significand = field == 0 ? fraction : fraction | 0x0010_0000_0000_0000
    let half = Decimal(significand: 2 * significand + 1, powerOfTwo: (field == 0 ? 1 : field) - 1076)
    let isAbove = half.isBelow(self) || (!isBelow(half) && low % 2 == 1)
    return Double(bitPattern: isAbove ? low + 1 : low)
  }
}
