import Diagnostics
import Experiments
import Lessons

/// A JSON Schema (draft-07) of what authors write in YAML, for editors: from the same keys that the reader of lessons knows,
/// and from the declarations of the catalogue.
///
/// An editor helps while a key is written; what depends on several values (a state of a control that is not offered, too
/// many runs in one figure) is for `unroll check`.
public enum LessonSchema: String, CaseIterable, Sendable {
  /// What stands between the fences of an experiment.
  case directive
  /// What stands between the `---` lines of a lesson.
  case frontMatter = "front-matter"

  /// The schema as JSON; equal programs give equal bytes.
  public var json: String {
    switch self {
    case .directive:
      schema("An experiment in a lesson", Directive.keys).with([
        "allOf": .array(Catalogue.builtIn.experiments.map { $0.conditionalSchema }),
        "definitions": .object(Catalogue.builtIn.experiments.flatMap(\.valueSchemas)),
      ]).text
    case .frontMatter: schema("The front matter of a lesson", FrontMatter.keys).text
    }
  }

  private func schema(_ title: String, _ keys: [LessonKey]) -> JSONValue {
    [
      "$schema": "http://json-schema.org/draft-07/schema#",
      "title": .string(title),
      "type": "object",
      "required": .array(keys.filter(\.isRequired).map { .string($0.name) }),
      "additionalProperties": false,
      "properties": .object(keys.map { ($0.name, $0.form.schema.with(["description": .string($0.meaning)])) }),
    ]
  }
}

extension LessonKey.Form {
  /// What may stand behind a key, as far as it does not depend on the kind of experiment.
  fileprivate var schema: JSONValue {
    switch self {
    // A number is text too to the reader of a title.
    case .text: ["type": ["string", "number", "boolean"], "pattern": "\\S"]
    case .pattern(let pattern, let isNumeric):
      ["type": isNumeric ? ["string", "integer"] : ["string"], "pattern": .string(pattern)]
    case .integer(nil): ["type": "integer"]
    case .integer(.some(let range)):
      ["type": "integer", "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound)]
    case .boolean: ["type": "boolean"]
    case .texts(pattern: nil): ["type": "array", "items": LessonKey.Form.text.schema]
    case .texts(pattern: .some(let pattern)):
      ["type": "array", "items": ["type": "string", "pattern": .string(pattern)]]
    case .kind:
      [
        "enum": .array(Catalogue.builtIn.experiments.map { .string("\($0.name)") }),
        "enumDescriptions": .array(Catalogue.builtIn.experiments.map { .string("\($0.summary.text)") }),
      ]
    case .settings, .comparisons, .controls: ["type": ["object", "null"]]
    case .facet: ["type": ["object", "null"], "maxProperties": 1]
    case .controlNames: ["type": "array", "items": ["type": "string"], "uniqueItems": true]
    case .claims: ["type": "array", "items": ["type": "string", "pattern": "\\S"]]
    }
  }
}
