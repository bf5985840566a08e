import Foundation
import Site
import Testing

/// The committed `public/` is what a build makes, whatever the number of jobs.
struct ReproducibilityTests {
  @Test(arguments: [1, 2, 7])
  func `a build makes the committed site, byte for byte`(jobs: Int) async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/unroll-public-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var options = BuildOptions(root: TemporarySite.repository, jobs: jobs)
    options.outputFolder = folder
    options.usesCache = false
    let report = await buildSite(options)
    #expect(report.isFailed == false, "\(report.diagnostics)")
    let built = snapshot(of: folder)
    let committed = snapshot(of: TemporarySite.repository + "/public")
    #expect(built.keys.sorted() == committed.keys.sorted())
    let different = built.filter { $0.value != committed[$0.key] }.keys.sorted()
    #expect(different.isEmpty, "run `make site`")
    #expect(built.count > 10)
  }
}
