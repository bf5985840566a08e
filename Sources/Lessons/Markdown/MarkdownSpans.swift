import Diagnostics

/// The formulas, references to notes and citations of a Markdown text, and the text with a placeholder for each, which
/// the Markdown parser does not touch.
///
/// A placeholder is the sentinel, the number of the span and the sentinel. It stands for one position in the file, so
/// that all other positions stay what they were, also behind a formula of several lines.
struct MarkdownSpans {
  enum Kind { case formula, note, citation }

  /// A piece of the original text that the parser does not see.
  struct Span {
    var kind = Kind.formula
    /// From the first dollar or bracket to behind the last.
    let range: Range<Int>
    /// What is between the dollars; the id of a note, what is between the brackets of a citation.
    let content: Range<Int>
    let isDisplay: Bool
    /// Whether the closing dollars are missing.
    var isUnclosed = false
    /// How many block quotes it stands in; their marks are not part of it.
    let quoteDepth: Int
  }

  let original: MarkdownSource
  /// The text with placeholders.
  let source: MarkdownSource
  let sentinel: Unicode.Scalar
  let spans: [Span]
  /// For each scalar of the text with placeholders, its offset in the original; nil when they are the same.
  private let origins: [Int]?

  /// - Parameter kinds: What is looked for.
  init(_ original: MarkdownSource, kinds: Set<Kind>) {
    self.original = original
    sentinel = Sentinel.scalar(absentFrom: original.scalars)
    spans = MarkdownSpans.mayOccur(in: original.scalars) ? SpanFinder.spans(in: original, kinds: kinds) : []
    guard !spans.isEmpty else {
      source = original
      origins = nil
      return
    }
    var writer = SourceRewriter(original)
    var index = 0
    for (number, span) in spans.enumerated() {
      writer.copy(index..<span.range.lowerBound)
      writer.insert("\(sentinel)\(number)\(sentinel)", at: span.range.lowerBound)
      index = span.range.upperBound
    }
    writer.copy(index..<original.scalars.count)
    let result = writer.finish()
    (source, origins) = (result.source, result.origins)
  }

  private static func mayOccur(in scalars: [Unicode.Scalar]) -> Bool {
    scalars.indices.contains { index in
      scalars[index] == "$"
        || scalars[index] == "[" && index + 1 < scalars.count
          && (scalars[index + 1] == "^" || scalars[index + 1] == "@")
    }
  }

  /// The offset in the original text of an offset in the text with placeholders.
  func origin(of offset: Int) -> Int {
    origins.map { $0[min(max(offset, 0), $0.count - 1)] } ?? offset
  }

  func occur(in text: String) -> Bool {
    !spans.isEmpty && text.unicodeScalars.contains(sentinel)
  }

  /// The numbers of the spans in a text.
  func numbers(in text: String) -> [Int] {
    var numbers: [Int] = []
    _ = replacing(in: text) { number in
      numbers.append(number)
      return ""
    }
    return numbers
  }

  /// A text as it was written: in code, HTML and addresses dollars are dollars.
  func restoring(_ text: String) -> String {
    replacing(in: text) { restoring($0) }
  }

  /// A span as it was written.
  func restoring(_ number: Int) -> String { String(String.UnicodeScalarView(original.scalars[spans[number].range])) }

  /// A text with something in the place of each span.
  func replacing(in text: String, _ replacement: (Int) -> String) -> String {
    guard occur(in: text) else { return text }
    // A string, because a view of scalars is copied whenever a range is appended to it.
    var result = ""
    var rest = text.unicodeScalars[...]
    while let start = rest.firstIndex(of: sentinel) {
      result += Substring(rest[..<start])
      let digits = rest[rest.index(after: start)...].prefix { $0 != sentinel }
      rest = rest[digits.endIndex...].dropFirst()
      if let number = Int(String(digits)), spans.indices.contains(number) {
        result += replacement(number)
      }
    }
    result += Substring(rest)
    return result
  }

  /// The TeX of a range of the original text, block quotes' marks blanked, so that offsets stay.
  func tex(_ content: Range<Int>, quoteDepth: Int) -> [Unicode.Scalar] {
    var scalars = Array(original.scalars[content])
    guard quoteDepth > 0 else { return scalars }
    var index = 0
    while let end = scalars[index...].firstIndex(of: "\n") {
      index = end + 1
      for _ in 0..<quoteDepth {
        while index < scalars.count, scalars[index] == " " || scalars[index] == "\t" { index += 1 }
        guard index < scalars.count, scalars[index] == ">" else { break }
        scalars[index] = " "
      }
    }
    return scalars
  }
}
