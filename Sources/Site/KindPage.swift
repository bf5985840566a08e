public import Experiments
import Foundation

/// What `unroll experiments KIND` prints: the equations, the parameters, the values and series, and an experiment to paste.
public struct KindPage {
  private let experiment: Experiment

  /// The page of a kind.
  public init(_ experiment: Experiment) { self.experiment = experiment }

  /// No line is wider, so that it reads in a terminal of 100 columns.
  static let width = 100
  private static let column = 26

  /// The page; its last lines are the experiment.
  public var text: String {
    var lines = Self.wrapped("\(experiment.name): \(experiment.summary.text)", continuation: 4) + [""]
    for line in "\(experiment.equations.text)".split(separator: "\n", omittingEmptySubsequences: false) {
      lines += Self.wrapped("    " + line, continuation: 8 + line.prefix { $0 == " " }.count)
    }
    lines += [""] + Self.wrapped("Source: \(experiment.source.text)", continuation: 8)
    lines += ["", "Parameters"]
    for parameter in experiment.parameters {
      lines += Self.entry("\(parameter.name)", "\(ParameterText.range(of: parameter)).\n\(parameter.meaning.text)")
    }
    for (title, quantities) in [("Values", experiment.values), ("Series", experiment.series)] where !quantities.isEmpty
    {
      lines += ["", title]
      for quantity in quantities {
        let unit = "\(quantity.unit)".isEmpty ? "" : " [\(quantity.unit)]"
        lines += Self.entry("\(quantity.name)", "\(quantity.meaning.text)\(unit)")
      }
    }
    lines += [""] + Self.wrapped(wayOfRunning, continuation: 0)
    lines += ["", "In a lesson", ""] + example.split(separator: "\n").map { "    " + $0 }
    return lines.joined(separator: "\n")
  }

  /// When the experiment runs, which tells what controls cost.
  private var wayOfRunning: String {
    if experiment.isDiagram { return "A diagram is drawn and not run: it has no values and no series." }
    return runsLive
      ? "At its defaults it is fast enough to run in the reader's browser, at every place of a slider."
      : "It is too expensive to run in the reader's browser: the build runs every state that controls offer."
  }

  private var defaults: Settings { Settings(defaultsOf: experiment.parameters) }
  private var runsLive: Bool {
    Catalogue.builtIn.isLive(experiment) && experiment.probeCost(defaults) <= BoundFigure.liveBudget
  }

  /// Whether it takes a moment to run it for this page.
  private var isQuick: Bool { runsLive && experiment.cost(defaults) <= BoundFigure.liveBudget }

  // MARK: The example

  /// A fenced block that builds as it is.
  var example: String {
    let settings = experiment.parameters.prefix(3).map { "\($0.name): \($0.string(of: $0.defaultValue))" }
    var lines = [
      "```yaml experiment", "id: my-figure", "run: \(experiment.name)",
      "parameters: { \(settings.joined(separator: ", ")) }",
    ]
    if let control { lines += ["controls:", "  " + control] }
    lines.append("caption: \(Self.exampleCaption)")
    if let claim { lines += ["claims:", "  - " + claim] }
    return (lines + ["```"]).joined(separator: "\n")
  }

  /// The caption of an example.
  static let exampleCaption = "What the figure shows."

  /// A slider around the default of the first number that makes a difference at the defaults, where a run is quick; else the
  /// first choice.
  private var control: String? {
    for (index, parameter) in experiment.parameters.enumerated() where isQuick {
      guard case .number(let range) = parameter.domain, case .number(let own) = parameter.defaultValue, own != 0 else {
        continue
      }
      let ends = [own / 2, own * 2].map { min(max($0, range.lowerBound), range.upperBound) }.sorted()
      var settings = defaults
      settings.set(index, to: .number(ends[0]))
      if experiment.run(settings).encoded(of: experiment) == experiment.run(defaults).encoded(of: experiment) {
        continue
      }
      // Equal ratios are for numbers above 0.
      let places = own > 0 ? "ratios: 40" : "step: \((-own / 20).short)"
      return "\(parameter.name): { from: \(ends[0].short), to: \(ends[1].short), \(places) }"
    }
    for parameter in experiment.parameters {
      guard case .choice(let names) = parameter.domain else { continue }
      return "\(parameter.name): [\(names.map { "\($0)" }.joined(separator: ", "))]"
    }
    return nil
  }

  /// A statement that is true of the first headline value at the defaults; nil where it would take long to compute.
  private var claim: String? {
    guard isQuick else { return nil }
    let outcome = experiment.run(defaults)
    for (quantity, value) in zip(experiment.values, outcome.values) {
      guard quantity.isHeadline, value.number.isFinite, value.number != quantity.neutral else { continue }
      return "\(quantity.name) \(Self.statement(of: value.number))"
    }
    return nil
  }

  /// A whole number as it is; of others, one more in the first digit is a bound that another machine or a slightly other
  /// setting does not break.
  private static func statement(of number: Double) -> String {
    if number == number.rounded(), number.magnitude < 1e6 { return "= \(number.short)" }
    let exponent = Int(Foundation.log10(number.magnitude).rounded(.down))
    let digit = Int((number / pow(10, Double(exponent))).rounded(.down)) + 1
    return "< \((Double("\(digit)e\(exponent)") ?? .infinity).short)"
  }

  // MARK: Lines

  /// A name with what is to be said of it in the column behind; a newline begins a line there.
  private static func entry(_ name: String, _ text: String) -> [String] {
    let margin = String(repeating: " ", count: column)
    let lines = text.split(separator: "\n").flatMap { wrapped(margin + $0, continuation: column) }
    let head = "  " + name
    guard let first = lines.first, head.count < column else { return [head] + lines }
    return [head + first.dropFirst(head.count)] + lines.dropFirst()
  }

  /// The line, broken where it is too wide: after a comma or semicolon that two spaces set apart, if one stands in the right
  /// half, else at a space.
  private static func wrapped(_ line: String, continuation: Int) -> [String] {
    guard line.count > width else { return [line] }
    let text = Array(line)
    let margin = text.prefix { $0 == " " }.count
    let spaces = (margin..<min(width + 1, text.count)).filter { text[$0] == " " }
    let wide = spaces.last { $0 > width / 2 && text[$0 - 1] != " " && $0 + 1 < text.count && text[$0 + 1] == " " }
    guard let place = wide ?? spaces.last else { return [line] }
    let head = String(text[..<place])
    let rest = text[place...].drop { $0 == " " }
    return [head] + wrapped(String(repeating: " ", count: continuation) + String(rest), continuation: continuation)
  }
}
