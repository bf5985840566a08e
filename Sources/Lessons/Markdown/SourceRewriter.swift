/// Writes a Markdown text anew for the parser, each scalar with its place in the text it comes from.
struct SourceRewriter {
  private let original: MarkdownSource
  private var scalars: [Unicode.Scalar] = []
  /// For each scalar, its offset in the original.
  private var origins: [Int] = []

  init(_ original: MarkdownSource) {
    self.original = original
    scalars.reserveCapacity(original.scalars.count)
    origins.reserveCapacity(original.scalars.count + 1)
  }

  mutating func copy(_ range: Range<Int>) {
    scalars.append(contentsOf: original.scalars[range])
    origins.append(contentsOf: range)
  }

  /// Writes what the original does not hold, for something that stands at `origin` there.
  mutating func insert(_ text: String, at origin: Int) {
    let added = text.unicodeScalars
    scalars.append(contentsOf: added)
    origins.append(contentsOf: repeatElement(origin, count: added.count))
  }

  /// The new text, and for each of its scalars and its end the offset in the original.
  func finish() -> (source: MarkdownSource, origins: [Int]) {
    let origins = origins + [original.scalars.count]
    return (MarkdownSource(original, rewritten: scalars, origins: origins), origins)
  }
}
