// ∂L/∂W_x = Σ e_t x_tᵀ,   ∂L/∂W_h = Σ e_t h_{t−1}ᵀ,   ∂L/∂b = Σ e_t, over steps and sequences: one product of matrices each,
// after the sweep, so that the weights' gradients are not moved through memory at every step.

extension RecurrentNet {
  /// Adds what enters at some steps, counted from 0, to the gradient of the layer's parameters.
  func addParameters(of run: Trajectory<Number>, _ gradient: inout RecurrentGradient<Number>, steps: Range<Int>) {
    let units = layout.units
    // W_h, but for the candidate of a GRU, which has another factor.
    addShared(of: run, &gradient, steps: steps, stateRows: layout.cell.isGRU ? 2 * units : layout.bias.count)
    guard case .gru(let reset, _) = layout.cell else { return }
    let (from, depth) = (steps.lowerBound * run.batch, steps.count * run.batch)
    let (local, memoryErrors) = (gradient.local, gradient.memory)
    withPointers(&gradient.parameters) { parameters in
      let candidate = parameters + layout.recurrentWeights(ofBlock: 2).lowerBound
      withPointers(reading: run.memory, memoryErrors) { memory, memoryErrors in
        withPointers(reading: local, run.states) { local, states in
          switch reset {
          case .beforeProduct:
            let errors = StridedMatrix(local, width: layout.bias.count).from(row: from)
            let memory = StridedMatrix(memory, width: units).from(row: from)
            TransposedProducts(e: errors.from(column: 2 * units), depth: depth, rows: units)
              .add(.init(x: memory, columns: units, rows: units, c: candidate))
          case .afterProduct:
            let productErrors = StridedMatrix(memoryErrors, width: units).from(row: from)
            let states = StridedMatrix(states, width: units).from(row: from)
            let products = TransposedProducts(e: productErrors, depth: depth, rows: units)
            products.add(.init(x: states, columns: units, rows: units, c: candidate))
            products.addSums(to: parameters + layout.productBias.lowerBound)
          }
        }
      }
    }
  }

  /// The part of ``addParameters(of:_:steps:)`` that all cells have: W_x, b and the first rows of W_h.
  func addShared(
    of run: Trajectory<Number>, _ gradient: inout RecurrentGradient<Number>, steps: Range<Int>, stateRows: Int
  ) {
    let width = layout.bias.count
    let (from, depth) = (steps.lowerBound * run.batch, steps.count * run.batch)
    let local = gradient.local
    withPointers(&gradient.parameters) { parameters in
      withPointers(reading: local, run.inputs, run.states) { local, inputs, states in
        let errors = StridedMatrix(local, width: width).from(row: from)
        let inputs = StridedMatrix(inputs, width: layout.inputs).from(row: from)
        let states = StridedMatrix(states, width: layout.units).from(row: from)
        let products = TransposedProducts(e: errors, depth: depth, rows: width)
        products.addSums(to: parameters + layout.bias.lowerBound)
        products.add(
          .init(x: inputs, columns: layout.inputs, rows: width, c: parameters + layout.inputWeights.lowerBound),
          .init(x: states, columns: layout.units, rows: stateRows, c: parameters + layout.recurrentWeights.lowerBound))
      }
    }
  }

  /// ‖(∂L/∂(W_x, W_h, b))_t‖ for t = 1 … T: the part of the layer's gradient that enters at step t.
  @specialized(where Number == Double)
  @specialized(where Number == Float)
  @specialized(where Number == Half)
  package func parameterNorms(of run: Trajectory<Number>, _ gradient: RecurrentGradient<Number>) -> [Double] {
    if run.batch == 1 { return rankOneNorms(of: run, gradient) }
    var norms = [Double]()
    norms.reserveCapacity(run.steps)
    var part = gradient
    for step in 0..<run.steps {
      for i in part.parameters.indices { part.parameters[i] = 0 }
      addParameters(of: run, &part, steps: step..<(step + 1))
      norms.append(norm(part.parameters))
    }
    return norms
  }

  /// With one sequence each matrix's part is an outer product, so its norm is a product of norms.
  private func rankOneNorms(of run: Trajectory<Number>, _ gradient: RecurrentGradient<Number>) -> [Double] {
    let (units, inputs, width) = (layout.units, layout.inputs, layout.bias.count)
    var norms = [Double]()
    norms.reserveCapacity(run.steps)
    withPointers(reading: gradient.local, run.inputs, run.states) { locals, allInputs, states in
      for step in 0..<run.steps {
        let error = locals + step * width
        let state = norm(states + step * units, units)
        let byInput = norm(error, width) * norm([norm(allInputs + step * inputs, inputs), 1])
        guard case .gru(let reset, _) = layout.cell else {
          norms.append(norm([byInput, norm(error, width) * state]))
          continue
        }
        let byGates = norm(error, 2 * units) * state
        withPointers(reading: run.memory, gradient.memory) { memory, memoryErrors in
          let byCandidate =
            reset == .beforeProduct
            ? norm(error + 2 * units, units) * norm(memory + step * units, units)
            : norm(memoryErrors + step * units, units) * norm([state, 1])
          norms.append(norm([byInput, byGates, byCandidate]))
        }
      }
    }
    return norms
  }
}
