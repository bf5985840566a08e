public import Diagnostics

/// A caption or a takeaway: one paragraph of inline Markdown.
public struct InlineText: Sendable, Hashable {
  /// The words without markup, for attributes and plain text.
  public var text: String
  /// The rendered text, without a paragraph around it.
  public var parts: [BodyPart]
  /// Where the text starts.
  public var position: SourcePosition

  /// An inline text.
  public init(text: String, parts: [BodyPart], position: SourcePosition) {
    self.text = text
    self.parts = parts
    self.position = position
  }
}
