import Numerics

extension Cell {
  /// Every cell that there is.
  static let all: [Cell] = [
    .elman(.tanh), .elman(.sigmoid), .elman(.relu), .elman(.linear), .gru(.beforeProduct, .keepsState),
    .gru(.beforeProduct, .takesCandidate), .gru(.afterProduct, .keepsState), .gru(.afterProduct, .takesCandidate),
    .lstm,
  ]
}

/// A small net with random weights, inputs and errors v; the loss is Σ v·y over the outputs of its last steps.
struct Problem {
  var net: RecurrentNet<Double>
  var inputs: [Double]
  var errors: [Double]
  let steps = 6
  let batch: Int
  static let lossSteps = 3

  init(_ cell: Cell, seed: UInt64, batch: Int = 2, units: Int = 5) {
    var stream = RandomStream(seed: seed, name: "problem")
    let layout = RecurrentLayout(cell, inputs: 3, units: units, outputs: 4)
    net = RecurrentNet(layout, parameters: stream.normals(layout.count, standardDeviation: 0.6))
    self.batch = batch
    inputs = stream.normals(steps * batch * 3)
    errors = stream.normals(Self.lossSteps * batch * 4)
  }

  var loss: Double { loss(of: net.forward(inputs, batch: batch)) }

  /// The loss of the steps after `step`, which begin from a given state.
  func loss(after step: Int, from state: RecurrentState<Double>) -> Double {
    loss(of: net.forward(Array(inputs[(step * batch * 3)...]), batch: batch, from: state))
  }

  private func loss(of run: Trajectory<Double>) -> Double {
    zip(net.outputs(of: run, last: Self.lossSteps), errors).reduce(0) { $0 + $1.0 * $1.1 }
  }

  func nudgingParameter(_ index: Int, by delta: Double) -> Problem {
    var copy = self
    copy.net.parameters[index] += delta
    return copy
  }

  func nudgingInput(_ index: Int, by delta: Double) -> Problem {
    var copy = self
    copy.inputs[index] += delta
    return copy
  }
}
