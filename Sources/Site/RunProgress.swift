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

  /// A stage of the runs.
  public init(finished: Int, total: Int, share: Double, running: [String]) {
    self.finished = finished
    self.total = total
    self.share = share
    self.running = running
  }

  /// One line for a terminal, after some time of running.
  public func line(after elapsed: Duration) -> String {
    var text = "\(finished) of \(total) experiments"
    if !running.isEmpty { text += ", now " + running.joined(separator: ", ") }
    // Before that, the estimate is a guess.
    if share >= 0.02 && share < 1 {
      let left = elapsed / .seconds(1) * (1 - share) / share
      text += left < 90 ? "; about \(Int(left) + 1) s left" : "; about \(Int(left / 60) + 1) min left"
    }
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

  init(total: Int, work: Double, report: (@Sendable (RunProgress) -> Void)?) {
    self.report = report
    self.work = work
    progress = RunProgress(finished: 0, total: total, share: 0, running: [])
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
