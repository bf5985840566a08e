import Diagnostics
import Experiments
import Foundation
import Plots

/// What the explorer in a reader's browser has to know of a figure, as JSON in the page. Settings are numbers as the
/// explorer reads them, with `null` for `off`.
struct ExplorerData {
  let bound: BoundFigure
  let domains: [PanelDomain]
  /// The ids of the elements that say what the figure shows.
  let describedBy: [String]
  let outcomes: Outcomes
  /// Where the states are that the build drew.
  let states: String?

  var json: JSONValue {
    let experiment = bound.experiment
    return [
      "kind": .string("\(experiment.name)"), "tier": .string(bound.tier?.rawValue ?? ""),
      "described": .string(describedBy.joined(separator: " ")), "seeds": .integer(bound.exhibit.seeds),
      "facets": .array(bound.exhibit.facets.map { .array($0.map(entry)) }), "base": numbers(bound.base),
      "domains": .array(domains.map(domain)), "values": .array(experiment.values.map { .string("\($0.name)") }),
      "seed": JSONValue(bound.base.seedIndex), "controls": .array(bound.controls.map(control)),
      "trainings": .array(trainings), "states": JSONValue(states),
      "claims": .array(bound.tier != nil ? bound.claims.map(\.json) : []),
    ]
  }

  private func entry(_ entry: Exhibit.Entry) -> JSONValue {
    [
      "values": numbers(entry.settings), "facet": .integer(entry.facet.map { $0 + 1 } ?? 0),
      "compared": .array(entry.compared.map { .integer($0) }),
    ]
  }

  private func domain(_ domain: PanelDomain) -> JSONValue {
    let ends = [domain.x.lowerBound, domain.x.upperBound, domain.y.lowerBound, domain.y.upperBound]
    return .array(ends.map { .number($0.short) } + [domain.broadRows, domain.slimRows].map { .integer($0) })
  }

  /// The settings of each training that the runs of the figure need, and its weights: 32-bit numbers in base64.
  private var trainings: [JSONValue] {
    guard bound.tier == .live else { return [] }
    return bound.taught.compactMap { settings in
      guard let weights = outcomes.weights(of: Run(experiment: bound.experiment, settings: settings)), !weights.isEmpty
      else { return nil }
      let bytes = weights.flatMap { weight in withUnsafeBytes(of: weight.bitPattern.littleEndian, Array.init) }
      return ["settings": numbers(settings), "weights": .string(Data(bytes).base64EncodedString())]
    }
  }

  private func control(_ control: BoundControl) -> JSONValue {
    let parameter = bound.experiment.parameters[control.parameter]
    let isInteger = if case .integer = parameter.domain { true } else { false }
    return [
      "name": .string("\(parameter.name)"), "parameter": .integer(control.parameter), "integer": .boolean(isInteger),
      "linked": .boolean(control.isLinked), "values": .array(control.values.map { .encoded(parameter, $0) }),
      "texts": control.form == .choice ? .array(control.values.map { .string(parameter.string(of: $0)) }) : .null,
    ]
  }

  private func numbers(_ settings: Settings) -> JSONValue {
    .array(zip(settings.parameters, settings.values).map { .encoded($0, $1) })
  }
}

extension BoundFigure {
  /// Settings of each training whose weights the page carries: those of the figure's runs and of its claims.
  var taught: [Settings] {
    guard experiment.trainedState != nil else { return [] }
    var found = [Settings]()
    let claimed = claims.flatMap { $0.sources.map(\.repeated.run.settings) }
    for settings in [base] + exhibit.runs + claimed where !isTaught(settings, by: found) { found.append(settings) }
    return found
  }

  /// Whether the explorer can run the experiment at these settings: it does not train.
  func canFollow(_ settings: Settings) -> Bool {
    experiment.trainedState?.isTrained(settings) != true || isTaught(settings, by: taught)
  }

  /// Whether one of some settings asks for the same training.
  private func isTaught(_ settings: Settings, by others: [Settings]) -> Bool {
    guard let state = experiment.trainedState else { return false }
    return others.contains { other in state.parameters.allSatisfy { other.agrees(with: settings, in: $0) } }
  }
}
