/// The natural logarithm; measured worst error 0.67 ulp (see `ElementaryFunctionTests`).
///
/// log(0) is −∞, log of a negative number is NaN, log(∞) is ∞.
public func log(_ x: Double) -> Double {
  if x.isNaN || x < 0 { return .nan }
  if x == 0 { return -.infinity }
  if x == .infinity { return x }
  // x = 2ᵏ·m with m in [√½, √2).
  var scaled = x
  var k = 0.0
  if x < 0x1p-1022 {
    scaled *= 0x1p54
    k = -54
  }
  let bits = scaled.bitPattern
  var exponent = Int64(bits >> 52) - 1023
  var mantissa = Double(bitPattern: bits & 0x000f_ffff_ffff_ffff | 0x3ff0_0000_0000_0000)
  if mantissa > 1.414_213_562_373_095_1 {
    mantissa *= 0.5
    exponent += 1
  }
  k += Double(exponent)
  // log(1+f) = f − (f²/2 − s·(f²/2 + R)) with s = f/(2+f) and R the rest of 2·artanh(s)/s.
  let f = mantissa - 1
  let s = f / (2 + f)
  let z = s * s
  var rest = 2.0 / 23
  rest = rest * z + 2.0 / 21
  rest = rest * z + 2.0 / 19
  rest = rest * z + 2.0 / 17
  rest = rest * z + 2.0 / 15
  rest = rest * z + 2.0 / 13
  rest = rest * z + 2.0 / 11
  rest = rest * z + 2.0 / 9
  rest = rest * z + 2.0 / 7
  rest = rest * z + 2.0 / 5
  rest = rest * z + 2.0 / 3
  rest *= z
  let halfSquare = 0.5 * f * f
  return k * 0x1.62e42feep-1 - ((halfSquare - (s * (halfSquare + rest) + k * 0x1.a39ef35793c76p-33)) - f)
}

/// The logarithm to base ten, as log(x)·log₁₀e: at most 2 ulp, so exact powers of ten may be off by their last bit.
public func log10(_ x: Double) -> Double {
  log(x) * 0.434_294_481_903_251_8
}
