import Foundation
import Site
import Testing

struct RunProgressTests {
  @Test(arguments: [
    (RunProgress(finished: 0, total: 23, share: 0, running: ["depth"]), 2.0, "0 of 23 experiments, now depth"),
    (
      RunProgress(finished: 9, total: 23, share: 0.25, running: ["agreement", "wall"]), 4,
      "9 of 23 experiments, now agreement, wall; about 12 s left"
    ),
    (RunProgress(finished: 1, total: 2, share: 0.1, running: []), 60, "1 of 2 experiments; about 9 min left"),
    (RunProgress(finished: 2, total: 2, share: 1, running: []), 60, "2 of 2 experiments"),
    (
      RunProgress(finished: 0, total: 1, share: 0, running: ["adding"], estimate: 100), 40,
      "0 of 1 experiments, now adding; about 60 s left"
    ),
    (RunProgress(finished: 0, total: 1, share: 0, running: [], estimate: 10), 40, "0 of 1 experiments"),
  ])
  func `the line says how many, which, and how long`(progress: RunProgress, seconds: Double, line: String) {
    #expect(progress.line(after: .seconds(seconds)) == line)
  }

  @Test(
    arguments: [
      (9.0, 2, nil), (15, 1, "40 experiments to run: up to about 15 s"),
      (600, 2, "40 experiments to run: up to about 10 min, 2 at once"),
      (7200, 1, "40 experiments to run: up to about 2 h"),
    ] as [(Double, Int, String?)])
  func `long work is announced`(seconds: Double, jobs: Int, line: String?) {
    let progress = RunProgress(finished: 0, total: 40, share: 0, running: [], estimate: seconds, jobs: jobs)
    #expect(progress.announcement == line)
  }

  @Test func `a build reports every run once, to the end`() async throws {
    let site = try TemporarySite(smallSite)
    let seen = Seen()
    let report = await site.build { $0.progress = { seen.append($0) } }
    let all = seen.all
    #expect(all.map(\.finished) == all.map(\.finished).sorted())
    let last = try #require(all.last)
    #expect(last.finished == report.runs && last.total == report.runs && last.share == 1 && last.running.isEmpty)
    #expect(all.count == 2 * report.runs && all.allSatisfy { $0.running.count <= 2 })
    #expect(Set(all.flatMap(\.running)).contains("gradient-flow"))
  }

  private final class Seen: @unchecked Sendable {
    private let lock = NSLock()
    private var list = [RunProgress]()
    var all: [RunProgress] { lock.withLock { list } }
    func append(_ progress: RunProgress) { lock.withLock { list.append(progress) } }
  }
}
