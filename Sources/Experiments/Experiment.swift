public import Plots

/// A kind of experiment: all that the program, the page and the command line know about it follows from here.
public struct Experiment: Sendable {
  /// Its name in directives.
  public let name: StaticString
  /// What it shows, in one sentence.
  public let summary: StaticString
  /// The equations, in plain text, enough to repeat a run with the weights and inputs of ``tensors``.
  public let equations: StaticString
  /// Where it comes from.
  public let source: StaticString
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
  /// The kinds, in the order of the lesson.
  public static let all: [Experiment] = [
    Power.experiment,
    Depth.experiment,
    Isometry.experiment,
    GradientFlow.experiment,
    Agreement.experiment,
    ShortVersusLong.experiment,
    Influence.experiment,
    Chaos.experiment,
    Explode.experiment,
    Precision.experiment,
    Wall.experiment,
    ClipTraining.experiment,
    Adding.experiment,
    ClipGeometry.experiment,
    Gates.experiment,
    Unrolled.experiment,
    Gate.experiment,
  ]
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
    if !isOnly { name += Array(" ".utf8) + Vocabulary().text(member.label) }
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
