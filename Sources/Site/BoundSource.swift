import Diagnostics
import Experiments
import Explorer
import Lessons

/// What a name of the text stands for: a quantity of a run, and what of the run the text says itself, so that no control
/// moves it.
struct BoundSource: Sendable {
  var quantity: QuantitySource.Quantity
  var repeated: RepeatedRun
  /// The indices of the parameters that the text names.
  var named: [Int]

  /// Whether the text names the seed, and means it alone.
  var namesSeed: Bool { repeated.run.settings.seedIndex.map(named.contains) ?? false }

  /// The source as the core reads it.
  var measured: QuantitySource {
    QuantitySource(quantity, settings: repeated.run.settings, seeds: repeated.seeds)
  }

  /// The source at a state of the controls, which leave alone what the text names.
  func at(_ state: [ParameterValue], of figure: BoundFigure) -> BoundSource {
    var settings = repeated.run.settings
    for (control, value) in zip(figure.controls, state) where !named.contains(control.parameter) {
      settings.set(control.parameter, to: value)
    }
    var moved = self
    moved.repeated = RepeatedRun(
      run: Run(experiment: repeated.run.experiment, settings: settings), seeds: repeated.seeds)
    return moved
  }

  /// `[[[3,1],[0,null]],1,0,2]`: the parameters that the text names, the seeds, whether it is a series, the index.
  var json: JSONValue {
    let (isSeries, index) =
      switch quantity {
      case .value(let index): (0, index)
      case .series(let index): (1, index)
      }
    let settings = repeated.run.settings
    return [
      .array(named.map { [.integer($0), .encoded(settings.parameters[$0], settings.values[$0])] }),
      .integer(repeated.seeds), .integer(isSeries), .integer(index),
    ]
  }
}

extension JSONValue {
  /// A value as the explorer reads it, with null for `off`.
  static func encoded(_ parameter: Parameter, _ value: ParameterValue) -> JSONValue {
    let number = parameter.encoded(value)
    return number.isNaN ? .null : .number(number.short)
  }
}

extension Binder {
  /// A quantity of a figure's run with some parameters set; nil where one of them does not fit, which is reported.
  mutating func bind(
    _ quantity: QuantitySource.Quantity, at state: [Setting], of figure: BoundFigure
  ) -> BoundSource? {
    var settings = figure.base
    let before = diagnostics.count
    apply(state, to: &settings, of: figure.experiment)
    guard diagnostics.count == before else { return nil }
    let named = settings.parameters.indices.filter { index in
      state.contains { $0.name.value == "\(settings.parameters[index].name)" }
    }
    var source = BoundSource(quantity: quantity, repeated: figure.repeated(settings), named: named)
    if source.namesSeed { source.repeated.seeds = 1 }
    return source
  }
}
