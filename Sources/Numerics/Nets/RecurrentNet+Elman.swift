// h_t = φ(a_t),   a_t = W_x x_t + W_h h_{t−1} + b

extension RecurrentNet {
  /// What `forward(inputs, from: start)` and `backward(_:stateErrors:)` give of a net without gates. A program that runs a
  /// format in this form alone need not hold the gated cells in that format.
  @specialized(where Number == Double)
  @specialized(where Number == Float)
  @specialized(where Number == Half)
  package func propagate(
    _ activation: Activation, _ inputs: [Number], from start: RecurrentState<Number>, stateErrors: [Number]
  ) -> (run: Trajectory<Number>, gradient: RecurrentGradient<Number>) {
    var run = Trajectory(inputs, batch: 1, layout: layout)
    run.begin(from: start)
    runElman(activation, &run)
    var gradient = self.start(run, stateErrors: stateErrors)
    sweepElman(activation, run, &gradient)
    addShared(of: run, &gradient, steps: 0..<run.steps, stateRows: layout.units)
    return (run, gradient)
  }

  func runElman(_ activation: Activation, _ run: inout Trajectory<Number>) {
    let (steps, batch, units) = (run.steps, run.batch, layout.units)
    let width = batch * units
    let weights = transposed(layout.recurrentWeights, depth: units)
    let inputs = run.inputs
    run.states.withUnsafeMutableBufferPointer { states in
      guard let states = states.baseAddress else { return }
      writeInputProducts(of: inputs, to: states + width)
      for t in 1..<(steps + 1) {
        let h = states + t * width
        weights.addProduct(StridedMatrix(h - width, width: units), rows: batch, to: h, stride: units)
        activation.apply(to: h, width)
      }
    }
  }

  /// With δ_t = ∂L/∂h_t and e_t = ∂L/∂a_t:
  ///
  ///     e_t = φ′(a_t) ∘ δ_t,   δ_{t−1} += W_hᵀ e_t
  func sweepElman(_ activation: Activation, _ run: Trajectory<Number>, _ gradient: inout RecurrentGradient<Number>) {
    let (batch, units) = (run.batch, layout.units)
    let width = batch * units
    let weights = straight(layout.recurrentWeights, columns: units)
    run.states.withUnsafeBufferPointer { states in
      guard let states = states.baseAddress else { return }
      withPointers(&gradient.states, &gradient.local) { deltas, locals in
        for t in stride(from: run.steps, to: 0, by: -1) {
          let delta = deltas + t * width
          let local = locals + (t - 1) * width
          activation.multiply(delta, byDerivativeAtOutputs: states + t * width, width, to: local)
          weights.addProduct(StridedMatrix(local, width: units), rows: batch, to: delta - width, stride: units)
        }
      }
    }
  }
}
