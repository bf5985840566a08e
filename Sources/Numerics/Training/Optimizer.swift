/// Makes steps down a gradient g, with the learning rate η.
package struct Optimizer<Number: Scalar>: Sendable {
  /// How a gradient becomes a step.
  package enum Rule: Sendable, Equatable {
    /// Gradient descent: p ← p − η g.
    case descent
    /// Descent with momentum μ, in PyTorch's form: m ← μ m + g, p ← p − η m.
    case momentum(Double)
    /// Adam (Kingma and Ba 2015, algorithm 1), with m̂ and v̂ corrected for their start at zero:
    ///
    ///     m ← β₁ m + (1 − β₁) g,   v ← β₂ v + (1 − β₂) g²,   p ← p − η m̂/(√v̂ + ε)
    case adam(beta1: Double, beta2: Double, epsilon: Double)

    /// Adam with the paper's settings.
    package static var adam: Rule { .adam(beta1: 0.9, beta2: 0.999, epsilon: 1e-8) }
  }

  /// How a gradient becomes a step.
  package let rule: Rule
  /// η.
  package var learningRate: Double
  private var first: [Number] = []
  private var second: [Number] = []
  /// β₁ᵗ and β₂ᵗ after t updates.
  private var powers = (1.0, 1.0)

  /// An optimiser that has made no step yet.
  package init(_ rule: Rule, learningRate: Double) {
    self.rule = rule
    self.learningRate = learningRate
  }

  /// Moves `parameters` by one step down `gradient`.
  @specialized(where Number == Double)
  @specialized(where Number == Float)
  @specialized(where Number == Half)
  package mutating func update(_ parameters: inout [Number], down gradient: [Number]) {
    let rate = Number(learningRate)
    switch rule {
    case .descent:
      for i in parameters.indices { parameters[i] += -(rate * gradient[i]) }
    case .momentum(let momentum):
      begin(count: gradient.count)
      let momentum = Number(momentum)
      for i in parameters.indices {
        first[i] = momentum * first[i] + gradient[i]
        parameters[i] += -(rate * first[i])
      }
    case .adam(let beta1, let beta2, let epsilon):
      begin(count: gradient.count)
      powers = (powers.0 * beta1, powers.1 * beta2)
      let (keep1, take1) = (Number(beta1), Number(1 - beta1))
      let (keep2, take2) = (Number(beta2), Number(1 - beta2))
      let step = Number(learningRate / (1 - powers.0))
      let correction = Number((1 - powers.1).squareRoot())
      let epsilon = Number(epsilon)
      for i in parameters.indices {
        first[i] = keep1 * first[i] + take1 * gradient[i]
        second[i] = keep2 * second[i] + take2 * (gradient[i] * gradient[i])
        parameters[i] += -(step * (first[i] / (second[i].squareRoot() / correction + epsilon)))
      }
    }
  }

  private mutating func begin(count: Int) {
    guard first.isEmpty else { return }
    first = [Number](repeating: 0, count: count)
    if case .adam = rule { second = first }
  }
}
