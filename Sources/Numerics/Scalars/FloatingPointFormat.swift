/// A binary floating-point format of IEEE 754-2019, table 3.5.
package enum FloatingPointFormat: Sendable, CaseIterable {
  /// binary16.
  case float16
  /// binary32.
  case float32
  /// binary64.
  case float64

  /// p, the bits of a significand, the leading one included.
  package var significantBits: Int {
    switch self {
    case .float16: 11
    case .float32: 24
    case .float64: 53
    }
  }

  /// emax: the greatest finite number lies in [2^emax, 2^(emax + 1)).
  package var greatestExponent: Int {
    switch self {
    case .float16: 15
    case .float32: 127
    case .float64: 1023
    }
  }

  /// The least exponent of a last bit, emin − p + 1 with emin = 1 − emax: all numbers are multiples of 2 to this power.
  var leastUnit: Int { 2 - greatestExponent - significantBits }

  /// The least positive number, which is subnormal.
  package var leastPositive: Double { 1.0.scaled(byPowerOfTwo: Double(leastUnit)) }

  /// The greatest finite number, (2 − 2^(1 − p))·2^emax.
  package var greatestFinite: Double {
    (2 - Double(1 - significantBits).powerOfTwo).scaled(byPowerOfTwo: Double(greatestExponent))
  }
}
