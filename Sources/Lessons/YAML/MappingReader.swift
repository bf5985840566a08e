public import Diagnostics

/// Reads the entries of a mapping by name, collecting what is wrong with them.
public struct MappingReader {
  /// What was found wrong so far.
  public private(set) var diagnostics: [Diagnostic] = []
  private let mapping: YAMLMapping
  private let file: String
  private let owner: String

  /// A reader of a mapping; keys that are not known are errors with the nearest known one.
  ///
  /// - Parameters:
  ///   - mapping: The mapping.
  ///   - file: The file, for diagnostics.
  ///   - known: The keys that may occur.
  ///   - owner: What the mapping is, in the words of a message: `the front matter`.
  public init(_ mapping: YAMLMapping, file: String, known: [String], owner: String) {
    self.mapping = mapping
    self.file = file
    self.owner = owner
    for entry in mapping.entries where !known.contains(entry.key.value) {
      let nearest = nearestName(to: entry.key.value, among: known)
      diagnostics.append(
        entry.key.diagnostic(
          "unknown-key", file: file, message: "unknown key `\(entry.key.value)` in \(owner)",
          expected: oneOf(known, nearestTo: entry.key.value), suggestion: nearest.map { .didYouMean($0) }))
    }
  }

  /// The value of a key, of any type; nil when the key is absent.
  public func value(_ key: String) -> YAMLValue? {
    mapping[key]?.value
  }

  /// Reports a required key that is absent, at `position`.
  public mutating func require(_ key: String, position: SourcePosition) {
    guard mapping[key] == nil, !mapping.refusedKeys.contains(key) else { return }
    diagnostics.append(
      Diagnostic(
        "missing-key", file: file, position: position, message: "\(owner) has no `\(key)`", expected: "`\(key): …`"))
  }

  /// Reads the scalar of a key; anything else, and an empty one, is an error.
  public mutating func readScalar(_ key: String, expected: String = "text") -> YAMLScalar? {
    guard let value = mapping[key]?.value else { return nil }
    return readScalar(value, named: "`\(key)`", expected: expected)
  }

  /// Reads the text of a key; anything but a scalar that is not empty is an error.
  public mutating func readText(_ key: String, expected: String = "text") -> Located<String>? {
    readScalar(key, expected: expected)?.text
  }

  /// Parses the text of a key; nil from `transform` is an error.
  public mutating func parse<Value: Sendable>(
    _ key: String, expected: String, _ transform: (String) -> Value?
  ) -> Located<Value>? {
    guard let text = readText(key, expected: expected) else { return nil }
    guard let value = transform(text.value) else {
      report(text, "`\(key)` cannot be `\(text.value)`", expected: expected)
      return nil
    }
    return text.map { _ in value }
  }

  /// Reads the items of a list of text; anything else is an error.
  public mutating func readTexts(_ key: String, expected: String = "a list of text") -> [Located<String>] {
    readScalars(key, expected: expected).map(\.text)
  }

  /// Reads the items of a list of text, with how they are written; anything else is an error.
  public mutating func readScalars(_ key: String, expected: String = "a list of text") -> [YAMLScalar] {
    guard let value = mapping[key]?.value else { return [] }
    guard case .sequence(let sequence) = value else {
      reportType(of: value, named: "`\(key)`", expected: expected)
      return []
    }
    return sequence.items.compactMap { readScalar($0, named: "an item of `\(key)`", expected: "text") }
  }

  /// Reads the entries of a mapping; anything else is an error. An absent or empty one has none.
  public mutating func readEntries(_ key: String, expected: String) -> [YAMLEntry] {
    switch mapping[key]?.value {
    case nil: return []
    case .mapping(let mapping): return mapping.entries
    case .scalar(let scalar) where scalar.style == .plain && scalar.text.value.isEmpty: return []
    case .some(let value):
      reportType(of: value, named: "`\(key)`", expected: expected)
      return []
    }
  }

  /// Reads a value as a scalar; anything else, and an empty one, is an error.
  public mutating func readScalar(_ value: YAMLValue, named name: String, expected: String) -> YAMLScalar? {
    guard case .scalar(let scalar) = value, !scalar.text.value.allSatisfy(\.isWhitespace) else {
      reportType(of: value, named: name, expected: expected)
      return nil
    }
    return scalar
  }

  /// Reports a value of the wrong type.
  public mutating func reportType(of value: YAMLValue, named name: String, expected: String) {
    diagnostics.append(
      Diagnostic(
        "wrong-type", file: file, position: value.position, length: value.length,
        message: "\(name) is \(value.kindName)", expected: expected))
  }

  /// Reports a value that is text but not the right one.
  public mutating func report(
    _ text: Located<String>, id: String = "invalid-value", _ message: String, expected: String?,
    suggestion: Diagnostic.Suggestion? = nil
  ) {
    diagnostics.append(
      text.diagnostic(id, file: file, message: message, expected: expected, suggestion: suggestion))
  }
}
