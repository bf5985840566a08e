public import Diagnostics

/// A caption, a takeaway or an objective: one paragraph of inline Markdown.
public struct InlineText: Sendable, Hashable {
  /// The words and quoted values without markup, for attributes and plain text; references to figures are left out.
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
