import Diagnostics
import Experiments
import Foundation
import Plots
import Site
import Testing

/// What `unroll experiments KIND` prints can be read in a terminal, and pasted.
struct KindPageTests {
  static let names = Catalogue.builtIn.names

  private func page(_ name: String) throws -> String {
    KindPage(try #require(Catalogue.builtIn[Text(name)])).text
  }

  /// The experiment at the end of the page, with the page's indentation taken off.
  private func example(_ name: String) throws -> String {
    let lines = try page(name).split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0.hasSuffix("```yaml experiment") })
    #expect(lines.last == "    ```" && lines[start...].allSatisfy { $0.hasPrefix("    ") })
    return lines[start...].map { String($0.dropFirst(4)) }.joined(separator: "\n")
  }

  private func lesson(_ names: [String]) throws -> String {
    let figures = try names.map { try example($0).replacing("id: my-figure", with: "id: of-\($0)") }
    return "---\ntitle: Examples\n---\n" + figures.joined(separator: "\n\n") + "\n"
  }

  @Test(arguments: names)
  func `no line is too wide, and no word is lost by breaking one`(name: String) throws {
    let page = try page(name)
    #expect(page.split(separator: "\n").allSatisfy { $0.count <= 100 })
    let experiment = try #require(Catalogue.builtIn[Text(name)])
    func words(_ text: some StringProtocol) -> [Substring] { Substring(text).split { " \n".contains($0) } }
    let (whole, equations) = (words(page), words("\(experiment.equations.text)"))
    #expect(whole.firstRange(of: equations) != nil)
    for text in experiment.parameters.map({ "\($0.meaning.text)" }) + experiment.values.map({ "\($0.meaning.text)" }) {
      #expect(whole.firstRange(of: words(text)) != nil, "\(text)")
    }
    for parameter in experiment.parameters where !"\(parameter.unit)".isEmpty {
      #expect(page.contains("default \(parameter.string(of: parameter.defaultValue)) \(parameter.unit)."))
    }
  }

  @Test(arguments: names)
  func `the example is read and bound without a problem`(name: String) throws {
    let problems = bindingProblems(inLesson: try lesson([name]), file: "content/en/01-a.md")
    #expect(problems.isEmpty, "\(DiagnosticFormatter().format(problems))")
  }

  @Test(arguments: names)
  func `the example fits the schema, with controls where there is something to choose`(name: String) throws {
    let yaml = try example(name).split(separator: "\n").dropFirst().dropLast().joined(separator: "\n")
    #expect(try SchemaChecker(LessonSchema.directive.json).problems(in: SchemaChecker.value(ofYAML: yaml)) == [])
    #expect(yaml.contains("controls:") == (name != "chaos"))
  }

  /// Those that are quick; all of them take half a minute.
  static let built = Catalogue.builtIn.experiments.filter {
    isExhaustive || $0.isDiagram || $0.cost(Settings(defaultsOf: $0.parameters)) < 5e7
  }.map { "\($0.name)" }

  @Test func `the examples build, and their claims hold`() async throws {
    let site = try TemporarySite([
      "content/en/index.md": "---\ntitle: Home\n---\nText.\n", "content/en/01-a.md": try lesson(Self.built),
    ])
    let report = await site.build()
    #expect(!report.isFailed, "\(DiagnosticFormatter().format(report.diagnostics))")
    let claims = try Self.names.count { try example($0).contains("claims:") }
    #expect(claims >= 8 && report.claims == claims)
  }
}
