/// Writes problems as a JSON array, for editors and scripts.
///
/// Every object has the same keys in the same order; what is absent is null.
public struct JSONDiagnostics: Sendable {
  /// A writer of JSON.
  public init() {}

  /// The problems in reporting order: one object on each line, a newline at the end.
  public func format(_ diagnostics: some Sequence<Diagnostic>) -> String {
    let objects = diagnostics.sortedForReport().map { "  " + object($0) }
    return objects.isEmpty ? "[]\n" : "[\n" + objects.joined(separator: ",\n") + "\n]\n"
  }

  private func object(_ diagnostic: Diagnostic) -> String {
    var name: String?
    var hint: String?
    switch diagnostic.suggestion {
    case .didYouMean(let text): name = text
    case .hint(let text): hint = text
    case nil: break
    }
    let members = [
      ("file", string(diagnostic.file)),
      ("line", number(diagnostic.position?.line)),
      ("column", number(diagnostic.position?.column)),
      ("length", number(diagnostic.position == nil ? nil : diagnostic.length)),
      ("severity", string(diagnostic.severity.rawValue)),
      ("id", string(diagnostic.id)),
      ("message", string(diagnostic.message)),
      ("expected", string(diagnostic.expected)),
      ("suggestion", string(name)),
      ("help", string(hint)),
      ("excerpt", string(diagnostic.excerpt)),
      ("excerpt_column", number(diagnostic.excerpt == nil ? nil : diagnostic.excerptColumn)),
    ]
    return "{" + members.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
  }

  private func number(_ value: Int?) -> String {
    value.map(String.init) ?? "null"
  }

  private func string(_ value: String?) -> String { value.map(jsonString) ?? "null" }
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
