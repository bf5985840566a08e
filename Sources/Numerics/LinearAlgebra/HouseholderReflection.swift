/// The reflection H = 1 − τvvᵀ with v₁ = 1 that takes a vector x to (β, 0, …, 0) (Golub and Van Loan 2013, algorithm
/// 5.1.1). The vector v stays where x was.
struct HouseholderReflection {
  /// τ; 0 for x = 0, where H is the identity.
  let factor: Double
  /// β, of the sign opposite to that of x₁, so that v₁ does not cancel.
  let image: Double

  /// Replaces x, `[count]`, by v, `[count]`.
  init(replacing x: UnsafeMutablePointer<Double>, _ count: Int) {
    let length = norm(UnsafePointer(x), count)
    if length == 0 {
      factor = 0
      image = 0
    } else {
      image = x[0] > 0 ? -length : length
      let first = x[0] - image
      for i in 0..<count { x[i] /= first }
      x[0] = 1
      // From v as it is rounded: H is orthogonal even where x was subnormal.
      factor = 2 / dot(x, x, count)
    }
  }

  /// Replaces y, `[count]`, by Hy.
  @inline(__always)
  func apply(_ v: UnsafePointer<Double>, to y: UnsafeMutablePointer<Double>, _ count: Int) {
    addScaled(y, -factor * dot(v, y, count), v, count)
  }
}
