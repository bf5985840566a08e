/// The rotation of two vectors x and y in their plane that makes them orthogonal: (cx − sy, sx + cy).
struct PlaneRotation {
  /// c.
  let cosine: Double
  /// s.
  let sine: Double

  /// nil if the cosine of the angle between the vectors is at most `tolerance`, or if a vector is so short that products
  /// would underflow: below 2⁻⁴⁸⁰, with the longest near 2⁴⁸⁰.
  init?(of x: UnsafePointer<Double>, _ y: UnsafePointer<Double>, _ count: Int, tolerance: Double) {
    let (a, b, c) = (dot(x, x, count), dot(y, y, count), dot(x, y, count))
    guard Double.minimum(a, b) > 0x1p-960 else { return nil }
    guard c.magnitude > tolerance * (a.squareRoot() * b.squareRoot()) else { return nil }
    // t = s/c is the smaller root of t² + 2ζt − 1 = 0 (Rutishauser 1966).
    let zeta = (b - a) / (2 * c)
    let size = zeta.magnitude
    // From 2³⁰ on the 1 does not count, and further up the square would overflow.
    let root = size > 0x1p30 ? size : (1 + size * size).squareRoot()
    let tangent = (1 / (size + root)).withSign(of: zeta)
    cosine = 1 / (1 + tangent * tangent).squareRoot()
    sine = cosine * tangent
  }

  /// Rotates x and y.
  func apply(to x: UnsafeMutablePointer<Double>, _ y: UnsafeMutablePointer<Double>, _ count: Int) {
    for k in 0..<count {
      let (before, after) = (x[k], y[k])
      x[k] = cosine * before - sine * after
      y[k] = sine * before + cosine * after
    }
  }
}
