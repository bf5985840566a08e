import Diagnostics

/// A claim under a figure as its author wrote it, not yet read: its text, and where it is in the file despite quotes and folding.
public struct WrittenClaim: Sendable, Hashable {
  /// The text.
  public var text: Located<String>
  /// Where each Unicode scalar of the text is, and its end.
  private var positions: [SourcePosition]

  init(_ scalar: YAMLScalar, in source: SourceText) {
    text = scalar.text
    positions = ScalarSourceMap(scalar, in: source).positions
  }

  /// A part of the text, given in bytes, at its place in the file.
  public func part(_ range: Range<Int>) -> Located<String> {
    let bytes = Array(text.value.utf8)
    func scalars(before offset: Int) -> Int { bytes.prefix(offset).count { $0 & 0xC0 != 0x80 } }
    let last = positions.count - 1
    let start = positions[min(scalars(before: range.lowerBound), last)]
    let end = positions[min(scalars(before: range.upperBound), last)]
    let words = String(
      decoding: bytes[min(range.lowerBound, bytes.count)..<min(range.upperBound, bytes.count)], as: UTF8.self)
    return Located(
      words, at: start, length: end.line == start.line ? end.column - start.column : words.unicodeScalars.count)
  }
}
