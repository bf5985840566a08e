import Claims
import Diagnostics
import Lessons
import Plots

extension BoundClaim {
  /// The claim for the explorer: its text and what its names stand for.
  var json: JSONValue { [.string(String(decoding: claim.text, as: UTF8.self)), .array(sources.map(\.json))] }
}

/// What makes a quoted value follow its figure's controls. It keeps its own width when it becomes shorter. More room would be a
/// hole in the line; where the ends of the controls make the number longer, a script keeps the height of the paragraph for the
/// room that is named here, like the width in halves of a digit.
extension PartRenderer {
  /// The classes of the link, of which one keeps the width.
  func classes(of quote: BoundQuote) -> String {
    quote.follows ? "value w\(min(width(of: Array(quote.link.written.value.utf8)) / 5, 28))" : "value"
  }

  /// The other attributes of the link; none where it does not follow.
  func followedAttributes(of quote: BoundQuote) -> String {
    guard quote.follows, let figure = page.figures[quote.figure] else { return "" }
    let own = width(of: Array(quote.link.written.value.utf8))
    var longest = own
    for state in figure.axisStates {
      if let number = outcomes.number(of: quote.source.at(state, of: figure)) {
        longest = max(longest, width(of: quote.written.rewritten(number)))
      }
    }
    // In some fonts signs are wider than digits.
    let room = longest > own ? " data-room=\"\((longest * 6 + 24) / 25)\"" : ""
    return "\(room) data-figure=\"\(htmlEscaped(quote.link.figure.value))\""
      + " data-source=\"\(htmlEscaped(quote.source.json.compact))\""
      + " data-written=\"\(htmlEscaped(quote.link.written.value))\""
  }

  /// How wide a number is on the page at least, in tenths of a digit: points and spaces are narrow, raised digits are small.
  private func width(of written: [UInt8]) -> Int {
    let html = String(decoding: NumberText.html(written: written), as: UTF8.self)
    var (tenths, isRaised, isTag) = (0, false, false)
    for character in html {
      if character == "<" { isTag = true }
      if isTag {
        if character == ">" { (isTag, isRaised) = (false, !isRaised) }
        continue
      }
      tenths += isRaised ? 7 : ".,".contains(character) || character.isWhitespace ? 5 : character == "%" ? 15 : 10
    }
    return tenths
  }
}
