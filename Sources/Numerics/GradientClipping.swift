/// Clipping by the joint norm of all parameters' gradients (Pascanu, Mikolov, Bengio 2013, algorithm 1).
public struct GradientClipping: Sendable {
  /// The norm above which a gradient is rescaled.
  public let threshold: Double

  /// Clipping at `threshold`.
  public init(threshold: Double) {
    self.threshold = threshold
  }

  /// The factor min(1, c/(‖g‖ + 10⁻⁶)) for a gradient of the given norm: PyTorch's rule, its 10⁻⁶ included.
  ///
  /// An infinite norm gives 0 and a NaN gives NaN; who calls decides whether such a gradient is applied at all.
  public func coefficient(forNorm norm: Double) -> Double {
    let factor = threshold / (norm + 1e-6)
    return factor < 1 || factor.isNaN ? factor : 1
  }
}
