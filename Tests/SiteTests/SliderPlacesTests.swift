import Diagnostics
import Foundation
import Site
import Testing

struct SliderPlacesTests {
  private func lesson(_ control: String, parameters: String = "") -> String {
    """
    ---
    title: Home
    ---

    ```yaml experiment
    id: p
    run: power
    \(parameters)
    controls: { factor: \(control) }
    caption: c
    ```

    """
  }

  /// The places that the page tells its script.
  private func places(_ control: String, at factor: String) async throws -> [String] {
    let site = try TemporarySite([
      "content/en/index.md": lesson(control, parameters: "parameters: { factor: \(factor) }")
    ])
    let report = await site.build()
    #expect(report.diagnostics.isEmpty, "\(report.diagnostics)")
    let page = try #require(site.read("public/index.html"))
    let lists = page.matches(of: /"values":\[(?<list>[-+.e0-9,]*)\]/).map(\.list)
    return try #require(lists.last).split(separator: ",").map(String.init)
  }

  @Test(arguments: [
    ("1e-1", ["1", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9", "2"]), ("5e-1", ["1", "1.5", "2"]),
    ("2.5e-1", ["1", "1.25", "1.5", "1.75", "2"]), ("2.50E-1", ["1", "1.25", "1.5", "1.75", "2"]),
    ("+.5", ["1", "1.5", "2"]), ("1e0", ["1", "2"]), ("0.05e+1", ["1", "1.5", "2"]), ("0.4", ["1", "1.4", "1.8"]),
    ("0.3333333333333333", ["1", "1.3333333333333333", "1.6666666666666666", "1.9999999999999999"]),
    (
      "0.1234567890123456",
      (0...8).map {
        ["1", "1.1234567890123456", "1.2469135780246912"].indices.contains($0)
          ? ["1", "1.1234567890123456", "1.2469135780246912"][$0] : ""
      }
    ),
  ])
  func `a step means what is written`(step: String, expected: [String]) async throws {
    let found = try await places("{ from: 1, to: 2, step: \(step) }", at: "1")
    #expect(found.count == expected.count)
    for (place, text) in zip(found, expected) where !text.isEmpty { #expect(Double(place) == Double(text)) }
  }

  @Test(arguments: [
    ("{ from: 3e-1, to: 7e-1, step: 1e-1 }", ["0.3", "0.4", "0.5", "0.6", "0.7"]),
    ("{ from: 0.3, to: 11.1e-1, step: 4e-1 }", ["0.3", "0.7", "1.1"]),
    // No unit holds both ends and the step exactly.
    ("{ from: 0.2500000000000000001, to: 1.25, step: 0.5 }", ["0.25", "0.75", "1.25"]),
  ])
  func `ends with exponents too`(control: String, expected: [String]) async throws {
    let found = try await places(control, at: expected[0])
    #expect(found.map { Double($0) } == expected.map { Double($0) })
  }

  @Test func `ten thousand steps are taken, and no more`() async throws {
    #expect(try await places("{ from: 1, to: 2, step: 1e-4 }", at: "1").count == 10_001)
    let problems = bindingProblems(inLesson: lesson("{ from: 1, to: 2, step: 9.99e-5 }"), file: "a.md")
    #expect(problems.map(\.id) == ["bad-range"])
  }

  @Test(arguments: [
    "1e-5", "1e-400", "0", "-1", "inf", "nan", "0x1p-3", "1e400", "3", "1_0", "\"\"", "1e", "--1", "1e-1e-1", "..5",
  ])
  func `what is no step is told at its place`(step: String) {
    let problems = bindingProblems(
      inLesson: lesson("{ from: 1, to: 2, step: \(step) }", parameters: "parameters: { factor: 1 }"), file: "a.md")
    #expect(problems.count == 1 && problems.first?.position?.line == 9, "\(problems)")
  }

  @Test(arguments: [
    "{ from: 0.9, to: 1.2, stp: 0.01 }", "{ from: 1.1, to: 1.2, stp: 0.01 }", "{ from: 1, to: 1, step: 0.1 }",
    "{ from: 2, to: 1, step: 0.1 }", "{ from: 1.1, to: 1.2, step: 0.5 }", "{ from: 1.5, to: 1.9, step: 0.1 }",
    "{ from: 1, to: 2 }", "{}", "[]", "[1.5]", "{ from: 1, to: 2, ratios: 1e1 }", "{ from: 1, to: 2, ratios: 0 }",
    "{ from: -1, to: 2, ratios: 4 }", "{ from: nan, to: 2, step: 0.5 }", "{ step: 0.5 }",
  ])
  func `a slider that cannot be is told, and nothing crashes`(control: String) {
    let problems = bindingProblems(inLesson: lesson(control), file: "a.md")
    #expect(!problems.isEmpty && problems.allSatisfy { $0.position != nil })
  }
}
