/// What is done to a gradient before the optimiser's step, over all parameters jointly.
public enum GradientClipping: Sendable, Equatable {
  /// Nothing.
  case off
  /// Rescaling where the norm passes the threshold (Pascanu, Mikolov, Bengio 2013, algorithm 1): the direction stays.
  case norm(Double)
  /// Every component clamped to ± the threshold: the direction may turn.
  case value(Double)

  /// The factor by which clipping by norm multiplies a gradient of the given norm, min(1, c/(‖g‖ + 10⁻⁶)): PyTorch's rule,
  /// its 10⁻⁶ included; 1 for the others.
  ///
  /// An infinite norm gives 0 and a NaN gives NaN; who calls decides whether such a gradient is applied at all.
  public func coefficient(forNorm norm: Double) -> Double {
    guard case .norm(let threshold) = self else { return 1 }
    let factor = threshold / (norm + 1e-6)
    return factor < 1 || factor.isNaN ? factor : 1
  }

  /// Clips `gradient`, whose norm is known; a NaN stays NaN.
  @specialized(where Number == Double)
  @specialized(where Number == Float)
  @specialized(where Number == Half)
  package func apply<Number: Scalar>(to gradient: inout [Number], norm: Double) {
    switch self {
    case .off: break
    case .norm:
      let coefficient = coefficient(forNorm: norm)
      if coefficient == 1 { return }
      let factor = Number(coefficient)
      for i in gradient.indices { gradient[i] *= factor }
    case .value(let threshold):
      let (lower, upper) = (Number(-threshold), Number(threshold))
      for i in gradient.indices {
        // A comparison with NaN is false.
        if gradient[i] < lower { gradient[i] = lower }
        if upper < gradient[i] { gradient[i] = upper }
      }
    }
  }

  /// The mean of many gradients, each clipped by itself, and how many of them that changed.
  ///
  /// - Parameters:
  ///   - gradients: `[N, n]`.
  ///   - norms: `[N]`, N at least 1.
  package func mean(of gradients: [Double], norms: [Double]) -> (mean: [Double], changed: Int) {
    let count = gradients.count / norms.count
    var sums = [Double](repeating: 0, count: count)
    var one = sums
    var changed = 0
    for (j, norm) in norms.enumerated() {
      for i in 0..<count { one[i] = gradients[j * count + i] }
      apply(to: &one, norm: norm)
      var isChanged = false
      for i in 0..<count {
        sums[i] += one[i]
        if one[i] != gradients[j * count + i] { isChanged = true }
      }
      if isChanged { changed += 1 }
    }
    return (sums.map { $0 / Double(norms.count) }, changed)
  }
}
