import Claims
import Experiments
import Lessons

/// A claim whose names and states were found.
struct BoundClaim: Sendable {
  /// What a name in the claim stands for.
  struct Source: Sendable {
    enum Quantity: Sendable {
      /// The value, or the series, with this index in the declaration.
      case value(Int)
      case series(Int)
    }
    var quantity: Quantity
    var repeated: RepeatedRun
    /// Whether the claim names the seed, and means it alone.
    var namesSeed: Bool
  }

  var written: WrittenClaim
  var claim: Claim
  /// One for each reading of the claim.
  var sources: [Source]

  var runs: [Run] { sources.flatMap(\.repeated.runs) }

  /// The English labels of the series that the claim names.
  var seriesLabels: [StaticString] {
    sources.compactMap { source in
      if case .series(let index) = source.quantity { source.repeated.run.experiment.series[index].label } else { nil }
    }
  }

  /// Whether the claim holds of some outcomes; nil where one of them is missing.
  func verdict(_ outcomes: Outcomes) throws(ClaimError) -> ClaimVerdict? {
    var quantities = [Int: ClaimQuantity]()
    for (reading, source) in zip(claim.readings, sources) {
      guard let outcome = outcomes.quartiles(of: source.repeated)?.median else { return nil }
      quantities[reading.offset] = outcome.quantity(source.quantity)
    }
    return try claim.verdict { quantities[$0.offset] }
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

extension Outcome {
  fileprivate func quantity(_ quantity: BoundClaim.Source.Quantity) -> ClaimQuantity {
    switch quantity {
    case .value(let index): return .value(values[index].number)
    case .series(let index):
      let abscissas = series[index].against.flatMap { name in series.first { "\($0.name)" == "\(name)" } }
      return .series(series[index].numbers, abscissas: abscissas?.numbers)
    }
  }
}

extension Run {
  /// The seed; nil for a kind that draws nothing.
  var seed: Int? {
    guard let index = settings.parameters.firstIndex(where: { "\($0.name)" == "seed" }),
      case .integer(let seed) = settings.values[index]
    else { return nil }
    return seed
  }

  /// The run with a seed so much greater; nil for a kind that draws nothing, or beyond the last seed.
  func withSeed(advancedBy number: Int) -> Run? {
    guard let seed, let index = settings.parameters.firstIndex(where: { "\($0.name)" == "seed" }),
      settings.parameters[index].allows(.integer(seed + number))
    else { return nil }
    var settings = settings
    settings.set(index, to: .integer(seed + number))
    return Run(experiment: experiment, settings: settings)
  }
}
