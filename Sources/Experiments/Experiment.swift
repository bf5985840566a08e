public import Plots

/// A kind of experiment: all that the program, the page and the command line know about it follows from here.
public final class Experiment: Sendable {
  /// Its name in directives.
  public let name: Text
  /// What it shows, in one sentence.
  public let summary: Documentation
  /// The equations, in plain text, enough to repeat a run with the weights and inputs of ``tensors``.
  public let equations: Documentation
  /// Where it comes from.
  public let source: Documentation
  /// What an author may set.
  public let parameters: [Parameter]
  /// The values worth quoting.
  public let values: [Quantity]
  /// The series.
  public let series: [Quantity]
  /// The floating-point operations of a run, draws included; an estimate to a factor of two.
  public let cost: @Sendable (Settings) -> Double
  /// Runs it.
  public let run: @Sendable (Settings) -> Outcome
  /// The weights and the inputs of a run.
  public let tensors: @Sendable (Settings) -> (weights: [Tensor], inputs: [Tensor])
  /// Draws one or more runs, at least one.
  public let figure: @Sendable ([Member]) -> Figure
  /// The part that trains, of a kind whose trained weights can be probed apart; ``run`` is then one after the other.
  public let trainedState: TrainedState?

  /// A kind with a figure. The module in a reader's browser needs no weights and inputs for others to repeat a run.
  @inline(__always)
  init(
    name: Text, summary: Documentation, equations: Documentation, source: Documentation,
    parameters: [Parameter], values: [Quantity], series: [Quantity], cost: @escaping @Sendable (Settings) -> Double,
    run: @escaping @Sendable (Settings) -> Outcome,
    tensors: @escaping @Sendable (Settings) -> (weights: [Tensor], inputs: [Tensor]),
    figure: @escaping @Sendable ([Member]) -> Figure, trainedState: TrainedState? = nil
  ) {
    self.name = name
    self.summary = summary
    self.equations = equations
    self.source = source
    self.parameters = parameters
    self.values = values
    self.series = series
    self.cost = cost
    self.run = run
    #if READER
      self.tensors = { _ in ([], []) }
    #else
      self.tensors = tensors
    #endif
    self.figure = figure
    self.trainedState = trainedState
  }

  /// All English words that a reader may meet, beside those of its figures.
  public var phrases: [Text] {
    var all = values.map { $0.label } + parameters.map { $0.label }
    for parameter in parameters {
      if case .choice(let names) = parameter.domain { all += names }
      if case .numberOrOff(_, let off, let on) = parameter.domain { all += [off, on] }
    }
    return all
  }
}

/// What one normal draw costs, in floating-point operations (a logarithm, a root, half a sine and cosine).
let costOfDraw = 40.0
