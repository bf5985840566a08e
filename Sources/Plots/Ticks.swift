import Numerics

/// A mark on an axis; without a label it is a minor one.
struct Tick {
  let value: Double
  let label: [UInt8]?
}

/// Round ticks on a linear axis: steps of 1, 2 or 5 times a power of ten, the one nearest to `count` ticks.
/// (The rule of d3-array: a factor of 10, 5, 2 above √50, √10, √2.)
struct LinearTicks {
  /// The distance of two ticks.
  let step: Double
  let ticks: [Tick]

  init(_ domain: ClosedRange<Double>, about count: Int) {
    let count = Double(max(count, 1))
    let rough = domain.upperBound / count - domain.lowerBound / count
    var power = Int(floor(log10(rough)))
    var ratio = rough / powerOfTen(power)
    if ratio >= 9.999_999 {
      power += 1
      ratio /= 10
    }
    let factor = ratio >= 50.0.squareRoot() ? 10 : ratio >= 10.0.squareRoot() ? 5 : ratio >= 2.0.squareRoot() ? 2 : 1
    // Below one, divide by the whole inverse instead of multiplying by the inexact step.
    let inverse = power < 0 ? powerOfTen(-power) / Double(factor) : 0
    let step = power < 0 ? 1 / inverse : powerOfTen(power) * Double(factor)
    let first = Int(-floor(-domain.lowerBound / step + 1e-9))
    let last = Int(floor(domain.upperBound / step + 1e-9))
    var ticks = [Tick]()
    if first <= last {
      for i in first...last {
        let value = power < 0 ? Double(i) / inverse : Double(i) * step
        ticks.append(Tick(value: value, label: Self.label(of: i, times: factor, power: power)))
      }
    }
    self.step = step
    self.ticks = ticks
  }

  /// The ticks of an axis that has room for about `count`; more, if fewer than two of them would lie within.
  static func atLeastTwo(_ domain: ClosedRange<Double>, about count: Int) -> [Tick] {
    var ticks = [Tick]()
    for more in 0..<8 {
      ticks = LinearTicks(domain, about: count + more).ticks
      if ticks.count >= 2 { break }
    }
    return ticks
  }

  /// i·factor·10^power, written from the integers so that no rounding shows, all with the same number of decimals.
  private static func label(of i: Int, times factor: Int, power: Int) -> [UInt8] {
    var decimal = Decimal(exactly: Double(i * factor))
    if i != 0 { decimal.exponent += power }
    var text = NumberText.tick(decimal)
    // A step of 10·10⁻¹ is a whole number.
    let places = factor == 10 ? -power - 1 : -power
    guard i != 0, places > 0, decimal.exponent > -4, decimal.exponent <= 5 else { return text }
    let written = max(0, decimal.digits.count - decimal.exponent)
    if written == 0 { text.append(46) }
    for _ in written..<max(places, written) { text.append(48) }
    return text
  }
}

/// Ticks at powers of ten.
enum LogTicks {
  /// The ticks of a log axis that has room for about `count` labels.
  static func ticks(_ domain: ClosedRange<Double>, about count: Int) -> [Tick] {
    let low = log10(domain.lowerBound)
    let high = log10(domain.upperBound)
    let first = Int(-floor(-low + 1e-6))
    let last = Int(floor(high + 1e-6))
    guard first <= last else { return fewDecades(domain, from: first - 1, to: last + 1) }
    if last == first { return fewDecades(domain, from: first - 1, to: last) }
    var stride = Self.stride(decades: last - first, about: count)
    // Labels stand at multiples of the stride; at least two of them have to lie within.
    while stride > 1, multiples(of: stride, in: first...last) < 2 { stride = nextSmaller(stride) }
    let isPlain = first >= -3 && last <= 3
    var ticks = [Tick]()
    // Between labelled decades, one minor tick a decade as long as they stay apart.
    let minorStride = stride <= 10 ? 1 : stride / 10
    for e in (first - 1)...last {
      let value = powerOfTen(e)
      if e >= first && e % stride == 0 {
        ticks.append(Tick(value: value, label: label(e, plain: isPlain)))
      } else if e >= first && e % minorStride == 0 {
        ticks.append(Tick(value: value, label: nil))
      }
      if stride == 1 {
        for multiple in 2...9 { minor(Double(multiple) * value, in: domain, to: &ticks) }
      }
    }
    return ticks
  }

  /// The stride before this one in 1, 2, 5, 10, 20, 50, …
  private static func nextSmaller(_ stride: Int) -> Int {
    var power = 1
    while stride / power >= 10 { power *= 10 }
    return switch stride / power {
    case 5: 2 * power
    case 2: power
    default: power / 2
    }
  }

