import Experiments
import Testing

/// Clipping on the temporal-order task. Solved: 99 % of the 1000 sequences of 50 updates in a row, within 3000 updates.
struct ClipTrainingTests {
  private func solved(_ seeds: ClosedRange<Int>, _ changes: [(String, ParameterValue)]) -> Int {
    let kind = experiment("clip-training")
    return seeds.count { seed in
      var settings = settings(of: kind, ["seed": .integer(seed)])
      for (name, value) in changes {
        if let index = kind.parameters.firstIndex(where: { "\($0.name)" == name }) { settings.set(index, to: value) }
      }
      return kind.run(settings).values[0].number.isFinite
    }
  }

  @Test func `the net learns with clipping at 1, and not without`() {
    #expect(solved(1...3, []) == 3)
    // About one seed in ten is lucky enough to solve it before the first large gradient.
    #expect(solved(2...3, [("clip", .off)]) == 0)
  }

  /// Expected counts of a simulation with numpy; seeds differ, so a threshold at the edge of the window may differ by one.
  @Test(
    .enabled(if: isExhaustive),
    arguments: [
      (ParameterValue.off, 0), (.number(0.01), 0), (.number(0.1), 5), (.number(0.3), 5), (.number(1), 5),
      (.number(3), 5), (.number(10), 2), (.number(30), 1),
    ])
  func `thresholds over a factor of 30 solve all of five seeds`(clip: ParameterValue, expected: Int) {
    let found = solved(1...5, [("clip", clip)])
    #expect(abs(found - expected) <= 1, "\(clip): \(found) of 5, expected \(expected)")
  }

  /// While nearly all gradients are clipped, a step is learning rate times threshold long: ten times the rate at a tenth of the
  /// threshold is the same step.
  @Test(.enabled(if: isExhaustive), arguments: [(0.1, 5), (1, 0), (3, 0), (10, 0)])
  func `at a learning rate of 1, thresholds of 1 and above do not help`(clip: Double, expected: Int) {
    let found = solved(1...5, [("clip", .number(clip)), ("learning_rate", .number(1))])
    #expect(found == expected, "\(clip): \(found) of 5")
  }

  @Test func `clipping by value at 0.01 turns gradients by about 40 degrees`() {
    let turns = (1...5).map {
      value("mean_turn", of: "clip-training", ["clip": .number(0.01), "clip_by": .choice(1), "seed": .integer($0)])
    }
    #expect(turns.allSatisfy { (36...50).contains($0) }, "\(turns)")
    #expect(value("mean_turn", of: "clip-training", ["updates": .integer(60)]) == 0)
  }

  @Test func `a run ends when it has solved the task`() {
    let updates = series("update", of: "clip-training")
    let solved = value("updates_to_solve", of: "clip-training")
    #expect(updates.first == 1 && updates.last == solved && solved < 3000)
    #expect(updates.dropFirst().dropLast().allSatisfy { $0.truncatingRemainder(dividingBy: 25) == 0 })
    #expect(value("final_accuracy", of: "clip-training") >= 0.99)
    // One update less, and it is not solved yet.
    let before: KeyValuePairs<String, ParameterValue> = ["updates": .integer(Int(solved) - 1)]
    #expect(value("updates_to_solve", of: "clip-training", before) == .infinity)
    #expect(value("final_accuracy", of: "clip-training", before) < 0.99)
  }

  @Test func `the first loss is that of guessing, and clipping does not change it`() {
    let off = series("loss", of: "clip-training", ["clip": .off, "updates": .integer(1)])
    #expect(off == series("loss", of: "clip-training", ["clip": .number(1e-6), "updates": .integer(1)]))
    // log 4 = 1.386, with outputs that are not quite equal yet.
    #expect(off.count == 1 && (1.2...2.5).contains(off[0]), "\(off)")
  }
}
