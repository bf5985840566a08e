import Experiments
import Plots

/// How a figure follows its controls in a reader's browser.
enum Tier: String, Sendable {
  /// The experiment runs there.
  case live
  /// It is too expensive for that: all states were run by the build.
  case grid
}

extension BoundFigure {
  /// Runs of more floating-point operations than this take longer than a reader who drags should wait.
  static let liveBudget = 5e7
  /// No more states than this are run for one figure, whose file would grow too large to load.
  static let mostStates = 240

  /// Nil where there is nothing to follow: a diagram, or an expensive experiment without controls.
  var tier: Tier? {
    if experiment.isDiagram { return controls.isEmpty ? nil : .grid }
    let isCheap =
      isLiveKind
      && exhibit.entries.allSatisfy { experiment.probeCost($0.settings) * Double(exhibit.seeds) <= Self.liveBudget }
    // A training that a control changes has to be made again.
    let trained = experiment.trainedState.map { state in state.isTrained(base) ? state.parameters : [] } ?? []
    let names = controls.map { "\(experiment.parameters[$0.parameter].name)" }
    let retrains = trained.contains { names.contains("\($0.name)") }
    return isCheap && !retrains ? .live : controls.isEmpty ? nil : .grid
  }

  /// All combinations of the given values for each control.
  private func states(_ values: (BoundControl) -> [ParameterValue]) -> [[ParameterValue]] {
    controls.reduce([[]]) { states, control in
      states.flatMap { state in values(control).map { state + [$0] } }
    }
  }

  /// Every state that the controls can bring about, if it is run by the build; the author's is among them.
  var gridStates: [[ParameterValue]] { tier == .grid ? states(\.values) : [] }

  /// Whether a state is that of the author's settings.
  func isAuthors(_ state: [ParameterValue]) -> Bool {
    zip(controls, state).allSatisfy { base.values[$0.parameter] == $1 }
  }

  /// States that show how far the axes have to reach: the ends of the sliders and the choices, with the author's settings.
  var axisStates: [[ParameterValue]] {
    if tier == .grid { return gridStates }
    return states { control in
      let ends =
        control.form == .choice ? control.values : [control.values.first, control.values.last].compactMap { $0 }
      let own = base.values[control.parameter]
      return ends.contains(own) ? ends : ends + [own]
    }
  }

  /// The control that works without scripts, if there is one: its states are all in the page.
  var plainControl: Int? {
    controls.firstIndex { $0.form == .choice && $0.values.count <= 4 }
  }

  /// The states in the page, one for each value of the plain control.
  var inlineStates: [Exhibit] {
    guard let plainControl else { return [exhibit] }
    let control = controls[plainControl]
    return control.values.map { exhibit.with(control.parameter, $0) }
  }

  /// The exhibit at a state of the controls.
  func exhibit(at state: [ParameterValue]) -> Exhibit {
    zip(controls, state).reduce(exhibit) { exhibit, change in exhibit.with(change.0.parameter, change.1) }
  }

  /// What the states need beside the runs of the figure itself.
  var stateRuns: [Run] {
    (axisStates.map { exhibit(at: $0) } + inlineStates).flatMap { exhibit in
      exhibit.runs.map { Run(experiment: experiment, settings: $0) }
    } + gridStates.flatMap { state in claims.flatMap { $0.at(state, of: self).runs } }
  }
}

extension Experiment {
  /// The cost of what a control changes: a trained net is only probed.
  func probeCost(_ settings: Settings) -> Double { trainedState?.probeCost(settings) ?? cost(settings) }
}
