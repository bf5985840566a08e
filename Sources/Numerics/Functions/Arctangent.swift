/// The angle in [−π, π] from the positive x axis to the point (x, y), as the C library's atan2; within 3 ulp (see
/// `ArctangentTests`).
///
/// NaN for a coordinate that is NaN, for two infinities, and for the origin, which lies in no direction.
package func angle(x: Double, y: Double) -> Double {
  let (larger, smaller) = (Double.maximum(x.magnitude, y.magnitude), Double.minimum(x.magnitude, y.magnitude))
  guard larger > 0, smaller < .infinity, !x.isNaN, !y.isNaN else { return .nan }
  // In the eighth of the plane next to the axis: within 0.005 at first, then each step leaves a third of the cube.
  let slope = smaller / larger
  var angle = slope * (1.0584 - 0.273 * slope)
  for _ in 0..<2 {
    let (cosine, sine) = (cosine(angle), sine(angle))
    angle += (slope * cosine - sine) / (cosine + slope * sine)
  }
  if y.magnitude > x.magnitude { angle = 1.570_796_326_794_896_6 - angle }
  if x < 0 { angle = 3.141_592_653_589_793 - angle }
  return angle.withSign(of: y)
}
