import Plots

/// The part of a kind that trains: weights that are made once, kept, and probed as often as a reader likes.
public struct TrainedState: Sendable {
  /// What the training depends on; the other parameters of the kind steer the probe alone.
  public let parameters: [Parameter]
  /// The floating-point operations of ``train``; 0 where the settings ask for no training.
  public let trainingCost: @Sendable (Settings) -> Double
  /// Trains: all weights, one after the other; none where the settings ask for no training.
  public let train: @Sendable (Settings) -> [Float]
  /// The floating-point operations of ``probe``.
  public let probeCost: @Sendable (Settings) -> Double
  /// Measures the weights that ``train`` made of settings that agree in ``parameters``.
  public let probe: @Sendable (Settings, [Float]) -> Outcome
  /// The weights and the inputs of a probe.
  public let tensors: @Sendable (Settings, [Float]) -> (weights: [Tensor], inputs: [Tensor])

  /// A trained state. The module in a reader's browser only probes: the page brings the weights.
  @inline(__always)
  init(
    parameters: [Parameter], trainingCost: @escaping @Sendable (Settings) -> Double,
    train: @escaping @Sendable (Settings) -> [Float], probeCost: @escaping @Sendable (Settings) -> Double,
    probe: @escaping @Sendable (Settings, [Float]) -> Outcome,
    tensors: @escaping @Sendable (Settings, [Float]) -> (weights: [Tensor], inputs: [Tensor])
  ) {
    self.parameters = parameters
    self.trainingCost = trainingCost
    self.probeCost = probeCost
    self.probe = probe
    #if READER
      self.train = { _ in [] }
      self.tensors = { _, _ in ([], []) }
    #else
      self.train = train
      self.tensors = tensors
    #endif
  }
}

extension TrainedState {
  /// Whether the settings ask for a training at all.
  public func isTrained(_ settings: Settings) -> Bool { trainingCost(settings) > 0 }
}

extension Experiment {
  /// A kind with a trained state: a run is a training and a probe.
  convenience init(
    name: Text, summary: Documentation, equations: Documentation, source: Documentation,
    parameters: [Parameter],
    values: [Quantity], series: [Quantity], trainedState state: TrainedState,
    figure: @escaping @Sendable ([Member]) -> Figure
  ) {
    self.init(
      name: name, summary: summary, equations: equations, source: source, parameters: parameters, values: values,
      series: series, cost: { state.trainingCost($0) + state.probeCost($0) },
      run: { state.probe($0, state.train($0)) }, tensors: { state.tensors($0, state.train($0)) }, figure: figure,
      trainedState: state)
  }
}
