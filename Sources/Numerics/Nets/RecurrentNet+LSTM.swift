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
        eachRow(batch) { at, gate in
          let (i, f) = (gates + gate, gates + gate + units)
          let (g, o) = (gates + gate + 2 * units, gates + gate + 3 * units)
          let (h, c, earlier) = (h + at, c + at, earlier + at)
          Number.replaceBySigmoid(i, 2 * units)
          Number.replaceByTanh(g, units)
          Number.replaceBySigmoid(o, units)
          for j in 0..<units { c[j] = f[j] * earlier[j] + i[j] * g[j] }
          h.update(from: c, count: units)
          Number.replaceByTanh(h, units)
          for j in 0..<units { h[j] = o[j] * h[j] }
        }
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
            // One result a loop: with fewer lists at once the compiler makes vector instructions of it.
            eachRow(batch) { at, gate in
              let (i, f) = (gates + gate, gates + gate + units)
              let (g, o) = (gates + gate + 2 * units, gates + gate + 3 * units)
              let (e_i, e_f) = (local + gate, local + gate + units)
              let (e_g, e_o) = (local + gate + 2 * units, local + gate + 3 * units)
              let (delta, gamma, squashed) = (delta + at, gamma + at, squashed + at)
              let (earlier, earlierGamma) = (c + at - width, gamma - width)
              for j in 0..<units { gamma[j] += delta[j] * o[j] * (1 - squashed[j] * squashed[j]) }
              for j in 0..<units { e_i[j] = gamma[j] * g[j] * (i[j] * (1 - i[j])) }
              for j in 0..<units { e_f[j] = gamma[j] * earlier[j] * (f[j] * (1 - f[j])) }
              for j in 0..<units { e_g[j] = gamma[j] * i[j] * (1 - g[j] * g[j]) }
              for j in 0..<units { e_o[j] = delta[j] * squashed[j] * (o[j] * (1 - o[j])) }
              for j in 0..<units { earlierGamma[j] = gamma[j] * f[j] }
            }
            weights.addProduct(
              StridedMatrix(local, width: 4 * units), rows: batch, to: delta - width, stride: units)
          }
        }
      }
    }
  }

  /// Calls `body` with the first place of every sequence in a list `[B, H]` and in one of gates `[B, 4·H]`.
  @inline(__always)
  private func eachRow(_ batch: Int, _ body: (Int, Int) -> Void) {
    for row in 0..<batch { body(row * layout.units, row * 4 * layout.units) }
  }
}
