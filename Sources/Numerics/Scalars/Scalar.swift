/// A floating-point format that the nets compute in: `Double`, `Float`, or ``Half``, which is emulated.
///
/// Each operation rounds once, to nearest with ties to even, as IEEE 754 says.
package protocol Scalar: Sendable, Comparable, ExpressibleByIntegerLiteral {
  /// As many of the numbers as one step of a matrix product takes.
  associatedtype Lanes: LaneVector where Lanes.Number == Self

  /// The number nearest to `value`.
  init(_ value: Double)
  /// The same number; every format here is a part of Double.
  var double: Double { get }
  /// Neither infinite nor NaN.
  var isFinite: Bool { get }

  static func + (a: Self, b: Self) -> Self
  static func - (a: Self, b: Self) -> Self
  static func * (a: Self, b: Self) -> Self
  static func / (a: Self, b: Self) -> Self
  static prefix func - (a: Self) -> Self

  /// √x.
  func squareRoot() -> Self
  /// eˣ.
  static func exp(_ x: Self) -> Self
  /// The natural logarithm.
  static func log(_ x: Self) -> Self
  /// Replaces each of `count` numbers by its hyperbolic tangent.
  static func replaceByTanh(_ numbers: UnsafeMutablePointer<Self>, _ count: Int)
  /// Replaces each of `count` numbers by the logistic function of it.
  static func replaceBySigmoid(_ numbers: UnsafeMutablePointer<Self>, _ count: Int)
}

extension Scalar {
  @inline(__always)
  static func += (a: inout Self, b: Self) { a = a + b }

  @inline(__always)
  static func *= (a: inout Self, b: Self) { a = a * b }
}

/// Numbers that are multiplied and added side by side. Products and sums go lane by lane, so the width of the machine's
/// registers does not change the result.
package protocol LaneVector: Sendable {
  /// What is in a lane.
  associatedtype Number
  /// The number of lanes.
  static var count: Int { get }
  /// The numbers from `source` on.
  init(_ source: UnsafePointer<Number>)
  /// Writes the numbers from `target` on.
  func store(to target: UnsafeMutablePointer<Number>)
  /// Adds factor · lanes.
  mutating func add(_ factor: Number, times lanes: Self)
}
