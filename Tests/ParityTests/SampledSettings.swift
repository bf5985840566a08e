import Experiments
import Numerics
import Plots

/// Settings of a kind to compare at: its defaults, the corners of its ranges, and random ones off every grid. Compiled natively
/// and to WebAssembly, so that both know the same.
struct SampledSettings {
  private let experiment: Experiment
  /// Whether the weights are there before, so that no setting of their training changes.
  private let isTrained: Bool
  private var stream: RandomStream

  /// Runs of more floating-point operations would make the tests slow.
  private static let mostCost = 1e9

  init(_ experiment: Experiment, isTrained: Bool) {
    self.experiment = experiment
    self.isTrained = isTrained
    stream = RandomStream(seed: 5, name: "settings")
  }

  /// All of them that are cheap enough, the defaults first.
  mutating func all(random count: Int) -> [Settings] {
    let brief = Settings(briefFor: experiment)
    var all = [brief]
    for index in experiment.parameters.indices where mayChange(index) {
      for value in corners(of: experiment.parameters[index]) {
        var settings = brief
        settings.set(index, to: value)
        if cost(settings) <= Self.mostCost { all.append(settings) }
      }
    }
    let total = all.count + count
    var tries = 0
    while all.count < total, tries < 100 * count {
      tries += 1
      var settings = brief
      for index in experiment.parameters.indices where mayChange(index) {
        settings.set(index, to: value(of: experiment.parameters[index]))
      }
      if cost(settings) <= Self.mostCost { all.append(settings) }
    }
    return all
  }

  private func cost(_ settings: Settings) -> Double {
    guard isTrained, let state = experiment.trainedState else { return experiment.cost(settings) }
    return state.probeCost(settings)
  }

  private func mayChange(_ index: Int) -> Bool {
    guard isTrained, let state = experiment.trainedState else { return true }
    for parameter in state.parameters where parameter.name == experiment.parameters[index].name {
      return false
    }
    return true
  }

  private func corners(of parameter: Parameter) -> [ParameterValue] {
    switch parameter.domain {
    case .number(let range): [.number(range.lowerBound), .number(range.upperBound)]
    case .numberOrOff(let range, _, _): [.off, .number(range.lowerBound), .number(range.upperBound)]
    case .integer(let range): [.integer(range.lowerBound), .integer(range.upperBound)]
    case .choice(let names): names.indices.map { .choice($0) }
    }
  }

  private mutating func value(of parameter: Parameter) -> ParameterValue {
    switch parameter.domain {
    case .number(let range): return .number(number(range, near: parameter))
    case .numberOrOff(let range, _, _): return stream.uniform() < 0.3 ? .off : .number(number(range, near: parameter))
    case .integer(let range):
      // Small numbers as often as large ones.
      let span = Double(range.upperBound - range.lowerBound)
      return .integer(range.lowerBound + Int(exp(stream.uniform() * log(span + 1)) - 1))
    case .choice(let names): return .choice(stream.integer(below: names.count))
    }
  }

  /// Anywhere in the range, or within a factor of four of the default.
  private mutating func number(_ range: ClosedRange<Double>, near parameter: Parameter) -> Double {
    var x = range.lowerBound + stream.uniform() * (range.upperBound - range.lowerBound)
    if case .number(let own) = parameter.defaultValue, stream.uniform() < 0.7 {
      x = own * exp((stream.uniform() - 0.5) * 2.8)
    }
    return max(range.lowerBound, min(range.upperBound, x))
  }
}
