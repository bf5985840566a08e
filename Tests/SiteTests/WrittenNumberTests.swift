import Site
import Testing

struct WrittenNumberTests {
  @Test(arguments: [
    ("4e-25", 4.3e-25), ("−7.0", -7.04), ("0.57", 0.5669), ("1.7 × 10⁻⁵", 1.6999e-5), ("1.7×10^-5", 1.65001e-5),
    ("10⁻²⁴", 1.2e-24), ("98 %", 0.984), ("98%", 0.97501), ("12,345", 12345.4), ("3", 3), ("-0", 0), ("0.0", 0.04),
    ("1.73e10", 1.726e10), ("2.50", 2.5), ("0.12", 0.125), ("0.14", 0.135_000_000_000_000_01), ("1e3", 1499),
  ])
  func `states a value at its own precision`(text: String, value: Double) throws {
    #expect(try #require(WrittenNumber(text)).states(value))
  }

  @Test(arguments: [
    ("4e-25", 4.6e-25), ("−7.0", 7.0), ("0.57", 0.576), ("98 %", 0.986), ("12,345", 12346), ("3", 4), ("2.50", 2.506),
    ("1e3", 1501), ("0", 0.6), ("5", .infinity), ("5", .nan),
  ])
  func `does not state another value`(text: String, value: Double) throws {
    #expect(try #require(WrittenNumber(text)).states(value) == false)
  }

  @Test(arguments: ["", "abc", "1.2.3", "1,23", "1e", "e5", "10", "−", "5x", "0x10", "1e5e6", "½", "１２"])
  func `only digits are a number`(text: String) {
    // "10" is the number ten, not a power without an exponent.
    #expect((WrittenNumber(text) == nil) == (text != "10"))
  }

  @Test(arguments: [
    ("4e-25", 7.049e-24, "7e-24"), ("0.57", 0.5868, "0.59"), ("3", 0.02, "0.02"), ("0.9", 1, "1.0"),
    ("1.8e10", 1.726e10, "1.7e10"), ("1.0e3", 999.9, "1.0e3"), ("-2.5", -7.25, "-7.2"),
  ])
  func `the correction has the written precision`(text: String, value: Double, expected: String) throws {
    #expect(try #require(WrittenNumber(text)).corrected(value) == expected)
  }
}
