import Experiments

/// The outcomes of the latest runs: while a control moves, the author's settings and all compared runs that it leaves alone
/// need no second run.
struct OutcomeMemory {
  private struct Entry {
    let name: StaticString
    let values: [ParameterValue]
    let outcome: Outcome
  }

  /// The latest last.
  private var entries: [Entry] = []
  private static let most = 128

  func outcome(of experiment: Experiment, _ settings: Settings) -> Outcome? {
    for entry in entries where entry.name.isSame(as: experiment.name) && entry.values == settings.values {
      return entry.outcome
    }
    return nil
  }

  mutating func run(_ experiment: Experiment, _ settings: Settings) {
    if outcome(of: experiment, settings) != nil { return }
    entries.append(
      Entry(name: experiment.name, values: settings.values, outcome: experiment.run(settings)))
  }

  /// Makes room; never while an exhibit is drawn, which needs all of its runs.
  mutating func forgetOldest() {
    if entries.count > Self.most { entries.removeFirst(entries.count - Self.most / 2) }
  }
}
