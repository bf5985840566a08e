import Numerics
import Testing

/// The functions against samples computed with mpmath to 200 bits (`Reference/elementary.py`).
struct ElementaryFunctionTests {
  static let functions: [(name: String, function: @Sendable (Double) -> Double, bound: Double)] = [
    ("exp", { exp($0) }, 0.75),
    ("expm1", { expm1($0) }, 1.1),
    ("log", { log($0) }, 0.7),
    ("tanh", { tanh($0) }, 2.1),
    ("sigmoid", { sigmoid($0) }, 1.75),
  ]

  @Test(arguments: functions.map(\.name))
  func `stays within the documented error`(name: String) throws {
    let (_, function, bound) = try #require(Self.functions.first { $0.name == name })
    let samples = Sample.all.filter { $0.function == name }
    #expect(samples.count >= 500)
    var worst = (error: 0.0, x: 0.0)
    for sample in samples where sample.value.magnitude >= .leastNormalMagnitude {
      let error = (((function(sample.x) - sample.value) - sample.lost) / sample.value.ulp).magnitude
      if !(error <= worst.error) { worst = (error, sample.x) }
    }
    #expect(worst.error <= bound, "\(name): \(worst.error) ulp at \(worst.x)")
    // A bound far above what is measured would say nothing.
    #expect(worst.error > bound * 0.5, "\(name): the documented bound \(bound) is loose, measured \(worst.error)")
  }

  @Test func `special values follow IEEE 754`() {
    #expect(exp(.nan).isNaN && expm1(.nan).isNaN && log(.nan).isNaN && tanh(.nan).isNaN && sigmoid(.nan).isNaN)
    #expect(exp(.infinity) == .infinity && exp(-.infinity) == 0 && exp(0) == 1)
    #expect(expm1(.infinity) == .infinity && expm1(-.infinity) == -1)
    #expect(expm1(-0.0).sign == .minus && expm1(0) == 0)
    #expect(log(0) == -.infinity && log(-0.0) == -.infinity && log(1) == 0 && log(.infinity) == .infinity)
    #expect(log(-1).isNaN)
    #expect(tanh(.infinity) == 1 && tanh(-.infinity) == -1)
    #expect(tanh(-0.0).sign == .minus && tanh(-0.0) == 0)
    #expect(sigmoid(.infinity) == 1 && sigmoid(-.infinity) == 0 && sigmoid(0) == 0.5)
  }

  @Test func `subnormal results and arguments are right`() {
    #expect(exp(-745) == 0x1p-1074)
    #expect(exp(-746) == 0)
    #expect(exp(709.78) < .infinity && exp(709.79) == .infinity)
    #expect(log(0x1p-1074) == -744.440_071_921_381_2)
    #expect(tanh(0x1p-1074) == 0x1p-1074)
  }
}
