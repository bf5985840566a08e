import Claims
import Diagnostics
import Experiments
import Explorer
import Lessons
import Plots

/// Claims as readers see them: `first_norm < 1e-15 at clip=1` becomes "left at the first step < 10⁻¹⁵ (clipping at 1)".
struct ClaimText {
  let language: Language
  let experiment: Experiment

  /// A claim in HTML: its names as their labels, its signs as printed, its words in the language.
  func html(_ bound: BoundClaim) -> String {
    let text = bound.claim.text
    var html = ""
    var end = text.startIndex
    var isExponent = false
    for piece in bound.claim.pieces {
      let part = self.html(piece, of: bound)
      let hasSpace = piece.range.lowerBound > end
      end = piece.range.upperBound
      if case .symbol(.power) = piece.kind {
        isExponent = true
      } else if isExponent, case .number = piece.kind {
        html += "<sup>\(part)</sup>"
        isExponent = false
      } else {
        if isExponent { html += "^" }
        if hasSpace, !html.isEmpty, !isAttached(piece), !areWide(html, part) { html += " " }
        html += part
        isExponent = false
      }
    }
    return html
  }

  /// Wide characters stand without spaces.
  private func areWide(_ before: String, _ after: String) -> Bool {
    before.unicodeScalars.last?.isWide == true && after.unicodeScalars.first?.isWide == true
  }

  private func html(_ piece: ClaimPiece, of bound: BoundClaim) -> String {
    let written = String(decoding: bound.claim.text[piece.range], as: UTF8.self)
    switch piece.kind {
    case .reading(let index):
      switch bound.sources[index].quantity {
      case .value(let place): return label(experiment.values[place])
      case .series(let place): return label(experiment.series[place])
      }
    case .state(let settings):
      let words = settings.compactMap { setting in
        experiment.parameters.first { "\($0.name)".utf8.elementsEqual(setting.name) }.flatMap { parameter in
          (try? ParameterText.read(String(decoding: setting.value, as: UTF8.self), as: parameter))
            .map { language.text(parameter.label(with: $0)) }
        }
      }
      return htmlEscaped((language.words["claim_state"] ?? "({})").replacing("{}", with: words.joined(separator: ", ")))
    case .number:
      let number = NumberText.html(written: written)
      return number.hasPrefix("1\u{A0}×\u{A0}10<") ? String(number.dropFirst("1\u{A0}×\u{A0}".count)) : number
    case .symbol(let symbol): return Self.sign(symbol) ?? htmlEscaped(written)
    case .word: return htmlEscaped(language.claimWords[written] ?? written)
    }
  }

  private func label(_ quantity: Quantity) -> String { htmlEscaped(language.text(.words(quantity.label))) }

  /// Full-width brackets bring their own space.
  private func isAttached(_ piece: ClaimPiece) -> Bool {
    if case .state = piece.kind { language.words["claim_state"]?.hasPrefix("（") == true } else { false }
  }

  private static func sign(_ symbol: ClaimSymbol) -> String? {
    switch symbol {
    case .minus: "−"
    case .times: "·"
    case .less: "&lt;"
    case .lessOrEqual: "≤"
    case .greater: "&gt;"
    case .greaterOrEqual: "≥"
    case .equal: "="
    case .notEqual: "≠"
    default: nil
    }
  }
}

extension NumberText {
  /// A number as written, for a page.
  static func html(written text: String) -> String { String(decoding: html(written: Array(text.utf8)), as: UTF8.self) }
}
