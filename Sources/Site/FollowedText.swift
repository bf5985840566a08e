import Claims
import Diagnostics
import Experiments
import Lessons
import Plots

/// What stands for a name of the text, so that the explorer can compute it again at a reader's settings: the parameters that
/// the text names itself, which no control moves, the seeds, and the place in the declaration.
struct FollowedSource {
  var named: [(parameter: Int, value: Double)]
  var seeds: Int
  var isSeries: Bool
  var index: Int

  init(_ names: [String], of run: Run, seeds: Int, isSeries: Bool, index: Int) {
    named = run.settings.parameters.indices.filter { names.contains("\(run.settings.parameters[$0].name)") }.map {
      ($0, run.settings.parameters[$0].encoded(run.settings.values[$0]))
    }
    self.seeds = seeds
    self.isSeries = isSeries
    self.index = index
  }

  /// `[[[3,1],[0,null]],1,0,2]`: the named parameters, the seeds, whether it is a series, the index.
  var json: String {
    let named = named.map { "[\($0.parameter),\($0.value.isNaN ? "null" : $0.value.short)]" }
    return "[[\(named.joined(separator: ","))],\(seeds),\(isSeries ? 1 : 0),\(index)]"
  }
}

extension BoundClaim {
  /// The claim for the explorer: its text and what its names stand for.
  var json: String {
    let sources = zip(claim.readings, sources).map { reading, source in
      let names = reading.state.map { String(decoding: $0.name, as: UTF8.self) }
      let (isSeries, index) =
        switch source.quantity {
        case .value(let index): (false, index)
        case .series(let index): (true, index)
        }
      return FollowedSource(
        names, of: source.repeated.run, seeds: source.repeated.seeds, isSeries: isSeries, index: index
      ).json
    }
    return "[\(jsonString(String(decoding: claim.text, as: UTF8.self))),[\(sources.joined(separator: ","))]]"
  }
}

extension PartRenderer {
  /// What makes a quoted value follow its figure's controls: attributes of its link. It keeps its own width when it becomes
  /// shorter. More room would be a hole in the line; where the ends of the controls make the number longer, a script keeps the
  /// height of the paragraph for the room that is named here, like the width in halves of a digit.
  func attributes(of link: ValueLink) -> (class: String, text: String) {
    guard let place = page.figureIndex(link.figure.value), let figure = page.figures[place], figure.tier != nil,
      !figure.controls.isEmpty, let written = WrittenNumber(Array(link.written.value.utf8)),
      let quote = FollowedQuote(link, of: figure)
    else { return ("value", "") }
    let own = width(of: Array(link.written.value.utf8))
    var longest = own
    for state in figure.axisStates {
      if let outcome = outcomes.quartiles(of: quote.run(at: state))?.median {
        longest = max(longest, width(of: written.rewritten(outcome.values[quote.source.index].number)))
      }
    }
    // In some fonts signs are wider than digits.
    let room = longest > own ? " data-room=\"\((longest * 6 + 24) / 25)\"" : ""
    return (
      "value w\(min(own / 5, 28))",
      "\(room) data-figure=\"\(htmlEscaped(link.figure.value))\" data-source=\"\(htmlEscaped(quote.source.json))\""
        + " data-written=\"\(htmlEscaped(link.written.value))\""
    )
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
