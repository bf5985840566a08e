package import Experiments
import Foundation

/// The outcomes of all runs of a build and the weights that they trained, computed once each.
package struct Outcomes: Sendable {
  private let byKey: [String: Outcome]
  private let weightsByKey: [String: [Float]]
  /// How many outcomes were read from the cache.
  package let cached: Int
  /// The keys of the entries of the cache that were damaged, of outcomes and of trainings.
  package let damaged: [String]

  /// How many there are.
  var count: Int { byKey.count }

  package subscript(run: Run) -> Outcome? { byKey[run.key] }

  /// The weights that the run's training made, or nil where it has none.
  package func weights(of run: Run) -> [Float]? { TrainingRun(of: run).flatMap { weightsByKey[$0.key] } }

  /// The quartiles over the seeds; of one seed, its outcome three times.
  func quartiles(of repeated: RepeatedRun) -> (lower: Outcome, median: Outcome, upper: Outcome)? {
    let runs = repeated.runs
    let outcomes = runs.compactMap { self[$0] }
    guard outcomes.count == runs.count else { return nil }
    return outcomes.count == 1 ? (outcomes[0], outcomes[0], outcomes[0]) : Outcome.quartiles(of: outcomes)
  }

  /// Runs everything that is not `known` with at most `jobs` at a time: first each training, once for all runs that share it, beside the runs
  /// that need none; then the probes. A thread takes whole trainings and whole runs, never a part of one, so the number of
  /// jobs cannot change a result. A task that is cancelled begins no further one: then some outcomes are missing.
  package static func compute(
    _ runs: [Run], jobs: Int, cache: OutcomeCache?, known: Outcomes? = nil,
    progress: (@Sendable (RunProgress) -> Void)? = nil
  ) async -> Outcomes {
    var seen = Set<String>()
    var (first, probes) = ([Item](), [Item]())
    var outcomes = [String: Outcome]()
    var weights = [String: [Float]]()
    for run in runs {
      let key = run.key
      guard seen.insert(key).inserted else { continue }
      let knownOutcome = known?.byKey[key]
      if let knownOutcome { outcomes[key] = knownOutcome }
      guard let training = TrainingRun(of: run) else {
        if knownOutcome == nil {
          first.append(Item(work: .run(run), key: key, cost: run.experiment.cost(run.settings)))
        }
        continue
      }
      if knownOutcome == nil {
        probes.append(Item(work: .probe(run, training), key: key, cost: training.state.probeCost(run.settings)))
      }
      guard seen.insert(training.key).inserted else { continue }
      if let knownWeights = known?.weightsByKey[training.key] {
        weights[training.key] = knownWeights
      } else {
        first.append(Item(work: .train(training), key: training.key, cost: training.cost))
      }
    }
    let all = first + probes
    let meter = ProgressMeter(
      total: all.count { $0.isRun }, work: all.reduce(0) { $0 + $1.cost }, report: progress)
    let shared = await perform(first, jobs: jobs, weights: [:], cache, meter)
    for found in shared { weights[found.key] = found.weights }
    let found = await shared + perform(probes, jobs: jobs, weights: weights, cache, meter)
    for found in found { outcomes[found.key] = found.outcome }
    return Outcomes(
      byKey: outcomes, weightsByKey: weights, cached: found.count { $0.origin == .cache && $0.outcome != nil },
      damaged: found.filter { $0.origin == .damagedCache }.map(\.key).sorted())
  }

  /// Something that a thread takes whole.
  private struct Item: Sendable {
    enum Work {
      case run(Run)
      case train(TrainingRun)
      case probe(Run, TrainingRun)
    }
    let work: Work
    let key: String
    let cost: Double

    var isRun: Bool { if case .train = work { false } else { true } }
    var kind: String {
      switch work {
      case .run(let run), .probe(let run, _): "\(run.experiment.name)"
      case .train(let training): "\(training.experiment.name)"
      }
    }
  }

  /// An outcome or weights, and where they came from.
  private struct Found: Sendable {
    enum Origin { case computation, cache, damagedCache }
    let key: String
    var outcome: Outcome?
    var weights: [Float]?
    let origin: Origin
  }

  private static func perform(
    _ items: [Item], jobs: Int, weights: [String: [Float]], _ cache: OutcomeCache?, _ meter: ProgressMeter
  ) async -> [Found] {
    // The dearest first, so that none of them is left for the end.
    let items = items.sorted { ($1.cost, $0.key) < ($0.cost, $1.key) }
    let next = Counter()
    return await withTaskGroup(of: [Found].self) { group in
      for _ in 0..<max(1, min(jobs, items.count)) {
        group.addTask {
          var mine = [Found]()
          while true {
            let index = next.take()
            guard index < items.count, !Task.isCancelled else { return mine }
            let item = items[index]
            meter.begin(item.kind, key: item.key)
            mine.append(find(item, weights: weights, in: item.cost < OutcomeCache.leastCost ? nil : cache))
            meter.end(key: item.key, cost: item.cost, isRun: item.isRun)
          }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
  }

  private static func find(_ item: Item, weights: [String: [Float]], in cache: OutcomeCache?) -> Found {
    switch item.work {
    case .train(let training):
      let (weights, origin) = find(
        cache?.weights(of: training), orMake: { training.state.train(training.settings) },
        keep: { cache?.store($0, of: training) })
      return Found(key: item.key, weights: weights, origin: origin)
    case .run(let run):
      return find(run, key: item.key, in: cache) { run.experiment.run(run.settings) }
    case .probe(let run, let training):
      return find(run, key: item.key, in: cache) { training.state.probe(run.settings, weights[training.key] ?? []) }
    }
  }

  private static func find(_ run: Run, key: String, in cache: OutcomeCache?, make: () -> Outcome) -> Found {
    let (outcome, origin) = find(cache?.outcome(of: run), orMake: make, keep: { cache?.store($0, of: run) })
    return Found(key: key, outcome: outcome, origin: origin)
  }

  private static func find<Content>(
    _ lookup: OutcomeCache.Lookup<Content>?, orMake make: () -> Content, keep: (Content) -> Void
  ) -> (Content, Found.Origin) {
    var origin = Found.Origin.computation
    switch lookup {
    case .found(let content)?: return (content, .cache)
    case .damaged?: origin = .damagedCache
    case .missing?, nil: break
    }
    let content = make()
    keep(content)
    return (content, origin)
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
