import Numerics
import Testing

/// The operations of ``Half`` against those of Swift's Float16: equal bits.
struct HalfArithmeticTests {
  private static let pairs = 300_000

  /// Numbers of all magnitudes, signs and kinds; a quarter is subnormal or zero.
  private func draw(_ stream: inout RandomStream) -> Float16 {
    let bits = UInt16(truncatingIfNeeded: stream.next() >> 20)
    return Float16(bitPattern: stream.integer(below: 4) == 0 ? bits & 0x83ff : bits)
  }

  private func half(_ x: Float16) -> Half { Half(Double(x)) }

  private func isSame(_ a: Half, _ b: Float16) -> Bool { a.double.isSame(as: Double(b)) }

  /// An operation in three formats. A Double has more than twice as many bits and two more, so rounding its result gives
  /// the right one too.
  struct Operation: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let half: @Sendable (Half, Half) -> Half
    let native: @Sendable (Float16, Float16) -> Float16
    let double: @Sendable (Double, Double) -> Double

    static let all = [
      Operation(testDescription: "+", half: { $0 + $1 }, native: { $0 + $1 }, double: { $0 + $1 }),
      Operation(testDescription: "-", half: { $0 - $1 }, native: { $0 - $1 }, double: { $0 - $1 }),
      Operation(testDescription: "*", half: { $0 * $1 }, native: { $0 * $1 }, double: { $0 * $1 }),
      Operation(testDescription: "/", half: { $0 / $1 }, native: { $0 / $1 }, double: { $0 / $1 }),
    ]
  }

  @Test(arguments: Operation.all)
  func `an operation has the bits of Float16's`(operation: Operation) {
    var stream = RandomStream(seed: 8, name: "half arithmetic")
    var (wrong, subnormal, finite) = (0, 0, 0)
    for _ in 0..<Self.pairs {
      let (a, b) = (draw(&stream), draw(&stream))
      let expected = operation.native(a, b)
      let result = operation.half(half(a), half(b))
      if !isSame(result, expected) || !isSame(result, Float16(operation.double(Double(a), Double(b)))) { wrong += 1 }
      if expected.isSubnormal { subnormal += 1 }
      if expected.isFinite { finite += 1 }
    }
    #expect(wrong == 0)
    #expect(subnormal > Self.pairs / 100 && finite > Self.pairs / 4)
  }

  @Test func `every square root, sign change and order is Float16's`() {
    var stream = RandomStream(seed: 9, name: "half arithmetic")
    var wrong = 0
    for bits in UInt16.min...UInt16.max {
      let (a, b) = (Float16(bitPattern: bits), draw(&stream))
      if !isSame(half(a).squareRoot(), a.squareRoot()) || !isSame(-half(a), -a) { wrong += 1 }
      if (half(a) < half(b)) != (a < b) || (half(a) == half(b)) != (a == b) { wrong += 1 }
    }
    #expect(wrong == 0)
  }

  /// Float adds little to half an ulp; the worst found is 0.50005 ulp.
  @Test func `every exponential, logarithm, tangent and logistic value is rounded nearly right`() {
    var worst = 0.0
    func check(_ value: Half, _ exact: Double) {
      let nearest = Float16(exact)
      let isExact = exact.isNaN || nearest == 0 || nearest.isInfinite
      let error = isExact ? 0 : (value.double - exact).magnitude / Double(nearest.ulp)
      worst = max(worst, isExact && !isSame(value, nearest) ? .infinity : error)
    }
    for bits in UInt16.min...UInt16.max {
      let x = Float16(bitPattern: bits)
      var (tangent, logistic) = (half(x), half(x))
      Half.replaceByTanh(&tangent, 1)
      Half.replaceBySigmoid(&logistic, 1)
      check(tangent, tanh(Double(x)))
      check(logistic, sigmoid(Double(x)))
      check(Half.exp(half(x)), exp(Double(x)))
      check(Half.log(half(x)), log(Double(x)))
    }
    #expect(worst < 0.5005)
  }

  @Test func `lanes add as the numbers alone do`() {
    var stream = RandomStream(seed: 10, name: "half arithmetic")
    var wrong = 0
    for _ in 0..<(Self.pairs / HalfLanes.count) {
      let factor = draw(&stream)
      let (sums, others) = (
        (0..<HalfLanes.count).map { _ in draw(&stream) }, (0..<HalfLanes.count).map { _ in draw(&stream) }
      )
      var lanes = HalfLanes(sums.map { half($0) })
      lanes.add(half(factor), times: HalfLanes(others.map { half($0) }))
      var results = [Half](repeating: 0, count: HalfLanes.count)
      lanes.store(to: &results)
      for i in results.indices {
        let product = factor * others[i]
        if !isSame(results[i], sums[i] + product) { wrong += 1 }
        if !results[i].double.isSame(as: (half(sums[i]) + half(factor) * half(others[i])).double) { wrong += 1 }
      }
    }
    #expect(wrong == 0)
  }
}
