/// A feed-forward net of `L` layers with the widths n_0 … n_L, run over a batch of `B` inputs:
///
///     h_l = φ(a_l),   a_l = W_l h_{l−1} + b_l,   l = 1 … L
///
/// with h_l `[B, n_l]`, W_l `[n_l, n_{l−1}]`, b_l `[n_l]`, all row-major. `Number` is the format of every number and every
/// operation.
package struct FeedForwardNet<Number: Scalar>: Sendable {
  /// φ, the same in every layer.
  package let activation: Activation
  /// n_0 … n_L.
  package let widths: [Int]
  /// W_1, b_1, W_2, b_2, … one after the other.
  package var parameters: [Number]

  /// A net of the given widths; without parameters, all are zero.
  @specialized(where Number == Double)
  @specialized(where Number == Float)
  @specialized(where Number == Half)
  package init(_ activation: Activation, widths: [Int], parameters: [Number]? = nil) {
    self.activation = activation
    self.widths = widths
    let count = zip(widths, widths.dropFirst()).reduce(0) { $0 + $1.1 * ($1.0 + 1) }
    self.parameters = parameters ?? [Number](repeating: 0, count: count)
  }

  /// L.
  package var layers: Int { widths.count - 1 }

  /// Where W_l and b_l are in ``parameters``, for the layer `l` from 1 to L.
  package func parameters(ofLayer layer: Int) -> (weights: Range<Int>, bias: Range<Int>) {
    var start = 0
    for l in 1..<layer { start += widths[l] * (widths[l - 1] + 1) }
    let bias = start + widths[layer] * widths[layer - 1]
    return (start..<bias, bias..<(bias + widths[layer]))
  }

  /// The outputs h_0 … h_L of the layers, each `[B, n_l]`, for the inputs h_0.
  @specialized(where Number == Double)
  @specialized(where Number == Float)
  @specialized(where Number == Half)
  package func forward(_ inputs: [Number]) -> [[Number]] {
    let batch = inputs.count / widths[0]
    var outputs = [inputs]
    var start = 0
    for layer in 1..<(layers + 1) {
      let (depth, width) = (widths[layer - 1], widths[layer])
      let biasStart = start + width * depth
      var h = [Number]()
      h.reserveCapacity(batch * width)
      for _ in 0..<batch { h += parameters[biasStart..<(biasStart + width)] }
      withPointers(reading: parameters, outputs[layer - 1]) { parameters, previous in
        h.withUnsafeMutableBufferPointer { h in
          guard let h = h.baseAddress else { return }
          let weights = StridedMatrix(parameters + start, width: depth)
          PackedMatrix(weights.transposed, depth: depth, columns: width)
            .addProduct(StridedMatrix(previous, width: depth), rows: batch, to: h, stride: width)
          activation.apply(to: h, batch * width)
        }
      }
      outputs.append(h)
      start = biasStart + width
    }
    return outputs
  }

  /// What backpropagation finds of a loss L.
  package struct Gradient: Sendable {
    /// ∂L/∂ parameters, in their order.
    package internal(set) var parameters: [Number]
    /// δ_l = ∂L/∂h_l for l = 0 … L, each `[B, n_l]`.
    package internal(set) var outputs: [[Number]]
  }

  /// Backpropagation:
  ///
  ///     e_l = φ′(a_l) ∘ δ_l,   ∂L/∂W_l = Σ e_l h_{l−1}ᵀ,   ∂L/∂b_l = Σ e_l,   δ_{l−1} = W_lᵀ e_l
  ///
  /// - Parameters:
  ///   - outputs: what ``forward(_:)`` gave.
  ///   - error: δ_L, `[B, n_L]`.
  @specialized(where Number == Double)
  @specialized(where Number == Float)
  @specialized(where Number == Half)
  package func backward(_ outputs: [[Number]], error: [Number]) -> Gradient {
    let batch = outputs[0].count / widths[0]
    var gradient = Gradient(parameters: [Number](repeating: 0, count: parameters.count), outputs: [error])
    var end = parameters.count
    for layer in stride(from: layers, to: 0, by: -1) {
      let (depth, width) = (widths[layer - 1], widths[layer])
      let biasStart = end - width
      let start = biasStart - width * depth
      var local = gradient.outputs[layers - layer]
      var delta = [Number](repeating: 0, count: batch * depth)
      withPointers(&local, &delta, &gradient.parameters) { local, delta, result in
        withPointers(reading: parameters, outputs[layer - 1], outputs[layer]) { parameters, previous, h in
          activation.multiply(local, byDerivativeAtOutputs: h, batch * width, to: local)
          let errors = StridedMatrix(local, width: width)
          let products = TransposedProducts(e: errors, depth: batch, rows: width)
          let inputs = StridedMatrix(previous, width: depth)
          products.add(.init(x: inputs, columns: depth, rows: width, c: result + start))
          products.addSums(to: result + biasStart)
          PackedMatrix(StridedMatrix(parameters + start, width: depth), depth: width, columns: depth)
            .addProduct(errors, rows: batch, to: delta, stride: depth)
        }
      }
      gradient.outputs.append(delta)
      end = start
    }
    gradient.outputs.reverse()
    return gradient
  }
}
