import Numerics
import Testing

struct GradientClippingTests {
  @Test func `clipping by norm follows PyTorch's rule`() {
    let clipping = GradientClipping.norm(1)
    #expect(clipping.coefficient(forNorm: 0.5) == 1)
    #expect(clipping.coefficient(forNorm: 1) == 1 / (1 + 1e-6))
    #expect(clipping.coefficient(forNorm: 4) == 1 / (4 + 1e-6))
    #expect(clipping.coefficient(forNorm: .infinity) == 0)
    #expect(clipping.coefficient(forNorm: .nan).isNaN)
  }

  @Test func `clipping by value clamps and leaves NaN`() {
    var gradient: [Double] = [3, -4, 0.5, .nan, .infinity, -.infinity]
    GradientClipping.value(1).apply(to: &gradient, norm: norm(gradient))
    #expect(Array(gradient[..<3]) == [1, -1, 0.5] && gradient[3].isNaN && Array(gradient[4...]) == [1, -1])
  }

  /// (3, 4) clipped by value at 1 turns by 8.13°, (100, 1, 1, 1) by 59.0°; by norm neither turns.
  @Test(arguments: [([3.0, 4], 8.130102354155978), ([100, 1, 1, 1], 59.00770720958271)])
  func `by value a gradient turns, by norm it does not`(gradient: [Double], degrees: Double) {
    for (clipping, expected) in [(GradientClipping.value(1), degrees), (.norm(1), 0), (.off, 0)] {
      var clipped = gradient
      clipping.apply(to: &clipped, norm: norm(gradient))
      let product = zip(gradient, clipped).reduce(0) { $0 + $1.0 * $1.1 }
      let cosine = product / (norm(gradient) * norm(clipped))
      #expect((cosine - cosineOfDegrees(expected)).magnitude < 1e-6)
    }
  }

  /// In Float a naive norm of [1e20, 1] is infinite, and clipping by it would give [0, 0].
  @Test func `the norm of a Float gradient does not overflow`() {
    var gradient: [Float] = [1e20, 1]
    let size = norm(gradient)
    GradientClipping.norm(1).apply(to: &gradient, norm: size)
    #expect(size == Double(Float(1e20)) && (gradient[0] - 1).magnitude < 1e-6)
  }

  private func cosineOfDegrees(_ degrees: Double) -> Double {
    let angle = degrees * .pi / 180
    var (sum, term) = (1.0, 1.0)
    for k in 1..<15 {
      term *= -angle * angle / Double((2 * k - 1) * 2 * k)
      sum += term
    }
    return sum
  }
}
