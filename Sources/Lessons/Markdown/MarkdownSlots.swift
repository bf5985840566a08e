/// Places in the rendered HTML that are filled in after rendering.
///
/// The renderer passes the mark of each on.
struct MarkdownSlots {
  enum Content {
    case parts([BodyPart])
    /// The id of the heading whose opening tag has just been written.
    case headingID(String)
  }

  private let marks: Marks
  private var contents: [Content] = []

  /// - Parameter contents: What the first placeholders stand for, which the text holds already.
  init(marks: Marks, contents: [[BodyPart]]) {
    self.marks = marks
    self.contents = contents.map { .parts($0) }
  }

  /// Fills the place of a placeholder that the text held already.
  mutating func fill(_ number: Int, with parts: [BodyPart]) {
    contents[number] = .parts(parts)
  }

  /// Adds a part, and returns text that stands for it until the HTML is split.
  mutating func add(_ part: BodyPart) -> String { add(.parts([part])) }

  /// Adds a content, and returns text that stands for it until the HTML is split.
  mutating func add(_ content: Content) -> String {
    contents.append(content)
    return marks.text(of: .slot(contents.count - 1))
  }

  /// The HTML with every placeholder replaced by its content.
  func split(_ html: String) -> [BodyPart] {
    let mark = Array(String(marks.sentinel).utf8)
    let bytes = Array(html.utf8)
    var parts: [BodyPart] = []
    var text: [UInt8] = []
    var index = 0
    func flush() {
      if !text.isEmpty { parts.append(.html(String(decoding: text, as: UTF8.self))) }
      text.removeAll(keepingCapacity: true)
    }
    while index < bytes.count {
      guard bytes[index] == mark[0], bytes[index...].starts(with: mark) else {
        text.append(bytes[index])
        index += 1
        continue
      }
      let digits = bytes[(index + mark.count)...].prefix { $0 != mark[0] }
      index = digits.endIndex + mark.count
      guard let slot = Int(String(decoding: digits, as: UTF8.self)), contents.indices.contains(slot) else { continue }
      switch contents[slot] {
      case .parts(let contents):
        for part in contents {
          if case .html(let html) = part {
            text.append(contentsOf: html.utf8)
          } else {
            flush()
            parts.append(part)
          }
        }
      case .headingID(let id):
        if text.last == UInt8(ascii: ">") { text.removeLast() }
        text.append(contentsOf: " id=\"\(htmlEscaped(id))\">".utf8)
      }
    }
    flush()
    return parts
  }
}
