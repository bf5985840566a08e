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
}
