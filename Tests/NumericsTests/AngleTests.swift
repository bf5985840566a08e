import Foundation
import Numerics
import Testing

struct AngleTests {
  private let degrees = 180 / Double.pi

  /// The cosines by hand: 7/(5√2) is 8.13 degrees, 103/(2√10003) is 59.0.
  @Test(arguments: [
    ([3.0, 4], 7 / (5 * 2.0.squareRoot()), 8.13), ([100, 1, 1, 1], 103 / (2 * 10003.0.squareRoot()), 59.0),
  ])
  func `clipping by value turns a gradient`(gradient: [Double], cosine: Double, rounded: Double) {
    var clipped = gradient
    GradientClipping.value(1).apply(to: &clipped, norm: norm(gradient))
    let found = angle(between: gradient, and: clipped)
    #expect((found - acos(cosine)).magnitude < 1e-14)
    #expect((found * degrees - rounded).magnitude < 0.01)
    var rescaled = gradient
    GradientClipping.norm(1).apply(to: &rescaled, norm: norm(gradient))
    #expect(angle(between: gradient, and: rescaled) < 1e-15)
  }

  @Test func `small angles, opposite and huge vectors keep their angle`() {
    #expect(angle(between: [1.0, 0], and: [1, 1e-12]) == 1e-12)
    #expect(angle(between: [2.0, 0], and: [-3, 0]) == .pi)
    #expect((angle(between: [1e300, 0], and: [0, 1e-300]) - .pi / 2).magnitude < 1e-15)
    #expect((angle(between: [Float(0), 1], and: [1, 0]) - .pi / 2).magnitude < 1e-15)
    #expect(angle(between: [0.0, 0], and: [1, 0]).isNaN)
    #expect(angle(between: [1, .nan], and: [1.0, 0]).isNaN)
  }
}
