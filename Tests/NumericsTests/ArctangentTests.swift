import Foundation
import Numerics
import Testing

struct ArctangentTests {
  @Test func `the angle is the C library's to a few units in the last place`() {
    var stream = RandomStream(seed: 1, name: "arctangent")
    var worst = 0.0
    for i in 0..<200_000 {
      let size = pow(10, 40 * stream.uniform() - 20)
      let (x, y) = (stream.normal(), stream.normal() * (i % 2 == 0 ? 1 : size))
      let expected = atan2(y, x)
      worst = max(worst, (angle(x: x, y: y) - expected).magnitude / expected.ulp)
    }
    #expect(worst <= 3, "\(worst)")
  }

  @Test func `on the axes it is exact`() {
    #expect(angle(x: 1, y: 0) == 0)
    #expect(angle(x: 0, y: 2) == .pi / 2 && angle(x: 0, y: -2) == -.pi / 2)
    #expect(angle(x: -3, y: 0) == .pi && angle(x: -3, y: -0.0) == -.pi)
    #expect(angle(x: 1, y: .infinity) == .pi / 2 && angle(x: .infinity, y: -1) == 0)
  }

  @Test func `what lies in no direction has no angle`() {
    #expect(angle(x: 0, y: 0).isNaN && angle(x: .nan, y: 1).isNaN && angle(x: 1, y: .nan).isNaN)
    #expect(angle(x: .infinity, y: .infinity).isNaN)
  }
}
