import Claims
import Experiments
import Explorer
import Lessons
import Plots

/// A claim whose names and states were found.
struct BoundClaim: Sendable {
  var written: WrittenClaim
  var claim: Claim
  /// One for each reading of the claim.
  var sources: [BoundSource]

  var runs: [Run] { sources.flatMap(\.repeated.runs) }

  /// The English labels of the series that the claim names.
  var seriesLabels: [Text] {
    sources.compactMap { source in
      if case .series(let index) = source.quantity { source.repeated.run.experiment.series[index].label } else { nil }
    }
  }

  /// Whether the claim holds of some outcomes; nil where one of them is missing.
  func verdict(_ outcomes: Outcomes) throws(ClaimError) -> ClaimVerdict? {
    guard let experiment = sources.first?.repeated.run.experiment else { return try claim.verdict { _ in nil } }
    return try outcomes.session(of: experiment).verdict(of: claim, sources.map(\.measured))
  }

  /// The claim at a state of the controls.
  func at(_ state: [ParameterValue], of figure: BoundFigure) -> BoundClaim {
    var moved = self
    moved.sources = sources.map { $0.at(state, of: figure) }
    return moved
  }

  /// The claim of single seeds, the figure's own and those that follow it; nil if no seed would make a difference.
  func single(seed number: Int) -> BoundClaim? {
    var single = self
    var isAffected = false
    for index in sources.indices where !sources[index].namesSeed {
      guard let run = sources[index].repeated.run.withSeed(advancedBy: number) else { continue }
      single.sources[index].repeated = RepeatedRun(run: run, seeds: 1)
      isAffected = true
    }
    return isAffected ? single : nil
  }
}
