/// The spans of a text, each of which is a mark in the text that the parser gets.
struct MarkdownSpans {
  private let spans: [MarkdownSpan]
  private let marks: Marks

  /// Takes the spans of some kinds out of a text.
  init(takenFrom source: inout MarkdownSource, kinds: Set<MarkdownSpan.Kind>, marks: Marks) {
    self.marks = marks
    let found = MarkdownSpans.mayOccur(in: source.scalars) ? SpanFinder.spans(in: source, kinds: kinds) : []
    spans = found.map(\.span)
    guard !found.isEmpty else { return }
    var writer = SourceRewriter(source)
    for (number, (range, _)) in found.enumerated() {
      writer.copy(upTo: range.lowerBound)
      writer.insert(marks.text(of: .slot(number)))
      writer.skip(to: range.upperBound)
    }
    source = writer.finish()
  }

  private static func mayOccur(in scalars: [Unicode.Scalar]) -> Bool {
    scalars.indices.contains { index in
      scalars[index] == "$"
        || scalars[index] == "[" && index + 1 < scalars.count
          && (scalars[index + 1] == "^" || scalars[index + 1] == "@")
    }
  }

  var count: Int { spans.count }

  subscript(number: Int) -> MarkdownSpan { spans[number] }

  /// A text as it was written: in code, HTML and addresses dollars are dollars.
  func restoring(_ text: String) -> String {
    replacing(in: text) { spans[$0].written.string }
  }

  /// The same of a text whose places are known.
  func restoring(_ text: MarkdownSource) -> MarkdownSource {
    var writer = SourceRewriter(text)
    for (mark, range) in marks.ranges(in: text.scalars) {
      guard case .slot(let number) = mark else { continue }
      writer.copy(upTo: range.lowerBound)
      writer.insert(spans[number].written)
      writer.skip(to: range.upperBound)
    }
    return writer.finish()
  }

  /// A text with something in the place of each span.
  func replacing(in text: String, _ replacement: (Int) -> String) -> String {
    marks.replacing(in: text) { mark in
      guard case .slot(let number) = mark else { return nil }
      return spans.indices.contains(number) ? replacement(number) : ""
    }
  }
}
