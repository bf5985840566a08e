import Experiments
import Foundation
import Testing

struct ChaosTests {
  /// From a trapezoidal rule with steps of 1/2000 in numpy.
  @Test(arguments: [
    (1.1, 0.005_068_901_344), (1.5, 0.065_217_211_913), (2, 0.154_724_229_831), (3, 0.310_249_315_145),
    (5, 0.532_427_941_632), (10, 0.856_435_189_197),
  ])
  func `mean-field theory gives the integrated exponent`(gain: Double, expected: Double) {
    let found = value("mean_field", of: "chaos", ["gain": .number(gain), "steps": .integer(1), "units": .integer(1)])
    #expect((found - expected).magnitude < 1e-8, "\(found), expected \(expected)")
  }

  @Test(arguments: [0.0, 0.25, 1])
  func `up to gain 1 the theory's state dies out`(gain: Double) {
    let found = value("mean_field", of: "chaos", ["gain": .number(gain), "steps": .integer(1), "units": .integer(1)])
    #expect(found == Foundation.log(gain))
  }

  /// One unit that dies out multiplies by gain·w; where it does not, by gain·w (1 − h²) at the fixed point h.
  @Test func `one unit has the exponent of its fixed point`() {
    let kind = experiment("chaos")
    for gain in [0.3, 5] {
      let settings = settings(
        of: kind, ["gain": .number(gain), "units": .integer(1), "settling": .integer(2000), "steps": .integer(50)])
      let w = gain * kind.tensors(settings).weights[0].data[0]
      var h = 0.9
      for _ in 0..<10_000 { h = Foundation.tanh(w.magnitude * h) }
      let expected = Foundation.log(w.magnitude * (1 - h * h))
      let found = kind.run(settings).values.first { "\($0.name)" == "exponent" }?.number ?? .nan
      #expect((found - expected).magnitude < 1e-9, "\(found), expected \(expected)")
    }
  }

  /// A state that has died out leaves the linear network, whose exponent is the logarithm of the spectral radius.
  @Test func `a network that dies out has the exponent of its spectral radius`() {
    let kind = experiment("chaos")
    let settings = settings(
      of: kind, ["gain": .number(0.2), "units": .integer(2), "settling": .integer(500), "steps": .integer(10_000)])
    let w = kind.tensors(settings).weights[0].data.map { 0.2 * $0 }
    let (halfTrace, determinant) = ((w[0] + w[3]) / 2, w[0] * w[3] - w[1] * w[2])
    let discriminant = halfTrace * halfTrace - determinant
    let radius =
      discriminant < 0 ? determinant.squareRoot() : halfTrace.magnitude + discriminant.squareRoot()
    let found = kind.run(settings).values.first { "\($0.name)" == "exponent" }?.number ?? .nan
    #expect((found - Foundation.log(radius)).magnitude < 1e-3, "\(found), expected \(Foundation.log(radius))")
  }

  /// Medians of 24 seeds with numpy, 1000 steps: a hundred units lie below the theory.
  @Test func `a hundred units have the simulated exponents`() {
    let runs = (1...8).map {
      series("exponents", of: "chaos", ["seed": .integer($0), "steps": .integer(400)])
    }
    let gains = series("gains", of: "chaos", ["units": .integer(1), "steps": .integer(1)])
    for (gain, expected, tolerance) in [(0.5, -0.633, 0.06), (2, 0.130, 0.03), (3, 0.2845, 0.015), (5, 0.4887, 0.015)] {
      guard let index = gains.firstIndex(of: gain) else { preconditionFailure("gain \(gain) is not measured") }
      let found = median(runs.map { $0[index] })
      #expect((found - expected).magnitude < tolerance, "gain \(gain): \(found), expected \(expected)")
    }
  }

  /// Simulated elsewhere: 0.0538, 0.1467, 0.2973, 0.5206.
  @Test(.enabled(if: isExhaustive)) func `four hundred units come near the theory`() {
    let runs = (1...3).map { series("exponents", of: "chaos", ["seed": .integer($0), "units": .integer(400)]) }
    let gains = series("gains", of: "chaos", ["units": .integer(1), "steps": .integer(1)])
    for (gain, expected) in [(1.5, 0.0538), (2, 0.1467), (3, 0.2973), (5, 0.5206)] {
      guard let index = gains.firstIndex(of: gain) else { preconditionFailure("gain \(gain) is not measured") }
      let found = median(runs.map { $0[index] })
      #expect((found - expected).magnitude < 0.012, "gain \(gain): \(found), expected \(expected)")
      print("chaos, 400 units, gain \(gain): \(found)")
    }
  }

  @Test func `two networks part at the rate of the exponent`() {
    let chaotic: KeyValuePairs<String, ParameterValue> = ["gain": .number(3), "steps": .integer(300)]
    let distances = series("distance", of: "chaos", chaotic)
    #expect(isClose(distances[0], 1e-10, relative: 1e-4))
    let rate = value("exponent", of: "chaos", chaotic)
    let end = distances.firstIndex { $0 > 1e-3 } ?? 0
    let measured = Foundation.log(distances[end] / distances[5]) / Double(end - 5)
    #expect((measured / rate - 1).magnitude < 0.35, "\(measured), exponent \(rate)")
    #expect(value("saturation_step", of: "chaos", chaotic) > Double(end))

    let calm: KeyValuePairs<String, ParameterValue> = ["gain": .number(0.5), "steps": .integer(100)]
    #expect(series("distance", of: "chaos", calm)[100] < 1e-20)
    #expect(value("saturation_step", of: "chaos", calm) == .infinity)
    #expect(value("doubling_steps", of: "chaos", calm) == .infinity)
  }

  @Test func `without weights nothing is left`() {
    #expect(value("exponent", of: "chaos", ["gain": .number(0), "steps": .integer(5)]) == -.infinity)
  }
}
