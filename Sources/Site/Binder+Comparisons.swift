import Diagnostics
import Experiments
import Lessons

extension Binder {
  /// The parameter that is compared and its values, as far as they fit.
  mutating func values(
    of comparison: Comparison, in directive: Directive, _ experiment: Experiment, base: inout Settings
  ) -> (index: Int, values: [ParameterValue])? {
    guard let index = parameter(comparison.name, of: experiment) else { return nil }
    var values = [ParameterValue]()
    for text in comparison.values {
      guard let value = value(text, of: experiment.parameters[index]) else { continue }
      if values.contains(value) {
        report(text, "repeated-value", "`\(text.value)` is compared with itself", expected: "different values")
      }
      values.append(value)
    }
    // Values are meant at `parameters`, so that member has to be in the figure.
    if let set = directive.parameters.first(where: { $0.name.value == comparison.name.value }) {
      if !values.contains(base.values[index]) {
        report(
          set.value, "not-compared", "`\(set.name.value)` is compared, but not at `\(set.value.value)`",
          expected: "one of the compared values: " + listed(comparison.values.map(\.value)))
      }
    } else if let first = values.first, !values.contains(base.values[index]) {
      base.set(index, to: first)
    }
    return (index, values)
  }

  /// The members for each value of the parameter under `facet`, or once.
  mutating func facets(
    of directive: Directive, _ experiment: Experiment, base: inout Settings, _ members: [Exhibit.Entry]
  ) -> [[Exhibit.Entry]] {
    guard let facet = directive.facet.first else { return [members] }
    if let second = directive.facet.dropFirst().first {
      report(
        second.name, "too-many-facets", "`\(second.name.value)` would be a second facet", expected: "one parameter")
    }
    if directive.compare.contains(where: { $0.name.value == facet.name.value }) {
      report(
        facet.name, "facet-compared", "`\(facet.name.value)` is a facet and compared too", expected: "one of them")
    }
    if facet.values.count > Self.mostFacets {
      report(
        facet.values[Self.mostFacets], "too-many-facets", "the figure would have \(facet.values.count) facets",
        expected: "at most \(Self.mostFacets)")
    }
    guard let (index, values) = values(of: facet, in: directive, experiment, base: &base) else { return [members] }
    return values.map { value in
      members.map { member in
        var member = member
        member.settings.set(index, to: value)
        member.facet = index
        return member
      }
    }
  }

  /// Repeating needs draws that a seed chooses, and the seeds must be free.
  mutating func check(_ seeds: Located<Int>, of directive: Directive, _ base: Settings) {
    let place = Located("\(seeds.value)", at: seeds.position, length: seeds.length)
    if let index = base.seedIndex {
      if case .integer(let first) = base.values[index],
        !base.parameters[index].allows(.integer(first + seeds.value - 1))
      {
        report(
          place, "no-seed", "there are no \(seeds.value) seeds from \(first) on", expected: "fewer, or a smaller `seed`"
        )
      }
    } else {
      report(
        place, "no-seed", "`\(directive.run.value)` draws nothing at random, so that all seeds give the same",
        expected: "no `seeds`")
    }
    let name = base.seedIndex.map { "\(base.parameters[$0].name)" }
    if let comparison = directive.compare.first(where: { $0.name.value == name }) {
      report(
        comparison.name, "seeds-twice", "`seed` is compared, and repeated with `seeds` too",
        expected: "one of them")
    }
  }
}
