// i = σ(a_i),   f = σ(a_f),   g = tanh(a_g),   o = σ(a_o),   a = W_x x_t + W_h h_{t−1} + b
// c_t = f ∘ c_{t−1} + i ∘ g,   h_t = o ∘ tanh(c_t)

extension RecurrentNet {
  func runLSTM(_ run: inout Trajectory<Number>) {
    let (steps, batch, units) = (run.steps, run.batch, layout.units)
    let (width, gateWidth) = (batch * units, batch * 4 * units)
    let weights = transposed(layout.recurrentWeights, depth: units)
    let inputs = run.inputs
    withPointers(&run.states, &run.gates, &run.memory) { states, allGates, memory in
      writeInputProducts(of: inputs, to: allGates)
      for t in 1..<(steps + 1) {
        let h = states + t * width
        let c = memory + t * width
        let earlier = c - width
        let gates = allGates + (t - 1) * gateWidth
        weights.addProduct(StridedMatrix(h - width, width: units), rows: batch, to: gates, stride: 4 * units)
        for row in 0..<batch {
          let first = gates + row * 4 * units
          Number.replaceBySigmoid(first, 2 * units)
          Number.replaceByTanh(first + 2 * units, units)
          Number.replaceBySigmoid(first + 3 * units, units)
        }
        eachUnit(batch) { at, gate in
          c[at] = gates[gate + units] * earlier[at] + gates[gate] * gates[gate + 2 * units]
          h[at] = c[at]
        }
        Number.replaceByTanh(h, width)
        eachUnit(batch) { at, gate in h[at] = gates[gate + 3 * units] * h[at] }
      }
    }
  }

  /// With δ_t = ∂L/∂h_t, γ_t = ∂L/∂c_t and e = ∂L/∂a:
  ///
  ///     γ_t += δ_t ∘ o ∘ (1 − tanh²(c_t)),         e_o = δ_t ∘ tanh(c_t) ∘ o ∘ (1 − o)
  ///     e_i = γ_t ∘ g ∘ i ∘ (1 − i),   e_f = γ_t ∘ c_{t−1} ∘ f ∘ (1 − f),   e_g = γ_t ∘ i ∘ (1 − g²)
  ///     γ_{t−1} = γ_t ∘ f,                         δ_{t−1} += W_hᵀ e
  func sweepLSTM(_ run: Trajectory<Number>, _ gradient: inout RecurrentGradient<Number>) {
    let (batch, units) = (run.batch, layout.units)
    let (width, gateWidth) = (batch * units, batch * 4 * units)
    let weights = straight(layout.recurrentWeights, columns: units)
    withPointers(reading: run.gates, run.memory) { allGates, memory in
      withPointers(&gradient.states, &gradient.local, &gradient.memory) { deltas, locals, memoryErrors in
        withUnsafeTemporaryAllocation(of: Number.self, capacity: width) { scratch in
          guard let squashed = scratch.baseAddress else { return }
          for t in stride(from: run.steps, to: 0, by: -1) {
            let c = memory + t * width
            let gates = allGates + (t - 1) * gateWidth
            let delta = deltas + t * width
            let local = locals + (t - 1) * gateWidth
            let gamma = memoryErrors + t * width
            squashed.initialize(from: c, count: width)
            Number.replaceByTanh(squashed, width)
            eachUnit(batch) { at, gate in
              let (i, f) = (gates[gate], gates[gate + units])
              let (g, o) = (gates[gate + 2 * units], gates[gate + 3 * units])
              let error = gamma[at] + delta[at] * o * (1 - squashed[at] * squashed[at])
              gamma[at] = error
              local[gate] = error * g * (i * (1 - i))
              local[gate + units] = error * c[at - width] * (f * (1 - f))
              local[gate + 2 * units] = error * i * (1 - g * g)
              local[gate + 3 * units] = delta[at] * squashed[at] * (o * (1 - o))
              gamma[at - width] = error * f
            }
            weights.addProduct(
              StridedMatrix(local, width: 4 * units), rows: batch, to: delta - width, stride: units)
          }
        }
      }
    }
  }

  /// Calls `body` with the place of every unit in a list `[B, H]` and that of its i in a list of gates `[B, 4·H]`.
  @inline(__always)
  private func eachUnit(_ batch: Int, _ body: (Int, Int) -> Void) {
    for row in 0..<batch {
      for i in 0..<layout.units { body(row * layout.units + i, row * 4 * layout.units + i) }
    }
  }
}
