/// A recurrent network with one layer of `H` units (Elman 1990), batch of one:
///
///     a_t = W_h h_{t−1} + W_x x_t + b
///     h_t = φ(a_t)
///
/// with h `[H]`, x `[D]`, W_h `[H, H]`, W_x `[H, D]`, b `[H]`.
public struct ElmanRNN: Sendable {
  /// φ.
  public let activation: Activation
  /// W_h, `[H, H]`.
  public let recurrent: Matrix
  /// W_x, `[H, D]`.
  public let input: Matrix
  /// b, `[H]`.
  public let bias: [Double]

  /// A network with the given weights.
  public init(activation: Activation, recurrent: Matrix, input: Matrix, bias: [Double]) {
    self.activation = activation
    self.recurrent = recurrent
    self.input = input
    self.bias = bias
  }

  /// The number of units, `H`.
  public var units: Int { recurrent.rows }

  /// The states h_0 … h_T, `[T + 1, H]` row-major, from h_0 = 0 and the inputs x_1 … x_T, `[T, D]`.
  public func forward(inputs: [Double], steps: Int) -> [Double] {
    let units = units
    let width = input.columns
    var states = [Double](repeating: 0, count: (steps + 1) * units)
    states.withUnsafeMutableBufferPointer { states in
      inputs.withUnsafeBufferPointer { inputs in
        guard let states = states.baseAddress, let inputs = inputs.baseAddress else { return }
        for t in 1..<(steps + 1) {
          let h = states + t * units
          for i in 0..<units { h[i] = bias[i] }
          recurrent.addProduct(with: h - units, to: h)
          input.addProduct(with: inputs + (t - 1) * width, to: h)
          activation.apply(to: h, units)
        }
      }
    }
    return states
  }

  /// What backpropagation through time finds of L = vᵀh_T.
  public struct Gradient: Sendable {
    /// ‖∂L/∂h_{T−k}‖ for k = 0 … T.
    public internal(set) var stateNorms: [Double] = []
    /// ‖(∂L/∂(W_h, W_x, b))_k‖ for k = 0 … T − 1: the part of the parameters' gradient that enters at step T − k.
    public internal(set) var parameterNorms: [Double] = []
    /// ∂L/∂W_h, `[H, H]`, summed over all lags.
    public internal(set) var recurrent: Matrix
    /// ∂L/∂W_x, `[H, D]`, summed over all lags.
    public internal(set) var input: Matrix
    /// ∂L/∂b, `[H]`, summed over all lags.
    public internal(set) var bias: [Double]

    /// The joint norm over all parameters.
    public var norm: Double {
      Numerics.norm([Numerics.norm(recurrent.elements), Numerics.norm(input.elements), Numerics.norm(bias)])
    }
  }

  /// Backpropagation through time (Werbos 1990) of L = vᵀh_T:
  ///
  ///     δ_T = v,   e_t = φ′(a_t) ∘ δ_t,   δ_{t−1} = W_hᵀ e_t
  ///     ∂W_h += e_t h_{t−1}ᵀ,   ∂W_x += e_t x_tᵀ,   ∂b += e_t
  ///
  /// - Parameters:
  ///   - states: what ``forward(inputs:steps:)`` gave for `inputs`, `[T + 1, H]`.
  ///   - error: v, `[H]`.
  public func backward(states: [Double], inputs: [Double], steps: Int, error: [Double]) -> Gradient {
    let units = units
    let width = input.columns
    var gradient = Gradient(
      recurrent: Matrix(rows: units, columns: units), input: Matrix(rows: units, columns: width),
      bias: [Double](repeating: 0, count: units))
    var delta = error
    var local = [Double](repeating: 0, count: units)
    gradient.stateNorms.append(norm(delta))
    states.withUnsafeBufferPointer { states in
      inputs.withUnsafeBufferPointer { inputs in
        guard let states = states.baseAddress, let inputs = inputs.baseAddress else { return }
        for t in stride(from: steps, to: 0, by: -1) {
          let h = states + t * units
          let previous = h - units
          let x = inputs + (t - 1) * width
          for i in 0..<units { local[i] = delta[i] * activation.derivative(atOutput: h[i]) }
          gradient.recurrent.addOuterProduct(local, previous)
          gradient.input.addOuterProduct(local, x)
          for i in 0..<units { gradient.bias[i] += local[i] }
          // The step's share is an outer product, so its norm is a product of norms.
          let previousNorm = norm(UnsafeBufferPointer(start: previous, count: units))
          let inputNorm = norm(UnsafeBufferPointer(start: x, count: width))
          gradient.parameterNorms.append(norm(local) * norm([previousNorm, inputNorm, 1]))
          for i in 0..<units { delta[i] = 0 }
          delta.withUnsafeMutableBufferPointer { delta in
            guard let delta = delta.baseAddress else { return }
            recurrent.addTransposedProduct(with: local, to: delta)
          }
          gradient.stateNorms.append(norm(delta))
        }
      }
    }
    return gradient
  }
}
