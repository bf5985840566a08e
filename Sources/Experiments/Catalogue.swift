public import Plots

/// The kinds of experiment that lessons may use.
public struct Catalogue: Sendable {
  /// All kinds, in the order in which they are listed.
  public let experiments: [Experiment]
  /// How many of them, from the first, run in a reader's browser too.
  private let liveCount: Int

  /// Kinds that are fast enough for a reader's browser, and kinds that only the build runs.
  public init(live: [Experiment], precomputed: [Experiment]) {
    experiments = live + precomputed
    liveCount = live.count
  }

  /// The kind with a name.
  public subscript(name: Text) -> Experiment? { experiments.first { $0.name == name } }

  #if !READER
    /// The names of the kinds.
    public var names: [String] { experiments.map { "\($0.name)" } }
  #endif

  /// The kinds that run in a reader's browser.
  public var live: ArraySlice<Experiment> { experiments.prefix(liveCount) }

  /// Whether a kind runs in a reader's browser.
  public func isLive(_ experiment: Experiment) -> Bool { live.contains { $0 === experiment } }
}

extension Catalogue {
  /// The kinds that the program brings. A new one is a file in `Kinds/` and a line here.
  public static let builtIn = Catalogue(
    live: [
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
    ], precomputed: builtInPrecomputed)

  #if READER
    private static let builtInPrecomputed: [Experiment] = []
  #else
    private static let builtInPrecomputed: [Experiment] = [
      Agreement.experiment,
      ShortVersusLong.experiment,
      Influence.experiment,
      Chaos.experiment,
      ClipTraining.experiment,
      Adding.experiment,
      Unrolled.experiment,
      Gate.experiment,
    ]
  #endif
}
