import Numerics

/// An axis laid out: numbers to tenths of a pixel, and the ticks.
struct Scale {
  let kind: Axis.Scale
  /// The numbers at the ends.
  let domain: ClosedRange<Double>
  /// The places of the ends, in tenths of a pixel; `end` is smaller than `start` on a y axis.
  let start: Int
  let end: Int
  /// The ends of the domain as distances that grow evenly along the axis.
  private let low: Double
  private let high: Double

  /// An axis of length 1 for the given numbers, to be put in its place later.
  init(_ axis: Axis, numbers: [Double]) {
    var kind = axis.scale
    if case .symlog(let limit) = kind {
      // Where all is about zero, the scale is a linear one.
      var largest = 0.0
      for x in numbers where x.isFinite { largest = max(largest, x.magnitude) }
      if largest <= limit { kind = .linear }
    }
    self.init(kind: kind, domain: axis.domain ?? Self.domain(of: numbers, kind: kind), start: 0, end: 1)
  }

  init(kind: Axis.Scale, domain: ClosedRange<Double>, start: Int, end: Int) {
    self.kind = kind
    self.domain = domain
    self.start = start
    self.end = end
    low = Self.transform(domain.lowerBound, kind)
    high = Self.transform(domain.upperBound, kind)
  }

  /// A place on the axis, or nil for a number that has none (not finite, or not positive on a log axis).
  func place(_ x: Double) -> Double? {
    guard x.isFinite, !(kind == .log && x <= 0) else { return nil }
    let fraction = (Self.transform(x, kind) - low) / (high - low)
    // What lies far outside is cut at the frame; a place only has to stay a number that can be cut.
    return max(-1e9, min(1e9, Double(start) + fraction * Double(end - start)))
  }

  static func transform(_ x: Double, _ kind: Axis.Scale) -> Double {
    switch kind {
    // Halved, so that the span of a domain is finite.
    case .linear: return x * 0.5
    case .log: return log10(x)
    case .symlog(let limit):
      // log(1 + |x|/limit), which is linear about zero.
      let magnitude = log10(1 + x.magnitude / limit)
      return x < 0 ? -magnitude : magnitude
    }
  }

  /// The domain of the given numbers: those that have a place on the axis, widened to round ends.
  static func domain(of numbers: [Double], kind: Axis.Scale) -> ClosedRange<Double> {
    var low = Double.infinity
    var high = -Double.infinity
    for x in numbers where x.isFinite && !(kind == .log && x <= 0) {
      low = Double.minimum(low, x)
      high = Double.maximum(high, x)
    }
    if low > high { return kind == .log ? 0.1...10 : 0...1 }
    switch kind {
    case .linear:
      let (low, high) = spread(low, high)
      let step = LinearTicks(low...high, about: 6).step
      let bottom = floorMultiple(low, step)
      let top = -floorMultiple(-high, step)
      return bottom.isFinite && top.isFinite ? bottom...top : low...high
    case .log:
      // Whole decades, never fewer than two.
      var bottom = wholeDecade(below: low)
      var top = -wholeDecade(below: high, negated: true)
      if top - bottom < 2 {
        bottom -= 1
        top += top - bottom < 2 ? 1 : 0
      }
      return max(powerOfTen(bottom), .leastNonzeroMagnitude)...min(powerOfTen(top), .greatestFiniteMagnitude)
    case .symlog:
      let (low, high) = spread(low, high)
      let margin = (transform(high, kind) - transform(low, kind)) * 0.04
      return inverse(transform(low, kind) - margin, kind)...inverse(transform(high, kind) + margin, kind)
    }
  }

  private static func inverse(_ y: Double, _ kind: Axis.Scale) -> Double {
    guard case .symlog(let limit) = kind else { return y }
    let magnitude = min(expm1(y.magnitude * 2.302_585_092_994_046) * limit, .greatestFiniteMagnitude)
    return y < 0 ? -magnitude : magnitude
  }

  /// Two ends that are apart: a constant gets room on both sides, and differences that no picture shows are widened.
  private static func spread(_ low: Double, _ high: Double) -> (Double, Double) {
    let largest = max(low.magnitude, high.magnitude)
    if low == 0 && high == 0 { return (-1, 1) }
    let least = max(largest * 1e-9, 1e-280)
    if high * 0.5 - low * 0.5 >= least { return (low, high) }
    let margin = low == high && largest < 1e300 ? max(largest * 0.5, 1e-280) : least
    return (low - margin, high + margin)
  }

  private static func floorMultiple(_ x: Double, _ step: Double) -> Double {
    floor(x / step + 1e-9) * step
  }

  /// The largest e with 10ᵉ ≤ x, or with `negated` minus the smallest e with 10ᵉ ≥ x.
  private static func wholeDecade(below x: Double, negated: Bool = false) -> Int {
    // The estimate may be off by one where x is close to a power of ten; the comparison settles it.
    var e = Int(floor(log10(x)))
    if negated {
      while powerOfTen(e) < x { e += 1 }
      while powerOfTen(e - 1) >= x { e -= 1 }
      return -e
    }
    while powerOfTen(e) > x { e -= 1 }
    while powerOfTen(e + 1) <= x { e += 1 }
    return e
  }
}

/// The largest whole number not above `x`, for |x| < 2⁶³; `.rounded()` is libm's where Swift is embedded.
func floor(_ x: Double) -> Double {
  let truncated = Double(Int64(x))
  return truncated > x ? truncated - 1 : truncated
}

/// 10ᵉ; exact for 0 ≤ e ≤ 22, elsewhere within a relative 10⁻¹³, which no tick can show.
func powerOfTen(_ e: Int) -> Double {
  var result = 1.0
  for _ in 0..<min(e < 0 ? -e : e, 300) { result *= 10 }
  if e < 0 { result = 1 / result }
  // Beyond 10^±300 one by one, so that the subnormals are reached and not skipped.
  var left = (e < 0 ? -e : e) - 300
  while left > 0 {
    result = e < 0 ? result / 10 : result * 10
    left -= 1
  }
  return result
}
