import Diagnostics

/// A JSON value whose members keep their order.
indirect enum JSONValue {
  case object([(String, JSONValue)])
  case array([JSONValue])
  case string(String)
  case number(Double)
  case integer(Int)
  case boolean(Bool)

  /// The value as text, indented by two spaces; what fits a line of 120 characters stays on one.
  var text: String { text(indentation: 0) }

  private func text(indentation: Int) -> String {
    let short = line
    if short.utf8.count + indentation <= 120 { return short }
    let inner = String(repeating: " ", count: indentation + 2)
    let end = "\n" + String(repeating: " ", count: indentation)
    switch self {
    case .object(let members):
      let lines = members.map { "\(inner)\(jsonString($0.0)): \($0.1.text(indentation: indentation + 2))" }
      return "{\n" + lines.joined(separator: ",\n") + end + "}"
    case .array(let items):
      return "[\n" + items.map { inner + $0.text(indentation: indentation + 2) }.joined(separator: ",\n") + end + "]"
    default: return short
    }
  }

  private var line: String {
    switch self {
    case .object(let members):
      members.isEmpty ? "{}" : "{ " + members.map { "\(jsonString($0.0)): \($0.1.line)" }.joined(separator: ", ") + " }"
    case .array(let items): "[" + items.map(\.line).joined(separator: ", ") + "]"
    case .string(let text): jsonString(text)
    case .number(let x): x.short
    case .integer(let i): "\(i)"
    case .boolean(let flag): flag ? "true" : "false"
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral
{
  init(stringLiteral text: String) { self = .string(text) }
  init(arrayLiteral items: JSONValue...) { self = .array(items) }
  init(dictionaryLiteral members: (String, JSONValue)...) { self = .object(members) }
  init(booleanLiteral flag: Bool) { self = .boolean(flag) }
  init(integerLiteral number: Int) { self = .integer(number) }

  /// This object with more members behind its own.
  func with(_ more: KeyValuePairs<String, JSONValue>) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members + more.map { ($0.key, $0.value) })
  }
}
