public import Diagnostics

/// A value and the source text it was read from.
public struct Located<Value: Sendable>: Sendable {
  /// The value.
  public var value: Value
  /// Where its text starts.
  public var position: SourcePosition
  /// How many Unicode scalars of the line its text takes, at least 1.
  public var length: Int

  /// A value read at a position.
  public init(_ value: Value, at position: SourcePosition, length: Int) {
    self.value = value
    self.position = position
    self.length = max(1, length)
  }

  /// Another value at the same place.
  public func map<Other: Sendable>(_ transform: (Value) -> Other) -> Located<Other> {
    Located<Other>(transform(value), at: position, length: length)
  }
}

extension Located: Equatable where Value: Equatable {}

extension Located: Hashable where Value: Hashable {}

extension Located {
  /// A diagnostic that underlines this value; its excerpt is still to be filled in.
  public func diagnostic(
    _ id: String, severity: Diagnostic.Severity = .error, file: String, message: String, expected: String? = nil,
    suggestion: Diagnostic.Suggestion? = nil
  ) -> Diagnostic {
    Diagnostic(
      id, severity: severity, file: file, position: position, length: length, message: message, expected: expected,
      suggestion: suggestion)
  }
}
