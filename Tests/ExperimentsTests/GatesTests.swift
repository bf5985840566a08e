import Experiments
import Foundation
import Testing

/// Error through untrained gated cells, against closed forms and against simulations made elsewhere.
struct GatesTests {
  private static func sigma(_ x: Double) -> Double { 1 / (1 + Foundation.exp(-x)) }

  /// Powers of ten over 100 steps; medians of simulations in double precision with numpy. The bias is Ng's.
  @Test(arguments: [(0, -18.5, 1.0), (-1, -10.3, 1), (-2, -5.1, 0.6), (-3, -2.3, 0.4), (-5, -0.43, 0.1)])
  func `a GRU gains the simulated decades`(bias: Double, decades: Double, tolerance: Double) {
    let found = median(
      (1...32).map { value("decades", of: "gates", ["update_bias": .number(bias), "seed": .integer($0)]) })
    #expect((found - decades).magnitude < tolerance, "bias \(bias): \(found), expected \(decades)")
  }

  /// Of the pair (h, c); medians of simulations in double precision with numpy.
  @Test(arguments: [(0, -19.3, 1.0), (1, -8.45, 1), (2, -3.0, 0.6), (3, -0.51, 0.4), (5, 0.33, 0.2)])
  func `an LSTM gains the simulated decades`(bias: Double, decades: Double, tolerance: Double) {
    let found = median(
      (1...32).map {
        value(
          "decades", of: "gates", ["cell": .choice(1), "forget_bias": .number(bias), "seed": .integer($0)])
      })
    #expect((found - decades).magnitude < tolerance, "bias \(bias): \(found), expected \(decades)")
  }

  @Test func `an LSTM whose forget gate hardly closes lets the error grow over 1000 steps`() {
    let found = median(
      (1...5).map {
        value(
          "decades", of: "gates",
          ["cell": .choice(1), "forget_bias": .number(5), "steps": .integer(1000), "seed": .integer($0)])
      })
    #expect(found > 0.3 && found < 2.5, "\(found)")
  }

  @Test func `the basic RNN is that of gradient-flow, bit for bit`() {
    let here = series("state_gradient", of: "gates", ["cell": .choice(2), "gain": .number(0.9)])
    #expect(here == series("state_gradient", of: "gradient-flow"))
    #expect(value("kept_mean", of: "gates", ["cell": .choice(2)]) == 0)
  }

  /// Without recurrent weights and inputs the gates stand at σ(bias), and only their own way back is left.
  @Test(arguments: [-5.0, -1, 0, 2])
  func `through the gate alone the error falls by a constant factor`(bias: Double) {
    let still: KeyValuePairs<String, ParameterValue> = [
      "gain": .number(0), "input_scale": .number(0), "update_bias": .number(bias),
    ]
    let gru = series("state_gradient", of: "gates", still)
    for (lag, left) in gru.enumerated() {
      #expect(isClose(left, pow(Self.sigma(-bias), Double(lag)), relative: 1e-12))
    }
    #expect(isClose(value("gate_opening", of: "gates", still), Self.sigma(bias), relative: 1e-12))
    #expect(isClose(value("kept_mean", of: "gates", still), Self.sigma(-bias), relative: 1e-12))
    // c_T reaches the loss through the output gate, which stands at one half.
    let lstm = series(
      "state_gradient", of: "gates",
      ["cell": .choice(1), "gain": .number(0), "input_scale": .number(0), "forget_bias": .number(bias)])
    #expect(isClose(lstm[0], 1, relative: 1e-12))
    for (lag, left) in lstm.enumerated().dropFirst() {
      #expect(isClose(left, pow(Self.sigma(bias), Double(lag)) / 2, relative: 1e-12))
    }
  }

  @Test func `a bias moves how far the gates open`() {
    let openings = [0.0, -1, -2, -3, -5].map {
      value("gate_opening", of: "gates", ["update_bias": .number($0)])
    }
    for (found, expected) in zip(openings, [0.501, 0.306, 0.157, 0.07, 0.011]) {
      #expect((found - expected).magnitude < 0.02, "\(found), expected \(expected)")
    }
  }

  @Test func `a shut update gate keeps nearly all, and says so`() {
    let shut: KeyValuePairs<String, ParameterValue> = ["update_bias": .number(-20), "steps": .integer(10_000)]
    #expect((value("first_norm", of: "gates", shut) - 1).magnitude < 1e-3)
    #expect(value("first_nonfinite_step", of: "gates", shut) == .infinity)
  }
}
