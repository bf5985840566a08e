import Claims
import Experiments

/// What a page's text asks for at some settings:
///
/// 1. the name of the kind, a string;
/// 2. a count of quoted values, for each a source, and a string: the number as the text writes it at the author's
///    settings;
/// 3. a count of claims, for each its text, a string, and a count of sources, one for each name in it.
///
/// The response has a string for each value, HTML in the manner of the written number; then for each claim a word, 1 if it
/// holds, and a string: the numbers that were compared where it does not.
struct FollowRequest {
  let experiment: Experiment
  private(set) var quotes: [(source: QuantitySource, written: WrittenNumber)] = []
  private(set) var claims: [(claim: Claim, sources: [QuantitySource])] = []

  init(_ reader: inout RequestReader) {
    experiment = reader.experiment()
    for _ in 0..<reader.count(ofSize: 16) {
      let source = QuantitySource(of: experiment, &reader)
      if let written = WrittenNumber(reader.string()) { quotes.append((source, written)) } else { reader.reject() }
    }
    for _ in 0..<reader.count(ofSize: 8) {
      let text = reader.string()
      var sources = [QuantitySource]()
      for _ in 0..<reader.count(ofSize: 12) { sources.append(QuantitySource(of: experiment, &reader)) }
      if let claim = try? Claim(text), claim.readings.count == sources.count {
        claims.append((claim, sources))
      } else {
        reader.reject()
      }
    }
  }

  /// Every source, quotes first.
  var sources: [QuantitySource] { quotes.map { $0.source } + claims.flatMap { $0.sources } }
}

extension QuantitySource {
  /// Reads a number for each parameter, a word with the number of seeds, a word that is 1 for a series, and a word with the
  /// index of the value or the series in its declaration.
  fileprivate init(of experiment: Experiment, _ reader: inout RequestReader) {
    let settings = Settings(of: experiment, &reader)
    let seeds = reader.seeds()
    let isSeries = reader.word() == 1
    let index = reader.index(below: isSeries ? experiment.series.count : experiment.values.count)
    self.init(isSeries ? .series(index) : .value(index), settings: settings, seeds: seeds)
  }
}
