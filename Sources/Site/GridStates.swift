import Claims
import Diagnostics
import Experiments
import Foundation
import Lessons
import Plots

/// Every state of a figure that is too dear for a reader's browser, drawn by the build: a file that the page loads when a
/// control is touched first. It is a script, so that it also loads from `file://`.
struct GridStates {
  let bound: BoundFigure
  let page: SitePlan.Page
  let outcomes: Outcomes
  let language: Language
  let domains: [PanelDomain]
  let labelledBy: [UInt8]
  let describedBy: [UInt8]

  /// The script, `chaos.js`: `unroll.states("chaos", [{…}, …])`, in the order of the controls' values, the last control's
  /// fastest. With it the picture of each state but the author's, and its data, for readers to take along: `chaos/1.svg`.
  var files: [(path: String, bytes: [UInt8])] {
    let paths = FigureFiles(of: bound, in: page.content)
    let author = draw(bound.exhibit)?.figure
    var states = [String]()
    var files = [(path: String, bytes: [UInt8])]()
    for (place, state) in bound.gridStates.enumerated() {
      guard let (drawn, medians) = draw(bound.exhibit(at: state)) else { continue }
      var figure = drawn
      figure.widen(to: domains)
      if let author, !bound.isAuthors(state) {
        figure.addGhosts(of: author)
        files.append(
          (paths.picture(of: place), figure.standaloneSVG(vocabulary: language.vocabulary, name: caption)))
        if let path = paths.data(of: place) { files.append((path, figure.table.csv)) }
      }
      states.append("{\n\(members(of: state, figure, medians).joined(separator: ",\n"))}")
    }
    let script =
      "unroll.states(\(jsonString(bound.directive.id.value)),[\(states.joined(separator: ",\n"))]);\n"
    return [(paths.states ?? "", Array(script.utf8))] + files
  }

  private var caption: [UInt8] { Array(bound.directive.caption.text.utf8) }

  private func draw(_ exhibit: Exhibit) -> (figure: Figure, medians: [Member])? {
    exhibit.drawn { outcomes[Run(experiment: bound.experiment, settings: $0)] }
  }

  private func members(of state: [ParameterValue], _ figure: Figure, _ medians: [Member]) -> [String] {
    func text(_ bytes: [UInt8]) -> String { jsonString(String(decoding: bytes, as: UTF8.self)) }
    func svg(_ size: FigureSize) -> String {
      text(figure.svg(size, vocabulary: language.vocabulary, labelledBy: labelledBy, describedBy: describedBy))
    }
    let readings = medians.map { member in
      "[" + member.readings(of: bound.experiment, language.vocabulary).map { text($0.html) }.joined(separator: ",")
        + "]"
    }
    return [
      "\"broad\":" + svg(.broad), "\"slim\":" + svg(.slim), "\"table\":" + text(figure.table.html(language.vocabulary)),
      "\"curves\":" + text(figure.curveReadout(language.vocabulary)),
      "\"alternative\":" + text(figure.alternativeText(language.vocabulary)),
      "\"readings\":[" + readings.joined(separator: ",") + "]",
      "\"quotes\":{" + quotes(at: state).map { "\(jsonString($0.key)):\($0.html)" }.joined(separator: ",") + "}",
      "\"claims\":[" + claims(at: state).joined(separator: ",") + "]",
    ]
  }

  /// The quoted values of the page at a state, by what the script finds at their links.
  private func quotes(at state: [ParameterValue]) -> [(key: String, html: String)] {
    var quotes = [(key: String, html: String)]()
    for link in page.valueLinks where link.figure.value == bound.directive.id.value {
      guard let quote = FollowedQuote(link, of: bound), let written = WrittenNumber(Array(link.written.value.utf8)),
        let outcome = outcomes.quartiles(of: quote.run(at: state))?.median
      else { continue }
      let key = quote.source.json + "|" + link.written.value
      if quotes.contains(where: { $0.key == key }) { continue }
      let html = NumberText.html(written: written.rewritten(outcome.values[quote.source.index].number))
      quotes.append((key, jsonString(String(decoding: html, as: UTF8.self))))
    }
    return quotes
  }

  /// `[1,""]` for a claim that holds at a state, `[0,"0.2, 0.5"]` for one that does not.
  private func claims(at state: [ParameterValue]) -> [String] {
    bound.claims.map { claim in
      guard let verdict = try? claim.at(state, of: bound).verdict(outcomes) else { return "[1,\"\"]" }
      let numbers = verdict.comparisons.first { !$0.holds }?.sides.map { NumberText.html($0.number) } ?? []
      return "[\(verdict.holds ? 1 : 0),\(jsonString(verdict.holds ? "" : numbers.joined(separator: ", ")))]"
    }
  }
}

/// A quoted value as it follows the controls of its figure.
struct FollowedQuote {
  let figure: BoundFigure
  let base: RepeatedRun
  let source: FollowedSource

  /// Nil where the link does not fit, which is reported elsewhere, and where it quotes another training than the page
  /// carries: that number stays as it is.
  init?(_ link: ValueLink, of figure: BoundFigure) {
    var settings = figure.base
    for setting in link.state {
      guard let index = figure.experiment.parameters.firstIndex(where: { "\($0.name)" == setting.name.value }),
        let value = try? ParameterText.read(setting.value.value, as: figure.experiment.parameters[index])
      else { return nil }
      settings.set(index, to: value)
    }
    guard let index = figure.experiment.values.firstIndex(where: { "\($0.name)" == link.name.value }) else {
      return nil
    }
    if figure.tier == .live, !figure.canFollow(settings) { return nil }
    let names = link.state.map(\.name.value)
    var repeated = figure.repeated(settings)
    if names.contains("seed") { repeated.seeds = 1 }
    self.figure = figure
    base = repeated
    source = FollowedSource(names, of: repeated.run, seeds: repeated.seeds, isSeries: false, index: index)
  }

  /// The run that the value is of at a state of the controls.
  func run(at state: [ParameterValue]) -> RepeatedRun {
    base.at(state, of: figure, named: source.named.map(\.parameter))
  }
}

extension RepeatedRun {
  /// The run at a state of the controls, but for the parameters that the text names itself.
  func at(_ state: [ParameterValue], of figure: BoundFigure, named: [Int]) -> RepeatedRun {
    var settings = run.settings
    for (control, value) in zip(figure.controls, state) where !named.contains(control.parameter) {
      settings.set(control.parameter, to: value)
    }
    return RepeatedRun(run: Run(experiment: run.experiment, settings: settings), seeds: seeds)
  }
}

extension BoundClaim {
  /// The claim at a state of the controls.
  func at(_ state: [ParameterValue], of figure: BoundFigure) -> BoundClaim {
    var moved = self
    for (index, reading) in claim.readings.enumerated() {
      let named = figure.experiment.parameters.indices.filter { parameter in
        reading.state.contains { $0.name.elementsEqual("\(figure.experiment.parameters[parameter].name)".utf8) }
      }
      moved.sources[index].repeated = sources[index].repeated.at(state, of: figure, named: named)
    }
    return moved
  }
}
