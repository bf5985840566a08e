import Experiments
import Foundation

/// The outcomes of a build that are known already, and the work that is missing: what a build would cost can be told before it
/// is begun.
struct OutcomeSearch: Sendable {
  private var outcomes: [String: Outcome] = [:]
  private var weights: [String: [Float]] = [:]
  private var cached = 0
  private var damaged: [String] = []
  /// Trainings and runs that need none; then the runs that probe what was trained.
  private var first: [Item] = [], probes: [Item] = []
  private let jobs: Int
  private let cache: OutcomeCache?

  /// How many runs are missing.
  var count: Int { (first + probes).count { $0.isRun } }
  /// Their floating-point operations, trainings included.
  var operations: Double { (first + probes).reduce(0) { $0 + $1.cost } }
  /// How many seconds they will take on this machine, roughly.
  var seconds: Double {
    WorkTime.estimate(operations, jobs: jobs, most: (first + probes).map(\.cost).max() ?? 0)
  }

  /// Looks up runs and the trainings that they share, each once: in what is `known`, then in the cache.
  static func lookUp(_ runs: [Run], jobs: Int, cache: OutcomeCache?, known: Outcomes?) async -> OutcomeSearch {
    var search = OutcomeSearch(jobs: max(1, jobs), cache: cache)
    var seen = Set<String>()
    for run in runs where seen.insert(run.key).inserted {
      let training = TrainingRun(of: run)
      if let outcome = known?.byKey[run.key] {
        search.outcomes[run.key] = outcome
      } else if let training {
        search.probes.append(
          Item(work: .probe(run, training), key: run.key, cost: training.state.probeCost(run.settings)))
      } else {
        search.first.append(Item(work: .run(run), key: run.key, cost: run.experiment.cost(run.settings)))
      }
      guard let training, seen.insert(training.key).inserted else { continue }
      if let weights = known?.weightsByKey[training.key] {
        search.weights[training.key] = weights
      } else {
        search.first.append(Item(work: .train(training), key: training.key, cost: training.cost))
      }
    }
    if let cache {
      search.first = await search.withoutCached(search.first, cache)
      search.probes = await search.withoutCached(search.probes, cache)
    }
    return search
  }

  private init(jobs: Int, cache: OutcomeCache?) {
    self.jobs = jobs
    self.cache = cache
  }

  /// Takes what the cache has, and returns the rest.
  private mutating func withoutCached(_ items: [Item], _ cache: OutcomeCache) async -> [Item] {
    let found = await Self.inParallel(items.count, jobs: jobs) {
      items[$0].isWorthKeeping ? items[$0].lookUp(cache) : .missing
    }
    var rest = [Item]()
    for (item, found) in zip(items, found) {
      switch found {
      case .found(let content):
        take(content, of: item)
        cached += item.isRun ? 1 : 0
      case .damaged:
        damaged.append(item.key)
        rest.append(item)
      case .missing: rest.append(item)
      }
    }
    return rest
  }

  private mutating func take(_ content: Item.Content, of item: Item) {
    switch content {
    case .outcome(let outcome): outcomes[item.key] = outcome
    case .weights(let weights): self.weights[item.key] = weights
    }
  }

  /// Computes what is missing. A thread takes whole trainings and whole runs, never a part of one, so the number of jobs cannot
  /// change a result. A task that is cancelled begins no further one: then some outcomes are missing.
  func compute(progress: (@Sendable (RunProgress) -> Void)?) async -> Outcomes {
    var search = self
    let meter = ProgressMeter(total: count, work: operations, estimate: seconds, jobs: jobs, report: progress)
    for items in [first, probes] {
      // The most expensive first, so that none of them is left for the end.
      let items = items.sorted { ($1.cost, $0.key) < ($0.cost, $1.key) }
      let weights = search.weights
      let contents = await Self.inParallel(items.count, jobs: jobs) { index -> Item.Content? in
        let item = items[index]
        if Task.isCancelled { return nil }
        meter.begin(item.kind, key: item.key)
        let content = item.make(weights)
        if item.isWorthKeeping { cache.map { item.keep(content, in: $0) } }
        meter.end(key: item.key, cost: item.cost, isRun: item.isRun)
        return content
      }
      for (item, content) in zip(items, contents) { content.map { search.take($0, of: item) } }
    }
    return Outcomes(
      byKey: search.outcomes, weightsByKey: search.weights, cached: cached, damaged: damaged.sorted())
  }

  /// The results for 0, 1, 2, …, made by at most `jobs` threads.
  private static func inParallel<Result: Sendable>(
    _ count: Int, jobs: Int, _ make: @escaping @Sendable (Int) -> Result
  ) async -> [Result] {
    let next = Counter()
    let found = await withTaskGroup(of: [(Int, Result)].self) { group in
      for _ in 0..<max(1, min(jobs, count)) {
        group.addTask {
          var mine = [(Int, Result)]()
          while true {
            let index = next.take()
            guard index < count else { return mine }
            mine.append((index, make(index)))
          }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    return found.sorted { $0.0 < $1.0 }.map(\.1)
  }
}

/// Something that a thread takes whole.
private struct Item: Sendable {
  enum Work {
    case run(Run)
    case train(TrainingRun)
    case probe(Run, TrainingRun)
  }
  enum Content: Sendable {
    case outcome(Outcome)
    case weights([Float])
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
  var isWorthKeeping: Bool { cost >= OutcomeCache.leastCost }

  func make(_ weights: [String: [Float]]) -> Content {
    switch work {
    case .train(let training): .weights(training.state.train(training.settings))
    case .run(let run): .outcome(run.experiment.run(run.settings))
    case .probe(let run, let training):
      .outcome(training.state.probe(run.settings, weights[training.key] ?? []))
    }
  }

  func lookUp(_ cache: OutcomeCache) -> OutcomeCache.Lookup<Content> {
    switch work {
    case .train(let training): cache.weights(of: training).map { .weights($0) }
    case .run(let run), .probe(let run, _): cache.outcome(of: run).map { .outcome($0) }
    }
  }

  func keep(_ content: Content, in cache: OutcomeCache) {
    switch (work, content) {
    case (.train(let training), .weights(let weights)): cache.store(weights, of: training)
    case (.run(let run), .outcome(let outcome)), (.probe(let run, _), .outcome(let outcome)):
      cache.store(outcome, of: run)
    default: break
    }
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
