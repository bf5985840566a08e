public import Plots

extension NumberText {
  /// A number as written, for a page: `10⁻⁶` with real raised digits, `4e-25` as readers expect it, 4 × 10⁻²⁵.
  public static func html(written text: [UInt8]) -> [UInt8] {
    guard let letter = text.firstIndex(where: { $0 == 101 || $0 == 69 }), letter > 0, letter + 1 < text.count else {
      return markup(text)
    }
    var html = [UInt8]()
    // A sign may lead the digits, and the power.
    for (part, isPower) in [(text[..<letter], false), (text[(letter + 1)...], true)] {
      var rest = part
      let minus: [UInt8] = [0xe2, 0x88, 0x92]
      var isNegative = false
      if rest.first == 45 {
        isNegative = true
        rest = rest.dropFirst()
      } else if rest.starts(with: minus) {
        isNegative = true
        rest = rest.dropFirst(minus.count)
      } else if rest.first == 43 {
        rest = rest.dropFirst()
      }
      guard !rest.isEmpty, rest.allSatisfy({ (48...57).contains($0) || (!isPower && ($0 == 46 || $0 == 44)) }) else {
        return markup(text)
      }
      // 1e08 is 10⁸.
      if isPower { while rest.count > 1, rest.first == 48 { rest = rest.dropFirst() } }
      if isPower { html += ascii("\u{A0}×\u{A0}10<sup>") }
      html += (isNegative ? minus : []) + Array(rest)
      // 1e08 is 10⁸.
      if isPower { while rest.count > 1, rest.first == 48 { rest = rest.dropFirst() } }
      if isPower { html += ascii("</sup>") }
    }
    return html
  }
}
