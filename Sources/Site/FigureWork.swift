import Diagnostics
import Experiments
import Lessons

/// How much the build has to run for a figure, counted before anything runs.
struct FigureWork {
  /// States of the controls that the build draws, runs over each other, panels, and seeds of each run.
  let states: Int, compared: Int, facets: Int, seeds: Int
  /// Floating-point operations of all runs and trainings.
  let operations: Double

  /// More states than this are not even counted one by one.
  static let mostStates = 10_000

  /// The work for a figure whose controls, as they are, are few enough for ``mostStates``.
  init(of figure: BoundFigure) {
    compared = figure.exhibit.facets.first?.count ?? 1
    facets = figure.exhibit.facets.count
    seeds = figure.exhibit.seeds
    // Seeds only multiply, so they are not gone through.
    var single = figure
    single.exhibit.seeds = 1
    for claim in single.claims.indices {
      for source in single.claims[claim].sources.indices { single.claims[claim].sources[source].repeated.seeds = 1 }
    }
    let states = single.axisStates
    self.states = max(states.count, 1)
    var (seen, operations) = (Set<String>(), 0.0)
    for run in single.runs where seen.insert(run.key).inserted {
      guard let training = TrainingRun(of: run) else {
        operations += run.experiment.cost(run.settings)
        continue
      }
      operations += training.state.probeCost(run.settings)
      if seen.insert(training.key).inserted { operations += training.cost }
    }
    self.operations = operations * Double(seeds)
  }

  /// The number of runs in words: "116,160 runs: 242 states × 4 compared × 6 facets × 20 seeds".
  var counts: String {
    let factors = [(states, "states"), (compared, "compared"), (facets, "facets"), (seeds, "seeds")]
      .filter { $0.0 > 1 }
    let product = factors.reduce(1) { $0 * $1.0 }
    let sum = "\(Self.grouped(product)) run\(product == 1 ? "" : "s")"
    return factors.count < 2
      ? sum : sum + ": " + factors.map { "\(Self.grouped($0.0)) \($0.1)" }.joined(separator: " × ")
  }

  static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return String(
      digits.enumerated().flatMap { index, digit in
        index > 0 && (digits.count - index) % 3 == 0 ? [",", digit] : [digit]
      })
  }
}

extension Binder {
  /// Whether the controls of a figure have few enough states to look at; if not, it is reported.
  mutating func checkStates(of figure: BoundFigure) -> Bool {
    let counts = figure.controls.map { $0.form == .choice || figure.tier == .grid ? $0.values.count : 3 }
    let count = counts.reduce(1.0) { $0 * Double($1) }
    let most = figure.tier == .grid ? BoundFigure.mostStates : FigureWork.mostStates
    guard count > Double(most), let first = figure.directive.controls.first else { return true }
    let many = count < 1e9 ? FigureWork.grouped(Int(count)) : "over a thousand million"
    report(
      first.name, "too-many-states",
      figure.tier == .grid
        ? "`\(figure.experiment.name)` is too expensive to run in a browser, and its controls have \(many) states for the build to run"
        : "the controls have \(many) states for the build to draw",
      expected:
        "at most \(FigureWork.grouped(most)): fewer controls or values\(figure.tier == .grid ? ", or larger steps" : "")"
    )
    return false
  }

  /// Whether the build may run what a figure needs; if not, it is reported.
  mutating func checkWork(of figure: BoundFigure) -> Bool {
    let work = FigureWork(of: figure)
    let seconds = work.operations / WorkTime.nominalRate
    guard seconds > costLimit else { return true }
    report(
      figure.directive.run, "too-expensive",
      "the figure needs \(work.counts); that is about \(WorkTime.words(seconds)) of one core",
      expected: "at most \(WorkTime.words(costLimit)): fewer states, runs or seeds, or a larger `cost_limit` in "
        + "`\(SiteConfiguration.fileName)`")
    return false
  }
}
