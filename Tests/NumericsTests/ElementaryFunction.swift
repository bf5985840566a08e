import Numerics
import Testing

/// An elementary function in its four forms, and what is documented of it.
struct ElementaryFunction: Sendable, CustomTestStringConvertible {
  let name: String
  let double: @Sendable (Double) -> Double
  let doubles: @Sendable (SIMD8<Double>) -> SIMD8<Double>
  let float: @Sendable (Float) -> Float
  let floats: @Sendable (SIMD8<Float>) -> SIMD8<Float>
  /// The documented error in ulp.
  let bound: Double
  /// Where it does not decrease.
  let rises: ClosedRange<Double>
  /// Where its formula changes, to within a few ulp.
  let boundaries: [Double]

  var testDescription: String { name }

  static let all = [
    ElementaryFunction(
      name: "exp", double: { exp($0) }, doubles: { exp($0) }, float: { exp($0) }, floats: { exp($0) }, bound: 0.58,
      rises: -.infinity...(.infinity), boundaries: changes(-1076...1024) + [710, -746]),
    ElementaryFunction(
      name: "expm1", double: { expm1($0) }, doubles: { expm1($0) }, float: { expm1($0) }, floats: { expm1($0) },
      bound: 0.83, rises: -.infinity...(.infinity), boundaries: changes(-56...1024) + [710, -38, 0]),
    ElementaryFunction(
      name: "log", double: { log($0) }, doubles: { log($0) }, float: { log($0) }, floats: { log($0) }, bound: 0.8,
      rises: 0...(.infinity), boundaries: roots(-1074...1023) + [0x1p-1022, 1]),
    ElementaryFunction(
      name: "log1p", double: { log1p($0) }, doubles: { log1p($0) }, float: { log1p($0) }, floats: { log1p($0) },
      bound: 0.8, rises: -1...(.infinity), boundaries: roots(-53...1023).map { $0 - 1 } + [0]),
    ElementaryFunction(
      name: "tanh", double: { tanh($0) }, doubles: { tanh($0) }, float: { tanh($0) }, floats: { tanh($0) },
      bound: 0.72, rises: -.infinity...(.infinity), boundaries: changes(-58...58).map { $0 / 2 } + [-20, 0, 20]),
    ElementaryFunction(
      name: "sigmoid", double: { sigmoid($0) }, doubles: { sigmoid($0) }, float: { sigmoid($0) },
      floats: { sigmoid($0) }, bound: 0.57, rises: -.infinity...(.infinity),
      boundaries: changes(-1076...1076) + [-746, 0, 746]),
    ElementaryFunction(
      name: "cosine", double: { cosine($0) }, doubles: { cosine($0) },
      float: { cosine($0) }, floats: { cosine($0) }, bound: 0.75, rises: -.pi / 4...0,
      boundaries: [0]),
    ElementaryFunction(
      name: "sine", double: { sine($0) }, doubles: { sine($0) },
      float: { sine($0) }, floats: { sine($0) }, bound: 0.73, rises: -.pi / 4...(.pi / 4),
      boundaries: [0]),
  ]

  /// Where the nearest multiple of ln 2 changes.
  private static func changes(_ multiples: ClosedRange<Int>) -> [Double] {
    multiples.map { (Double($0) + 0.5) * 0.693_147_180_559_945_3 }
  }

  /// √2·2ᵏ, where the exponent that is split off changes.
  private static func roots(_ exponents: ClosedRange<Int>) -> [Double] {
    exponents.map { Double(sign: .plus, exponent: $0, significand: 1.414_213_562_373_095_1) }
  }
}

extension BinaryFloatingPoint {
  /// Equal bits, or both NaN.
  func isSame(as other: Self) -> Bool {
    self == other && sign == other.sign || isNaN && other.isNaN
  }
}

extension Double {
  /// The numbers from `count` below to `count` above, in their order.
  func neighbours(_ count: Int64) -> [Double] {
    (-count...count).map { Double(order: order + $0) }.filter { !$0.isNaN }
  }

  /// Counts the numbers, 0 at zero: a larger number has a larger count.
  private var order: Int64 {
    let bits = Int64(bitPattern: magnitude.bitPattern)
    return sign == .minus ? -bits : bits
  }

  private init(order: Int64) {
    let magnitude = Double(bitPattern: order.magnitude)
    self = order < 0 ? -magnitude : magnitude
  }
}
