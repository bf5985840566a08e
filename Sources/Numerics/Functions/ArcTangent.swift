/// The angle in [0, π/2] whose tangent is y/x, for y ≥ 0 and x ≥ 0 that are not both zero; within 4 ulp of the true one over
/// the samples of `AngleTests`.
///
/// The angle is halved twice, tan(α/2) = t/(1 + √(1 + t²)), which leaves at most π/16, where Taylor's series is short.
package func arcTangent(_ y: Double, _ x: Double) -> Double {
  if y > x { return 1.570_796_326_794_896_6 - arcTangent(x, y) }
  var tangent = y / x
  for _ in 0..<2 { tangent /= 1 + (1 + tangent * tangent).squareRoot() }
  let z = tangent * tangent
  var sum = 0.0
  for power in stride(from: 23, through: 3, by: -2) {
    sum = z * ((power & 2 == 0 ? 1 : -1) / Double(power) + sum)
  }
  return 4 * (tangent + tangent * sum)
}
