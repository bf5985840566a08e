public import Experiments
import Foundation

/// One run of an experiment: a kind with a value for each of its parameters.
public struct Run: Sendable {
  /// The kind.
  public let experiment: Experiment
  /// All parameters.
  public let settings: Settings

  /// A run.
  public init(experiment: Experiment, settings: Settings) {
    self.experiment = experiment
    self.settings = settings
  }

  /// The kind and every parameter as text: equal keys are equal runs, since a run depends on nothing else.
  public var key: String {
    "\(experiment.name) " + assignments(all: true).map { "\($0.name)=\($0.value)" }.joined(separator: " ")
  }

  /// The parameters as written, all of them or only those that are not at their defaults.
  public func assignments(all: Bool) -> [(name: String, value: String)] {
    zip(settings.parameters, settings.values).compactMap { parameter, value in
      all || value != parameter.defaultValue ? ("\(parameter.name)", parameter.string(of: value)) : nil
    }
  }
}

/// A run repeated with other seeds: its own, and those that follow it.
struct RepeatedRun {
  let run: Run
  var seeds: Int

  var runs: [Run] {
    run.settings.repeated(seeds: seeds).map { Run(experiment: run.experiment, settings: $0) }
  }
}

/// The outcomes of all runs of a build, computed once each.
struct Outcomes {
  private let byKey: [String: Outcome]
  /// How many were read from the cache, and which of its entries were damaged.
  let cached: Int
  let damaged: [Run]

  subscript(run: Run) -> Outcome? { byKey[run.key] }

  /// The quartiles over the seeds; of one seed, its outcome three times.
  func quartiles(of repeated: RepeatedRun) -> (lower: Outcome, median: Outcome, upper: Outcome)? {
    let runs = repeated.runs
    let outcomes = runs.compactMap { self[$0] }
    guard outcomes.count == runs.count else { return nil }
    return outcomes.count == 1 ? (outcomes[0], outcomes[0], outcomes[0]) : Outcome.quartiles(of: outcomes)
  }

  /// Runs everything with at most `jobs` at a time. A thread takes whole runs, never a part of one, so the number of
  /// jobs cannot change a result.
  static func compute(
    _ runs: [Run], jobs: Int, cache: OutcomeCache?, progress: (@Sendable (RunProgress) -> Void)? = nil
  ) async -> Outcomes {
    var seen = Set<String>()
    // The dearest first, so that none of them is left for the end.
    let distinct = runs.filter { seen.insert($0.key).inserted }
      .map { (run: $0, key: $0.key, cost: $0.experiment.cost($0.settings)) }
      .sorted { ($1.cost, $0.key) < ($0.cost, $1.key) }
    let next = Counter()
    let meter = ProgressMeter(
      total: distinct.count, work: distinct.reduce(0) { $0 + $1.cost }, report: progress)
    let found = await withTaskGroup(of: [Found].self) { group in
      for _ in 0..<max(1, min(jobs, distinct.count)) {
        group.addTask {
          var mine = [Found]()
          while true {
            let index = next.take()
            guard index < distinct.count else { return mine }
            let (run, key, cost) = distinct[index]
            meter.begin(run, key: key)
            mine.append(find(run, key: key, in: cost < OutcomeCache.leastCost ? nil : cache))
            meter.end(run, key: key, cost: cost)
          }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    return Outcomes(
      byKey: Dictionary(uniqueKeysWithValues: found.map { ($0.key, $0.outcome) }),
      cached: found.count { $0.origin == .cache },
      damaged: found.filter { $0.origin == .damagedCache }.map(\.run).sorted { $0.key < $1.key })
  }

  /// An outcome and where it came from.
  private struct Found: Sendable {
    enum Origin { case run, cache, damagedCache }
    let run: Run
    let key: String
    let outcome: Outcome
    let origin: Origin
  }

  private static func find(_ run: Run, key: String, in cache: OutcomeCache?) -> Found {
    var origin = Found.Origin.run
    switch cache?.look(up: run) {
    case .found(let outcome)?: return Found(run: run, key: key, outcome: outcome, origin: .cache)
    case .damaged?: origin = .damagedCache
    case .missing?, nil: break
    }
    let outcome = run.experiment.run(run.settings)
    cache?.store(outcome, of: run)
    return Found(run: run, key: key, outcome: outcome, origin: origin)
  }
}

/// Hands out 0, 1, 2, … to whoever asks, once each.
private final class Counter: @unchecked Sendable {
  private let lock = NSLock()
  private var value = 0

  func take() -> Int {
    lock.withLock {
      defer { value += 1 }
      return value
    }
  }
}
