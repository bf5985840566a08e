/// The function that a unit applies to its weighted input.
public enum Activation: Sendable {
  case tanh
  case sigmoid
  case relu
  case linear

  /// Replaces each of `count` numbers a by φ(a).
  func apply<Number: Scalar>(to numbers: UnsafeMutablePointer<Number>, _ count: Int) {
    switch self {
    case .tanh: Number.replaceByTanh(numbers, count)
    case .sigmoid: Number.replaceBySigmoid(numbers, count)
    // A comparison with NaN is false, so NaN stays NaN.
    case .relu: for i in 0..<count { numbers[i] = numbers[i] < 0 ? 0 : numbers[i] }
    case .linear: break
    }
  }

  /// Writes errors ∘ φ′(a), from the outputs h = φ(a).
  func multiply<Number: Scalar>(
    _ errors: UnsafePointer<Number>, byDerivativeAtOutputs h: UnsafePointer<Number>, _ count: Int,
    to target: UnsafeMutablePointer<Number>
  ) {
    switch self {
    case .tanh: for i in 0..<count { target[i] = errors[i] * (1 - h[i] * h[i]) }
    case .sigmoid: for i in 0..<count { target[i] = errors[i] * (h[i] * (1 - h[i])) }
    // Selected, not multiplied: an infinite error at a unit that is off is 0, not NaN.
    case .relu: for i in 0..<count { target[i] = h[i] <= 0 ? 0 : errors[i] }
    case .linear: target.update(from: errors, count: count)
    }
  }
}
