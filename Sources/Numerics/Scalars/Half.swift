/// A number of IEEE 754's binary16, emulated: every operation is done in Float and rounded to 11 significant bits.
///
/// The result is that of binary16 arithmetic, because a Float has more than twice as many bits and two more (Figueroa
/// 1995): +, −, ·, / and √ are rounded right. The range is 6·10⁻⁸ (subnormal) to 65,504.
package struct Half: Scalar {
  package typealias Lanes = HalfLanes

  /// The number itself, in a wider format.
  let value: Float

  @inline(__always)
  init(rounding value: Float) { self.value = Half.rounded(value) }

  @inline(__always)
  init(exactly value: Float) { self.value = value }

  /// The number nearest to `value`, through Float with the last bit made odd where that lost something, so that only the
  /// second rounding decides (Boldo, Melquiond 2008).
  package init(_ value: Double) {
    let single = Float(value)
    guard single.isFinite && Double(single) != value else {
      self.init(rounding: single)
      return
    }
    let towardZero = Double(single.magnitude) > value.magnitude ? single.bitPattern - 1 : single.bitPattern
    self.init(rounding: Float(bitPattern: towardZero | 1))
  }

  package init(integerLiteral value: Int) { self.init(Double(value)) }

  package var double: Double { Double(value) }

  package var isFinite: Bool { value.isFinite }

  /// The nearest number of binary16, ties to even: branch-free, so that it can be done in vector instructions.
  @inline(__always)
  static func rounded(_ x: Float) -> Float {
    let magnitude = x.magnitude
    // From 2⁻¹⁴ on: thirteen bits fall off the significand, and a carry goes to the exponent as it should.
    let bits = magnitude.bitPattern
    let even = (bits &+ 0xfff &+ ((bits &>> 13) & 1)) & ~0x1fff
    let normal = Float(bitPattern: even)
    // Below, the numbers are multiples of 2⁻²⁴, which is the last bit of a Float in [1/2, 1).
    let subnormal = (magnitude + 0.5) - 0.5
    let finite = magnitude < 0x1p-14 ? subnormal : normal
    // From 65,520 on, half an ulp above the greatest number: infinity. NaN compares false.
    let value = finite > 65_504 ? Float.infinity : finite
    let result = magnitude.isNaN ? magnitude : value
    return Float(bitPattern: result.bitPattern | x.bitPattern & 0x8000_0000)
  }

  package static func < (a: Half, b: Half) -> Bool { a.value < b.value }
  package static func + (a: Half, b: Half) -> Half { Half(rounding: a.value + b.value) }
  package static func - (a: Half, b: Half) -> Half { Half(rounding: a.value - b.value) }
  package static func * (a: Half, b: Half) -> Half { Half(rounding: a.value * b.value) }
  package static func / (a: Half, b: Half) -> Half { Half(rounding: a.value / b.value) }
  package static prefix func - (a: Half) -> Half { Half(exactly: -a.value) }
  package func squareRoot() -> Half { Half(rounding: value.squareRoot()) }
  package static func exp(_ x: Half) -> Half { Half(rounding: Numerics.exp(x.value)) }
  package static func log(_ x: Half) -> Half { Half(rounding: Numerics.log(x.value)) }

  package static func replaceByTanh(_ numbers: UnsafeMutablePointer<Half>, _ count: Int) {
    for i in 0..<count { numbers[i] = Half(rounding: Numerics.tanh(numbers[i].value)) }
  }

  package static func replaceBySigmoid(_ numbers: UnsafeMutablePointer<Half>, _ count: Int) {
    for i in 0..<count { numbers[i] = Half(rounding: Numerics.sigmoid(numbers[i].value)) }
  }
}

/// Eight numbers, each kept in a Float.
package struct HalfLanes: LaneVector {
  private var lanes: SIMD8<Float>

  package static var count: Int { 8 }

  package init(_ source: UnsafePointer<Half>) {
    lanes = UnsafeRawPointer(source).loadUnaligned(as: SIMD8<Float>.self)
  }

  package func store(to target: UnsafeMutablePointer<Half>) {
    UnsafeMutableRawPointer(target).storeBytes(of: lanes, as: SIMD8<Float>.self)
  }

  package mutating func add(_ factor: Half, times other: HalfLanes) {
    let product = eachLane(factor.value * other.lanes, Half.rounded)
    lanes = eachLane(lanes + product, Half.rounded)
  }
}
