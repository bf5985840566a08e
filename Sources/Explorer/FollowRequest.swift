import Claims
import Experiments
import Plots

/// What a page's text asks for at some settings:
///
/// 1. the name of the kind, a string;
/// 2. a count of quoted values, for each a ``Source``, and a string: the number as the text writes it at the author's
///    settings;
/// 3. a count of claims, for each its text, a string, and a count of sources, one for each name in it.
///
/// The response has a string for each value, HTML in the manner of the written number; then for each claim a word, 1 if it
/// holds, and a string: the numbers that were compared where it does not.
struct FollowRequest {
  /// What a name stands for: a number for each parameter, a word with the number of seeds, a word that is 1 for a series, and
  /// a word with the index of the value or the series in its declaration.
  struct Source {
    let settings: Settings
    let seeds: Int
    let isSeries: Bool
    let index: Int
  }

  let experiment: Experiment
  private(set) var quotes: [(source: Source, written: WrittenNumber)] = []
  private(set) var claims: [(claim: Claim, sources: [Source])] = []

  init(_ reader: inout ByteReader) {
    experiment = reader.experiment()
    for _ in 0..<reader.count(ofSize: 16) {
      let source = Source(of: experiment, &reader)
      if let written = WrittenNumber(reader.string()) { quotes.append((source, written)) } else { reader.reject() }
    }
    for _ in 0..<reader.count(ofSize: 8) {
      let text = reader.string()
      var sources = [Source]()
      for _ in 0..<reader.count(ofSize: 12) { sources.append(Source(of: experiment, &reader)) }
      if let claim = try? Claim(text), claim.readings.count == sources.count {
        claims.append((claim, sources))
      } else {
        reader.reject()
      }
    }
  }

  /// Every source, quotes first.
  var sources: [Source] { quotes.map { $0.source } + claims.flatMap { $0.sources } }
}

extension FollowRequest.Source {
  init(of experiment: Experiment, _ reader: inout ByteReader) {
    settings = Settings(of: experiment, &reader)
    seeds = reader.seeds()
    isSeries = reader.word() == 1
    index = reader.index(below: isSeries ? experiment.series.count : experiment.values.count)
  }
}

extension Explorer {
  /// Writes the numbers and the claims of a text; false where a run cannot be made or a claim makes no sense.
  mutating func follow(_ request: FollowRequest, _ response: inout ByteWriter) -> Bool {
    memory.forgetOldest()
    for source in request.sources {
      for settings in source.settings.repeated(seeds: source.seeds) { memory.run(request.experiment, settings) }
    }
    for quote in request.quotes {
      guard let outcome = outcome(of: quote.source, request.experiment) else { return false }
      response.string(NumberText.html(written: quote.written.rewritten(outcome.values[quote.source.index].number)))
    }
    for (claim, sources) in request.claims {
      var quantities = [(offset: Int, quantity: ClaimQuantity)]()
      for (reading, source) in zip(claim.readings, sources) {
        guard let outcome = outcome(of: source, request.experiment) else { return false }
        quantities.append((reading.offset, outcome.quantity(source)))
      }
      guard
        let verdict = try? claim.verdict({ reading in quantities.first { $0.offset == reading.offset }?.quantity })
      else { return false }
      response.word(verdict.holds ? 1 : 0)
      response.string(verdict.holds ? [] : Self.numbers(of: verdict))
    }
    return true
  }

  private func outcome(of source: FollowRequest.Source, _ experiment: Experiment) -> Outcome? {
    var outcomes = [Outcome]()
    for settings in source.settings.repeated(seeds: source.seeds) {
      guard let outcome = memory.outcome(of: experiment, settings) else { return nil }
      outcomes.append(outcome)
    }
    return outcomes.count == 1 ? outcomes[0] : Outcome.quartiles(of: outcomes).median
  }

  /// What was compared and does not hold: "0.2, 0.5".
  private static func numbers(of verdict: ClaimVerdict) -> [UInt8] {
    var text = [UInt8]()
    for comparison in verdict.comparisons where !comparison.holds {
      for side in comparison.sides {
        if !text.isEmpty { text += [0x2c, 0x20] }
        text += NumberText.markup(NumberText.readable(side.number, significantDigits: 3))
      }
      break
    }
    return text
  }
}

extension Outcome {
  fileprivate func quantity(_ source: FollowRequest.Source) -> ClaimQuantity {
    if !source.isSeries { return .value(values[source.index].number) }
    let found = series[source.index]
    var abscissas: [Double]?
    if let against = found.against {
      for other in series where other.name.isSame(as: against) { abscissas = other.numbers }
    }
    return .series(found.numbers, abscissas: abscissas)
  }
}
