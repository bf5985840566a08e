import Diagnostics
import Experiments
import Foundation
import Site
import Testing

struct CheckTests {
  private func site(_ text: String) throws -> TemporarySite {
    let site = try TemporarySite(smallSite)
    try site.write(
      "content/en/02-check.md",
      """
      ---
      title: Check
      ---
      \(text)

      ```yaml experiment
      id: off
      run: explode
      caption: "Update [2](#off:first_nonfinite_step) overflows."
      claims:
        - first_nonfinite_step = 2
        - 'final_weight within 1e-6 of 1 at clip=1'
      ```

      """)
    return site
  }

  private func check(_ site: TemporarySite, seeds: Int = 0, mendsNumbers: Bool = false, isStrict: Bool = false) async
    -> CheckReport
  {
    var options = BuildOptions(root: site.root, jobs: 2)
    options.isStrict = isStrict
    return await checkSite(options, seeds: seeds, mendsNumbers: mendsNumbers)
  }

  @Test func `a check reports what a build would, and writes nothing`() async throws {
    let site = try site("It is [3](#off:first_nonfinite_step), and [x](#nowhere).")
    let before = snapshot(of: site.root + "/content")
    let report = await check(site)
    #expect(report.build.diagnostics == (await site.build()).diagnostics)
    #expect(report.build.isFailed && report.build.diagnostics.count == 2)
    #expect(FileManager.default.fileExists(atPath: site.root + "/public") == false)
    try site.write("content/en/02-check.md", "---\ntitle: Fine\n---\nText.\n")
    let fine = await check(site)
    #expect(!fine.build.isFailed && fine.build.pages == 3)
    #expect(FileManager.default.fileExists(atPath: site.root + "/public") == false)
    #expect(before.count == 3)
  }

