public import ArgumentParser
import Experiments
import Plots
public import Site

struct ExperimentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "experiments",
    abstract: "Lists the kinds of experiment, or describes one: equations, parameters, values.",
    discussion: """
      Examples:
        unroll experiments
        unroll experiments gradient-flow
        unroll experiments --schema directive > directive.schema.json
      """)

  @Argument(help: "The kind to describe.", completion: .kinds)
  var kind: String?

  @Option(
    help: """
      Prints a JSON Schema of an experiment in a lesson (directive) or of a lesson's front matter (front-matter), for \
      editors.
      """)
  var schema: LessonSchema?

  func validate() throws {
    if schema != nil && kind != nil { throw ValidationError("--schema is of all kinds; expected it without a kind.") }
  }

  func run() throws {
    if let schema { return try printLine(schema.json) }
    guard let kind else {
      for experiment in Catalogue.builtIn.experiments {
        try printLine("\("\(experiment.name)".padded(to: 16))\(experiment.summary.text)")
      }
      return
    }
    try printLine(KindPage(try experiment(named: kind)).text)
  }
}

/// The kind with this name; another name is wrong usage.
func experiment(named name: String) throws -> Experiment {
  if let found = Catalogue.builtIn[Text(name)] { return found }
  throw ValidationError(ParameterText.unknownKind(name))
}

extension LessonSchema: ExpressibleByArgument {}

extension CompletionKind {
  /// The names of the kinds, for shells.
  static var kinds: CompletionKind { .list(Catalogue.builtIn.names) }
}

extension String {
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
