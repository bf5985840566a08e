import Diagnostics

/// Writes a text anew from its start to its end, each scalar with its place in the author's file.
struct SourceRewriter {
  private let original: MarkdownSource
  /// Up to where the original is copied or left out.
  private var offset = 0
  private var scalars: [Unicode.Scalar] = []
  private var positions: [SourcePosition] = []

  init(_ original: MarkdownSource) {
    self.original = original
    scalars.reserveCapacity(original.scalars.count)
    positions.reserveCapacity(original.scalars.count + 1)
  }

  mutating func copy(upTo end: Int) {
    guard offset < end else { return }
    scalars += original.scalars[offset..<end]
    positions += original.positions(offset..<end)
    offset = end
  }

  /// Leaves out the original from here on.
  mutating func skip(to end: Int) { offset = max(offset, end) }

  /// Writes what the original does not hold; it has the place of what the original holds here.
  mutating func insert(_ text: String) {
    let added = text.unicodeScalars
    scalars += added
    positions += repeatElement(original.position(at: offset), count: added.count)
  }

  /// Writes a text that has places of its own.
  mutating func insert(_ text: MarkdownSource) {
    scalars += text.scalars
    positions += text.positions(text.scalars.indices)
  }

  /// Copies the rest.
  mutating func finish() -> MarkdownSource {
    copy(upTo: original.scalars.count)
    return MarkdownSource(
      file: original.file, scalars: scalars, positions: positions + [original.position(at: original.scalars.count)])
  }
}
