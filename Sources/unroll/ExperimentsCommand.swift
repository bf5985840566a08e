import ArgumentParser
import Experiments
import Site

struct ExperimentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "experiments",
    abstract: "Lists the kinds of experiment, or describes one: equations, parameters, values.",
    discussion: """
      Examples:
        unroll experiments
        unroll experiments gradient-flow
      """)

  @Argument(help: "The kind to describe.")
  var kind: String?

  func run() throws {
    guard let kind else {
      for experiment in Catalogue.all {
        try printLine("\("\(experiment.name)".padded(to: 16))\(experiment.summary.text)")
      }
      return
    }
    try printLine(Self.describe(try experiment(named: kind)))
  }

  static func describe(_ experiment: Experiment) -> String {
    var lines = ["\(experiment.name): \(experiment.summary.text)", ""]
    lines += "\(experiment.equations.text)".split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
    lines += ["", "Source: \(experiment.source.text)", "", "Parameters"]
    for parameter in experiment.parameters {
      let unit = "\(parameter.unit)".isEmpty ? "" : " \(parameter.unit)"
      lines.append(
        "  \("\(parameter.name)".padded(to: 24))\(ParameterText.expectation(of: parameter)); "
          + "default \(parameter.string(of: parameter.defaultValue))\(unit)")
      lines.append("  \("".padded(to: 24))\(parameter.meaning.text)")
    }
    if experiment.isDiagram { lines += ["", "A diagram is drawn and not run: it has no values and no series."] }
    for (title, quantities) in [("Values", experiment.values), ("Series", experiment.series)] where !quantities.isEmpty
    {
      lines += ["", title]
      for quantity in quantities {
        let unit = "\(quantity.unit)".isEmpty ? "" : " [\(quantity.unit)]"
        lines.append("  \("\(quantity.name)".padded(to: 24))\(quantity.meaning.text)\(unit)")
      }
    }
    lines += [
      "", "In a lesson", "",
      "    ```yaml experiment",
      "    id: my-figure",
      "    run: \(experiment.name)",
      "    parameters: { \(example(experiment)) }",
      "    caption: What the figure shows.",
      "    ```",
    ]
    return lines.joined(separator: "\n")
  }

  private static func example(_ experiment: Experiment) -> String {
    experiment.parameters.prefix(3).map { "\($0.name): \($0.string(of: $0.defaultValue))" }.joined(separator: ", ")
  }
}

/// The kind with this name; another name is wrong usage.
func experiment(named name: String) throws -> Experiment {
  if let found = Catalogue.all.first(where: { "\($0.name)" == name }) { return found }
  throw ValidationError(ParameterText.unknownKind(name))
}

extension String {
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
