import Plots

extension Experiment {
  /// A kind that only draws: it has parameters, but nothing to run and nothing to measure.
  convenience init(
    diagram name: Text, summary: Documentation, equations: Documentation, source: Documentation,
    parameters: [Parameter], drawing: @escaping @Sendable (Settings) -> Drawing
  ) {
    self.init(
      name: name, summary: summary, equations: equations, source: source, parameters: parameters, values: [],
      series: [], cost: { _ in 0 }, run: { _ in Outcome() }, tensors: { _ in ([], []) },
      figure: { Figure(drawing: drawing($0[0].settings)) })
  }

  /// Whether the kind is a diagram, which has no numbers.
  public var isDiagram: Bool { values.isEmpty && series.isEmpty }
}
