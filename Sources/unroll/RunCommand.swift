import ArgumentParser
import Experiments
import Plots
import Site

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Runs one experiment and prints what it found.",
    discussion: """
      Examples:
        unroll run gradient-flow --set gain=1.5 --set steps=1000
        unroll run explode --set clip=1 --format csv
        unroll run depth --format json --weights > depth.json
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json, csv, svg }

  @Argument(help: "The kind of experiment; `unroll experiments` lists them.", completion: .kinds)
  var kind: String

  @Option(
    name: .customLong("set"), help: ArgumentHelp("Sets a parameter; may be repeated.", valueName: "parameter=value"))
  var assignments: [String] = []

  @Option(help: "What to print: a table of the values, JSON with all series, the series as CSV, or the figure as SVG.")
  var format: Format = .table

  @Flag(
    help: """
      With --format json: every weight and input of the run, in full precision; of a training, the start and the \
      inputs of its updates, which can be megabytes.
      """)
  var weights = false

  func validate() throws {
    if weights && format != .json { throw ValidationError("--weights needs --format json.") }
  }

  func run() throws {
    let experiment = try experiment(named: kind)
    let (settings, problems) = ParameterText.settings(assignments, of: experiment)
    if !problems.isEmpty { throw ValidationError(problems.joined(separator: "\n")) }
    if experiment.isDiagram && format == .csv {
      throw ValidationError(
        "`\(experiment.name)` is a diagram, which has no numbers; expected --format svg, table or json")
    }
    let run = Run(experiment: experiment, settings: settings)
    let progress = TerminalProgress()
    progress.take(RunProgress(of: run))
    let trained = experiment.trainedState.map { (state: $0, weights: $0.train(settings)) }
    let outcome = trained.map { $0.state.probe(settings, $0.weights) } ?? experiment.run(settings)
    progress.end()
    switch format {
    case .table: try printLine(table(run, outcome))
    case .json:
      let tensors =
        weights ? trained.map { $0.state.tensors(settings, $0.weights) } ?? experiment.tensors(settings) : nil
      try printLine(RunJSON(run: run, outcome: outcome, tensors: tensors).text)
    case .csv: try printBytes(figure(run, outcome).table.csv)
    case .svg: try printBytes(figure(run, outcome).standaloneSVG(vocabulary: Vocabulary(), name: Array(kind.utf8)))
    }
  }

  private func figure(_ run: Run, _ outcome: Outcome) -> Figure {
    run.experiment.figure([Member(label: .literal([]), settings: run.settings, outcome: outcome)])
  }

  private func table(_ run: Run, _ outcome: Outcome) -> String {
    var lines = [run.assignments(all: true).map { "\($0.name) \($0.value)" }.joined(separator: ", "), ""]
    for (quantity, value) in zip(run.experiment.values, outcome.values) {
      let isNever = value.number == .infinity && quantity.neutral == .infinity
      let number = String(decoding: NumberText.readable(value.number, significantDigits: 4), as: UTF8.self)
      let text = isNever ? "never" : number.replacing("\u{A0}", with: " ")
      let unit = "\(quantity.unit)".isEmpty || isNever ? "" : " \(quantity.unit)"
      lines.append("\("\(quantity.name)".padded(to: 24))\((text + unit).padded(to: 20))\(quantity.meaning.text)")
    }
    for problem in outcome.nonFinite {
      let number = String(decoding: NumberText.machine(problem.number), as: UTF8.self)
      let place = String(decoding: NumberText.machine(problem.place), as: UTF8.self)
      lines.append("\(problem.series) is first not finite at \(place): \(number)")
    }
    if run.experiment.isDiagram {
      lines.append(String(decoding: figure(run, outcome).alternativeText(Vocabulary()), as: UTF8.self))
    }
    return lines.joined(separator: "\n")
  }
}