  @Test func `wrong numbers are mended where they stand, several on a line, and nothing else`() async throws {
    let wrong =
      "是 [3](#off:first_nonfinite_step)，[**1.8e10**](#off:first_gradient)；[1](#off:final_loss) [1.0](#off:final_weight?clip=1)"
    let site = try site(wrong)
    let path = site.root + "/content/en/02-check.md"
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    let source = try #require(site.read("content/en/02-check.md"))
    let crlf = source.replacing("[2](#off", with: "[4](#off").replacing("\n", with: "\r\n")
    try site.write("content/en/02-check.md", bytes: [0xEF, 0xBB, 0xBF] + Array(crlf.utf8))
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    let report = await check(site, mendsNumbers: true)
    #expect(!report.build.isFailed, "\(report.build.diagnostics)")
    #expect(
      report.fixes.map { "\($0.line):\($0.column) \($0.written) \($0.replacement)" } == [
        "4:4 3 2", "4:37 1.8e10 1.7e10", "4:69 1 ∞", "9:19 4 2",
      ])
    let right =
      crlf.replacing("[3]", with: "[2]").replacing("1.8e10", with: "1.7e10").replacing("[1]", with: "[∞]")
      .replacing("[4]", with: "[2]")
    #expect(try FileSystem.disk.read(path) == [0xEF, 0xBB, 0xBF] + Array(right.utf8))
    let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(rights == 0o640)
    #expect(try FileManager.default.contentsOfDirectory(atPath: site.root + "/content/en").count == 3)
  }

  @Test func `what no rewriting mends stays a problem`() async throws {
    let site = try site("[much](#off:final_loss) [&#51;](#off:first_nonfinite_step) [3](#off:first_nonfinite_step)")
    let report = await check(site, mendsNumbers: true)
    #expect(report.fixes.map(\.replacement) == ["2"])
    #expect(report.build.diagnostics.map(\.id) == ["not-a-number", "wrong-value"])
    #expect(site.read("content/en/02-check.md")?.contains("[much](#off:final_loss) [&#51;](") == true)
  }

  @Test func `a file that cannot be written stays whole, and that is a problem`() async throws {
    let site = try site("[3](#off:first_nonfinite_step)")
    let before = snapshot(of: site.root + "/content")
    var files = FileSystem.disk
    files.rename = { _, _ in throw FileProblem("No space left on device") }
    let options = BuildOptions(root: site.root, jobs: 2)
    let report = await checkSite(options, mendsNumbers: true, files: files)
    #expect(report.build.isFailed && report.fixes.isEmpty)
    #expect(report.build.diagnostics.map(\.id) == ["write-failed", "wrong-value"])
    #expect(snapshot(of: site.root + "/content") == before)
  }

  /// The norm left after ten steps differs from seed to seed: only one has exactly that of the first.
  @Test func `a claim that one seed bears out and another does not is a warning that names the seed`() async throws {
    let site = try TemporarySite(smallSite)
    func page(_ claims: String) -> String {
      """
      ---
      title: Seeds
      ---
      ```yaml experiment
      id: draws
      run: gradient-flow
      parameters: { steps: 10, units: 8 }
      caption: Eight units.
      claims: [\(claims)]
      ```
      """
    }
    func failing(_ claim: String, seeds: Int) async throws -> [String] {
      try site.write("content/en/02-seeds.md", page(claim))
      return await check(site, seeds: seeds).build.diagnostics.map { "\($0.id) \($0.severity) \($0.message)" }
    }
    var norms = [Double]()
    for seed in 7...10 {
      try site.write("content/en/02-seeds.md", page("first_norm = 0 at seed=\(seed)"))
      let message = await check(site).build.diagnostics.first?.message ?? ""
      norms.append(try #require(message.firstMatch(of: /: ([0-9.e-]+) = 0 is false/).flatMap { Double($0.1) }))
    }
    let bound = norms[0]
    #expect(Set(norms).count == 4)
    let found = try await failing("first_norm = \(bound)", seeds: 4)
    #expect(found.count == 1)
    #expect(found.first == "seed-dependent warning of the seeds 7 to 10, the claim fails at 8, 9, 10", "\(found)")
    #expect(try await failing("first_norm = \(bound)", seeds: 1) == [])
    #expect(try await failing("first_norm = \(bound) at seed=7", seeds: 4) == [])
    #expect(try await failing("first_norm < 1e6", seeds: 4) == [])
    try site.write("content/en/02-seeds.md", page("first_norm = \(bound)"))
    #expect(await check(site, seeds: 4, isStrict: true).build.isFailed)
    #expect(await check(site, seeds: 4).build.isFailed == false)
  }

  /// With `seeds`, a claim is about the medians, which no single seed need have.
  @Test func `with seeds a claim is about medians`() async throws {
    let site = try TemporarySite(smallSite)
    func problems(_ claims: String) async throws -> [String] {
      try site.write(
        "content/en/02-median.md",
        """
        ---
        title: Medians
        ---
        ```yaml experiment
        id: draws
        run: gradient-flow
        parameters: { steps: 10 }
        seeds: 3
        caption: Three draws.
        claims:
          - \(claims)
        ```
        """)
      return await check(site).build.diagnostics.map(\.message)
    }
    let singles = "min(first_norm at seed=7, first_norm at seed=8, first_norm at seed=9)"
    #expect(try await problems("first_norm > \(singles)") == [])
    #expect(try await problems("first_norm < max(\(singles.dropFirst(4).dropLast()))") == [])
    #expect(try await problems("last(state_gradient) = first_norm") == [])
  }

  @Test func `every unit of a value has a Chinese word`() throws {
    let text = try String(contentsOfFile: TemporarySite.repository + "/templates/languages/zh.yml", encoding: .utf8)
    let section = text.components(separatedBy: "\nunits:\n")[1].components(separatedBy: "\n\n")[0]
    for unit in Set(Catalogue.builtIn.experiments.flatMap { $0.values }.map { "\($0.unit)" }) where !unit.isEmpty {
      #expect(section.contains("  \(unit): "))
    }
  }

  @Test func `claims stand under their figure in the reader's words`() async throws {
    let site = try TemporarySite(smallSite)
    try site.write(
      "content/en/02-claims.md",
      """
      ---
      title: Claims
      ---
      [999](#off:clipped_updates?clip=1)

      ```yaml experiment
      id: off
      run: explode
      caption: Three claims.
      claims:
        - first_nonfinite_step <= 2 and max(loss) is not finite
        - first_gradient * -1 < 1e-15
        - final_weight != 1e30 at on_nonfinite=propagate&clip=1
      ```
      """)
    #expect(await site.build().diagnostics.isEmpty)
    let html = try #require(site.read("public/claims.html"))
    for claim in [
      "<li>overflow at update ≤ 2 and max(loss) is not finite</li>",
      "<li>first gradient · −1 &lt; 10<sup>−15</sup></li>",
      "<li>weight at the end ≠ 10<sup>30</sup> (",
    ] { #expect(html.contains(claim), "\(claim)") }
    #expect(html.contains("title=\"Figure 1, clipping at 1 · updates\">999</a>"))
  }
}