  private static func multiples(of stride: Int, in range: ClosedRange<Int>) -> Int {
    var count = 0
    for e in range where e % stride == 0 { count += 1 }
    return count
  }

  /// 1, 2, 5, 10, 20, 50, … decades between labels, so that at most `count` fit; two labels at least.
  static func stride(decades: Int, about count: Int) -> Int {
    var power = 1
    while true {
      for factor in [1, 2, 5] {
        let stride = power * factor
        if decades / stride + 1 <= max(count, 2) { return stride }
      }
      power *= 10
    }
  }

  /// Fewer than two whole decades: label multiples of them too, first the one that leaves the smallest gap, which is 3, then 2
  /// and 5.
  private static func fewDecades(_ domain: ClosedRange<Double>, from first: Int, to last: Int) -> [Tick] {
    for labels in [[1, 3], [1, 2, 5]] {
      var ticks = [Tick]()
      var labelled = 0
      for e in first...last {
        for multiple in 1...9 {
          let value = Double(multiple) * powerOfTen(e)
          guard value >= domain.lowerBound * 0.999_999, value <= domain.upperBound * 1.000_001 else { continue }
          let isLabelled = labels.contains(multiple)
          if isLabelled { labelled += 1 }
          // From the integers, since 3 · 0.1 is not 0.3.
          var decimal = Decimal(exactly: Double(multiple))
          decimal.exponent += e
          ticks.append(Tick(value: value, label: isLabelled ? NumberText.tick(decimal) : nil))
        }
      }
      if labelled >= 2 { return ticks }
    }
    return LinearTicks.atLeastTwo(domain, about: 4)
  }

  private static func minor(_ value: Double, in domain: ClosedRange<Double>, to ticks: inout [Tick]) {
    if value >= domain.lowerBound && value <= domain.upperBound { ticks.append(Tick(value: value, label: nil)) }
  }

  static func label(_ e: Int, plain: Bool) -> [UInt8] {
    if e == 0 { return ascii("1") }
    if e == 1 { return ascii("10") }
    if plain { return NumberText.tick(Decimal(shortest: powerOfTen(e))) }
    return NumberText.powerOfTen(e)
  }
}

/// Ticks on both sides of zero: negative decades, zero, positive decades, with one stride.
enum SymlogTicks {
  static func ticks(_ domain: ClosedRange<Double>, linearUpTo limit: Double, about count: Int) -> [Tick] {
    // On one side of zero it is a log axis.
    if domain.lowerBound > 0 { return LogTicks.ticks(domain, about: count) }
    if domain.upperBound < 0 {
      return LogTicks.ticks(-domain.upperBound...(-domain.lowerBound), about: count).reversed().map { tick in
        Tick(value: -tick.value, label: tick.label.map { NumberText.minus + $0 })
      }
    }
    let least = Int(-floor(-log10(limit) + 1e-6))
    func decades(_ end: Double) -> Int { end >= limit ? Int(floor(log10(end) + 1e-6)) - least + 1 : 0 }
    let above = decades(domain.upperBound)
    let below = decades(-domain.lowerBound)
    let stride = LogTicks.stride(decades: above + below + 1, about: count)
    let isPlain = least >= -3 && least + max(above, below) <= 4
    var ticks = [Tick]()
    // Counted from the outermost decade, so that the ends of the curve can be read.
    func add(_ step: Int, of count: Int, negative: Bool) {
      let e = least + step
      let value = powerOfTen(e)
      let text = LogTicks.label(e, plain: isPlain)
      let label = (count - 1 - step) % stride == 0 ? (negative ? NumberText.minus + text : text) : nil
      ticks.append(Tick(value: negative ? -value : value, label: label))
    }
    for step in Swift.stride(from: below - 1, through: 0, by: -1) { add(step, of: below, negative: true) }
    ticks.append(Tick(value: 0, label: ascii("0")))
    for step in 0..<above { add(step, of: above, negative: false) }
    var labelled = 0
    for tick in ticks where tick.label != nil { labelled += 1 }
    return labelled >= 2 ? ticks : LinearTicks.atLeastTwo(domain, about: count)
  }
}

extension NumberText {
  /// A tick's number: positional where short, else with a power of ten.
  static func tick(_ decimal: Decimal) -> [UInt8] {
    if decimal.digits.isEmpty { return ascii("0") }
    let sign: [UInt8] = decimal.isNegative ? minus : []
    if decimal.exponent > -4 && decimal.exponent <= 5 { return sign + positional(decimal) }
    var mantissa = decimal
    mantissa.exponent = 1
    let power = powerOfTen(decimal.exponent - 1)
    if decimal.digits.count == 1 && decimal.digits[0] == 1 { return sign + power }
    return sign + positional(mantissa) + [0xc2, 0xb7] + power
  }
}
