/// A name, a word or a phrase, UTF-8. The portable modules have no `String`, which would bring the tables of Unicode along.
public struct Text: Hashable, Sendable, ExpressibleByStringLiteral {
  /// UTF-8.
  public let bytes: [UInt8]

  /// What a literal spells.
  public init(stringLiteral literal: StaticString) { bytes = ascii(literal) }

  /// A text from its bytes.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether it has no characters.
  public var isEmpty: Bool { bytes.isEmpty }
}

#if !READER
  extension Text: CustomStringConvertible {
    /// The text of a string.
    public init(_ string: String) { bytes = Array(string.utf8) }

    /// As a string.
    public var description: String { String(decoding: bytes, as: UTF8.self) }
  }
#endif
