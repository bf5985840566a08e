import Plots

extension WrittenNumber {
  /// A computed number in the manner of the written one, in UTF-8: with as many places, or digits before a power of ten,
  /// with its signs, spaces and separators; at least one digit that counts. What is not finite is `NaN`, `∞` or `−∞`.
  ///
  /// Where places would make a row of digits that nobody reads, a power of ten takes their place; so it does where
  /// `10⁻²⁴` would need another digit than 1. ``states(_:)`` holds for whatever is written here.
  public func rewritten(_ computed: Double) -> [UInt8] {
    if computed.isNaN { return ascii("NaN") }
    if computed.isInfinite { return sign(isNegative: computed < 0) + ascii("∞") }
    if special != nil { return NumberText.readable(computed, significantDigits: 3) }
    var exact = Decimal(exactly: computed)
    let sign = sign(isNegative: exact.isNegative)
    if !manner.percent.isEmpty && !exact.digits.isEmpty { exact.exponent += 2 }
    return sign + magnitude(exact) + manner.percent
  }

  private func sign(isNegative: Bool) -> [UInt8] {
    if !isNegative { return manner.hasPlus ? ascii("+") : [] }
    if let minus = manner.minus { return minus }
    if case .exponent = manner.notation { return ascii("-") }
    return ascii("−")
  }

  private func magnitude(_ exact: Decimal) -> [UInt8] {
    if exact.digits.isEmpty { return positional(exact, places: isPositional ? manner.fraction : 0) }
    switch manner.notation {
    case .positional:
      // Nine digits before the point, five zeros after it, are the most that is read at a glance.
      if exact.exponent > 9 || exact.exponent < -5 {
        let digits = max(1, min(15, decimal.exponent + places))
        return scientific(exact, fraction: digits - 1, times: ascii("\u{A0}×\u{A0}"), isBare: false, isRaised: true)
      }
      return positional(exact, places: max(manner.fraction, 1 - exact.exponent))
    case .exponent(let letter, let digits):
      let (mantissa, exponent) = split(exact, fraction: manner.fraction)
      var text = NumberText.integer(exponent.magnitude < 10_000 ? abs(exponent) : 0)
      while text.count < digits { text.insert(48, at: 0) }
      let minus = exponent < 0 ? manner.minus ?? ascii("-") : []
      return positional(mantissa, places: manner.fraction) + [letter] + minus + text
    case .power(let times, let isBare, let isRaised):
      return scientific(
        exact, fraction: manner.fraction, times: times.isEmpty ? ascii("\u{A0}×\u{A0}") : times, isBare: isBare,
        isRaised: isRaised)
    }
  }

  private var isPositional: Bool { manner.notation == .positional }

  private func scientific(
    _ exact: Decimal, fraction: Int, times: [UInt8], isBare: Bool, isRaised: Bool
  ) -> [UInt8] {
    let (mantissa, exponent) = split(exact, fraction: fraction)
    let isOne = mantissa.digits == [1]
    let front = isBare && isOne ? [] : positional(mantissa, places: fraction) + times
    if isRaised { return front + NumberText.powerOfTen(exponent) }
    let minus = exponent < 0 ? manner.minus ?? ascii("-") : []
    return front + ascii("10^") + minus + NumberText.integer(abs(exponent))
  }

  /// m and e with the number being m·10ᵉ and one digit before the point of m.
  private func split(_ exact: Decimal, fraction: Int) -> (mantissa: Decimal, exponent: Int) {
    var mantissa = exact.rounded(toSignificantDigits: fraction + 1)
    let exponent = mantissa.exponent - 1
    mantissa.exponent = 1
    return (mantissa, exponent)
  }

  /// Digits and a point, with zeros up to the given place and separators as they were written.
  private func positional(_ decimal: Decimal, places: Int) -> [UInt8] {
    let text = NumberText.positional(decimal.rounded(toPlaces: places))
    let point = text.firstIndex(of: 46) ?? text.count
    var whole = [UInt8]()
    for (index, digit) in text[..<point].enumerated() {
      if index > 0 && (point - index) % 3 == 0 { whole += manner.separator }
      whole.append(digit)
    }
    var fraction = Array(text[point...].dropFirst())
    while fraction.count < places { fraction.append(48) }
    return fraction.isEmpty ? whole : whole + [46] + fraction
  }
}
