import Plots

extension Settings {
  /// The defaults, but with five updates where a kind trains for long: enough for checks of everything around the run.
  package init(briefFor experiment: Experiment) {
    self.init(defaultsOf: experiment.parameters)
    guard experiment.trainedState != nil || experiment.cost(self) > 1e8 else { return }
    for (index, parameter) in parameters.enumerated() where parameter.name == "updates" {
      set(index, to: .integer(5))
    }
  }
}
