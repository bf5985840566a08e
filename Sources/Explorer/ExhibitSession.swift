package import Claims
package import Experiments
package import Plots

/// Draws exhibits of a kind, and follows what a text says of them: the one place where both are assembled, for the page, for
/// the states that the build draws ahead, and in a reader's browser.
package struct ExhibitSession {
  package let experiment: Experiment
  package let vocabulary: Vocabulary
  /// What was run.
  private let outcome: (Settings) -> Outcome?

  package init(_ experiment: Experiment, _ vocabulary: Vocabulary, outcome: @escaping (Settings) -> Outcome?) {
    self.experiment = experiment
    self.vocabulary = vocabulary
    self.outcome = outcome
  }

  /// The exhibit drawn; nil where a run is missing.
  package func drawing(of exhibit: Exhibit) -> ExhibitDrawing? {
    guard let (figure, medians) = exhibit.drawn(outcome) else { return nil }
    return ExhibitDrawing(experiment: experiment, vocabulary: vocabulary, figure: figure, medians: medians)
  }

  /// What a source found, over its seeds the median; nil where a run is missing.
  package func median(of source: QuantitySource) -> Outcome? {
    var outcomes = [Outcome]()
    for settings in source.settings.repeated(seeds: source.seeds) {
      guard let outcome = outcome(settings) else { return nil }
      outcomes.append(outcome)
    }
    return outcomes.count == 1 ? outcomes[0] : Outcome.quartiles(of: outcomes).median
  }

  /// The number that a source stands for; nil where a run is missing, and of a series.
  package func number(of source: QuantitySource) -> Double? {
    guard case .value(let index) = source.quantity else { return nil }
    return median(of: source)?.values[index].number
  }

  /// Whether a claim holds, given what its names stand for, one for each reading; nil where a run is missing.
  package func verdict(of claim: Claim, _ sources: [QuantitySource]) throws(ClaimError) -> ClaimVerdict? {
    var quantities = [(offset: Int, quantity: ClaimQuantity)]()
    for (reading, source) in zip(claim.readings, sources) {
      guard let outcome = median(of: source) else { return nil }
      quantities.append((reading.offset, outcome.quantity(source.quantity)))
    }
    return try claim.verdict { reading in quantities.first { $0.offset == reading.offset }?.quantity }
  }
}

extension Outcome {
  fileprivate func quantity(_ quantity: QuantitySource.Quantity) -> ClaimQuantity {
    switch quantity {
    case .value(let index): .value(values[index].number)
    case .series(let index): .series(series[index].numbers, abscissas: abscissas(of: series[index]))
    }
  }
}

extension ClaimVerdict {
  /// What was compared first and does not hold, HTML: "0.2, 0.5"; empty where all holds.
  package var failingNumbers: [UInt8] {
    var text = [UInt8]()
    guard let failing = comparisons.first(where: { !$0.holds }) else { return text }
    for side in failing.sides {
      if !text.isEmpty { text += [0x2c, 0x20] }
      text += NumberText.markup(NumberText.readable(side.number, significantDigits: 3))
    }
    return text
  }
}
