import Experiments
import Testing

/// What the kinds find, against closed forms and against simulations made elsewhere.
struct OracleTests {
  /// Powers of ten that the error gains over 100 steps back; medians of 64 runs in double precision with numpy.
  /// One median here is over 64 seeds, so a decade is a wide margin.
  @Test(arguments: [
    (0.577, -41.8), (0.9, -24.4), (1, -20.4), (1.5, -7.0), (2, 0.8), (3, 10.3),
  ])
  func `gradient-flow gains the simulated decades`(gain: Double, decades: Double) {
    let found = median(
      (1...64).map { value("decades", of: "gradient-flow", ["gain": .number(gain), "seed": .integer($0)]) })
    #expect((found - decades).magnitude < 1, "gain \(gain): \(found), expected \(decades)")
  }

  @Test func `gradient-flow with orthogonal weights gains the simulated decades`() {
    let found = median(
      (1...32).map {
        value(
          "decades", of: "gradient-flow", ["gain": .number(1), "initialization": .choice(1), "seed": .integer($0)])
      })
    #expect((found + 19.9).magnitude < 1, "\(found)")
  }

  @Test(arguments: [(0, -1.7), (1, -2.7)])
  func `gradient-flow with small inputs hardly saturates`(initialization: Int, decades: Double) {
    let found = median(
      (1...32).map {
        value(
          "decades", of: "gradient-flow",
          [
            "gain": .number(1), "input_scale": .number(0.1), "initialization": .choice(initialization),
            "seed": .integer($0),
          ])
      })
    #expect((found - decades).magnitude < 1, "\(found)")
  }

  @Test func `clipping does not touch the error that travels back`() {
    let off = series("state_gradient", of: "gradient-flow", ["gain": .number(3)])
    let on = series("state_gradient", of: "gradient-flow", ["gain": .number(3), "clip": .number(1)])
    #expect(off == on)
    let before = series("weight_gradient", of: "gradient-flow", ["gain": .number(3), "clip": .number(1)])
    let after = series("weight_gradient_after", of: "gradient-flow", ["gain": .number(3), "clip": .number(1)])
    let coefficient = value("clip_coefficient", of: "gradient-flow", ["gain": .number(3), "clip": .number(1)])
    #expect(coefficient < 1e-6)
    #expect(zip(before, after).allSatisfy { $0 * coefficient == $1 })
  }

  @Test func `a linear orthogonal network keeps the error's length`() {
    let norms = series(
      "state_gradient", of: "gradient-flow",
      ["cell": .choice(1), "initialization": .choice(1), "gain": .number(1), "steps": .integer(1000)])
    #expect(norms.count == 1001 && norms.allSatisfy { isClose($0, 1, relative: 1e-12) })
  }

  @Test func `a linear network with gain 3 overflows and says where`() {
    let kind = experiment("gradient-flow")
    let outcome = kind.run(
      settings(of: kind, ["cell": .choice(1), "gain": .number(3), "steps": .integer(1000)]))
    let step = outcome.values.first { "\($0.name)" == "first_nonfinite_step" }?.number ?? .nan
    // 308 decades at log10(3) a step are 646 steps; the matrix's largest eigenvalue is a little above 3.
    #expect(step > 550 && step < 700, "\(step)")
    let report = outcome.nonFinite.first { "\($0.series)" == "state_gradient" }
    #expect(report?.place == step)
  }

  /// Powers of ten over 100 layers of 100 units, medians of 20 seeds; theory for ReLU with gain 1 is −15.05.
  @Test(arguments: [
    (0, 0.9, -5.1, 1.0), (0, 1, -1.3, 0.7), (0, 1.2, 0.2, 0.7), (0, 1.5, 2.4, 0.7), (0, 2, 6.1, 1), (0, 3, 12.3, 1),
    (1, 1, -63.0, 1.5), (2, 1, -15.4, 1), (2, 1.414_213_562_373_095_1, -0.34, 1), (2, 2, 14.7, 1),
  ])
  func `depth gains the simulated decades`(activation: Int, gain: Double, decades: Double, tolerance: Double) {
    let found = median(
      (1...20).map {
        value(
          "decades", of: "depth",
          ["activation": .choice(activation), "gain": .number(gain), "seed": .integer($0)])
      })
    #expect((found - decades).magnitude < tolerance, "\(found), expected \(decades)")
  }

