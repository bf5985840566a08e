/// The hyperbolic tangent; the worst error measured over a million samples is 0.72 ulp (see
/// `ElementaryFunctionTests`).
///
/// Odd, tanh(±∞) is ±1, tanh(±0) is ±0, tanh(NaN) is NaN.
@inline(__always)
public func tanh(_ x: Double) -> Double {
  // n/(2 − n) with n = 1 − exp(−2|x|); from 20 on it is 1.
  let magnitude = x.magnitude
  let reduced = ReducedExponent(-2 * (magnitude > 20 ? 20 : magnitude))
  let scale = reduced.k.powerOfTwo
  let whole = Pair(sumOf: 1, smaller: -scale)
  let sum = Pair(sumOf: whole.high, smaller: -(scale * reduced.r))
  let n = Pair(sumOf: sum.high, smaller: (whole.low + sum.low) - scale * reduced.tail)
  let d = Pair(sumOf: 2, smaller: -n.high)
  return (n / Pair(d.high, d.low - n.low)).withSign(of: x)
}

/// The logistic function 1/(1 + e⁻ˣ); the worst error measured over a million samples is 0.57 ulp (see
/// `ElementaryFunctionTests`).
///
/// sigmoid(∞) is 1, sigmoid(−∞) is 0, sigmoid(NaN) is NaN.
@inline(__always)
public func sigmoid(_ x: Double) -> Double {
  // With E = 2ᵏ·n = exp(−|x|): 1/(1 + E) from zero on, E/(1 + E) below; 2ᵏ is applied last, as E may be subnormal.
  let magnitude = x.magnitude
  let reduced = ReducedExponent(-(magnitude > 746 ? 746 : magnitude))
  let fraction = reduced.fraction
  let n = Pair(sumOf: fraction.high, smaller: fraction.low)
  // Below 2⁻¹⁰⁰, E no longer counts in the denominator.
  let scale = (reduced.k < -100 ? -100 : reduced.k).powerOfTwo
  let d = Pair(sumOf: 1, smaller: scale * n.high)
  let isNegative = x < 0
  let value = Pair(isNegative ? n.high : 1, isNegative ? n.low : 0) / Pair(d.high, d.low + scale * n.low)
  return value.scaled(byPowerOfTwo: isNegative ? reduced.k : 0)
}

/// ``tanh(_:)-(Double)`` in each lane.
public func tanh(_ x: SIMD8<Double>) -> SIMD8<Double> { eachLane(x, tanh) }

/// ``sigmoid(_:)-(Double)`` in each lane.
public func sigmoid(_ x: SIMD8<Double>) -> SIMD8<Double> { eachLane(x, sigmoid) }
