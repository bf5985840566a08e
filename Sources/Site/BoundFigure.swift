import Experiments
import Lessons

/// A directive whose kind and parameters were found: the runs that its figure shows.
struct BoundFigure: Sendable {
  var directive: Directive
  /// The settings under `parameters`, at which values are meant. Where a compared parameter is not among them, its
  /// default counts if it is compared, else the first compared value.
  var base: Settings
  /// A run for each combination that `compare` asks for, or the base alone; of each facet.
  var exhibit: Exhibit
  /// What the reader may change.
  var controls: [BoundControl]
  /// The claims that could be read.
  var claims: [BoundClaim] = []
  /// Whether its kind can run in a reader's browser.
  let isLiveKind: Bool

  var experiment: Experiment { exhibit.experiment }

  var runs: [Run] {
    repeated(base).runs + exhibit.runs.map { Run(experiment: experiment, settings: $0) } + stateRuns
      + claims.flatMap(\.runs)
  }

  /// The run at some settings, with as many seeds as the directive asks for.
  func repeated(_ settings: Settings) -> RepeatedRun {
    RepeatedRun(run: Run(experiment: experiment, settings: settings), seeds: exhibit.seeds)
  }
}
