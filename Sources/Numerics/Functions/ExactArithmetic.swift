extension Double {
  /// The nearest whole number, ties to even, for |x| < 2⁵¹: adding 1.5·2⁵² leaves no bits for a fraction.
  @inline(__always)
  var nearestInteger: Double { (self + 0x1.8p52) - 0x1.8p52 }

  /// 2ᵏ for a whole number k in [−1022, 1023].
  @inline(__always)
  var powerOfTwo: Double { Double(bitPattern: ((self + 0x1.8p52).bitPattern &+ 1023) &<< 52) }

  /// The magnitude of this with the sign of another.
  @inline(__always)
  func withSign(of other: Double) -> Double {
    Double(bitPattern: bitPattern & 0x7fff_ffff_ffff_ffff | other.bitPattern & 0x8000_0000_0000_0000)
  }

  /// The number with the lower half of its bits cleared, which leaves 21 significant ones.
  @inline(__always)
  var upperHalf: Double { Double(bitPattern: bitPattern & 0xffff_ffff_0000_0000) }
}

/// A number with more digits than a Double has: the unevaluated sum of `high` and a much smaller `low`.
struct Pair {
  let high: Double
  let low: Double

  @inline(__always)
  init(_ high: Double, _ low: Double) {
    self.high = high
    self.low = low
  }

  /// a + b and what rounding the sum lost, exactly where |a| ≥ |b| or nothing is lost (Dekker's FastTwoSum).
  @inline(__always)
  init(sumOf a: Double, smaller b: Double) {
    high = a + b
    low = b - (high - a)
  }

  /// a·b and what rounding the product lost, but for the last bits of that: both numbers are split in halves of 21 and
  /// 32 bits (after Dekker).
  @inline(__always)
  init(productOf a: Double, _ b: Double) {
    high = a * b
    let (aHigh, bHigh) = (a.upperHalf, b.upperHalf)
    let (aLow, bLow) = (a - aHigh, b - bHigh)
    low = ((aHigh * bHigh - high) + (aHigh * bLow + aLow * bHigh)) + aLow * bLow
  }

  /// n/d, rounded; at most a little over half an ulp away.
  @inline(__always)
  static func / (n: Pair, d: Pair) -> Double {
    let inverse = 1 / d.high
    let estimate = n.high * inverse
    let product = Pair(productOf: estimate, d.high)
    let remainder = ((n.high - product.high) - product.low) + (n.low - estimate * d.low)
    return estimate + remainder * inverse
  }
}
