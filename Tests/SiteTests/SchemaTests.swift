import Diagnostics
import Experiments
import Foundation
import Plots
import Site
import Testing

/// The schemas for editors say what the reader of lessons and the catalogue say.
struct SchemaTests {
  static let directive = LessonSchema.directive.json
  static let names = Catalogue.builtIn.names

  private func problems(_ yaml: String, _ schema: LessonSchema = .directive) throws -> [String] {
    try SchemaChecker(schema.json).problems(in: SchemaChecker.value(ofYAML: yaml))
  }

  @Test(arguments: Catalogue.builtIn.experiments.indices)
  func `every parameter has its type, range, choices, default and unit`(kind: Int) throws {
    let experiment = Catalogue.builtIn.experiments[kind]
    let schema = try SchemaChecker(Self.directive).schema
    let definitions = try #require(schema["definitions"] as? [String: [String: Any]])
    for parameter in experiment.parameters {
      let definition = try #require(definitions["\(experiment.name).\(parameter.name)"])
      let number = (definition["anyOf"] as? [[String: Any]])?.last ?? definition
      let text = try #require(definition["description"] as? String)
      let unit = "\(parameter.unit)".isEmpty ? "" : " \(parameter.unit)"
      #expect(text.hasPrefix("\(parameter.meaning.text) ") && text.hasSuffix(unit + "."))
      #expect(text.contains("default " + parameter.string(of: parameter.defaultValue)))
      switch (parameter.domain, parameter.defaultValue) {
      case (.number(let range), .number(let own)), (.numberOrOff(let range, _, _), .number(let own)):
        #expect(number["type"] as? String == "number" && definition["default"] as? Double == own)
        #expect(number["minimum"] as? Double == range.lowerBound && number["maximum"] as? Double == range.upperBound)
      case (.numberOrOff(let range, _, _), _):
        #expect(number["maximum"] as? Double == range.upperBound && definition["default"] as? String == "off")
      case (.integer(let range), .integer(let own)):
        #expect(number["type"] as? String == "integer" && definition["default"] as? Int == own)
        #expect(number["minimum"] as? Int == range.lowerBound && number["maximum"] as? Int == range.upperBound)
      case (.choice(let words), .choice(let own)):
        #expect(
          definition["enum"] as? [String] == words.map { "\($0)" }
            && definition["default"] as? String == "\(words[own])")
      default: Issue.record("\(parameter.name) has a default that is none")
      }
    }
    #expect(definitions.keys.count { $0.hasPrefix("\(experiment.name).") } == experiment.parameters.count)
  }

  @Test func `the keys are those of the reader, in its order, and the kinds those of the catalogue`() throws {
    for (schema, lesson) in [
      (LessonSchema.directive, "---\ntitle: A\n---\n```yaml experiment\nzz: 1\n```\n"),
      (.frontMatter, "---\nzz: 1\n---\nx\n"),
    ] {
      // What the reader expects instead of a key that it does not know; of many, those that are nearest.
      let expected = bindingProblems(inLesson: lesson, file: "a.md").first { $0.id == "unknown-key" }?.expected ?? ""
      let properties = try #require(try SchemaChecker(schema.json).schema["properties"] as? [String: Any])
      for name in expected.replacing("one of: ", with: "").split(separator: ", ") where !name.hasPrefix("…") {
        #expect(properties[String(name)] != nil, "\(name)")
      }
    }
    let properties = try #require(try SchemaChecker(Self.directive).schema["properties"] as? [String: [String: Any]])
    #expect(properties["run"]?["enum"] as? [String] == Self.names)
    #expect((properties["run"]?["enumDescriptions"] as? [String])?.count == Self.names.count)
    #expect(properties.values.allSatisfy { ($0["description"] as? String)?.hasSuffix(".") == true })
  }

  /// Parts of every lesson of this site, as text.
  static let lessons: [(file: String, frontMatter: String, directives: [String])] = {
    let root = TemporarySite.repository + "/content"
    return snapshot(of: root).keys.filter { $0.hasSuffix(".md") }.sorted().map { file in
      // A guide shows experiments in longer fences; what they show stands below them once more.
      let text = ((try? String(contentsOfFile: root + "/" + file, encoding: .utf8)) ?? "")
        .replacing(/````markdown[\s\S]*?\n````\n/, with: "")
      let parts = text.components(separatedBy: "---\n")
      let blocks = text.components(separatedBy: "\n```yaml experiment\n").dropFirst().map {
        $0.components(separatedBy: "\n```")[0]
      }
      return (file, parts.count > 1 ? parts[1] : "", blocks)
    }
  }()

  @Test func `every experiment and all front matter of this site fits`() throws {
    #expect(Self.lessons.count >= 4 && Self.lessons.reduce(0) { $0 + $1.directives.count } >= 10)
    for lesson in Self.lessons {
      #expect(try problems(lesson.frontMatter, .frontMatter) == [], "\(lesson.file)")
      for directive in lesson.directives { #expect(try problems(directive) == [], "\(lesson.file): \(directive)") }
    }
  }

  /// What the schema finds, the reader of lessons finds too.
  @Test(arguments: [
    ("run: depth", "/: required"), ("run: dephts", "/run: enum"), ("takeway: A.", "/takeway: unknown"),
    ("parameters: { gian: 1 }", "/parameters/gian: unknown"), ("parameters: { gain: 11 }", "/parameters/gain: maximum"),
    ("parameters: { layers: 1.5 }", "/parameters/layers: type"),
    ("parameters: { activation: tahn }", "/parameters/activation: enum"),
    ("compare: { gain: [1] }", "/compare/gain: minItems"),
    ("compare: { gain: [1, 1] }", "/compare/gain: uniqueItems"),
    ("compare: { gain: [1, 2, 3, 4, 5] }", "/compare/gain: maxItems"),
    ("facet: { gain: [1, 2], bias: [0, 1] }", "/facet: maxProperties"), ("seeds: 41", "/seeds: maximum"),
    ("controls: { gain: { from: 1, to: 2 } }", "/controls/gain: anyOf"),
    ("controls: { gain: { from: 1, to: 2, step: 0.1, ratios: 3 } }", "/controls/gain: anyOf"),
    ("controls: { gain: { from: 1, to: 20, step: 0.1 } }", "/controls/gain: anyOf"),
    ("link: [gian]", "/link/0: enum"), ("claims: first_norm < 1", "/claims: type"), ("id: My", "/id: pattern"),
    ("id: 1st", "/id: pattern"), ("id: 1", "/id: type"), ("caption: ''", "/caption: pattern"),
  ])
  func `a mistake is found by the schema and by the reader`(line: String, problem: String) throws {
    let key = line.prefix { $0 != ":" }
    let others = ["id: a", "run: depth", "caption: A."].filter { $0.prefix { $0 != ":" } != key }
    let yaml = (line == "run: depth" ? [line] : others + [line]).joined(separator: "\n")
    let found = try problems(yaml).map { $0.hasPrefix(":") ? "/" + $0 : $0 }
    #expect(found.contains(problem), "\(found)")
    let lesson = "---\ntitle: A\n---\n```yaml experiment\n\(yaml)\n```\n"
    #expect(!bindingProblems(inLesson: lesson, file: "a.md").isEmpty)
  }

  @Test(arguments: [
    ("run: explode\nseeds: 8", "/seeds: not allowed"),
    ("run: gate\ncompare: { cell: [rnn, gru] }", "/compare: not allowed"),
    ("run: explode\nparameters: { clip: on }", "/parameters/clip: anyOf"),
  ])
  func `what a kind does not have is refused`(yaml: String, problem: String) throws {
    let whole = "id: a\ncaption: A.\n" + yaml
    #expect(try problems(whole) == [problem])
    #expect(!bindingProblems(inLesson: "---\ntitle: A\n---\n```yaml experiment\n\(whole)\n```\n", file: "a.md").isEmpty)
  }

  @Test(arguments: [
    ("draft: true", []), ("description: A", ["/: required"]), ("title: A\norder: first", ["/order: type"]),
    ("title: A\nslug: A b", ["/slug: pattern"]), ("title: A\naliases: [/a.html]", ["/aliases/0: pattern"]),
    ("title: A\ntags: [b]", ["/tags: unknown"]), ("title: 2026\norder: 3\naliases: [old/a.html]", []),
  ])
  func `front matter is checked`(yaml: String, expected: [String]) throws {
    let whole = yaml.hasPrefix("draft") ? "title: A\n" + yaml : yaml
    #expect(try problems(whole, .frontMatter).map { $0.hasPrefix(":") ? "/" + $0 : $0 } == expected)
    #expect(bindingProblems(inLesson: "---\n\(whole)\n---\nText.\n", file: "a.md").isEmpty == expected.isEmpty)
  }
}
