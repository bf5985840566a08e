import Claims
import Diagnostics
import Experiments
import Explorer
import Lessons

extension Binder {
  /// The claims of a figure whose text, names and states are right; the others are reported.
  mutating func bindClaims(of figure: BoundFigure) -> [BoundClaim] {
    figure.directive.claims.compactMap { bind($0, of: figure) }
  }

  private mutating func bind(_ written: WrittenClaim, of figure: BoundFigure) -> BoundClaim? {
    let claim: Claim
    do throws(ClaimError) {
      claim = try Claim(Array(written.text.value.utf8))
    } catch {
      report(error, in: written)
      return nil
    }
    let before = diagnostics.count
    var sources = [BoundSource]()
    for reading in claim.readings {
      guard let quantity = quantity(reading, in: written, of: figure.experiment) else { continue }
      let state = reading.state.map { setting in
        Setting(
          name: written.part(setting.nameOffset..<setting.nameOffset + setting.name.count),
          value: written.part(setting.valueOffset..<setting.valueOffset + setting.value.count))
      }
      if let source = bind(quantity, at: state, of: figure) { sources.append(source) }
    }
    guard diagnostics.count == before else { return nil }
    for reduction in claim.reductions {
      let hasSeries = sources[reduction.readings].contains { if case .series = $0.quantity { true } else { false } }
      if hasSeries { continue }
      let name = written.part(reduction.offset..<reduction.offset + reduction.length)
      report(
        name, "bad-claim", "`\(name.value)` needs a series",
        expected: "one of: " + figure.experiment.series.map { "\($0.name)" }.joined(separator: ", "))
      return nil
    }
    return BoundClaim(written: written, claim: claim, sources: sources)
  }

  private mutating func quantity(
    _ reading: ClaimReading, in written: WrittenClaim, of experiment: Experiment
  ) -> QuantitySource.Quantity? {
    let name = written.part(reading.range)
    let value = experiment.values.firstIndex { "\($0.name)" == name.value }
    let series = experiment.series.firstIndex { "\($0.name)" == name.value }
    if reading.use != .value, let series { return .series(series) }
    if reading.use != .series, let value { return .value(value) }
    if series != nil {
      report(
        name, "bad-claim", "`\(name.value)` is a series, and a claim compares numbers",
        expected: "one number of it, such as `last(\(name.value))`, `max(\(name.value))` or `\(name.value)[0]`")
    } else if value != nil {
      report(
        name, "bad-claim", "`\(name.value)` is a number, and has no elements",
        expected: "one of: " + experiment.series.map { "\($0.name)" }.joined(separator: ", "))
    } else {
      let names =
        (reading.use == .series ? [] : experiment.values.map { "\($0.name)" })
        + (reading.use == .value ? [] : experiment.series.map { "\($0.name)" })
      let all = (experiment.values + experiment.series).map { "\($0.name)" }
      report(
        name, "unknown-value", "`\(experiment.name)` has no \(reading.use.words) `\(name.value)`",
        expected: oneOf(names, nearestTo: name.value), nearest: nearestName(to: name.value, among: all))
    }
    return nil
  }

  /// Reports what is wrong with the text of a claim.
  mutating func report(_ error: ClaimError, in written: WrittenClaim) {
    let place = written.part(error.offset..<error.offset + error.length)
    let words = place.value.unicodeScalars.count > 60 ? String(place.value.prefix(60)) + "…" : place.value
    var nearest = nearestName(to: place.value, among: error.candidates.map { "\($0)" })
    // ＜ （ ， are < ( , to a Chinese keyboard.
    if let scalar = place.value.unicodeScalars.first, (0xFF01...0xFF5E).contains(scalar.value) {
      nearest = Unicode.Scalar(scalar.value - 0xFEE0).map { String(Character($0)) }
    }
    report(
      place, "bad-claim", error.length == 0 ? "\(error.message)" : "\(error.message) `\(words)`",
      expected: "\(error.expected)", nearest: nearest)
  }
}

extension ClaimReading.Use {
  fileprivate var words: String {
    switch self {
    case .value: "value"
    case .series: "series"
    case .either: "value or series"
    }
  }
}
