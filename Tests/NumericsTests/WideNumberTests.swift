import Numerics
import Testing

/// ``WideNumber`` against exact rational arithmetic, and against the conversions of the machine.
struct WideNumberTests {
  /// Bits of r^k rounded once to binary16, binary32 and binary64, from fractions in Python.
  static let powers: [(factor: Double, exponent: Int, rounded: [UInt64])] = [
    (0.9, 3, [0x3fe7_5400_0000_0000, 0x3fe7_53f7_c000_0000, 0x3fe7_53f7_ced9_1688]),
    (0.9, 100, [0x3efb_e000_0000_0000, 0x3efb_da05_6000_0000, 0x3efb_da05_6ed4_9410]),
    (0.9, 160, [0x3e70_0000_0000_0000, 0x3e69_a01d_0000_0000, 0x3e69_a01d_0ad4_cee2]),
    (0.9, 986, [0, 0x36a0_0000_0000_0000, 0x3691_7290_7f9f_a3b2]),
    (0.9, 7000, [0, 0, 0x0000_0000_0000_03f1]),
    (1.1, 100, [0x40ca_ec00_0000_0000, 0x40ca_ea4e_6000_0000, 0x40ca_ea4e_6126_bb95]),
    (1.1, 930, [0x7ff0_0000_0000_0000, 0x47ed_692e_2000_0000, 0x47ed_692e_267e_5ba8]),
    (1.1, 7447, [0x7ff0_0000_0000_0000, 0x7ff0_0000_0000_0000, 0x7fef_c051_bf9d_9b99]),
    (0.99, 1000, [0x3f06_a000_0000_0000, 0x3f06_a258_c000_0000, 0x3f06_a258_c41b_e10e]),
    (1.01, 1114, [0x40ef_d000_0000_0000, 0x40ef_d18c_c000_0000, 0x40ef_d18c_c435_0c6a]),
    (0.7, 41, [0x3e9c_0000_0000_0000, 0x3e9d_e8a9_8000_0000, 0x3e9d_e8a9_8cea_9e47]),
    // 3⁷ has 12 bits and 3³⁴ has 54: ties.
    (1.5, 7, [0x4031_1800_0000_0000, 0x4031_1600_0000_0000, 0x4031_1600_0000_0000]),
    (1.5, 34, [0x7ff0_0000_0000_0000, 0x412d_9fe7_8000_0000, 0x412d_9fe7_7988_1944]),
  ]

  @Test(arguments: powers.indices)
  func `powers are those of exact arithmetic, rounded once`(index: Int) {
    let (factor, exponent, rounded) = Self.powers[index]
    var power = WideNumber(1)
    for _ in 0..<exponent { power = power * WideNumber(factor) }
    #expect(FloatingPointFormat.allCases.map { power.rounded(to: $0).bitPattern } == rounded)
  }

  /// Products of two Floats are exact in a Double, which the machine rounds to the narrower formats.
  @Test func `products of floats are rounded as the machine does`() {
    var stream = RandomStream(seed: 1, name: "wide")
    var wrong = 0
    for _ in 0..<100_000 {
      let a =
        Float(stream.uniform() + 0x1p-20)
        * Float(sign: .plus, exponent: stream.integer(below: 160) - 80, significand: 1)
      let b =
        Float(stream.uniform() + 0x1p-20)
        * Float(sign: .plus, exponent: stream.integer(below: 160) - 80, significand: 1)
      let product = Double(a) * Double(b)
      let wide = WideNumber(Double(a)) * WideNumber(Double(b))
      if wide.rounded(to: .float64) != product { wrong += 1 }
      if wide.rounded(to: .float32) != Double(Float(product)) { wrong += 1 }
      if wide.rounded(to: .float16) != Half(product).double { wrong += 1 }
    }
    #expect(wrong == 0)
  }

  @Test(arguments: FloatingPointFormat.allCases)
  func `a format ends half a unit beyond its last numbers`(format: FloatingPointFormat) {
    let least = WideNumber(format.leastPositive)
    #expect(least.rounded(to: format) == format.leastPositive)
    #expect((least * WideNumber(0.5)).rounded(to: format) == 0)
    #expect((least * WideNumber(0.5.nextUp)).rounded(to: format) == format.leastPositive)
    #expect((least * WideNumber(0.25)).rounded(to: format) == 0)
    let greatest = WideNumber(format.greatestFinite)
    #expect(greatest.rounded(to: format) == format.greatestFinite)
    // A quarter of its last bit more.
    let quarter = Double(sign: .plus, exponent: -format.significantBits - 2, significand: 1)
    #expect((greatest * WideNumber(1 + quarter)).rounded(to: format) == format.greatestFinite)
    #expect((greatest * WideNumber(2)).rounded(to: format) == .infinity)
  }

  @Test func `the formats are those of the machine`() {
    #expect(
      FloatingPointFormat.float16.greatestFinite == 65_504 && FloatingPointFormat.float16.leastPositive == 0x1p-24)
    #expect(FloatingPointFormat.float32.greatestFinite == Double(Float.greatestFiniteMagnitude))
    #expect(FloatingPointFormat.float32.leastPositive == Double(Float.leastNonzeroMagnitude))
    #expect(FloatingPointFormat.float64.greatestFinite == .greatestFiniteMagnitude)
    #expect(FloatingPointFormat.float64.leastPositive == .leastNonzeroMagnitude)
  }

  @Test func `a factor next to 1 takes its time`() {
    #expect(WideNumber(1).stepsToLimit(of: .float64) == .infinity)
    // ln 2 · 1024 / 2⁻⁵² and ln 2 · 1075 · 2⁵³.
    let up = WideNumber(1.0.nextUp).stepsToLimit(of: .float64)
    let down = WideNumber(1.0.nextDown).stepsToLimit(of: .float64)
    #expect((up / 3.196_577_161_300_664e18 - 1).magnitude < 1e-12, "\(up)")
    #expect((down / 6.711_563_375_777_761e18 - 1).magnitude < 1e-12, "\(down)")
  }
}
