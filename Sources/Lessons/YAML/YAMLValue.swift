public import Diagnostics

/// A YAML document as a tree of source text: scalars are not interpreted, and everything knows its place.
public indirect enum YAMLValue: Sendable, Hashable {
  /// A scalar.
  case scalar(YAMLScalar)
  /// A list.
  case sequence(YAMLSequence)
  /// A mapping.
  case mapping(YAMLMapping)

  /// Where the value starts.
  public var position: SourcePosition {
    switch self {
    case .scalar(let scalar): scalar.text.position
    case .sequence(let sequence): sequence.position
    case .mapping(let mapping): mapping.position
    }
  }

  /// How many Unicode scalars of its line a diagnostic about the value underlines.
  public var length: Int {
    if case .scalar(let scalar) = self { return scalar.text.length }
    return 1
  }

  /// What the value is, in the words of a message.
  public var kindName: String {
    switch self {
    case .scalar(let scalar): scalar.text.value.isEmpty ? "nothing" : "text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}

/// A YAML scalar.
public struct YAMLScalar: Sendable, Hashable {
  /// How a scalar is written.
  public enum Style: Sendable {
    /// Without quotes.
    case plain
    /// In single quotes.
    case singleQuoted
    /// In double quotes.
    case doubleQuoted
    /// After `|` or `>`.
    case block
  }

  /// Its text; the position is that of the opening quote, where there is one.
  public var text: Located<String>
  /// How it is written.
  public var style: Style

  /// A scalar.
  public init(text: Located<String>, style: Style) {
    self.text = text
    self.style = style
  }
}

/// A YAML list.
public struct YAMLSequence: Sendable, Hashable {
  /// Its items.
  public var items: [YAMLValue]
  /// Where it starts.
  public var position: SourcePosition

  /// A list.
  public init(items: [YAMLValue], position: SourcePosition) {
    self.items = items
    self.position = position
  }
}

/// A YAML mapping, in source order; its keys are distinct.
public struct YAMLMapping: Sendable, Hashable {
  /// Its entries.
  public var entries: [YAMLEntry]
  /// Keys that are left out because their value was refused, with a diagnostic of its own.
  public var refusedKeys: [String]
  /// Where it starts.
  public var position: SourcePosition

  /// A mapping.
  public init(entries: [YAMLEntry], refusedKeys: [String] = [], position: SourcePosition) {
    self.entries = entries
    self.refusedKeys = refusedKeys
    self.position = position
  }

  /// The entry of a key.
  public subscript(key: String) -> YAMLEntry? {
    entries.first { $0.key.value == key }
  }
}

/// A key and its value.
public struct YAMLEntry: Sendable, Hashable {
  /// The key.
  public var key: Located<String>
  /// The value.
  public var value: YAMLValue

  /// An entry of a mapping.
  public init(key: Located<String>, value: YAMLValue) {
    self.key = key
    self.value = value
  }
}
