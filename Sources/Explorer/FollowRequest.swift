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

  init(_ reader: inout ByteReader) throws(ByteReader.Malformed) {
    experiment = try reader.experiment()
    for _ in 0..<(try reader.count(ofSize: 16)) {
      let source = try Source(of: experiment, &reader)
      guard let written = WrittenNumber(try reader.string()) else { throw ByteReader.Malformed() }
      quotes.append((source, written))
    }
    for _ in 0..<(try reader.count(ofSize: 8)) {
      let text = try reader.string()
      var sources = [Source]()
      for _ in 0..<(try reader.count(ofSize: 12)) { sources.append(try Source(of: experiment, &reader)) }
      guard let claim = try? Claim(text), claim.readings.count == sources.count else { throw ByteReader.Malformed() }
      claims.append((claim, sources))
    }
    guard reader.isAtEnd else { throw ByteReader.Malformed() }
  }

  /// Every source, quotes first.
  var sources: [Source] { quotes.map { $0.source } + claims.flatMap { $0.sources } }
}

extension FollowRequest.Source {
  init(of experiment: Experiment, _ reader: inout ByteReader) throws(ByteReader.Malformed) {
    settings = try Settings(of: experiment, &reader)
    seeds = try reader.word()
    isSeries = try reader.word() == 1
    index = try reader.word()
    guard (1...1000).contains(seeds), index < (isSeries ? experiment.series.count : experiment.values.count) else {
      throw ByteReader.Malformed()
    }
  }
}

extension Explorer {
  mutating func follow(_ request: FollowRequest) throws(ByteReader.Malformed) -> [UInt8] {
    memory.forgetOldest()
    for source in request.sources {
      for settings in source.settings.repeated(seeds: source.seeds) { memory.run(request.experiment, settings) }
    }
    var writer = ByteWriter()
    writer.word(0)
    for quote in request.quotes {
      guard let outcome = outcome(of: quote.source, request.experiment) else { throw ByteReader.Malformed() }
      writer.string(NumberText.html(written: quote.written.rewritten(outcome.values[quote.source.index].number)))
    }
    for (claim, sources) in request.claims {
      var quantities = [(offset: Int, quantity: ClaimQuantity)]()
      for (reading, source) in zip(claim.readings, sources) {
        guard let outcome = outcome(of: source, request.experiment) else { throw ByteReader.Malformed() }
        quantities.append((reading.offset, outcome.quantity(source)))
      }
      guard
        let verdict = try? claim.verdict({ reading in quantities.first { $0.offset == reading.offset }?.quantity })
      else { throw ByteReader.Malformed() }
      writer.word(verdict.holds ? 1 : 0)
      writer.string(verdict.holds ? [] : Self.numbers(of: verdict))
    }
    return writer.bytes
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
