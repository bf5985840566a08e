public import Plots

/// A kind of experiment: all that the program, the page and the command line know about it follows from here.
public final class Experiment: Sendable {
  /// Its name in directives.
  public let name: StaticString
  /// What it shows, in one sentence.
  public let summary: Documentation
  /// The equations, in plain text, enough to repeat a run with the weights and inputs of ``tensors``.
  public let equations: Documentation
  /// Where it comes from.
  public let source: Documentation
  /// What an author may set.
  public let parameters: [Parameter]
  /// The values worth quoting.
  public let values: [Quantity]
  /// The series.
  public let series: [Quantity]
  /// The floating-point operations of a run, draws included; an estimate to a factor of two.
  public let cost: @Sendable (Settings) -> Double
  /// Runs it.
  public let run: @Sendable (Settings) -> Outcome
  /// The weights and the inputs of a run.
  public let tensors: @Sendable (Settings) -> (weights: [Tensor], inputs: [Tensor])
  /// Draws one or more runs, at least one.
  public let figure: @Sendable ([Member]) -> Figure
  /// The part that trains, of a kind whose trained weights can be probed apart; ``run`` is then one after the other.
  public let trainedState: TrainedState?

  /// A kind with a figure. The module in a reader's browser needs no weights and inputs for others to repeat a run.
  @inline(__always)
  init(
    name: StaticString, summary: Documentation, equations: Documentation, source: Documentation,
    parameters: [Parameter], values: [Quantity], series: [Quantity], cost: @escaping @Sendable (Settings) -> Double,
    run: @escaping @Sendable (Settings) -> Outcome,
    tensors: @escaping @Sendable (Settings) -> (weights: [Tensor], inputs: [Tensor]),
    figure: @escaping @Sendable ([Member]) -> Figure, trainedState: TrainedState? = nil
  ) {
    self.name = name
    self.summary = summary
    self.equations = equations
    self.source = source
    self.parameters = parameters
    self.values = values
    self.series = series
    self.cost = cost
    self.run = run
    #if READER
      self.tensors = { _ in ([], []) }
    #else
      self.tensors = tensors
    #endif
    self.figure = figure
    self.trainedState = trainedState
  }

  /// All English words that a reader may meet, beside those of its figures.
  public var phrases: [StaticString] {
    var all = values.map { $0.label } + parameters.map { $0.label }
    for parameter in parameters {
      if case .choice(let names) = parameter.domain { all += names }
      if case .numberOrOff(_, let off, let on) = parameter.domain { all += [off, on] }
    }
    return all
  }
}

/// All kinds of experiment. A new one is a file in `Kinds/` and a line here.
public enum Catalogue {
  /// Kinds that are fast enough to run while a reader drags.
  private static let live: [Experiment] = [
    Power.experiment,
    Depth.experiment,
    Isometry.experiment,
    GradientFlow.experiment,
    Sentence.experiment,
    Explode.experiment,
    Precision.experiment,
    Wall.experiment,
    ClipGeometry.experiment,
    Gates.experiment,
  ]

  #if READER
    /// The kinds that run in a reader's browser.
    public static let all = live
  #else
    /// Kinds that only the build runs, and diagrams.
    private static let precomputed: [Experiment] = [
      Agreement.experiment,
      ShortVersusLong.experiment,
      Influence.experiment,
      Chaos.experiment,
      ClipTraining.experiment,
      Adding.experiment,
      Unrolled.experiment,
      Gate.experiment,
    ]

    /// All kinds.
    public static let all = live + precomputed

    /// Whether a kind is in the module that runs in a reader's browser.
    public static func isLive(_ experiment: Experiment) -> Bool {
      live.contains { $0.name.isSame(as: experiment.name) }
    }
  #endif
}

/// What one normal draw costs, in floating-point operations (a logarithm, a root, half a sine and cosine).
let costOfDraw = 40.0

extension Table {
  /// One column of abscissas and one for each member's series.
  init(_ x: Quantity, _ members: [Member], _ series: [Quantity]) {
    // The longest run has the abscissas of all.
    var abscissas = [Double]()
    for member in members {
      let own = member.outcome.numbers(x)
      if own.count > abscissas.count { abscissas = own }
    }
    self.init(columns: [Column(label: .words(x.label), name: Array(x.name.bytes), numbers: abscissas)])
    for quantity in series {
      for member in members { add(quantity, of: member, isOnly: members.count == 1) }
    }
  }

  mutating func add(
    _ quantity: Quantity, of member: Member, isOnly: Bool, firstRow: Int = 0, isShown: Bool = true
  ) {
    var name = quantity.name.bytes
    if !isOnly { name += [0x20] + Vocabulary().text(member.label) }
    columns.append(
      Column(
        label: isOnly
          ? .words(quantity.label) : .joined([.words(quantity.label), .literal([0xc2, 0xb7]), member.label]),
        name: name, numbers: member.outcome.numbers(quantity), firstRow: firstRow, isShown: isShown))
  }
}

extension StaticString {
  var bytes: [UInt8] { withUTF8Buffer { Array($0) } }
}
