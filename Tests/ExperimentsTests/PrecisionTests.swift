import Experiments
import Testing

/// The lag at which a backward pass leaves the range of its format.
struct PrecisionTests {
  private func lags(_ name: String, _ precision: Int, steps: Int, seeds: Int) -> Double {
    median(
      (1...seeds).map {
        value(
          name, of: "precision",
          ["precision": .choice(precision), "steps": .integer(steps), "seed": .integer($0)])
      })
  }

  /// The norm grows by e^0.281 a step, the Lyapunov exponent simulated for 100 units at gain 3. A component overflows when
  /// the norm is about √100/3 of the largest number, the sum of squares when it is the root of that.
  @Test(arguments: [(0, 43.7, 19.7), (1, 320.0, 157.9), (2, 2530.0, 1263.0)])
  func `an exploding error overflows where its growth says`(precision: Int, lag: Double, naive: Double) {
    let steps = precision == 0 ? 100 : precision == 1 ? 600 : 4000
    let seeds = precision == 2 ? 15 : 41
    let overflow = lags("first_nonfinite_step", precision, steps: steps, seeds: seeds)
    let naiveOverflow = lags("naive_overflow_step", precision, steps: steps, seeds: seeds)
    #expect((overflow / lag - 1).magnitude < 0.1, "\(overflow), expected \(lag)")
    #expect((naiveOverflow / naive - 1).magnitude < 0.1, "\(naiveOverflow), expected \(naive)")
  }

  @Test func `the naive norm is right while the squares fit`() {
    let norms = series("state_gradient", of: "precision")
    let naive = series("naive_norm", of: "precision")
    let end = naive.firstIndex { !$0.isFinite } ?? naive.count
    #expect(end > 100 && end < norms.firstIndex { !$0.isFinite } ?? norms.count)
    for lag in 0..<end { #expect(isClose(naive[lag], norms[lag], relative: 1e-5)) }
    #expect(norms[end] > 1e18 && norms[end] < 1e20)
  }

  @Test func `a vanishing error leaves float16 first by its squares, then altogether`() {
    let changes: KeyValuePairs<String, ParameterValue> = ["precision": .choice(0), "gain": .number(0.5)]
    let naive = value("naive_zero_step", of: "precision", changes)
    let zero = value("zero_step", of: "precision", changes)
    #expect(naive > 1 && naive < zero && zero < 100, "\(naive), \(zero)")
    #expect(
      value("zero_step", of: "precision", ["precision": .choice(1), "gain": .number(0.5), "steps": .integer(100)])
        == .infinity)
    #expect(series("state_gradient", of: "precision", changes)[Int(zero)...].allSatisfy { $0 == 0 })
  }

  @Test func `after an overflow the weight gradient is no number that clipping could rescale`() {
    #expect(!value("weight_gradient_norm", of: "precision").isFinite)
    #expect(value("weight_gradient_norm", of: "precision", ["precision": .choice(2)]).isFinite)
  }
}
