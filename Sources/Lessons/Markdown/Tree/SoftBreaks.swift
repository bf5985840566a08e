import CMark
import Diagnostics

/// Line ends inside a paragraph that are not spaces between words.
enum SoftBreaks {
  /// Removes line ends between wide characters, and next to wide punctuation: Chinese and Japanese put no spaces there.
  ///
  /// Hangul is wide too, but Korean separates words with spaces (CSS Text 4, segment break transformation).
  static func removeBetweenWideCharacters(_ breaks: [MarkdownNode]) {
    for node in breaks {
      let before = edgeScalar(node.previous, \.lastChild, \.last)
      let after = edgeScalar(node.next, \.firstChild, \.first)
      // A reference without a text will be written in the language of what is next to it.
      guard let first = before ?? after, let second = after ?? before else { continue }
      if joins(first) && joins(second) || isWidePunctuation(first) || isWidePunctuation(second) { node.remove() }
    }
  }

  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isWide && !(0x1100...0x11FF).contains(scalar.value) && !(0xA960...0xA97F).contains(scalar.value)
      && !(0xAC00...0xD7FF).contains(scalar.value)
  }

  private static func isWidePunctuation(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isWide else { return false }
    switch scalar.properties.generalCategory {
    case .openPunctuation, .closePunctuation, .otherPunctuation, .dashPunctuation: return true
    default: return false
    }
  }

  /// The scalar of a node that is nearest to the line end, through at most 32 levels of emphasis.
  private static func edgeScalar(
    _ node: MarkdownNode?, _ child: KeyPath<MarkdownNode, MarkdownNode?>,
    _ edge: KeyPath<String.UnicodeScalarView, Unicode.Scalar?>
  ) -> Unicode.Scalar? {
    var node = node
    for _ in 0..<32 {
      guard let current = node else { return nil }
      switch current.type {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE: return current.literal.unicodeScalars[keyPath: edge]
      default: node = current[keyPath: child]
      }
    }
    return nil
  }
}
