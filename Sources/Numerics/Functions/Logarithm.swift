/// k·ln 2 + log(1 + f) + correction, for √½ − 1 ≤ f < √2 − 1 and a correction below the last bit of f.
@inline(__always)
private func logarithm(_ k: Double, _ f: Double, correction: Double) -> Double {
  // log(1+f) = f − (f²/2 − s·(f²/2 + R)) with s = f/(2+f) and R the rest of 2·artanh(s)/s, odd and even powers of s²
  // apart.
  let s = f / (2 + f)
  let z = s * s
  let w = z * z
  var even = 2.0 / 23
  even = even * w + 2.0 / 19
  even = even * w + 2.0 / 15
  even = even * w + 2.0 / 11
  even = even * w + 2.0 / 7
  even = even * w + 2.0 / 3
  var odd = 2.0 / 21
  odd = odd * w + 2.0 / 17
  odd = odd * w + 2.0 / 13
  odd = odd * w + 2.0 / 9
  odd = odd * w + 2.0 / 5
  let rest = even * z + odd * w
  let halfSquare = 0.5 * f * f
  let low = s * (halfSquare + rest) + (k * 0x1.a39ef35793c76p-33 + correction)
  let most = Pair(sumOf: f, smaller: -halfSquare)
  return k * 0x1.62e42feep-1 + (most.high + (most.low + low))
}

/// The value, but for an x whose logarithm is not finite or no number.
@inline(__always)
private func logarithm(_ value: Double, orSpecialOf x: Double) -> Double {
  // ∞ and NaN are their own logarithms.
  let number = x < .infinity ? value : x
  let positive = x < .leastNonzeroMagnitude ? -.infinity : number
  return x < 0 ? .nan : positive
}

extension Double {
  /// e and m with x = 2ᵉ·m and √½ ≤ m < √2, for a positive normal number.
  @inline(__always)
  fileprivate var exponentAndFraction: (Double, Double) {
    let root: UInt64 = 0x3fe6_a09e_667f_3bcd
    // The exponent field counts from √½ instead of from 1.
    let shifted = bitPattern &+ (0x3ff0_0000_0000_0000 - root)
    // In the lowest bits of 2⁵², a whole number is added to it.
    let exponent = Double(bitPattern: shifted &>> 52 | 0x4330_0000_0000_0000) - (0x1p52 + 1023)
    return (exponent, Double(bitPattern: (shifted & 0x000f_ffff_ffff_ffff) &+ root))
  }
}

/// The natural logarithm; the worst error measured over a million samples is 0.8 ulp (see
/// `ElementaryFunctionTests`).
///
/// log(0) is −∞, log of a negative number is NaN, log(∞) is ∞.
@inline(__always)
public func log(_ x: Double) -> Double {
  let isSubnormal = x < 0x1p-1022
  let (exponent, fraction) = (isSubnormal ? x * 0x1p54 : x).exponentAndFraction
  let k = isSubnormal ? exponent - 54 : exponent
  return logarithm(logarithm(k, fraction - 1, correction: 0), orSpecialOf: x)
}

/// log(1 + x) without cancellation near zero; the worst error measured over a million samples is 0.8 ulp (see
/// `ElementaryFunctionTests`).
///
/// log1p(−1) is −∞, of less it is NaN; log1p(∞) is ∞, log1p(−0) is −0.
@inline(__always)
public func log1p(_ x: Double) -> Double {
  let sum = 1 + x
  // What rounding the sum lost, exactly (Knuth's TwoSum).
  let part = sum - 1
  let lost = (1 - (sum - part)) + (x - part)
  let (exponent, fraction) = sum.exponentAndFraction
  // Where 1 + x has no other power of two, x itself is f, exactly.
  let isNear = exponent == 0
  let f = isNear ? x : fraction - 1
  let correction = isNear ? 0 : lost / sum
  // The sums give 0 for −0.
  return logarithm(logarithm(exponent, f, correction: correction), orSpecialOf: sum).withSign(of: x)
}

/// The logarithm to base ten, as log(x)·log₁₀e: at most 2 ulp, so exact powers of ten may be off by their last bit.
public func log10(_ x: Double) -> Double { log(x) * 0.434_294_481_903_251_8 }

/// ``log(_:)-(Double)`` in each lane.
public func log(_ x: SIMD8<Double>) -> SIMD8<Double> { eachLane(x, log) }

/// ``log1p(_:)-(Double)`` in each lane.
public func log1p(_ x: SIMD8<Double>) -> SIMD8<Double> { eachLane(x, log1p) }

/// ``log(_:)-(Double)`` rounded to a Float: at most 0.5000001 ulp.
@inline(__always)
public func log(_ x: Float) -> Float { Float(log(Double(x))) }

/// ``log(_:)-(Float)`` in each lane.
public func log(_ x: SIMD8<Float>) -> SIMD8<Float> { eachLane(x, log) }

/// ``log1p(_:)-(Double)`` rounded to a Float: at most 0.5000001 ulp.
@inline(__always)
public func log1p(_ x: Float) -> Float { Float(log1p(Double(x))) }

/// ``log1p(_:)-(Float)`` in each lane.
public func log1p(_ x: SIMD8<Float>) -> SIMD8<Float> { eachLane(x, log1p) }
