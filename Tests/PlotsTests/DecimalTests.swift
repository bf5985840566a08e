import Plots
import Testing

struct DecimalTests {
  /// The standard library's printer is the oracle: it is known to give the shortest digits.
  @Test func `shortest digits are those of the standard library`() throws {
    var generator = Generator(seed: 1)
    var numbers: [Double] = [
      0.1, 1.0 / 3, 1e22, 1e23, 0x1p-1074, .leastNormalMagnitude, .greatestFiniteMagnitude, 0x1p-1022, 0x1p60,
      123_456_789,
      9_007_199_254_740_992, 2e-44, 0x1p-149, 9.5, 0.5, 1e21, 4.35, 0x1p1023, -2.5e-7,
    ]
    for _ in 0..<4000 {
      let number = Double(bitPattern: generator.next())
      if number.isFinite { numbers.append(number) }
    }
    for number in numbers {
      let text = String(decoding: NumberText.machine(number), as: UTF8.self)
      #expect(Double(text) == number, "\(text) is not \(number)")
      let mine = digits(text)
      #expect(mine == digits("\(number)"), "\(text) against \(number)")
    }
  }

  private func digits(_ text: String) -> String {
    let mantissa = text.split(separator: "e")[0].filter { "0123456789".contains($0) }
    var digits = mantissa.drop { $0 == "0" }
    while digits.last == "0" { digits.removeLast() }
    return String(digits)
  }

  @Test(arguments: [
    (0.125, 2, "0.12"), (0.375, 2, "0.38"), (2.5, 1, "2"), (3.5, 1, "4"), (9.996, 3, "10"), (1.005, 3, "1"),
    (123_456, 2, "120000"), (0.000_123_45, 3, "0.000123"),
  ])
  func `rounding is exact and ties go to even`(number: Double, digits: Int, expected: String) {
    let decimal = Decimal(exactly: number).rounded(toSignificantDigits: digits)
    #expect(String(decoding: NumberText.machine(decimal), as: UTF8.self) == expected)
  }

  @Test(arguments: [
    (0, "0"), (12345, "12345"), (123_456, "1.23 × 10⁵"), (-1_726_000, "−1.73 × 10⁶"), (0.0123, "0.0123"),
    (0.000_123, "1.23 × 10⁻⁴"), (1e10, "10¹⁰"), (-1e-30, "−10⁻³⁰"), (5435.7, "5436"), (99.96, "100"),
    (0x1p-1074, "4.94 × 10⁻³²⁴"),
  ])
  func `numbers for readers`(number: Double, expected: String) {
    let text = String(decoding: NumberText.readable(number, significantDigits: 3), as: UTF8.self)
    #expect(text.replacing("\u{A0}", with: " ") == expected)
  }

  @Test func `what is not finite has a name`() {
    let texts = [Double.infinity, -.infinity, .nan].map {
      String(decoding: NumberText.readable($0, significantDigits: 3), as: UTF8.self)
        + String(decoding: NumberText.machine($0), as: UTF8.self)
    }
    #expect(texts == ["∞inf", "−∞-inf", "NaNnan"])
  }

  @Test(arguments: [(1e-7, "1e-7"), (123_456_789, "123456789"), (0.001, "0.001"), (1e300, "1e300")])
  func `numbers for machines`(number: Double, expected: String) {
    #expect(String(decoding: NumberText.machine(number), as: UTF8.self) == expected)
  }
}

/// SplitMix64, so that tests repeat.
struct Generator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
