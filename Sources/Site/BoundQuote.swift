import Claims
import Diagnostics
import Experiments
import Explorer
import Lessons

/// A number of the text that a figure of its page has to bear out.
struct BoundQuote: Sendable {
  let link: ValueLink
  let written: WrittenNumber
  /// The index of the figure in the page.
  let figure: Int
  let source: BoundSource
  /// Whether it follows the figure's controls. One of another training than the page carries stays as it is.
  let follows: Bool

  var quantity: Quantity? {
    guard case .value(let index) = source.quantity else { return nil }
    return source.repeated.run.experiment.values[index]
  }

  /// Every run that it needs.
  func runs(of bound: BoundFigure) -> [Run] {
    let states = follows ? bound.gridStates.flatMap { source.at($0, of: bound).repeated.runs } : []
    return source.repeated.runs + states
  }

  /// By what the script of a grid of states finds the quote.
  var key: String { source.json.compact + "|" + link.written.value }
}

extension Binder {
  /// A quoted value; nil where its figure or its name is not there, or its number cannot be checked, which is reported.
  mutating func bind(_ link: ValueLink, of figure: BoundFigure, at index: Int) -> BoundQuote? {
    let experiment = figure.experiment
    let names = experiment.values.map { "\($0.name)" }
    guard let value = names.firstIndex(of: link.name.value) else {
      reportUnknown(
        link.name, "unknown-value", "`\(experiment.name)` has no value `\(link.name.value)`", among: names,
        none: "no value, since a diagram has none")
      return nil
    }
    guard let source = bind(.value(value), at: link.state, of: figure) else { return nil }
    guard let written = WrittenNumber(Array(link.written.value.utf8)) else {
      report(
        link.written, "not-a-number", "`\(link.written.value)` is not a number that can be checked",
        expected: "digits such as 0.57, 4e-25, 1.7 × 10⁻⁵, 98 %, or NaN, ∞")
      return nil
    }
    let canFollow = figure.tier == .grid || figure.canFollow(source.repeated.run.settings)
    return BoundQuote(
      link: link, written: written, figure: index, source: source,
      follows: figure.tier != nil && !figure.controls.isEmpty && canFollow)
  }

  /// Checks a number of the text against the computed one, if that is known.
  mutating func check(_ quote: BoundQuote, with outcomes: Outcomes) {
    guard let number = outcomes.number(of: quote.source), !quote.written.states(number) else { return }
    let (link, right) = (quote.link, String(decoding: quote.written.rewritten(number), as: UTF8.self))
    report(
      link.written, "wrong-value", "`\(link.name.value)` is not \(link.written.value)",
      expected: number.isFinite ? "\(right) (computed: \(number))" : right)
    fixes.append(NumberFix(link.written, in: lesson.file, replacement: right))
  }
}
