import Experiments
import Testing

/// The adding problem with rectified units that start from the identity.
struct AddingTests {
  /// Learned: a mean square error below a tenth of 1/6 over 50 updates in a row.
  private func learned(_ seed: Int, clip: ParameterValue) -> Bool {
    value("updates_to_learn", of: "adding", ["clip": clip, "seed": .integer(seed)]).isFinite
  }

  @Test func `Adam learns with clipping at 1, and not without`() {
    #expect(learned(1, clip: .number(1)))
    #expect(!learned(1, clip: .off))
  }

  @Test(.enabled(if: isExhaustive), arguments: 1...5)
  func `the same holds for five seeds, and unclipped none is much better than always answering 1`(seed: Int) {
    #expect(learned(seed, clip: .number(1)))
    let unclipped: KeyValuePairs<String, ParameterValue> = ["clip": .off, "seed": .integer(seed)]
    #expect(value("updates_to_learn", of: "adding", unclipped) == .infinity)
    #expect(value("final_loss", of: "adding", unclipped) > 0.14)
    #expect(value("largest_gradient", of: "adding", unclipped) > 1e3)
  }

  @Test func `unclipped gradient descent overflows at the second update`() {
    let steps = (1...10).map {
      value(
        "first_nonfinite_step", of: "adding",
        ["optimizer": .choice(1), "learning_rate": .number(0.01), "clip": .off, "seed": .integer($0)])
    }
    #expect(median(steps) == 2 && steps.allSatisfy { $0 <= 3 }, "\(steps)")
  }

  @Test func `a gradient that is not finite ends the run, or turns everything to NaN`() {
    let unclipped: [(String, ParameterValue)] = [
      ("optimizer", .choice(1)), ("learning_rate", .number(0.01)), ("clip", .off), ("updates", .integer(60)),
    ]
    let kind = experiment("adding")
    var found = [[Double]]()
    for policy in 0..<2 {
      var settings = settings(of: kind, ["on_nonfinite": .choice(policy)])
      for (name, value) in unclipped {
        if let index = kind.parameters.firstIndex(where: { "\($0.name)" == name }) { settings.set(index, to: value) }
      }
      let outcome = kind.run(settings)
      found += outcome.series.prefix(2).map(\.numbers)
      // The first row is the first update alone, whose gradient was finite.
      #expect(outcome.series[2].numbers[0].isFinite)
    }
    #expect(found[0] == [1, 2] && found[1][0].isFinite && !found[1][1].isFinite)
    #expect(found[2] == [1, 25, 50, 60] && found[3][0].isFinite && found[3].dropFirst().allSatisfy(\.isNaN))
  }

  @Test func `an outcome at a diagonal below 1 has no large gradient`() {
    // 0.5¹⁰⁰ of the first inputs is left: the gradient is that of the last few steps.
    #expect(value("largest_gradient", of: "adding", ["diagonal": .number(0.5), "updates": .integer(20)]) < 10)
  }
}
