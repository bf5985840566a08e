/// Places in the rendered HTML that are filled in after rendering.
///
/// The renderer passes each on as the sentinel, a number and the sentinel.
struct MarkdownSlots {
  enum Content {
    case part(BodyPart)
    /// The id of the heading whose opening tag has just been written.
    case headingID(String)
  }

  private let sentinel: Unicode.Scalar
  private var contents: [Content] = []

  init(sentinel: Unicode.Scalar) {
    self.sentinel = sentinel
  }

  /// Text that stands for the content until the HTML is split.
  mutating func placeholder(for content: Content) -> String {
    contents.append(content)
    return "\(sentinel)\(contents.count - 1)\(sentinel)"
  }

  /// The HTML with every placeholder replaced by its content.
  func split(_ html: String) -> [BodyPart] {
    var parts: [BodyPart] = []
    var text = String.UnicodeScalarView()
    func flush() {
      if !text.isEmpty { parts.append(.html(String(text))) }
      text = String.UnicodeScalarView()
    }
    var rest = html.unicodeScalars[...]
    while let start = rest.firstIndex(of: sentinel) {
      text.append(contentsOf: rest[..<start])
      let digits = rest[rest.index(after: start)...].prefix { $0 != sentinel }
      rest = rest[digits.endIndex...].dropFirst()
      guard let index = Int(String(digits)), contents.indices.contains(index) else { continue }
      switch contents[index] {
      case .part(let part):
        flush()
        parts.append(part)
      case .headingID(let id):
        if text.last == ">" { text.removeLast() }
        text.append(contentsOf: " id=\"\(htmlEscaped(id))\">".unicodeScalars)
      }
    }
    text.append(contentsOf: rest)
    flush()
    return parts
  }
}
