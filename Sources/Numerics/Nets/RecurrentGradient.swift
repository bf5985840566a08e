/// What backpropagation through time finds of a loss L; all `[…, B, …]` with the time first.
package struct RecurrentGradient<Number: Scalar>: Sendable {
  /// ∂L/∂ parameters, in the order of the net's layout, summed over steps and sequences.
  package internal(set) var parameters: [Number]
  /// δ_t = ∂L/∂h_t for t = 0 … T, through all paths, `[T + 1, B, H]`.
  package internal(set) var states: [Number]
  /// e_t = ∂L/∂a_t for t = 1 … T, with a_t what the blocks' functions are applied to, `[T, B, G·H]`.
  package internal(set) var local: [Number]
  /// Of an LSTM, ∂L/∂c_t for t = 0 … T, `[T + 1, B, H]`. Of a GRU, what came back through its product W_hn, `[T, B, H]`: ∂L/∂(r ∘
  /// h_{t−1}), or ∂L/∂(W_hn h_{t−1} + b_hn) where the reset gate acts after it.
  package internal(set) var memory: [Number]
}

extension RecurrentNet {
  /// Backpropagation through time (Werbos 1990).
  ///
  /// - Parameters:
  ///   - run: what ``forward(_:batch:)`` gave.
  ///   - stateErrors: what L adds to ∂L/∂h_t directly, for the last `k` steps, `[k, B, H]`; `k` may be 1.
  @specialized(where Number == Double)
  @specialized(where Number == Float)
  @specialized(where Number == Half)
  package func backward(_ run: Trajectory<Number>, stateErrors: [Number]) -> RecurrentGradient<Number> {
    var gradient = sweep(run, stateErrors: stateErrors)
    addParameters(of: run, &gradient, steps: 0..<run.steps)
    return gradient
  }

  /// Backpropagation of a loss of the outputs.
  ///
  /// - Parameters:
  ///   - run: what ``forward(_:batch:)`` gave.
  ///   - outputErrors: ∂L/∂y_t for the last `k` steps, `[k, B, V]`.
  @specialized(where Number == Double)
  @specialized(where Number == Float)
  @specialized(where Number == Half)
  package func backward(_ run: Trajectory<Number>, outputErrors: [Number]) -> RecurrentGradient<Number> {
    let (units, width) = (layout.units, layout.outputs)
    let rows = outputErrors.count / width
    var stateErrors = [Number](repeating: 0, count: rows * units)
    let weights = straight(layout.outputWeights, columns: units)
    outputErrors.withUnsafeBufferPointer { errors in
      stateErrors.withUnsafeMutableBufferPointer { stateErrors in
        guard let errors = errors.baseAddress, let stateErrors = stateErrors.baseAddress else { return }
        weights.addProduct(StridedMatrix(errors, width: width), rows: rows, to: stateErrors, stride: units)
      }
    }
    var gradient = backward(run, stateErrors: stateErrors)
    withPointers(reading: outputErrors, run.states) { errors, states in
      gradient.parameters.withUnsafeMutableBufferPointer { parameters in
        guard let parameters = parameters.baseAddress else { return }
        let last = StridedMatrix(states + (run.states.count - rows * units), width: units)
        let products = TransposedProducts(e: StridedMatrix(errors, width: width), depth: rows, rows: width)
        products.add(
          .init(x: last, columns: units, rows: width, c: parameters + layout.outputWeights.lowerBound))
        products.addSums(to: parameters + layout.outputBias.lowerBound)
      }
    }
    return gradient
  }

  /// ∂L/∂x_t for t = 1 … T, `[T, B, D]`.
  @specialized(where Number == Double)
  @specialized(where Number == Float)
  @specialized(where Number == Half)
  package func inputGradient(_ gradient: RecurrentGradient<Number>) -> [Number] {
    let width = layout.bias.count
    let rows = gradient.local.count / width
    var result = [Number](repeating: 0, count: rows * layout.inputs)
    let weights = straight(layout.inputWeights, columns: layout.inputs)
    gradient.local.withUnsafeBufferPointer { local in
      result.withUnsafeMutableBufferPointer { result in
        guard let local = local.baseAddress, let result = result.baseAddress else { return }
        weights.addProduct(StridedMatrix(local, width: width), rows: rows, to: result, stride: layout.inputs)
      }
    }
    return result
  }

  /// The backward pass but for the parameters.
  private func sweep(_ run: Trajectory<Number>, stateErrors: [Number]) -> RecurrentGradient<Number> {
    var gradient = start(run, stateErrors: stateErrors)
    switch layout.cell {
    case .elman(let activation): sweepElman(activation, run, &gradient)
    case .gru(let reset, let update): sweepGRU(reset, update, run, &gradient)
    case .lstm: sweepLSTM(run, &gradient)
    }
    return gradient
  }

  /// What the sweep begins with: the errors that L itself adds to the states.
  func start(_ run: Trajectory<Number>, stateErrors: [Number]) -> RecurrentGradient<Number> {
    let localCount = run.steps * run.batch * layout.bias.count
    var gradient = RecurrentGradient(
      parameters: [Number](repeating: 0, count: layout.count),
      states: [Number](repeating: 0, count: run.states.count),
      // The sweep writes every one before it is read.
      local: [Number](unsafeUninitializedCapacity: localCount) { $1 = localCount },
      memory: [Number](repeating: 0, count: run.memory.count))
    withPointers(&gradient.states) { states in
      stateErrors.withUnsafeBufferPointer { errors in
        guard let errors = errors.baseAddress else { return }
        (states + (run.states.count - stateErrors.count)).update(from: errors, count: stateErrors.count)
      }
    }
    return gradient
  }
}
