/// A recurrent network of a single logistic unit without input (Pascanu, Mikolov, Bengio 2013, figure 6):
///
///     x_t = w·σ(x_{t−1}) + b,   x_0 = 0.5,   E = (σ(x_T) − 0.7)²
public struct OneUnitRNN: Sendable {
  /// w.
  public var weight: Double
  /// b.
  public var bias: Double

  /// x_0.
  public static let start = 0.5
  /// The output that E asks for.
  public static let target = 0.7

  /// A unit with the given parameters.
  public init(weight: Double, bias: Double) {
    self.weight = weight
    self.bias = bias
  }

  /// E after `steps` steps.
  public func error(steps: Int) -> Double {
    var output = sigmoid(Self.start)
    for _ in 0..<steps { output = sigmoid(weight * output + bias) }
    return (output - Self.target) * (output - Self.target)
  }

  /// E after `steps` steps of eight units that share a bias, bit for bit that of each alone.
  public static func errors(weights: SIMD8<Double>, bias: Double, steps: Int) -> SIMD8<Double> {
    var output = SIMD8(repeating: sigmoid(start))
    for _ in 0..<steps { output = sigmoid(weights * output + bias) }
    return (output - target) * (output - target)
  }

  /// E and (∂E/∂w, ∂E/∂b), by carrying ∂x_t/∂w and ∂x_t/∂b forward:
  ///
  ///     ∂x_t/∂w = σ(x_{t−1}) + w σ′(x_{t−1}) ∂x_{t−1}/∂w,   ∂x_t/∂b = 1 + w σ′(x_{t−1}) ∂x_{t−1}/∂b
  public func errorAndGradient(steps: Int) -> (error: Double, weight: Double, bias: Double) {
    var output = sigmoid(Self.start)
    var byWeight = 0.0
    var byBias = 0.0
    for _ in 0..<steps {
      let slope = weight * output * (1 - output)
      byWeight = output + slope * byWeight
      byBias = 1 + slope * byBias
      output = sigmoid(weight * output + bias)
    }
    let difference = output - Self.target
    let outer = 2 * difference * output * (1 - output)
    return (difference * difference, outer * byWeight, outer * byBias)
  }
}
