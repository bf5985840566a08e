public import Experiments
import Foundation

/// One run of an experiment: a kind with a value for each of its parameters.
public struct Run: Sendable {
  /// The kind.
  public let experiment: Experiment
  /// All parameters.
  public let settings: Settings

  /// The kind and every parameter as text: equal keys are equal runs, since a run depends on nothing else.
  public let key: String

  /// A run.
  public init(experiment: Experiment, settings: Settings) {
    self.experiment = experiment
    self.settings = settings
    key =
      "\(experiment.name) "
      + Self.assignments(of: settings, all: true).map { "\($0.name)=\($0.value)" }
      .joined(separator: " ")
  }

  /// The parameters as written, all of them or only those that are not at their defaults.
  public func assignments(all: Bool) -> [(name: String, value: String)] { Self.assignments(of: settings, all: all) }

  private static func assignments(of settings: Settings, all: Bool) -> [(name: String, value: String)] {
    zip(settings.parameters, settings.values).compactMap { parameter, value in
      all || value != parameter.defaultValue ? ("\(parameter.name)", parameter.string(of: value)) : nil
    }
  }
}

/// The training that runs of a kind share when they differ only in how they probe the trained weights.
struct TrainingRun: Sendable {
  let experiment: Experiment
  let state: TrainedState
  let settings: Settings

  /// Nil where the run trains nothing that could be kept.
  init?(of run: Run) {
    guard let state = run.experiment.trainedState, state.trainingCost(run.settings) > 0 else { return nil }
    (experiment, self.state, settings) = (run.experiment, state, run.settings)
  }

  var cost: Double { state.trainingCost(settings) }

  /// The kind and every parameter that the weights depend on.
  var key: String {
    let assignments = zip(settings.parameters, settings.values)
      .filter { parameter, _ in state.parameters.contains { "\($0.name)" == "\(parameter.name)" } }
    return "training of \(experiment.name) "
      + assignments.map { "\($0.name)=\($0.string(of: $1))" }.joined(separator: " ")
  }
}

/// A run repeated with other seeds: its own, and those that follow it.
struct RepeatedRun {
  let run: Run
  var seeds: Int

  var runs: [Run] {
    seeds <= 1 ? [run] : run.settings.repeated(seeds: seeds).map { Run(experiment: run.experiment, settings: $0) }
  }
}

extension Run {
  /// The seed; nil for a kind that draws nothing.
  var seed: Int? {
    guard let index = settings.seedIndex, case .integer(let seed) = settings.values[index] else { return nil }
    return seed
  }

  /// The run with a seed so much greater; nil for a kind that draws nothing, or beyond the last seed.
  func withSeed(advancedBy number: Int) -> Run? {
    guard let seed, let index = settings.seedIndex, settings.parameters[index].allows(.integer(seed + number)) else {
      return nil
    }
    var settings = settings
    settings.set(index, to: .integer(seed + number))
    return Run(experiment: experiment, settings: settings)
  }
}
