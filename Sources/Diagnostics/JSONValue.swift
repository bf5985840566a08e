/// A JSON value whose members keep their order: the one writer of JSON.
package indirect enum JSONValue: Sendable {
  case object([(String, JSONValue)])
  case array([JSONValue])
  case string(String)
  case integer(Int)
  /// A number as it is to be written.
  case number(String)
  case boolean(Bool)
  case null

  /// The value as text without a space.
  package var compact: String { line(comma: ",", colon: ":") }

  /// The value as text on one line, with spaces.
  package var line: String { line(comma: ", ", colon: ": ") }

  /// The value as text, indented by two spaces; what fits a line of 120 characters stays on one, and so do numbers.
  package var text: String { text(indentation: 0) }

  /// The value for a script element, within which nothing may look like its end.
  package var script: String { compact.replacing("</", with: "<\\/") }

  private func line(comma: String, colon: String) -> String {
    func line(_ value: JSONValue) -> String { value.line(comma: comma, colon: colon) }
    return switch self {
    case .object(let members):
      "{" + members.map { jsonString($0.0) + colon + line($0.1) }.joined(separator: comma) + "}"
    case .array(let items): "[" + items.map(line).joined(separator: comma) + "]"
    case .string(let text): jsonString(text)
    case .integer(let i): "\(i)"
    case .number(let text): text
    case .boolean(let flag): flag ? "true" : "false"
    case .null: "null"
    }
  }

  private func text(indentation: Int) -> String {
    let short = line
    if short.utf8.count + indentation <= 120 { return short }
    let inner = String(repeating: " ", count: indentation + 2)
    let end = "\n" + String(repeating: " ", count: indentation)
    switch self {
    case .object(let members):
      let lines = members.map { "\(inner)\(jsonString($0.0)): \($0.1.text(indentation: indentation + 2))" }
      return "{\n" + lines.joined(separator: ",\n") + end + "}"
    case .array(let items) where !items.allSatisfy(\.isNumber):
      return "[\n" + items.map { inner + $0.text(indentation: indentation + 2) }.joined(separator: ",\n") + end + "]"
    default: return short
    }
  }

  private var isNumber: Bool {
    switch self {
    case .integer, .number: true
    default: false
    }
  }

  /// This object with more members behind its own.
  package func with(_ more: KeyValuePairs<String, JSONValue>) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members + more.map { ($0.key, $0.value) })
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral
{
  package init(stringLiteral text: String) { self = .string(text) }
  package init(arrayLiteral items: JSONValue...) { self = .array(items) }
  package init(dictionaryLiteral members: (String, JSONValue)...) { self = .object(members) }
  package init(booleanLiteral flag: Bool) { self = .boolean(flag) }
  package init(integerLiteral number: Int) { self = .integer(number) }

  /// A string, or null.
  package init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }
  /// A number, or null.
  package init(_ number: Int?) { self = number.map(JSONValue.integer) ?? .null }
}

/// A text as a JSON string.
package func jsonString(_ value: String) -> String {
  var text = "\""
  for scalar in value.unicodeScalars {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\t": text += "\\t"
    // U+2028 and U+2029 are line ends to older JavaScript, DEL and C1 controls are for terminals.
    case "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
      let digits = String(scalar.value, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: text.unicodeScalars.append(scalar)
    }
  }
  return text + "\""
}
