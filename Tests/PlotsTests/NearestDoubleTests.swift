import Foundation
import Plots
import Testing

struct NearestDoubleTests {
  @Test func `a decimal is read as the nearest double, like the C library does`() {
    var state: UInt64 = 11
    for round in 0..<3000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let x = Double(bitPattern: state)
      guard x.isFinite else { continue }
      #expect(Plots.Decimal(exactly: x).nearestDouble == x)
      let short = Plots.Decimal(exactly: x).rounded(toSignificantDigits: 1 + round % 18)
      let text = String(decoding: NumberText.machine(short), as: UTF8.self)
      #expect(short.nearestDouble == strtod(text, nil), "\(text)")
    }
  }

  @Test func `ties go to the even double, and the ends are infinity and zero`() {
    func read(_ text: String, power: Int) -> Double {
      var decimal = Plots.Decimal(exactly: 0)
      decimal.digits = text.utf8.map { $0 - 48 }
      decimal.exponent = text.utf8.count + power
      return decimal.nearestDouble
    }
    #expect(read("9007199254740993", power: 0) == 9_007_199_254_740_992)
    #expect(read("9007199254740995", power: 0) == 9_007_199_254_740_996)
    #expect(read("17976931348623157", power: 292) == .greatestFiniteMagnitude)
    #expect(read("1797693134862315808", power: 290) == .infinity)
    #expect(read("1", power: 400) == .infinity && read("1", power: -400) == 0)
    #expect(read("5", power: -324) == .leastNonzeroMagnitude && read("2", power: -324) == 0)
  }
}
