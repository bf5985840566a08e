import Experiments
import Testing

/// Where the powers of a factor end, and where a running product does not.
struct PowerTests {
  /// Steps of overflow or zero in float16, float32 and float64.
  static let ends: [(factor: Double, steps: [Double])] = [
    (0.25, [13, 75, 538]), (0.5, [25, 150, 1075]), (0.9, [165, 987, 7073]), (0.99, [1725, 10346, 74141]),
    (1.01, [1115, 8917, 71333]), (1.1, [117, 931, 7448]), (2, [16, 128, 1024]),
  ]

  @Test(arguments: ends.indices, [0, 1, 2])
  func `powers end where exact arithmetic says`(index: Int, precision: Int) {
    let (factor, steps) = Self.ends[index]
    let changes: KeyValuePairs<String, ParameterValue> = [
      "factor": .number(factor), "precision": .choice(precision), "steps": .integer(10_000),
    ]
    let end = steps[precision]
    #expect(value("zero_step", of: "power", changes) == (factor < 1 ? end : .infinity))
    #expect(value("overflow_step", of: "power", changes) == (factor > 1 ? end : .infinity))
    #expect(value("stuck_step", of: "power", changes) == .infinity)
    let powers = series("power", of: "power", changes)
    #expect(powers.firstIndex { $0 == (factor < 1 ? 0 : .infinity) } == (end <= 10_000 ? Int(end) : nil))
  }

  @Test func `a running product in float32 sticks where it should be zero`() {
    let changes: KeyValuePairs<String, ParameterValue> = ["method": .choice(1), "steps": .integer(10_000)]
    #expect(value("stuck_step", of: "power", changes) == 965)
    #expect(value("stuck_power", of: "power", changes) == 4 * 0x1p-149)
    #expect(value("zero_step", of: "power", changes) == .infinity)
    let powers = series("power", of: "power", changes)
    #expect(powers[965...].allSatisfy { $0 == 4 * 0x1p-149 } && powers[963] > powers[964])
  }

  /// First unchanged steps, and the numbers there in units of the least of the format, from NumPy.
  static let stuck: [(factor: Double, precision: Int, step: Double, units: Double)] = [
    (0.9, 0, 143, 4), (0.9, 2, 7051, 5), (0.75, 0, 56, 2), (0.75, 1, 357, 2), (0.75, 2, 2586, 2), (0.6, 2, 1458, 1),
  ]

  @Test(arguments: stuck.indices)
  func `running products stick in every format`(index: Int) {
    let (factor, precision, step, units) = Self.stuck[index]
    let least = [0x1p-24, 0x1p-149, 0x1p-1074]
    let changes: KeyValuePairs<String, ParameterValue> = [
      "factor": .number(factor), "precision": .choice(precision), "method": .choice(1), "steps": .integer(10_000),
    ]
    #expect(value("stuck_step", of: "power", changes) == step)
    #expect(value("stuck_power", of: "power", changes) == units * least[precision])
  }

  @Test(arguments: [0, 1, 2])
  func `a running product of halves reaches zero, of twos infinity`(precision: Int) {
    let ends = [25.0, 150, 1075]
    #expect(
      value(
        "zero_step", of: "power",
        ["factor": .number(0.5), "precision": .choice(precision), "method": .choice(1), "steps": .integer(2000)])
        == ends[precision])
    let overflows = [16.0, 128, 1024]
    #expect(
      value(
        "overflow_step", of: "power",
        ["factor": .number(2), "precision": .choice(precision), "method": .choice(1), "steps": .integer(2000)])
        == overflows[precision])
  }

  @Test func `the factor 1 goes nowhere`() {
    for method in 0...1 {
      let changes: KeyValuePairs<String, ParameterValue> = ["factor": .number(1), "method": .choice(method)]
      #expect(series("power", of: "power", changes).allSatisfy { $0 == 1 })
      #expect(value("stuck_step", of: "power", changes) == .infinity)
    }
    // Rounded to float16 it is 1, so the product sticks at once.
    #expect(
      value("stuck_step", of: "power", ["factor": .number(1.0001), "precision": .choice(0), "method": .choice(1)]) == 1)
  }
}
