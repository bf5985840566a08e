import Numerics
import Testing

/// The rounding to binary16, for all its numbers and between all neighbours.
struct HalfTests {
  /// The number with the given bits, by the definition of binary16.
  private func number(_ bits: UInt16) -> Double {
    let (exponent, fraction) = (Int(bits >> 10 & 31), Double(bits & 1023))
    let magnitude =
      switch exponent {
      case 0: fraction * 0x1p-24
      case 31: fraction == 0 ? Double.infinity : .nan
      default: Double(sign: .plus, exponent: exponent - 25, significand: 1024 + fraction)
      }
    return bits >> 15 == 1 ? -magnitude : magnitude
  }

  @Test func `every number of binary16 is itself`() {
    var wrong = [UInt16]()
    for bits in UInt16.min...UInt16.max {
      let half = Half(number(bits))
      if !half.double.isSame(as: number(bits)) || half.isFinite != (bits & 0x7c00 != 0x7c00) { wrong.append(bits) }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(9))")
  }

  /// The last midpoint is 65,520, half an ulp above the greatest number, where infinity begins.
  ///
  /// A Double next to a midpoint becomes the midpoint in Float: rounded twice, it would go to the even neighbour.
  @Test(arguments: [1.0, -1])
  func `a number between two neighbours goes to the nearer, from the middle to the even one`(sign: Double) {
    var wrong = [UInt16]()
    for bits in 0..<UInt16(0x7c00) {
      let below = number(bits)
      let above = bits == 0x7bff ? 65_536 : number(bits + 1)
      let middle = (below + above) / 2
      let single = Float(middle)
      let (down, up) = (sign * below, sign * number(bits + 1))
      let isRight =
        Double(single) == middle && Float(middle.nextUp) == single && Float(middle.nextDown) == single
        && Half(sign * middle).double.isSame(as: bits % 2 == 0 ? down : up)
        && [middle.nextDown, Double(single.nextDown)].allSatisfy { Half(sign * $0).double.isSame(as: down) }
        && [middle.nextUp, Double(single.nextUp)].allSatisfy { Half(sign * $0).double.isSame(as: up) }
      if !isRight { wrong.append(bits) }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(9))")
  }

  @Test func `zeros keep their sign, and what is too large is infinite`() {
    #expect(Half(-0.0).double.isSame(as: -0.0) && Half(0).double.isSame(as: 0))
    for tiny in [0x1p-25, 0x1p-149, 0x1p-150, 0x1p-1000, .leastNonzeroMagnitude] {
      #expect(Half(tiny).double.isSame(as: 0) && Half(-tiny).double.isSame(as: -0.0))
    }
    #expect(Half(0x1p-25.nextUp).double == 0x1p-24)
    for large in [65_520, 1e5, 0x1p128, 1e300, .infinity] {
      #expect(Half(large).double == .infinity && Half(-large).double == -.infinity)
    }
    #expect(Half(65_520.nextDown).double == 65_504 && Half(Double.nan).double.isNaN && Half(-Double.nan).double.isNaN)
    #expect((-Half(0)).double.isSame(as: -0.0) && (3 as Half).double == 3 && (2049 as Half).double == 2048)
  }

  /// Every 4,093rd Float and numbers of Double that no Float is, against the conversions of Swift.
  @Test func `Float and Double are rounded as Swift's Float16 rounds them`() {
    var wrong = 0
    for bits in stride(from: 0, through: UInt32.max, by: 4093) {
      let x = Float(bitPattern: bits)
      if !Half(Double(x)).double.isSame(as: Double(Float16(x))) { wrong += 1 }
    }
    var stream = RandomStream(seed: 16, name: "half")
    for _ in 0..<300_000 {
      let x = Double(sign: .plus, exponent: stream.integer(below: 46) - 28, significand: 1 + stream.uniform())
      if !Half(x).double.isSame(as: Double(Float16(x))) { wrong += 1 }
    }
    #expect(wrong == 0)
  }
}
