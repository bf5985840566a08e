import Foundation
import Yams

/// The part of JSON Schema (draft-07) that our schemas use; a word that it does not know is a failure.
struct SchemaChecker {
  let schema: [String: Any]

  init(_ json: String) throws {
    schema = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any] ?? [:]
  }

  /// What is wrong with a value, each with the path to it.
  func problems(in value: Any) -> [String] { problems(value, schema, at: "") }

  private func problems(_ value: Any, _ schema: Any, at path: String) -> [String] {
    if let flag = schema as? Bool { return flag ? [] : ["\(path): not allowed"] }
    guard let schema = schema as? [String: Any] else { return ["\(path): no schema"] }
    if let reference = schema["$ref"] as? String {
      let name = reference.replacing("#/definitions/", with: "")
      return problems(value, (self.schema["definitions"] as? [String: Any])?[name] ?? "missing", at: path)
    }
    return schema.keys.sorted().flatMap { key in problems(value, key, schema[key] ?? "", schema, at: path) }
  }

  private func problems(_ value: Any, _ key: String, _ rule: Any, _ schema: [String: Any], at path: String) -> [String]
  {
    let (object, list) = (value as? [String: Any], value as? [Any])
    let number = value as? Double
    func fails(_ isWrong: Bool) -> [String] { isWrong ? ["\(path): \(key)"] : [] }
    func count(_ rule: Any) -> Int { rule as? Int ?? -1 }
    switch key {
    case "$schema", "title", "description", "default", "definitions", "enumDescriptions", "then": return []
    case "type":
      let names = rule as? [String] ?? [rule as? String ?? ""]
      return fails(!names.contains { Self.isType($0, value) })
    case "required": return fails(object.map { !Set(rule as? [String] ?? []).isSubset(of: $0.keys) } ?? false)
    case "properties":
      let rules = rule as? [String: Any] ?? [:]
      return (object ?? [:]).keys.sorted().flatMap { name in
        rules[name].map { problems(object?[name] ?? "", $0, at: path + "/" + name) } ?? []
      }
    case "additionalProperties":
      let known = (schema["properties"] as? [String: Any] ?? [:]).keys
      return (object ?? [:]).keys.filter { !known.contains($0) }.sorted().map { "\(path)/\($0): unknown" }
    case "maxProperties": return fails((object?.count ?? 0) > count(rule))
    case "items": return (list ?? []).enumerated().flatMap { problems($1, rule, at: "\(path)/\($0)") }
    case "minItems": return fails(list.map { $0.count < count(rule) } ?? false)
    case "maxItems": return fails(list.map { $0.count > count(rule) } ?? false)
    case "uniqueItems": return fails(list.map { Set($0.map { "\($0)" }).count < $0.count } ?? false)
    case "enum": return fails(!(rule as? [Any] ?? []).contains { Self.isSame($0, value) })
    case "const": return fails(!Self.isSame(rule, value))
    case "minimum": return fails(number.map { $0 < (rule as? Double ?? .nan) } ?? false)
    case "maximum": return fails(number.map { $0 > (rule as? Double ?? .nan) } ?? false)
    case "exclusiveMinimum": return fails(number.map { $0 <= (rule as? Double ?? .nan) } ?? false)
    case "pattern":
      guard let text = value as? String else { return [] }
      return fails(text.range(of: rule as? String ?? "", options: .regularExpression) == nil)
    case "allOf": return (rule as? [Any] ?? []).flatMap { problems(value, $0, at: path) }
    case "anyOf": return fails(!(rule as? [Any] ?? []).contains { problems(value, $0, at: path).isEmpty })
    case "oneOf": return fails((rule as? [Any] ?? []).count { problems(value, $0, at: path).isEmpty } != 1)
    case "if": return problems(value, rule, at: path).isEmpty ? problems(value, schema["then"] ?? true, at: path) : []
    default: return ["\(path): the checker does not know `\(key)`"]
    }
  }

  private static func isType(_ name: String, _ value: Any) -> Bool {
    switch name {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "number": value is Double
    case "integer": (value as? Double).map { $0 == $0.rounded() } ?? false
    case "boolean": value is Flag
    case "null": value is NSNull
    default: false
    }
  }

  private static func isSame(_ rule: Any, _ value: Any) -> Bool {
    rule as? String == value as? String && rule is String
  }

  /// True or false, apart from numbers, as which Foundation's would pass.
  struct Flag { let isTrue: Bool }

  /// YAML by its core schema, as editors and the reader of lessons take it: `off` is a word.
  static func value(ofYAML text: String) throws -> Any {
    try Yams.compose(yaml: text).map(value) ?? NSNull()
  }

  private static func value(_ node: Node) -> Any {
    switch node {
    case .mapping(let mapping):
      return Dictionary(mapping.map { ($0.key.string ?? "", value($0.value)) }) { first, _ in first }
    case .sequence(let sequence): return sequence.map(value)
    case .scalar(let scalar) where scalar.style == .plain:
      switch scalar.string {
      case "", "~", "null": return NSNull()
      case "true", "false": return Flag(isTrue: scalar.string == "true")
      default: return Double(scalar.string) ?? scalar.string
      }
    case .scalar(let scalar): return scalar.string
    default: return NSNull()
    }
  }
}
