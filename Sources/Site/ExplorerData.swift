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

  var json: String {
    let experiment = bound.experiment
    let facets = bound.exhibit.facets.map { facet in
      array(
        facet.map { entry in
          object([
            ("values", numbers(entry.settings)), ("facet", "\(entry.facet.map { $0 + 1 } ?? 0)"),
            ("compared", array(entry.compared.map { "\($0)" })),
          ])
        })
    }
    return object([
      ("kind", jsonString("\(experiment.name)")),
      ("tier", jsonString(bound.tier?.rawValue ?? "")),
      ("described", jsonString(describedBy.joined(separator: " "))),
      ("seeds", "\(bound.exhibit.seeds)"),
      ("facets", array(facets)),
      ("base", numbers(bound.base)),
      (
        "domains",
        array(
          domains.map {
            array(
              [$0.x.lowerBound, $0.x.upperBound, $0.y.lowerBound, $0.y.upperBound].map(\.short)
                + ["\($0.broadRows)", "\($0.slimRows)"])
          })
      ),
      ("values", array(experiment.values.map { jsonString("\($0.name)") })),
      ("seed", experiment.parameters.firstIndex { "\($0.name)" == "seed" }.map { "\($0)" } ?? "null"),
      ("controls", array(bound.controls.map(control))),
      ("trainings", array(trainings)),
      ("states", states.map(jsonString) ?? "null"),
      ("claims", array(bound.tier != nil ? bound.claims.map(\.json) : [])),
    ])
    // Within a script element nothing may look like its end.
    .replacing("</", with: "<\\/")
  }

  /// The settings of each training that the runs of the figure need, and its weights: 32-bit numbers in base64.
  private var trainings: [String] {
    guard bound.tier == .live else { return [] }
    return bound.taught.compactMap { settings in
      guard let weights = outcomes.weights(of: Run(experiment: bound.experiment, settings: settings)), !weights.isEmpty
      else { return nil }
      let bytes = weights.flatMap { weight in withUnsafeBytes(of: weight.bitPattern.littleEndian, Array.init) }
      return object([("settings", numbers(settings)), ("weights", jsonString(Data(bytes).base64EncodedString()))])
    }
  }

  private func control(_ control: BoundControl) -> String {
    let parameter = bound.experiment.parameters[control.parameter]
    let isInteger = if case .integer = parameter.domain { true } else { false }
    return object([
      ("name", jsonString("\(parameter.name)")), ("parameter", "\(control.parameter)"),
      ("integer", "\(isInteger)"), ("linked", "\(control.isLinked)"),
      ("values", array(control.values.map { number(parameter.encoded($0)) })),
      ("texts", control.form == .choice ? array(control.values.map { jsonString(parameter.string(of: $0)) }) : "null"),
    ])
  }

  private func numbers(_ settings: Settings) -> String {
    array(zip(settings.parameters, settings.values).map { number($0.encoded($1)) })
  }

  private func number(_ x: Double) -> String { x.isNaN ? "null" : x.short }
  private func array(_ items: [String]) -> String { "[" + items.joined(separator: ",") + "]" }
  private func object(_ members: [(String, String)]) -> String {
    "{" + members.map { "\(jsonString($0.0)):\($0.1)" }.joined(separator: ",") + "}"
  }
}

extension BoundFigure {
  /// Settings of each training whose weights the page carries: those of the figure's runs and of its claims.
  var taught: [Settings] {
    guard experiment.trainedState != nil else { return [] }
    var found = [Settings]()
    let claimed = claims.flatMap { $0.sources.map(\.repeated.run.settings) }
    for settings in [base] + exhibit.runs + claimed where !has(settings, among: found) { found.append(settings) }
    return found
  }

  /// Whether the explorer can run the experiment at these settings: it does not train.
  func canFollow(_ settings: Settings) -> Bool {
    experiment.trainedState?.isTrained(settings) != true || has(settings, among: taught)
  }

  /// Whether one of some settings asks for the same training.
  private func has(_ settings: Settings, among others: [Settings]) -> Bool {
    guard let state = experiment.trainedState else { return false }
    return others.contains { other in state.parameters.allSatisfy { other.agrees(with: settings, in: $0) } }
  }
}
