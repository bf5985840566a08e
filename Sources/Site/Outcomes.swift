package import Experiments
import Explorer
import Plots

/// The outcomes of all runs of a build and the weights that they trained, computed once each.
package struct Outcomes: Sendable {
  let byKey: [String: Outcome]
  let weightsByKey: [String: [Float]]
  /// How many outcomes were read from the cache.
  package let cached: Int
  /// The keys of the entries of the cache that were damaged, of outcomes and of trainings.
  package let damaged: [String]

  /// How many there are.
  var count: Int { byKey.count }

  package subscript(run: Run) -> Outcome? { byKey[run.key] }

  /// The weights that the run's training made, or nil where it has none.
  package func weights(of run: Run) -> [Float]? { TrainingRun(of: run).flatMap { weightsByKey[$0.key] } }

  /// Draws exhibits of an experiment from these outcomes, and follows what texts say of them.
  func session(of experiment: Experiment, _ vocabulary: Vocabulary = Vocabulary()) -> ExhibitSession {
    ExhibitSession(experiment, vocabulary) { self[Run(experiment: experiment, settings: $0)] }
  }

  /// The number that a source stands for; nil where a run is missing.
  func number(of source: BoundSource) -> Double? {
    session(of: source.repeated.run.experiment).number(of: source.measured)
  }

  /// Outcomes of nothing.
  static let none = Outcomes(byKey: [:], weightsByKey: [:], cached: 0, damaged: [])

  /// Looks up and computes; see ``OutcomeSearch``.
  package static func compute(
    _ runs: [Run], jobs: Int, cache: OutcomeCache?, known: Outcomes? = nil,
    progress: (@Sendable (RunProgress) -> Void)? = nil
  ) async -> Outcomes {
    await OutcomeSearch.lookUp(runs, jobs: jobs, cache: cache, known: known).compute(progress: progress)
  }
}
