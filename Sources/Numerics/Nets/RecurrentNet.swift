/// A recurrent layer of `H` units with `D` inputs, run over `T` steps and a batch of `B` sequences, and an output layer of `V`
/// units over its states:
///
///     h_t = cell(x_t, h_{t−1}),   y_t = W_y h_t + b_y
///
/// with x_t `[B, D]`, h_t `[B, H]`, y_t `[B, V]`. All lists are row-major with the time first. `Number` is the format of
/// every number and every operation.
package struct RecurrentNet<Number: Scalar>: Sendable {
  /// What the layer computes, and where each weight is in ``parameters``.
  package let layout: RecurrentLayout
  /// All weights and biases, one after the other.
  package var parameters: [Number]

  /// A net with the given parameters, `layout.count` of them; without them, all are zero.
  @specialized(where Number == Double)
  @specialized(where Number == Float)
  @specialized(where Number == Half)
  package init(_ layout: RecurrentLayout, parameters: [Number]? = nil) {
    self.layout = layout
    self.parameters = parameters ?? [Number](repeating: 0, count: layout.count)
  }

  /// Replaces a part of the parameters by `values` rounded to the net's format.
  @specialized(where Number == Double)
  @specialized(where Number == Float)
  @specialized(where Number == Half)
  package mutating func set(_ range: Range<Int>, to values: [Double]) {
    for (index, value) in zip(range, values) { parameters[index] = Number(value) }
  }

  /// Runs the layer over `inputs`, `[T, B, D]`, from h_0 = 0 or from another state.
  @specialized(where Number == Double)
  @specialized(where Number == Float)
  @specialized(where Number == Half)
  package func forward(
    _ inputs: [Number], batch: Int = 1, from start: RecurrentState<Number>? = nil
  ) -> Trajectory<Number> {
    var run = Trajectory(inputs, batch: batch, layout: layout)
    if let start { run.begin(from: start) }
    switch layout.cell {
    case .elman(let activation): runElman(activation, &run)
    case .gru(let reset, let update): runGRU(reset, update, &run)
    case .lstm: runLSTM(&run)
    }
    return run
  }

  /// The outputs y of the last `steps` steps of a run, `[steps, B, V]`.
  @specialized(where Number == Double)
  @specialized(where Number == Float)
  @specialized(where Number == Half)
  package func outputs(of run: Trajectory<Number>, last steps: Int) -> [Number] {
    let (rows, units, width) = (steps * run.batch, layout.units, layout.outputs)
    var outputs = [Number](repeating: 0, count: rows * width)
    outputs.withUnsafeMutableBufferPointer { outputs in
      guard let y = outputs.baseAddress else { return }
      copy(layout.outputBias, toRows: rows, of: y)
      run.states.withUnsafeBufferPointer { states in
        guard let h = states.baseAddress else { return }
        let last = StridedMatrix(h + (states.count - rows * units), width: units)
        transposed(layout.outputWeights, depth: units).addProduct(last, rows: rows, to: y, stride: width)
      }
    }
    return outputs
  }
}
