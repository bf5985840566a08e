import Experiments
import Plots

/// The outcomes of the latest runs, and the weights that the page brought: while a control moves, the author's settings and
/// all compared runs that it leaves alone need no second run.
struct OutcomeMemory {
  private struct Entry {
    let name: Text
    let values: [ParameterValue]
    let outcome: Outcome
  }

  private struct Training {
    let name: Text
    let settings: Settings
    let weights: [Float]
  }

  /// The latest last.
  private var entries: [Entry] = []
  private var trainings: [Training] = []
  private static let most = 128

  func outcome(of experiment: Experiment, _ settings: Settings) -> Outcome? {
    for entry in entries where entry.name == experiment.name && entry.values == settings.values {
      return entry.outcome
    }
    return nil
  }

  /// Runs the experiment unless it ran lately. One that has to be trained needs its weights; without them it does not run.
  mutating func run(_ experiment: Experiment, _ settings: Settings) {
    if outcome(of: experiment, settings) != nil { return }
    let outcome: Outcome
    if let state = experiment.trainedState, state.trainingCost(settings) > 0 {
      guard
        let training = trainings.first(where: { training in
          training.name == experiment.name
            && state.parameters.allSatisfy { training.settings.agrees(with: settings, in: $0) }
        })
      else { return }
      outcome = state.probe(settings, training.weights)
    } else {
      outcome = experiment.run(settings)
    }
    entries.append(Entry(name: experiment.name, values: settings.values, outcome: outcome))
  }

  /// Keeps the weights that a training with these settings made.
  mutating func keep(_ weights: [Float], of experiment: Experiment, _ settings: Settings) {
    trainings.append(Training(name: experiment.name, settings: settings, weights: weights))
  }

  /// Makes room; never while an exhibit is drawn, which needs all of its runs.
  mutating func makeRoom() {
    if entries.count > Self.most { entries.removeFirst(entries.count - Self.most / 2) }
  }
}