  @Test(arguments: [(0.9, -6.8), (1, -3.6), (1.2, -0.6), (1.5, 2.1)])
  func `depth with biases gains the simulated decades`(gain: Double, decades: Double) {
    let found = median(
      (1...20).map {
        value("decades", of: "depth", ["gain": .number(gain), "bias": .number(0.1), "seed": .integer($0)])
      })
    #expect((found - decades).magnitude < 0.8, "\(found), expected \(decades)")
  }

  @Test func `an orthogonal linear net keeps the error's length`() {
    let norms = series(
      "output_gradient", of: "depth",
      ["activation": .choice(3), "gain": .number(1), "initialization": .choice(1)])
    #expect(norms.count == 101 && norms.allSatisfy { isClose($0, 1, relative: 1e-12) })
  }

  @Test(arguments: [0, 1])
  func `explode overflows at the second update, and converges when clipped`(precision: Int) {
    let unclipped: KeyValuePairs<String, ParameterValue> = ["precision": .choice(precision)]
    #expect(isClose(value("first_gradient", of: "explode", unclipped), 1.726e10, relative: 5e-4))
    #expect(isClose(value("second_weight", of: "explode", unclipped), -1.73e6, relative: 5e-3))
    #expect(value("first_nonfinite_step", of: "explode", unclipped) == 2)
    #expect(series("update", of: "explode", unclipped) == [1, 2])

    let clipped: KeyValuePairs<String, ParameterValue> = ["precision": .choice(precision), "clip": .number(1)]
    #expect(value("first_nonfinite_step", of: "explode", clipped) == .infinity)
    #expect((value("final_weight", of: "explode", clipped) - 1).magnitude < 1e-6)
  }

  @Test func `a gradient that is not finite turns everything to NaN when it is applied`() {
    let weights = series("weight", of: "explode", ["on_nonfinite": .choice(1), "updates": .integer(5)])
    #expect(weights.count == 5)
    #expect(weights[2] == .infinity && weights[3].isNaN && weights[4].isNaN)
    // Clipping cannot rescue it: the coefficient is 0, and 0 · ∞ is NaN.
    let clipped = series(
      "weight", of: "explode",
      [
        "on_nonfinite": .choice(1), "clip": .number(1), "start": .number(2), "steps": .integer(2000),
        "updates": .integer(3),
      ])
    #expect(clipped[0] == 2 && clipped[1].isNaN)
  }

  @Test func `the wall throws the unclipped descent out and the clipped one passes`() {
    // Counted from 1; it is the gradient after 12 updates.
    #expect(value("largest_gradient_update", of: "wall") == 13)
    #expect(isClose(value("largest_gradient", of: "wall"), 5436, relative: 1e-3))
    #expect(isClose(value("final_w", of: "wall"), 1441, relative: 1e-2))
    #expect(isClose(value("final_b", of: "wall"), 2305, relative: 1e-2))
    #expect(isClose(value("final_error", of: "wall"), 0.09, relative: 1e-6))

    let clipped: KeyValuePairs<String, ParameterValue> = ["clip": .number(1)]
    #expect((value("final_w", of: "wall", clipped) - 3.92).magnitude < 0.02)
    #expect((value("final_b", of: "wall", clipped) + 1.90).magnitude < 0.02)
    #expect(value("final_error", of: "wall", clipped) < 1e-3)
    #expect((1...5).contains(value("clipped_updates", of: "wall", clipped)))
  }

  @Test func `the surface is the error at the cells' centres`() {
    let errors = series("error_surface", of: "wall", ["grid": .integer(8)])
    #expect(errors.count == 64 && errors.allSatisfy { (0...0.49).contains($0) })
    // The lower right corner lies under the wall, the upper right above it.
    #expect(errors[0] > 0.3 && errors[63] < 0.1)
  }
}
