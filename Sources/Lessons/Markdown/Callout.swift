import CMark
import Diagnostics

/// The kinds of callouts: block quotes whose first line is `[!NOTE]` and the like.
enum Callout: String, CaseIterable {
  case note = "NOTE"
  case tip = "TIP"
  case important = "IMPORTANT"
  case warning = "WARNING"
  case caution = "CAUTION"

  var title: Word {
    switch self {
    case .note: .calloutNote
    case .tip: .calloutTip
    case .important: .calloutImportant
    case .warning: .calloutWarning
    case .caution: .calloutCaution
    }
  }
}

/// Turns block quotes that begin with `[!NOTE]` into boxes with a title.
struct CalloutReader {
  private(set) var diagnostics: [Diagnostic] = []
  private let source: MarkdownSource

  init(source: MarkdownSource) { self.source = source }

  mutating func read(_ place: MarkdownOutline.Marker, slots: inout MarkdownSlots) {
    let names = Callout.allCases.map(\.rawValue)
    let expected = names.map { "[!\($0)]" }.joined(separator: ", ")
    let callout = Callout.allCases.first { $0.rawValue == place.name.uppercased() }
    guard let callout else {
      diagnostics.append(
        source.diagnostic(
          "unknown-callout", at: place.offset, length: place.name.unicodeScalars.count + 3,
          "there is no callout `[!\(place.name)]`", expected: "one of: " + expected,
          suggestion: nearestName(to: place.name, among: names).map { .didYouMean("[!\($0)]") }
            ?? .hint("brackets that are meant are written `\\[!\(place.name)]`")))
      return
    }
    guard place.isAlone else {
      diagnostics.append(
        source.diagnostic(
          "callout-line", at: place.offset, length: place.name.unicodeScalars.count + 3,
          "text stands behind `[!\(place.name)]`, which makes it no callout elsewhere",
          expected: "the text on the next line, behind `>`"))
      return
    }
    // Before wide punctuation the line end is gone already.
    if let next = place.text.next, next.type == CMARK_NODE_SOFTBREAK || next.type == CMARK_NODE_LINEBREAK {
      next.remove()
    }
    place.text.remove()
    if place.paragraph.firstChild == nil { place.paragraph.remove() }
    let title = slots.add(.word(callout.title))
    place.quote.replace(
      opening: "<div class=\"callout callout-\(callout.rawValue.lowercased())\" role=\"note\">\n"
        + "<p class=\"title\"><strong>\(title)</strong></p>",
      closing: "</div>", isBlock: true, keepingChildren: true)
  }
}
