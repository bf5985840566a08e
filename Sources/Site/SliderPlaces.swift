import Experiments
import Lessons
import Numerics
import Plots

/// The places of a slider from left to right, as the decimals that its author means: `0.1` and three steps of `1e-1` are
/// 0.1, 0.2, 0.3 and 0.4.
struct SliderPlaces {
  /// A slider has at most this many steps.
  static let most = 10_000

  private(set) var numbers: [Double] = []

  /// The places between two numbers, `from` below `to`; nil for a range that has none, which is reported.
  init?(_ range: Control.Range, from: Double, to: Double, in binder: inout Binder) {
    if let text = range.step {
      guard let step = ParameterText.number(text.value), step > 0, step <= to - from else {
        binder.report(
          text, "bad-range", "`\(text.value)` is no step", expected: "a number above 0, at most \((to - from).short)")
        return nil
      }
      guard (to - from) / step <= Double(Self.most) * (1 + 1e-9) else {
        binder.report(
          text, "bad-range", "the slider would have more than \(Self.most) steps", expected: "a larger step")
        return nil
      }
      numbers =
        Self.decimals(from: range.from.value, to: range.to.value, step: text.value)
        // Ends and step that no common unit holds: the nearest numbers.
        ?? (0...Int((to - from) / step * (1 + 1e-9))).map { min(to, from + Double($0) * step) }
    } else if let text = range.ratios {
      guard let count = Int(text.value), (1...Self.most).contains(count), from > 0 else {
        binder.report(
          text, "bad-range", "`ratios: \(text.value)` does not divide the range",
          expected: "a whole number from 1 to \(Self.most), and a range above 0")
        return nil
      }
      let ratio = Numerics.log(to / from)
      numbers = (0...count).map { i -> Double in
        if i == 0 || i == count { return i == 0 ? from : to }
        return Self.threeDigits(from * Numerics.exp(ratio * Double(i) / Double(count)))
      }
    }
    // The reader of directives lets no range through without one of them; a slider without places must not come of it.
    if numbers.isEmpty { return nil }
  }

  /// Counts in units of the last decimal that is written.
  private static func decimals(from: String, to: String, step: String) -> [Double]? {
    guard let from = WrittenDecimal(from), let to = WrittenDecimal(to), let step = WrittenDecimal(step) else {
      return nil
    }
    let exponent = min(from.exponent, to.exponent, step.exponent)
    guard let first = from.units(of: exponent), let last = to.units(of: exponent), let step = step.units(of: exponent),
      step > 0, first <= last
    else { return nil }
    return stride(from: first, through: last, by: step).map { WrittenDecimal(units: $0, exponent: exponent).nearest }
  }

  private static func threeDigits(_ number: Double) -> Double {
    let decimal = Decimal(exactly: number).rounded(toSignificantDigits: 3)
    return Double(String(decoding: NumberText.machine(decimal), as: UTF8.self)) ?? number
  }
}

/// A number as it is written in decimals, without rounding.
private struct WrittenDecimal {
  private let units: Int
  let exponent: Int

  init(units: Int, exponent: Int) {
    self.units = units
    self.exponent = exponent
  }

  /// Nil for words such as `inf`, and for more digits than fit.
  init?(_ text: String) {
    let parts = text.lowercased().split(separator: "e", omittingEmptySubsequences: false)
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, mantissa.count <= 2, let power = parts.count == 2 ? Int(parts[1]) : 0 else { return nil }
    // Zeros at the end say nothing, and would take places.
    let whole = String(mantissa[0])
    var fraction = mantissa.count == 2 ? String(mantissa[1]) : ""
    while fraction.hasSuffix("0") { fraction.removeLast() }
    guard let units = Int(whole + fraction == "" || whole + fraction == "-" ? "0" : whole + fraction),
      abs(power) < 400
    else { return nil }
    self.init(units: units, exponent: power - fraction.count)
  }

  /// The number in units of a power of ten, which may not be above its own.
  func units(of exponent: Int) -> Int? {
    if units == 0 { return 0 }
    var number = units
    for _ in 0..<(self.exponent - exponent) {
      let (product, isOver) = number.multipliedReportingOverflow(by: 10)
      if isOver { return nil }
      number = product
    }
    return number
  }

  /// The nearest `Double`.
  var nearest: Double { Double("\(units)e\(exponent)") ?? .nan }
}
