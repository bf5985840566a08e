import Claims
import Diagnostics
import Experiments
import Explorer
import Lessons
import Plots

/// Every state of a figure that is too expensive for a reader's browser, drawn by the build: a file that the page loads when
/// a control is touched first. It is a script, so that it also loads from `file://`.
struct GridStates {
  let bound: BoundFigure
  let page: SitePlan.Page
  let session: ExhibitSession
  let domains: [PanelDomain]
  let labelledBy: [UInt8]
  let describedBy: [UInt8]

  /// The script, `chaos.js`: `unroll.states("chaos", [{…}, …])`, in the order of the controls' values, the last control's
  /// fastest. With it the picture of each state but the author's, and its data, for readers to take along: `chaos/1.svg`.
  var files: [(path: String, bytes: [UInt8])] {
    let paths = FigureFiles(of: bound, in: page.content)
    let caption = Array(bound.directive.caption.text.utf8)
    let author = session.drawing(of: bound.exhibit)
    var states = [String]()
    var files = [(path: String, bytes: [UInt8])]()
    for (place, state) in bound.gridStates.enumerated() {
      guard var drawing = session.drawing(of: bound.exhibit(at: state)) else { continue }
      let isAuthors = bound.isAuthors(state)
      drawing.place(in: domains, before: isAuthors ? nil : author)
      if !isAuthors {
        files.append((paths.picture(of: place), drawing.bytes(.picture, labelledBy: caption, describedBy: nil)))
        if let path = paths.data(of: place) {
          files.append((path, drawing.bytes(.csv, labelledBy: [], describedBy: nil)))
        }
      }
      states.append("{\n\(members(of: state, drawing).joined(separator: ",\n"))}")
    }
    let script = "unroll.states(\(jsonString(bound.directive.id.value)),[\(states.joined(separator: ",\n"))]);\n"
    return [(paths.states ?? "", Array(script.utf8))] + files
  }

  /// What the script shows of a state, a member of an object on each line.
  private func members(of state: [ParameterValue], _ drawing: ExhibitDrawing) -> [String] {
    func text(_ bytes: [UInt8]) -> JSONValue { .string(String(decoding: bytes, as: UTF8.self)) }
    func text(_ form: ExhibitDrawing.Form) -> JSONValue {
      text(drawing.bytes(form, labelledBy: labelledBy, describedBy: describedBy))
    }
    let members: KeyValuePairs<String, JSONValue> = [
      "broad": text(.broad), "slim": text(.slim), "table": text(.table), "curves": text(.curves),
      "alternative": text(.alternative),
      "readings": .array(drawing.readings.map { .array($0.map { text($0.html) }) }),
      "quotes": .object(quotes(at: state).map { ($0.key, text($0.html)) }),
      "claims": .array(bound.claims.map { claim(at: state, $0, text) }),
    ]
    return members.map { jsonString($0) + ":" + $1.compact }
  }

  /// The quoted values of the page at a state, by what the script finds at their links.
  private func quotes(at state: [ParameterValue]) -> [(key: String, html: [UInt8])] {
    var seen = Set<String>()
    return page.quotes(of: bound).compactMap { quote in
      guard quote.follows, let number = session.number(of: quote.source.at(state, of: bound).measured),
        seen.insert(quote.key).inserted
      else { return nil }
      return (quote.key, NumberText.html(written: quote.written.rewritten(number)))
    }
  }

  /// `[1,""]` for a claim that holds at a state, `[0,"0.2, 0.5"]` for one that does not.
  private func claim(
    at state: [ParameterValue], _ claim: BoundClaim, _ text: ([UInt8]) -> JSONValue
  ) -> JSONValue {
    guard let verdict = try? session.verdict(of: claim.claim, claim.at(state, of: bound).sources.map(\.measured)) else {
      return [1, ""]
    }
    return [.integer(verdict.holds ? 1 : 0), text(verdict.failingNumbers)]
  }
}
