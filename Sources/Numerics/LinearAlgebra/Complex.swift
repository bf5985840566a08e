/// A complex number.
public struct Complex: Equatable, Sendable {
  /// The real part.
  public let real: Double
  /// The imaginary part.
  public let imaginary: Double

  /// A number with the given parts.
  public init(_ real: Double, _ imaginary: Double) {
    self.real = real
    self.imaginary = imaginary
  }

  /// The magnitude; neither overflows nor underflows where it does not itself.
  public var magnitude: Double { norm([real, imaginary]) }
}
