// The cosine and the sine of an `angle` in [−π/4, π/4], by Taylor series whose rest is below 2⁻⁵⁹: enough for normal
// draws, which fold the full turn into this range exactly (see ``RandomStream/normal()``).

/// The cosine of an angle in [−π/4, π/4]; the worst error measured over a million samples is 0.75 ulp (see
/// `ElementaryFunctionTests`).
@inline(__always)
package func cosine(_ angle: Double) -> Double {
  let z = angle * angle
  var sum = 1.0 / 20_922_789_888_000
  sum = sum * z - 1.0 / 87_178_291_200
  sum = sum * z + 1.0 / 479_001_600
  sum = sum * z - 1.0 / 3_628_800
  sum = sum * z + 1.0 / 40_320
  sum = sum * z - 1.0 / 720
  sum = sum * z + 1.0 / 24
  // 1 − z/2, and what its rounding lost.
  let parabola = Pair(sumOf: 1, smaller: -0.5 * z)
  return parabola.high + (parabola.low + sum * (z * z))
}

/// The sine of an angle in [−π/4, π/4]; the worst error measured over a million samples is 0.73 ulp (see
/// `ElementaryFunctionTests`).
///
/// sine(−0) is −0.
@inline(__always)
package func sine(_ angle: Double) -> Double {
  let z = angle * angle
  var sum = 1.0 / 355_687_428_096_000
  sum = sum * z - 1.0 / 1_307_674_368_000
  sum = sum * z + 1.0 / 6_227_020_800
  sum = sum * z - 1.0 / 39_916_800
  sum = sum * z + 1.0 / 362_880
  sum = sum * z - 1.0 / 5_040
  sum = sum * z + 1.0 / 120
  sum = sum * z - 1.0 / 6
  // The sum gives 0 for −0.
  return (angle + angle * z * sum).withSign(of: angle)
}

/// ``cosine(_:)-(Double)`` in each lane.
package func cosine(_ angle: SIMD8<Double>) -> SIMD8<Double> { eachLane(angle, cosine) }

/// ``sine(_:)-(Double)`` in each lane.
package func sine(_ angle: SIMD8<Double>) -> SIMD8<Double> { eachLane(angle, sine) }

/// ``cosine(_:)-(Double)`` rounded to a Float: at most 0.5000001 ulp.
@inline(__always)
package func cosine(_ angle: Float) -> Float { Float(cosine(Double(angle))) }

/// ``cosine(_:)-(Float)`` in each lane.
package func cosine(_ angle: SIMD8<Float>) -> SIMD8<Float> { eachLane(angle, cosine) }

/// ``sine(_:)-(Double)`` rounded to a Float: at most 0.5000001 ulp.
@inline(__always)
package func sine(_ angle: Float) -> Float { Float(sine(Double(angle))) }

/// ``sine(_:)-(Float)`` in each lane.
package func sine(_ angle: SIMD8<Float>) -> SIMD8<Float> { eachLane(angle, sine) }
