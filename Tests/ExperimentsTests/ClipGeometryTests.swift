import Experiments
import Foundation
import Testing

struct ClipGeometryTests {
  private static let norm: KeyValuePairs<String, ParameterValue> = ["clip_by": .choice(0)]

  @Test func `clipping by value turns (3, 4) by 8.13 degrees and (100, 1, 1, 1) by 59.01`() {
    #expect(isClose(value("angle", of: "clip-geometry"), 8.130_102_354_155_978, relative: 1e-13))
    #expect(isClose(value("length", of: "clip-geometry"), 2.0.squareRoot(), relative: 1e-15))
    let long: KeyValuePairs<String, ParameterValue> = [
      "first": .number(100), "other": .number(1), "others": .integer(3),
    ]
    // cos = 103 / (2 √10003).
    let expected = acos(103 / (2 * 10003.0.squareRoot())) * 180 / .pi
    #expect(isClose(value("angle", of: "clip-geometry", long), expected, relative: 1e-13))
    #expect((expected - 59.0077).magnitude < 1e-4)
    #expect(series("clipped", of: "clip-geometry", long) == [1, 1, 1, 1])
  }

  @Test(arguments: [(3.0, 4.0, 1), (100, 1, 3), (-7.3, 0.01, 20), (1e-3, -999, 7)])
  func `clipping by norm never turns a gradient`(first: Double, other: Double, others: Int) {
    let turned = series(
      "turned", of: "clip-geometry",
      ["clip_by": .choice(0), "first": .number(first), "other": .number(other), "others": .integer(others)])
    #expect(turned.allSatisfy { $0 == 0 }, "\(turned)")
  }

  @Test func `clipping by norm leaves the threshold, but for the millionth of PyTorch's rule`() {
    #expect(isClose(value("length", of: "clip-geometry", Self.norm), 5 / (5 + 1e-6), relative: 1e-14))
    #expect(series("clipped", of: "clip-geometry", ["clip_by": .choice(0), "threshold": .number(6)]) == [3, 4])
  }

  /// E[clip(X)] of X ~ N(μ, σ²) cut at ±c, in closed form.
  private static func meanOfClipped(_ mu: Double, _ sigma: Double, _ c: Double) -> Double {
    func density(_ x: Double) -> Double { Foundation.exp(-x * x / 2) / (2 * Double.pi).squareRoot() }
    func below(_ x: Double) -> Double { erfc(-x / 2.0.squareRoot()) / 2 }
    let (a, b) = ((-c - mu) / sigma, (c - mu) / sigma)
    return -c * below(a) + c * (1 - below(b)) + mu * (below(b) - below(a)) + sigma * (density(a) - density(b))
  }

  @Test(arguments: [0.05, 1, 3, 10])
  func `the mean of gradients clipped by value is the expected one`(threshold: Double) {
    let means = series(
      "mean_clipped", of: "clip-geometry",
      [
        "noise_shape": .choice(0), "noise": .number(3), "samples": .integer(20_000), "threshold": .number(threshold),
      ])
    for (found, mu) in zip(means, [3.0, 4]) {
      let expected = Self.meanOfClipped(mu, 3, threshold)
      // Four standard errors, of a deviation that is at most the noise's or the threshold.
      #expect((found - expected).magnitude < 4 * min(3, threshold) / 20_000.0.squareRoot(), "\(found), \(expected)")
    }
  }

  /// Symmetric noise leaves the mean's direction to clipping by norm; skewed noise does not. Expected angles from a
  /// million draws with numpy.
  @Test(arguments: [(0, 0, 0.0), (1, 0, 1.2), (0, 1, 5.94), (1, 1, 8.5)])
  func `clipping noisy gradients turns their mean`(method: Int, shape: Int, degrees: Double) {
    let many: KeyValuePairs<String, ParameterValue> = [
      "clip_by": .choice(method), "noise_shape": .choice(shape), "samples": .integer(20_000),
    ]
    let found = value("mean_angle", of: "clip-geometry", many)
    #expect((found - degrees).magnitude < 1.6, "\(found), expected \(degrees)")
    // Chance alone: 5 / √20000 of 5 is 0.4 degrees.
    #expect(value("sampling_angle", of: "clip-geometry", many) < 1.6)
  }

  @Test func `far above all gradients nothing is clipped`() {
    let high: KeyValuePairs<String, ParameterValue> = ["threshold": .number(1000)]
    #expect(value("clipped_share", of: "clip-geometry", high) == 0)
    #expect(value("angle", of: "clip-geometry", high) == 0)
    #expect(value("mean_angle", of: "clip-geometry", high) == value("sampling_angle", of: "clip-geometry", high))
  }

  @Test func `a gradient of zero has no direction`() {
    let zero: KeyValuePairs<String, ParameterValue> = ["first": .number(0), "other": .number(0)]
    #expect(value("angle", of: "clip-geometry", zero).isNaN)
    #expect(value("length", of: "clip-geometry", zero) == 0)
  }

  @Test func `without noise the mean is the clipped gradient`() {
    let still: KeyValuePairs<String, ParameterValue> = ["noise": .number(0), "samples": .integer(1)]
    #expect(series("mean_clipped", of: "clip-geometry", still) == [1, 1])
    #expect(value("clipped_share", of: "clip-geometry", still) == 1)
  }
}
