/// Writes problems as a JSON array, for editors and scripts.
///
/// Every object has the same keys in the same order; what is absent is null.
public struct JSONDiagnostics: Sendable {
  /// A writer of JSON.
  public init() {}

  /// The problems in reporting order: one object on each line, a newline at the end.
  public func format(_ diagnostics: some Sequence<Diagnostic>) -> String {
    let objects = diagnostics.sortedForReport().map { "  " + $0.json.line }
    return objects.isEmpty ? "[]\n" : "[\n" + objects.joined(separator: ",\n") + "\n]\n"
  }
}

extension Diagnostic {
  fileprivate var json: JSONValue {
    var name: String?
    var hint: String?
    switch suggestion {
    case .didYouMean(let text): name = text
    case .hint(let text): hint = text
    case nil: break
    }
    return [
      "file": .string(file), "line": JSONValue(position?.line), "column": JSONValue(position?.column),
      "length": JSONValue(position == nil ? nil : length), "severity": .string(severity.rawValue), "id": .string(id),
      "message": .string(message), "expected": JSONValue(expected), "suggestion": JSONValue(name),
      "help": JSONValue(hint), "excerpt": JSONValue(excerpt),
      "excerpt_column": JSONValue(excerpt == nil ? nil : excerptColumn),
    ]
  }
}
