import Experiments
import Foundation
import Plots

/// The settings of a kind with some of its parameters set.
func settings(of experiment: Experiment, _ changes: KeyValuePairs<String, ParameterValue>) -> Settings {
  var settings = Settings(defaultsOf: experiment.parameters)
  for (name, value) in changes {
    guard let index = experiment.parameters.firstIndex(where: { "\($0.name)" == name }) else {
      preconditionFailure("\(experiment.name) has no parameter \(name)")
    }
    precondition(experiment.parameters[index].allows(value), "\(name) does not allow \(value)")
    settings.set(index, to: value)
  }
  return settings
}

func experiment(_ name: String) -> Experiment {
  guard let found = Catalogue.builtIn[Text(name)] else { preconditionFailure("no \(name)") }
  return found
}

/// A run's value.
func value(_ name: String, of kind: String, _ changes: KeyValuePairs<String, ParameterValue> = [:]) -> Double {
  let experiment = experiment(kind)
  let outcome = experiment.run(settings(of: experiment, changes))
  return outcome.values.first { "\($0.name)" == name }?.number ?? .nan
}

func series(_ name: String, of kind: String, _ changes: KeyValuePairs<String, ParameterValue> = [:]) -> [Double] {
  let experiment = experiment(kind)
  let outcome = experiment.run(settings(of: experiment, changes))
  return outcome.series.first { "\($0.name)" == name }?.numbers ?? []
}

func median(_ numbers: [Double]) -> Double {
  let sorted = numbers.sorted()
  let middle = sorted.count / 2
  return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

func isClose(_ a: Double, _ b: Double, relative: Double) -> Bool {
  (a - b).magnitude <= relative * b.magnitude
}

/// Whether to run what takes many minutes: `UNROLL_EXHAUSTIVE=1 swift test …`.
let isExhaustive = ProcessInfo.processInfo.environment["UNROLL_EXHAUSTIVE"] != nil
