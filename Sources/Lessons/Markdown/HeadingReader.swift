import CMark
import Diagnostics

/// Gives headings their ids, as GitHub does: lower case, words joined by hyphens, punctuation left out.
///
/// Letters of every script stay. A repeated id gets `-1`, `-2`, and so on.
struct HeadingReader {
  private var used: Set<String>
  private var counts: [String: Int] = [:]

  /// - Parameter reserved: Ids that figures of the page have.
  init(reserved: some Sequence<String>) {
    used = Set(reserved)
  }

  mutating func read(_ node: MarkdownNode, at position: SourcePosition, math: MathRenderer) -> Heading {
    let text = math.plain(node.plainText)
    return Heading(
      level: node.headingLevel, id: makeUniqueID(for: text), text: text, html: math.html(html(of: node)),
      position: position
    )
  }

  private mutating func makeUniqueID(for text: String) -> String {
    var base = ""
    for scalar in text.lowercased().unicodeScalars {
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
        .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
        base.unicodeScalars.append(scalar)
      case .spaceSeparator: base += "-"
      default: if scalar == "-" || scalar == "_" { base.unicodeScalars.append(scalar) }
      }
    }
    if base.isEmpty { base = "section" }
    var id = base
    while !used.insert(id).inserted {
      counts[base, default: 0] += 1
      id = "\(base)-\(counts[base, default: 0])"
    }
    return id
  }

  private func html(of heading: MarkdownNode) -> String {
    var html = ""
    heading.walk { node, entering in
      switch node.type {
      case CMARK_NODE_TEXT: html += htmlEscaped(node.literal)
      case CMARK_NODE_CODE: html += "<code>\(htmlEscaped(node.literal))</code>"
      case CMARK_NODE_EMPH: html += entering ? "<em>" : "</em>"
      case CMARK_NODE_STRONG: html += entering ? "<strong>" : "</strong>"
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: html += " "
      default: break
      }
    }
    return html
  }
}
