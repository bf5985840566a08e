import Claims
import Numerics
import Testing

struct WrittenNumberTests {
  private func read(_ text: String) throws -> WrittenNumber { try #require(WrittenNumber(Array(text.utf8)), "\(text)") }

  private func rewrite(_ text: String, _ value: Double) throws -> String {
    String(decoding: try read(text).rewritten(value), as: UTF8.self)
  }

  @Test(
    arguments: [
      ("4e-25", 4.3e-25), ("−7.0", -7.04), ("0.57", 0.5669), ("1.7 × 10⁻⁵", 1.6999e-5), ("1.7×10^-5", 1.65001e-5),
      ("10⁻²⁴", 1.2e-24), ("98 %", 0.984), ("98%", 0.97501), ("98 ％", 0.981), ("12,345", 12345.4), ("3", 3), ("-0", 0),
      ("0.0", 0.04), ("0", -0.3), ("1.73e10", 1.726e10), ("2.50", 2.5), ("0.12", 0.125), ("1e3", 1499),
      ("0.14", 0.135_000_000_000_000_01), ("12 345", 12345), ("NaN", .nan), ("nan", -.nan), ("∞", .infinity),
      ("-inf", -.infinity), ("−∞", -.infinity), (" 3 ", 3), ("5e-324", .leastNonzeroMagnitude), ("1.5 · 10^3", 1500),
      ("+2", 2),
    ] as [(String, Double)])
  func `states a value at its own precision`(text: String, value: Double) throws {
    #expect(try read(text).states(value))
  }

  @Test(
    arguments: [
      ("4e-25", 4.6e-25), ("−7.0", 7.0), ("0.57", 0.576), ("98 %", 0.986), ("12,345", 12346), ("3", 4), ("2.50", 2.506),
      ("1e3", 1501), ("0", 0.6), ("0", -0.6), ("5", .infinity), ("5", .nan), ("NaN", 5), ("NaN", .infinity),
      ("∞", -.infinity), ("−∞", .infinity), ("∞", .nan), ("∞", 1e308), ("10⁻²⁴", 1.6e-24),
    ] as [(String, Double)])
  func `does not state another value`(text: String, value: Double) throws {
    #expect(try read(text).states(value) == false)
  }

  @Test(arguments: [
    "", " ", "abc", "1.2.3", "1,23", "1,2345", "1e", "e5", "−", "5x", "0x10", "1e5e6", "½", "１２", "10⁻", "3 ×",
    "3 × 10",
    "1e99999", "-NaN", "+-1", "1 23", "--1", "%", "5 % %", ".",
  ])
  func `only digits are a number`(text: String) { #expect(WrittenNumber(Array(text.utf8)) == nil) }

  /// "10" is the number ten, not a power without an exponent.
  @Test func `ten is a number`() throws { #expect(try read("10").states(10)) }

  @Test(
    arguments: [
      ("4e-25", 7.049e-24, "7e-24"), ("0.57", 0.5868, "0.59"), ("3", 0.02, "0.02"), ("0.9", 1, "1.0"),
      ("1.8e10", 1.726e10, "1.7e10"), ("1.0e3", 999.9, "1.0e3"), ("-2.5", -7.25, "-7.2"), ("−2.5", -7.25, "−7.2"),
      ("2.5", -7.25, "−7.2"), ("2e5", -7e-6, "-7e-6"), ("1E-07", 2e-8, "2E-08"), ("7 × 10⁻²⁴", 3.4e9, "3 × 10⁹"),
      ("7×10^-24", 3.4e-9, "3×10^-9"), ("7.0 · 10⁴", 123, "1.2 · 10²"), ("10⁻²⁴", 1.2e-7, "10⁻⁷"),
      ("10⁻²⁴", 7.2e-24, "7\u{A0}×\u{A0}10⁻²⁴"), ("10⁻²⁴", 9.7e-24, "10⁻²³"), ("12,345", 1_234_567.4, "1,234,567"),
      ("12,345", 12, "12"), ("12 345", 67890, "67 890"), ("98 %", 0.123, "12 %"), ("98.5%", 0.12345, "12.3%"),
      ("9 %", 0.0004, "0.04 %"), ("+2", 3, "+3"), ("+2", -3, "−3"), ("NaN", 0.12345, "0.123"), ("∞", 2, "2"),
      ("3", .nan, "NaN"), ("3", .infinity, "∞"), ("-3", -.infinity, "-∞"), ("3", -.infinity, "−∞"), ("0.40", 0, "0.00"),
      ("4e-25", 0, "0"), ("0.4", 2.5e48, "2\u{A0}×\u{A0}10⁴⁸"), ("0.40", 7.77e-9, "7.8\u{A0}×\u{A0}10⁻⁹"),
      ("0.12", 0.125, "0.12"), ("0.12", 0.375, "0.38"),
    ] as [(String, Double, String)])
  func `writes a number in the manner of another`(text: String, value: Double, expected: String) throws {
    #expect(try rewrite(text, value) == expected)
  }

  /// Whatever is written, and whatever is computed: what comes out is read as a number that states it, and writing it
  /// again changes nothing.
  @Test func `what is rewritten states the number, and stays as it is`() throws {
    let manners = [
      "4e-25", "4.00E-07", "0.570", "1.7 × 10⁻⁵", "1.70×10^-5", "10⁻²⁴", "10^3", "98 %", "1,234", "3", "-2.5", "−2.5",
      "+2", "12 345.6", "0", "NaN", "−∞", "5.5 ％", "7 · 10²", "3 × 10⁻² %",
    ]
    var random = RandomStream(seed: 20, name: "written numbers")
    for manner in manners {
      let written = try read(manner)
      for round in 0..<400 {
        let bits = random.next()
        let scale = Double(Int(bits % 41) - 20)
        let number =
          round % 4 == 0 ? Double(bitPattern: bits) : (random.uniform() - 0.5) * exp(scale)
        let text = written.rewritten(number)
        let again = try #require(WrittenNumber(text), "\(manner) \(number) \(String(decoding: text, as: UTF8.self))")
        #expect(again.states(number), "\(manner) \(number) \(String(decoding: text, as: UTF8.self))")
        if manner != "10⁻²⁴" && manner != "10^3" {
          #expect(again.rewritten(number) == text, "\(manner) \(number) \(String(decoding: text, as: UTF8.self))")
        }
      }
    }
  }
}
