import Experiments
import Foundation

/// How far the runs of a build are.
public struct RunProgress: Sendable, Equatable {
  /// How many runs are done, of how many.
  public var finished: Int, total: Int
  /// The share of the estimated work that is done, from 0 to 1.
  public var share: Double
  /// The kinds that run now, each once, the one begun first at first.
  public var running: [String]
  /// How many seconds all of it was expected to take, before it began.
  public var estimate: Double
  /// How many run at once.
  public var jobs: Int

  /// A stage of the runs.
  public init(finished: Int, total: Int, share: Double, running: [String], estimate: Double = 0, jobs: Int = 1) {
    self.finished = finished
    self.total = total
    self.share = share
    self.running = running
    self.estimate = estimate
    self.jobs = jobs
  }

  /// A single run that begins.
  public init(of run: Run) {
    let cost = (TrainingRun(of: run)?.cost ?? 0) + run.experiment.probeCost(run.settings)
    self.init(
      finished: 0, total: 1, share: 0, running: ["\(run.experiment.name)"], estimate: WorkTime.estimate(cost, jobs: 1))
  }

  /// What to say before work that takes more than ten seconds; nil before less.
  public var announcement: String? {
    guard estimate > 10 else { return nil }
    // Trainings may end earlier than they have to.
    return "\(total) experiment\(total == 1 ? "" : "s") to run: up to about \(WorkTime.words(estimate))"
      + (jobs > 1 ? ", \(jobs) at once" : "")
  }

  /// One line for a terminal, after some time of running.
  public func line(after elapsed: Duration) -> String {
    var text = "\(finished) of \(total) experiments"
    if !running.isEmpty { text += ", now " + running.joined(separator: ", ") }
    let seconds = elapsed / .seconds(1)
    // What was measured says more than what was expected, once there is enough of it.
    let left = share >= 0.02 ? seconds * (1 - share) / share : estimate - seconds
    if share < 1, left > 0 { text += "; about \(WorkTime.words(left)) left" }
    return text
  }
}

/// Keeps count of runs as they begin and end on several threads.
final class ProgressMeter: @unchecked Sendable {
  private let lock = NSLock()
  private let report: (@Sendable (RunProgress) -> Void)?
  private let work: Double
  private var done = 0.0
  private var progress: RunProgress
  private var running: [(key: String, kind: String)] = []

  init(total: Int, work: Double, estimate: Double, jobs: Int, report: (@Sendable (RunProgress) -> Void)?) {
    self.report = report
    self.work = work
    progress = RunProgress(finished: 0, total: total, share: 0, running: [], estimate: estimate, jobs: jobs)
  }

  func begin(_ kind: String, key: String) {
    change { running.append((key, kind)) }
  }

  /// A training counts as work, not as a run.
  func end(key: String, cost: Double, isRun: Bool) {
    change {
      running.removeAll { $0.key == key }
      done += cost
      if isRun { progress.finished += 1 }
    }
  }

  private func change(_ body: () -> Void) {
    guard let report else { return }
    lock.withLock {
      body()
      progress.share = work > 0 ? min(1, done / work) : 1
      var seen = Set<String>()
      progress.running = running.map(\.kind).filter { seen.insert($0).inserted }
      report(progress)
    }
  }
}
