public import Diagnostics

/// The text of a source file, split into lines.
///
/// A byte order mark is dropped and every line ending becomes a newline, so that positions count the same on every
/// system.
public struct SourceText: Sendable {
  /// The file, relative to the site's root.
  public let file: String
  /// The lines without their endings; a final newline does not start another line.
  public let lines: [String]

  /// The whole text with `\n` after every line that had an ending.
  public let text: String

  /// What is needed to find a column in a long line without counting from its start.
  private let landmarks: [Landmarks?]

  /// Decodes UTF-8; the error carries the position of the first byte that is not.
  public init(file: String, bytes: [UInt8]) throws(Diagnostic) {
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    guard let decoded = String(validating: content, as: UTF8.self) else {
      throw SourceText.invalidEncoding(file: file, content: content)
    }
    self.init(file: file, decoded: decoded)
  }

  /// The source text of a file that is already decoded.
  public init(file: String, text: String) {
    self.init(file: file, decoded: text.first == "\u{FEFF}" ? String(text.dropFirst()) : text)
  }

  private init(file: String, decoded: String) {
    self.file = file
    let normalized = SourceText.normalizingLineEndings(decoded)
    text = normalized
    var lines = normalized.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(Substring($0)) }
    if lines.last?.isEmpty == true { lines.removeLast() }
    self.lines = lines
    landmarks = lines.map { $0.utf8.count <= SourceText.longestExcerpt ? nil : Landmarks($0) }
  }

  /// The text of a line, counted from 1.
  public func line(_ number: Int) -> String? {
    lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }

  /// The diagnostic with the source line as its excerpt, its underline kept within that line. Of a long line, which may
  /// hold thousands of problems, the excerpt is the part around the problem.
  public func excerpted(_ diagnostic: Diagnostic) -> Diagnostic {
    guard diagnostic.file == file, let position = diagnostic.position, let line = line(position.line) else {
      return diagnostic
    }
    var result = diagnostic
    let length: Int
    if let landmarks = landmarks[position.line - 1] {
      length = landmarks.length
      let first = max(0, min(position.column - 1, length) - SourceText.excerptBefore)
      let last = min(length, first + SourceText.longestExcerpt)
      result.excerpt = landmarks.text(first..<last, of: line)
      result.excerptColumn = first + 1
      result.isExcerptCut = last < length
    } else {
      length = line.unicodeScalars.count
      result.excerpt = line
      result.excerptColumn = 1
      result.isExcerptCut = false
    }
    result.length = max(1, min(diagnostic.length, length - position.column + 1))
    return result
  }

  /// The most scalars in an excerpt, and how many of them stand before the problem.
  private static let longestExcerpt = 200
  private static let excerptBefore = 80

  /// Where every 64th scalar of a line is, in bytes.
  private struct Landmarks: Sendable {
    /// How many scalars the line has.
    let length: Int
    private let offsets: [Int]
    private static let distance = 64

    init(_ line: String) {
      var offsets: [Int] = []
      var length = 0
      for (offset, byte) in line.utf8.enumerated() where byte & 0xC0 != 0x80 {
        if length % Landmarks.distance == 0 { offsets.append(offset) }
        length += 1
      }
      self.length = length
      self.offsets = offsets
    }

    func text(_ range: Range<Int>, of line: String) -> String {
      guard range.lowerBound < length else { return "" }
      let offset = offsets[range.lowerBound / Landmarks.distance]
      let rest = line.unicodeScalars[line.utf8.index(line.utf8.startIndex, offsetBy: offset)...]
      return String(
        String.UnicodeScalarView(rest.dropFirst(range.lowerBound % Landmarks.distance).prefix(range.count)))
    }
  }

  private static func normalizingLineEndings(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var afterReturn = false
    for byte in text.utf8 {
      if byte == 0x0D { bytes.append(0x0A) } else if byte != 0x0A || !afterReturn { bytes.append(byte) }
      afterReturn = byte == 0x0D
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func invalidEncoding(file: String, content: ArraySlice<UInt8>) -> Diagnostic {
    var decoder = UTF8()
    var iterator = content.makeIterator()
    var before = String.UnicodeScalarView()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { before.append(scalar) }
    let source = SourceText(file: file, decoded: String(before))
    let endsLine = source.text.utf8.last == 0x0A || source.lines.isEmpty
    let position = SourcePosition(
      line: source.lines.count + (endsLine ? 1 : 0),
      column: endsLine ? 1 : (source.lines.last?.unicodeScalars.count ?? 0) + 1)
    let byte = content.dropFirst(String(before).utf8.count).first.map { String($0, radix: 16, uppercase: true) } ?? "?"
    let diagnostic = Diagnostic(
      "invalid-utf8", file: file, position: position, message: "the file is not UTF-8: unexpected byte 0x\(byte)",
      expected: "text in UTF-8", suggestion: .hint("save the file as UTF-8 in your editor"), excerpt: "")
    return source.excerpted(diagnostic)
  }
}
