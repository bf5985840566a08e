/// The function that a unit applies to its weighted input.
public enum Activation: Sendable {
  case tanh
  case sigmoid
  case relu
  case linear

  /// φ(a).
  @inline(__always)
  public func callAsFunction(_ a: Double) -> Double {
    switch self {
    case .tanh: Numerics.tanh(a)
    case .sigmoid: Numerics.sigmoid(a)
    // A comparison with NaN is false, so NaN stays NaN.
    case .relu: a < 0 ? 0 : a
    case .linear: a
    }
  }

  /// Replaces each of `count` numbers a by φ(a), bit for bit as one by one.
  func apply(to numbers: UnsafeMutablePointer<Double>, _ count: Int) {
    switch self {
    case .tanh: replaceEach(of: numbers, count, by: Numerics.tanh, rest: Numerics.tanh)
    case .sigmoid: replaceEach(of: numbers, count, by: Numerics.sigmoid, rest: Numerics.sigmoid)
    case .relu, .linear: for i in 0..<count { numbers[i] = self(numbers[i]) }
    }
  }

  /// φ′(a), from the output h = φ(a).
  @inline(__always)
  public func derivative(atOutput h: Double) -> Double {
    switch self {
    case .tanh: 1 - h * h
    case .sigmoid: h * (1 - h)
    case .relu: h > 0 ? 1 : 0
    case .linear: 1
    }
  }
}
