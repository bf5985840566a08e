/// The elementary functions are our own because every libm rounds differently, and a recurrent network multiplies the
/// difference. They use only IEEE 754 operations in the order written, so that each machine gives the same bits.

/// Splits `x` into `k·ln 2 + (high − low)` with an integer `k` and a remainder of at most half of ln 2.
///
/// ln 2 is split so that `k·high part` is exact for |k| < 2²⁰ (Cody and Waite).
@inline(__always)
func reduceByLogarithmOfTwo(_ x: Double) -> (k: Double, high: Double, low: Double) {
  let k = ((x * 1.442_695_040_888_963_4) + 0.5).rounded(towardMinusInfinity: ())
  return (k, x - k * 0x1.62e42feep-1, k * 0x1.a39ef35793c76p-33)
}

extension Double {
  /// The largest integer not above the number; written out because `.rounded()` calls libm where Swift is embedded.
  @inline(__always)
  func rounded(towardMinusInfinity: Void) -> Double {
    let truncated = Double(Int64(self))
    return truncated > self ? truncated - 1 : truncated
  }
}

/// exp(r) − 1 − r for |r| ≤ ln 2 / 2, by its Taylor series to r¹³: the rest is below 2⁻⁵⁷ of the result.
@inline(__always)
func exponentialTail(_ r: Double) -> Double {
  var sum = 1.0 / 6_227_020_800
  sum = sum * r + 1.0 / 479_001_600
  sum = sum * r + 1.0 / 39_916_800
  sum = sum * r + 1.0 / 3_628_800
  sum = sum * r + 1.0 / 362_880
  sum = sum * r + 1.0 / 40_320
  sum = sum * r + 1.0 / 5_040
  sum = sum * r + 1.0 / 720
  sum = sum * r + 1.0 / 120
  sum = sum * r + 1.0 / 24
  sum = sum * r + 1.0 / 6
  sum = sum * r + 0.5
  return sum * (r * r)
}

/// 2ᵏ for −1022 ≤ k ≤ 1023.
@inline(__always)
func powerOfTwo(_ k: Int64) -> Double {
  Double(bitPattern: UInt64(bitPattern: k + 1023) << 52)
}

/// The exponential function; measured worst error 0.73 ulp (see `ElementaryFunctionTests`).
///
/// exp(NaN) is NaN, exp(∞) is ∞, exp(−∞) is 0; overflows above 709.78 and underflows through the subnormals to 0.
public func exp(_ x: Double) -> Double {
  if x.isNaN { return x }
  if x > 709.782_712_893_384 { return .infinity }
  if x < -745.133_219_101_941_2 { return 0 }
  let (k, high, low) = reduceByLogarithmOfTwo(x)
  let r = high - low
  // The bits of `low` that `r` could not hold, first order: exp(r + c) ≈ exp(r) + c.
  let lost = (high - r) - low
  let value = 1 + (r + (exponentialTail(r) + lost))
  // Two factors, because 2ᵏ itself may be subnormal or infinite where the result is neither.
  let whole = Int64(k)
  let half = whole / 2
  return value * powerOfTwo(half) * powerOfTwo(whole - half)
}

/// exp(x) − 1 without cancellation near zero; measured worst error 1.06 ulp (see `ElementaryFunctionTests`).
public func expm1(_ x: Double) -> Double {
  if x.isNaN { return x }
  if x > 709.782_712_893_384 { return .infinity }
  if x < -37.5 { return -1 }
  // Below 2⁻⁵⁴ the square vanishes beside x; returning x keeps the sign of zero.
  if x.magnitude < 0x1p-54 { return x }
  let (k, high, low) = reduceByLogarithmOfTwo(x)
  let r = high - low
  let lost = (high - r) - low
  let tail = exponentialTail(r) + lost
  let whole = Int64(k)
  if whole == 0 { return r + tail }
  if whole > 1020 { return exp(x) }
  let scale = powerOfTwo(whole)
  return scale * tail + (scale * r + (scale - 1))
}
