import ArgumentParser

@main
struct Unroll: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Builds sites of explorable explainers.")
}
