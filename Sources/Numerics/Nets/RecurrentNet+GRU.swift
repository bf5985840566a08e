// r = σ(a_r),   z = σ(a_z),   n = tanh(a_n),   a_r, a_z = W_x x_t + W_h h_{t−1} + b   (the blocks of r and z)
//
// reset before the product:   m = r ∘ h_{t−1},            a_n = W_xn x_t + W_hn m + b_n
// reset after it:             m = W_hn h_{t−1} + b_hn,    a_n = W_xn x_t + r ∘ m + b_n
//
// update keeps the state:     h_t = z ∘ h_{t−1} + (1 − z) ∘ n
// update takes the candidate: h_t = z ∘ n + (1 − z) ∘ h_{t−1}

extension RecurrentNet {
  func runGRU(_ reset: Cell.ResetGate, _ update: Cell.UpdateGate, _ run: inout Trajectory<Number>) {
    let (steps, batch, units) = (run.steps, run.batch, layout.units)
    let (width, gateWidth) = (batch * units, batch * 3 * units)
    let gateWeights = transposed(layout.gateWeights, depth: units)
    let candidateWeights = transposed(layout.recurrentWeights(ofBlock: 2), depth: units)
    let inputs = run.inputs
    withPointers(&run.states, &run.gates, &run.memory) { states, allGates, memory in
      writeInputProducts(of: inputs, to: allGates)
      for t in 1..<(steps + 1) {
        let h = states + t * width
        let previous = UnsafePointer(h - width)
        let gates = allGates + (t - 1) * gateWidth
        let m = memory + (t - 1) * width
        gateWeights.addProduct(StridedMatrix(previous, width: units), rows: batch, to: gates, stride: 3 * units)
        for row in 0..<batch { Number.replaceBySigmoid(gates + row * 3 * units, 2 * units) }
        switch reset {
        case .beforeProduct:
          eachUnit(batch) { at, gate in m[at] = gates[gate] * previous[at] }
          candidateWeights.addProduct(
            StridedMatrix(m, width: units), rows: batch, to: gates + 2 * units, stride: 3 * units)
        case .afterProduct:
          copy(layout.productBias, toRows: batch, of: m)
          candidateWeights.addProduct(StridedMatrix(previous, width: units), rows: batch, to: m, stride: units)
          eachUnit(batch) { at, gate in gates[gate + 2 * units] += gates[gate] * m[at] }
        }
        for row in 0..<batch { Number.replaceByTanh(gates + (row * 3 + 2) * units, units) }
        switch update {
        case .keepsState:
          eachUnit(batch) { at, gate in
            let z = gates[gate + units]
            h[at] = z * previous[at] + (1 - z) * gates[gate + 2 * units]
          }
        case .takesCandidate:
          eachUnit(batch) { at, gate in
            let z = gates[gate + units]
            h[at] = z * gates[gate + 2 * units] + (1 - z) * previous[at]
          }
        }
      }
    }
  }

  /// With δ_t = ∂L/∂h_t and e = ∂L/∂a, keeping the state (taking the candidate, z and 1 − z change places and e_z its sign):
  ///
  ///     e_z = δ_t ∘ (h_{t−1} − n) ∘ z ∘ (1 − z),   e_n = δ_t ∘ (1 − z) ∘ (1 − n²),   δ_{t−1} += δ_t ∘ z
  ///
  /// before the product, with d = W_hnᵀ e_n:   e_r = d ∘ h_{t−1} ∘ r ∘ (1 − r),   δ_{t−1} += d ∘ r
  /// after it, with e_m = e_n ∘ r:             e_r = e_n ∘ m ∘ r ∘ (1 − r),       δ_{t−1} += W_hnᵀ e_m
  ///
  /// and in the end δ_{t−1} += W_hrᵀ e_r + W_hzᵀ e_z.
  func sweepGRU(
    _ reset: Cell.ResetGate, _ update: Cell.UpdateGate, _ run: Trajectory<Number>,
    _ gradient: inout RecurrentGradient<Number>
  ) {
    let (batch, units) = (run.batch, layout.units)
    let (width, gateWidth) = (batch * units, batch * 3 * units)
    let gateWeights = straight(layout.gateWeights, columns: units)
    let candidateWeights = straight(layout.recurrentWeights(ofBlock: 2), columns: units)
    withPointers(reading: run.states, run.gates, run.memory) { states, allGates, memory in
      withPointers(&gradient.states, &gradient.local, &gradient.memory) { deltas, locals, memoryErrors in
        for t in stride(from: run.steps, to: 0, by: -1) {
          let previous = states + (t - 1) * width
          let gates = allGates + (t - 1) * gateWidth
          let m = memory + (t - 1) * width
          let delta = deltas + t * width
          let earlier = delta - width
          let local = locals + (t - 1) * gateWidth
          let d = memoryErrors + (t - 1) * width
          eachUnit(batch) { at, gate in
            let (z, n) = (gates[gate + units], gates[gate + 2 * units])
            let (kept, taken) = update == .keepsState ? (z, 1 - z) : (1 - z, z)
            let change = update == .keepsState ? previous[at] - n : n - previous[at]
            local[gate + units] = delta[at] * change * (z * (1 - z))
            local[gate + 2 * units] = delta[at] * taken * (1 - n * n)
            earlier[at] += delta[at] * kept
          }
          switch reset {
          case .beforeProduct:
            d.update(repeating: 0, count: width)
            candidateWeights.addProduct(
              StridedMatrix(first: local + 2 * units, rowStride: 3 * units, columnStride: 1), rows: batch, to: d,
              stride: units)
            eachUnit(batch) { at, gate in
              let r = gates[gate]
              local[gate] = d[at] * previous[at] * (r * (1 - r))
              earlier[at] += d[at] * r
            }
          case .afterProduct:
            eachUnit(batch) { at, gate in
              let r = gates[gate]
              let e = local[gate + 2 * units]
              local[gate] = e * m[at] * (r * (1 - r))
              d[at] = e * r
            }
            candidateWeights.addProduct(StridedMatrix(d, width: units), rows: batch, to: earlier, stride: units)
          }
          gateWeights.addProduct(StridedMatrix(local, width: 3 * units), rows: batch, to: earlier, stride: units)
        }
      }
    }
  }

  /// Calls `body` with the place of every unit in a list `[B, H]` and that of its r in a list of gates `[B, 3·H]`.
  @inline(__always)
  private func eachUnit(_ batch: Int, _ body: (Int, Int) -> Void) {
    for row in 0..<batch {
      for i in 0..<layout.units { body(row * layout.units + i, row * 3 * layout.units + i) }
    }
  }
}

extension RecurrentLayout {
  /// The blocks of r and z of a GRU's W_h, `[2·H, H]`.
  var gateWeights: Range<Int> { recurrentWeights(ofBlock: 0).lowerBound..<recurrentWeights(ofBlock: 1).upperBound }
}
