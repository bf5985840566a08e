/// A text about a kind for those who read the catalogue. The module in a reader's browser shows none of it, and leaves it out.
public struct Documentation: Sendable, ExpressibleByStringLiteral {
  #if READER
    /// Drops the text.
    @inline(__always)
    public init(stringLiteral text: StaticString) {}
  #else
    /// The text, English.
    public let text: StaticString

    /// A text.
    public init(stringLiteral text: StaticString) { self.text = text }
  #endif
}
