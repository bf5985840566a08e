import Diagnostics
import Experiments
import Foundation
import Plots
import Site
import Testing

struct FigureBudgetTests {
  /// What `gzip -9` makes of some bytes.
  static func gzipped(_ bytes: [UInt8]) throws -> Int {
    let file = FileManager.default.temporaryDirectory.appending(path: "unroll-budget-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(bytes).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-9", "-n", "-c", file.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let compressed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try #require(compressed.count > 0 ? compressed.count : nil, "gzip is needed")
  }

  @Test(arguments: Catalogue.builtIn.experiments.indices)
  func `every kind is within the budget at its defaults`(index: Int) throws {
    let experiment = Catalogue.builtIn.experiments[index]
    let settings = Settings(briefFor: experiment)
    let figure = experiment.figure([
      Member(label: .literal([]), settings: settings, outcome: experiment.run(settings))
    ])
    let both = FigureSize.allCases.flatMap {
      figure.svg($0, vocabulary: Vocabulary(), labelledBy: [], describedBy: nil)
    }
    #expect(try Self.gzipped(both) <= 12_000)
  }

  /// Four noisy curves of a thousand points each are more than a page should load for one figure.
  @Test func `the build warns of a figure that is over`() async throws {
    let site = try TemporarySite(smallSite)
    try site.write(
      "content/en/02-large.md",
      """
      ---
      title: Large
      ---

      ```yaml experiment
      id: large
      run: wall
      parameters: { clip: 0.2, grid: 256, updates: 4000 }
      compare: { clip: [0.2, 0.5, 1, 3] }
      caption: Too much.
      ```
      """)
    let report = await site.build()
    let warning = try #require(report.diagnostics.first { $0.id == "large-figure" }, "\(report.diagnostics)")
    #expect(warning.severity == .warning && !report.isFailed && warning.position?.line == 6)
    let stated = try #require(warning.message.firstMatch(of: /`large` has about ([0-9.]+) kB/)?.1)
    let page = try #require(site.read("public/large.html"))
    let svgs = page.matches(of: /<svg class="(?:broad|slim)".*?<\/svg>/.dotMatchesNewlines()).map { String($0.output) }
    #expect(svgs.count == 2)
    // The estimate needs no library; it is close to what gzip makes.
    let exact = Double(try Self.gzipped(Array(svgs.joined().utf8)))
    let estimate = try #require(Double(stated)) * 1000
    #expect(abs(estimate / exact - 1) < 0.05, "\(estimate) against \(exact)")
  }

  @Test func `a small figure is not warned of`() async throws {
    let report = try await TemporarySite(smallSite).build()
    #expect(report.diagnostics.isEmpty)
  }

  @Test func `no id of a page is used twice, and what describes a figure is there`() async throws {
    let site = try TemporarySite(smallSite)
    _ = await site.build()
    let page = try #require(site.read("public/chapter.html"))
    let ids = page.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    let described = page.matches(of: /aria-describedby="([^"]*)"/).flatMap {
      $0.1.split(separator: " ").map(String.init)
    }
    #expect(described.contains("vanish.alt") && Set(described).isSubset(of: ids))
    let text = try #require(page.firstMatch(of: /id="vanish.alt">([^<]*)</)?.1)
    #expect(text.contains("from 1 at step 0 back to"))
  }
}
