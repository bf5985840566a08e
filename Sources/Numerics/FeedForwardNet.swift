/// A deep feed-forward net of `L` layers of `n` units each:
///
///     a_l = W_l h_{l−1} + b_l,   h_l = φ(a_l),   l = 1 … L
///
/// with h and b `[n]`, W `[n, n]`.
public struct FeedForwardNet: Sendable {
  /// φ, the same in every layer.
  public let activation: Activation
  /// W_1 … W_L, each `[n, n]`.
  public let weights: [Matrix]
  /// b_1 … b_L, each `[n]`.
  public let biases: [[Double]]

  /// A net with the given weights.
  public init(activation: Activation, weights: [Matrix], biases: [[Double]]) {
    self.activation = activation
    self.weights = weights
    self.biases = biases
  }

  /// The outputs h_0 … h_L of the layers, each `[n]`, for the input h_0.
  public func forward(input: [Double]) -> [[Double]] {
    var outputs = [input]
    for layer in weights.indices {
      var h = biases[layer]
      h.withUnsafeMutableBufferPointer { h in
        guard let base = h.baseAddress else { return }
        weights[layer].addProduct(with: outputs[layer], to: base)
        activation.apply(to: base, h.count)
      }
      outputs.append(h)
    }
    return outputs
  }

  /// The norms that one backward pass of L = vᵀh_L meets.
  public struct GradientNorms: Sendable {
    /// ‖∂L/∂h_l‖ for l = 0 … L.
    public internal(set) var outputs: [Double]
    /// ‖∂L/∂W_l‖ (Frobenius) for l = 1 … L.
    public internal(set) var weights: [Double]
  }

  /// Backpropagation of L = vᵀh_L:
  ///
  ///     δ_L = v,   e_l = φ′(a_l) ∘ δ_l,   ∂L/∂W_l = e_l h_{l−1}ᵀ,   δ_{l−1} = W_lᵀ e_l
  ///
  /// - Parameters:
  ///   - outputs: what ``forward(input:)`` gave.
  ///   - error: v, `[n]`.
  public func backward(outputs: [[Double]], error: [Double]) -> GradientNorms {
    let layers = weights.count
    var norms = GradientNorms(
      outputs: [Double](repeating: 0, count: layers + 1), weights: [Double](repeating: 0, count: layers))
    var delta = error
    norms.outputs[layers] = norm(delta)
    for layer in stride(from: layers - 1, through: 0, by: -1) {
      var local = delta
      for i in local.indices { local[i] *= activation.derivative(atOutput: outputs[layer + 1][i]) }
      // The Frobenius norm of an outer product is the product of the norms.
      norms.weights[layer] = norm(local) * norm(outputs[layer])
      for i in delta.indices { delta[i] = 0 }
      delta.withUnsafeMutableBufferPointer { delta in
        guard let base = delta.baseAddress else { return }
        weights[layer].addTransposedProduct(with: local, to: base)
      }
      norms.outputs[layer] = norm(delta)
    }
    return norms
  }
}
