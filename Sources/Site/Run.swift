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

/// The outcomes of all runs of a build, computed once each.
struct Outcomes {
  private let byKey: [String: Outcome]

  subscript(run: Run) -> Outcome? { byKey[run.key] }

  /// Runs everything with at most `jobs` at a time. A thread takes whole runs, never a part of one, so the number of
  /// jobs cannot change a result.
  static func compute(_ runs: [Run], jobs: Int) async -> Outcomes {
    var seen = Set<String>()
    // The dearest first, so that none of them is left for the end.
    let distinct = runs.filter { seen.insert($0.key).inserted }
      .map { (run: $0, key: $0.key, cost: $0.experiment.cost($0.settings)) }
      .sorted { ($1.cost, $0.key) < ($0.cost, $1.key) }
    let next = Counter()
    let found = await withTaskGroup(of: [(String, Outcome)].self) { group in
      for _ in 0..<max(1, min(jobs, distinct.count)) {
        group.addTask {
          var mine = [(String, Outcome)]()
          while true {
            let index = next.take()
            guard index < distinct.count else { return mine }
            mine.append((distinct[index].key, distinct[index].run.experiment.run(distinct[index].run.settings)))
          }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    return Outcomes(byKey: Dictionary(uniqueKeysWithValues: found))
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
