// The Float forms of what needs eˣ. They are computed in Double, with as many terms as a Float can tell apart, and rounded
// once: 0.50001 ulp at most, and a third of the work of the Double forms.

/// An argument x as k·ln 2 + r, with a whole number k and |r| ≤ ln 2 / 2.
private struct ShortReducedExponent {
  /// 2ᵏ.
  let scale: Double
  /// exp(r) − 1, by the Taylor series to r¹⁰, odd and even powers apart: the rest is below 2⁻⁴¹ of it.
  let rest: Double

  @inline(__always)
  init(_ x: Double) {
    let k = (x * 0x1.71547652b82fep0).nearestInteger
    // |k| is at most 216, so that its product with ln 2 rounds away at most 2⁻⁴⁶.
    let r = x - k * 0x1.62e42fefa39efp-1
    let z = r * r
    var odd = 1.0 / 362_880
    odd = odd * z + 1.0 / 5_040
    odd = odd * z + 1.0 / 120
    odd = odd * z + 1.0 / 6
    odd = odd * z + 1
    var even = 1.0 / 3_628_800
    even = even * z + 1.0 / 40_320
    even = even * z + 1.0 / 720
    even = even * z + 1.0 / 24
    even = even * z + 0.5
    scale = k.powerOfTwo
    rest = odd * r + even * z
  }
}

/// The exponential function; at most 0.50001 ulp.
///
/// Special values as ``exp(_:)-(Double)``; overflows above 88.72 and underflows through the subnormals to 0.
@inline(__always)
public func exp(_ x: Float) -> Float {
  // Beyond these ends the results are ∞ and 0; NaN compares false and passes through.
  let upper = x > 90 ? 90 : x
  let reduced = ShortReducedExponent(Double(upper < -110 ? -110 : upper))
  return Float(reduced.scale + reduced.scale * reduced.rest)
}

/// exp(x) − 1 without cancellation near zero; at most 0.50001 ulp.
///
/// Special values as ``expm1(_:)-(Double)``.
@inline(__always)
public func expm1(_ x: Float) -> Float {
  let upper = x > 90 ? 90 : x
  let reduced = ShortReducedExponent(Double(upper < -30 ? -30 : upper))
  let value = (reduced.scale - 1) + reduced.scale * reduced.rest
  // The sum gives 0 for −0.
  return Float(value.withSign(of: Double(x)))
}

/// The hyperbolic tangent; at most 0.50001 ulp.
///
/// Special values as ``tanh(_:)-(Double)``.
@inline(__always)
public func tanh(_ x: Float) -> Float {
  // n/(2 − n) with n = 1 − exp(−2|x|); from 10 on it is 1.
  let magnitude = Double(x.magnitude)
  let reduced = ShortReducedExponent(-2 * (magnitude > 10 ? 10 : magnitude))
  let n = (1 - reduced.scale) - reduced.scale * reduced.rest
  return Float((n / (2 - n)).withSign(of: Double(x)))
}

/// The logistic function 1/(1 + e⁻ˣ); at most 0.50001 ulp.
///
/// Special values as ``sigmoid(_:)-(Double)``.
@inline(__always)
public func sigmoid(_ x: Float) -> Float {
  // 1/(1 + E) with E = exp(−x); E is far from the ends of a Double's range.
  let lower = x < -110 ? -110 : x
  let reduced = ShortReducedExponent(-Double(lower > 30 ? 30 : lower))
  return Float(1 / (1 + (reduced.scale + reduced.scale * reduced.rest)))
}

/// ``exp(_:)-(Float)`` in each lane.
public func exp(_ x: SIMD8<Float>) -> SIMD8<Float> { eachLane(x, exp) }

/// ``expm1(_:)-(Float)`` in each lane.
public func expm1(_ x: SIMD8<Float>) -> SIMD8<Float> { eachLane(x, expm1) }

/// ``tanh(_:)-(Float)`` in each lane.
public func tanh(_ x: SIMD8<Float>) -> SIMD8<Float> { eachLane(x, tanh) }

/// ``sigmoid(_:)-(Float)`` in each lane.
public func sigmoid(_ x: SIMD8<Float>) -> SIMD8<Float> { eachLane(x, sigmoid) }
