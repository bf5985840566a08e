import Plots

/// A number as a text quotes it: digits with a precision of their own.
package struct WrittenNumber: Equatable {
  /// What was written, as a decimal; percent are already hundredths.
  var decimal: Decimal
  /// How many places after the point the writing reaches, before it if negative.
  var places: Int
  /// The places after the point of what stands before a power of ten; nil without one.
  private var mantissaPlaces: Int?

  /// Reads `4e-25`, `−7.0`, `12,345`, `1.7 × 10⁻⁵`, `10⁻²⁴`, `98 %`; nil for anything else.
  package init?(_ text: String) {
    var rest = Substring(text).filter { !$0.isWhitespace && $0 != "\u{2009}" && $0 != "\u{202F}" }[...]
    var isNegative = false
    if let sign = rest.first, "-−+".contains(sign) {
      isNegative = sign != "+"
      rest.removeFirst()
    }
    var shift = 0
    if rest.last == "%" {
      rest.removeLast()
      shift = -2
    }
    var exponent = 0
    var mantissa = rest
    if let split = Self.splitPower(rest) {
      mantissa = split.mantissa
      exponent = split.exponent
    }
    guard let (digits, fraction) = Self.digits(mantissa) else { return nil }
    places = fraction - exponent - shift
    if mantissa != rest { mantissaPlaces = fraction }
    var value = Decimal(exactly: 0)
    value.digits = Array(digits.drop { $0 == 0 })
    value.exponent = value.digits.count - places
    while value.digits.last == 0 { value.digits.removeLast() }
    if value.digits.isEmpty { value.exponent = 0 }
    value.isNegative = isNegative && !value.digits.isEmpty
    decimal = value
  }

  /// `1.7e10`, `1.7×10¹⁰`, `1.7x10^10`, `10⁻²⁴`.
  private static func splitPower(_ text: Substring) -> (mantissa: Substring, exponent: Int)? {
    if let e = text.firstIndex(where: { "eE".contains($0) }) {
      guard let exponent = Int(plain(text[text.index(after: e)...])) else { return nil }
      return (text[..<e], exponent)
    }
    guard let range = text.ranges(of: "10").last, range.upperBound < text.endIndex else { return nil }
    var power = text[range.upperBound...]
    if power.first == "^" { power.removeFirst() } else if !power.allSatisfy({ superscripts[$0] != nil }) { return nil }
    guard let exponent = Int(plain(power)) else { return nil }
    var mantissa = text[..<range.lowerBound]
    if mantissa.isEmpty { return ("1", exponent) }
    guard let times = mantissa.popLast(), "×x·*".contains(times) else { return nil }
    return (mantissa, exponent)
  }

  /// Digits with at most one point; commas only between groups of three.
  private static func digits(_ text: Substring) -> (digits: [UInt8], fraction: Int)? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, !(whole.isEmpty && parts.count == 1) else { return nil }
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    if groups.count > 1, !(groups.dropFirst().allSatisfy { $0.count == 3 } && (1...3).contains(groups[0].count)) {
      return nil
    }
    let fraction = parts.count == 2 ? parts[1] : ""
    let all = groups.joined() + fraction
    guard !all.isEmpty, all.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return (all.utf8.map { $0 - 48 }, fraction.count)
  }

  private static let superscripts: [Character: Character] = [
    "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8", "⁹": "9", "⁻": "-",
  ]

  private static func plain(_ text: Substring) -> String {
    String(text.map { superscripts[$0] ?? ($0 == "−" ? "-" : $0) })
  }

  /// Whether a computed value, rounded to the written precision, is the written one; ties go to the even digit.
  package func states(_ computed: Double) -> Bool {
    guard computed.isFinite else { return false }
    return Decimal(exactly: computed).rounded(toPlaces: places) == decimal
  }

  /// The computed value at the written precision, at least one digit of it.
  package func corrected(_ computed: Double) -> String {
    let exact = Decimal(exactly: computed)
    if let mantissaPlaces, !exact.digits.isEmpty {
      var mantissa = exact.rounded(toSignificantDigits: mantissaPlaces + 1)
      let power = mantissa.exponent - 1
      mantissa.exponent = 1
      return Self.text(mantissa, places: mantissaPlaces) + "e\(power)"
    }
    let kept = max(places, 1 - exact.exponent)
    let rounded = exact.rounded(toPlaces: kept)
    return Self.text(rounded, places: kept)
  }

  /// Positional notation with zeros up to the given place.
  private static func text(_ decimal: Decimal, places: Int) -> String {
    var text = String(decoding: NumberText.positional(decimal), as: UTF8.self)
    let written = text.firstIndex(of: ".").map { text.distance(from: $0, to: text.endIndex) - 1 } ?? 0
    if places > written {
      if written == 0 { text += "." }
      text += String(repeating: "0", count: places - written)
    }
    return (decimal.isNegative ? "-" : "") + text
  }
}
