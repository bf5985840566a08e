import Numerics
import Testing

struct LinearAlgebraTests {
  @Test(arguments: [
    ([3.0, 4], 5.0), ([1e200, 1e200], 1.414_213_562_373_095_1e200), ([1e-200, 1e-200], 1.414_213_562_373_095_1e-200),
    ([0x1p1023, 0x1p900], 0x1p1023), ([0x1p-1074, 0], 0x1p-1074), ([0, 0], 0), ([1e20, 1], 1e20),
    ([.infinity, 1], .infinity),
  ])
  func `a norm neither overflows nor underflows`(vector: [Double], expected: Double) {
    let value = norm(vector)
    #expect(value == expected || ((value - expected) / expected).magnitude < 1e-15)
  }

  @Test func `a norm of NaN is NaN, also beside infinity`() {
    #expect(norm([1, Double.nan]).isNaN && norm([Double.infinity, .nan]).isNaN)
  }

  @Test(arguments: [1, 2, 16, 64])
  func `an orthogonal matrix has orthonormal rows`(size: Int) {
    var stream = RandomStream(seed: 5, name: "Q")
    let matrix = Matrix(orthogonal: size, scale: 1, from: &stream)
    for i in 0..<size {
      for j in 0...i {
        let product = (0..<size).reduce(0.0) {
          $0 + matrix.elements[i * size + $1] * matrix.elements[j * size + $1]
        }
        #expect((product - (i == j ? 1 : 0)).magnitude < 1e-14)
      }
    }
  }

  @Test func `clipping follows PyTorch's rule`() {
    let clipping = GradientClipping(threshold: 1)
    #expect(clipping.coefficient(forNorm: 0.5) == 1)
    #expect(clipping.coefficient(forNorm: 1) == 1 / (1 + 1e-6))
    #expect(clipping.coefficient(forNorm: 4) == 1 / (4 + 1e-6))
    #expect(clipping.coefficient(forNorm: .infinity) == 0)
    #expect(clipping.coefficient(forNorm: .nan).isNaN)
  }
}
