import Foundation
import Site
import Testing

struct RunProgressTests {
  @Test(arguments: [
    (RunProgress(finished: 0, total: 23, share: 0, running: ["depth"]), 2.0, "0 of 23 experiments, now depth"),
    (
      RunProgress(finished: 9, total: 23, share: 0.25, running: ["agreement", "wall"]), 4,
      "9 of 23 experiments, now agreement, wall; about 13 s left"
    ),
    (RunProgress(finished: 1, total: 2, share: 0.1, running: []), 60, "1 of 2 experiments; about 10 min left"),
    (RunProgress(finished: 2, total: 2, share: 1, running: []), 60, "2 of 2 experiments"),
  ])
  func `the line says how many, which, and how long`(progress: RunProgress, seconds: Double, line: String) {
    #expect(progress.line(after: .seconds(seconds)) == line)
  }

  @Test func `a build reports every run once, to the end`() async throws {
    let site = try TemporarySite(smallSite)
    let seen = Seen()
    let report = await site.build { $0.progress = { seen.append($0) } }
    let all = seen.all
    #expect(all.map(\.finished) == all.map(\.finished).sorted())
    #expect(all.last == RunProgress(finished: report.runs, total: report.runs, share: 1, running: []))
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
