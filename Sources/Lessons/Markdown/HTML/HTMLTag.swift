/// An opening tag of raw HTML.
struct HTMLTag {
  /// In lower case.
  let name: String
  /// In order, names in lower case; of those with one name the browser takes the first.
  private(set) var attributes: [(name: String, value: String)] = []
  /// The offset of its `<`.
  let offset: Int

  func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// The opening tags of a text, without what is in comments and scripts. A tag that is not closed does not count.
  static func tags(in html: String) -> [HTMLTag] {
    var scanner = Scanner(scalars: Array(html.unicodeScalars))
    return scanner.scanTags()
  }

  private struct Scanner {
    let scalars: [Unicode.Scalar]
    var index = 0

    mutating func scanTags() -> [HTMLTag] {
      var tags: [HTMLTag] = []
      while index < scalars.count {
        guard scalars[index] == "<" else {
          index += 1
          continue
        }
        if follows("<!--") {
          skip(behind: "-->")
        } else if let tag = scanTag() {
          tags.append(tag)
          // Their content is text up to their end.
          if ["script", "style", "textarea", "title", "xmp"].contains(tag.name) { skip(to: "</" + tag.name) }
        } else {
          index += 1
        }
      }
      return tags
    }

    private mutating func scanTag() -> HTMLTag? {
      let start = index
      var place = index + 1
      func take(while holds: (Unicode.Scalar) -> Bool) -> String {
        let first = place
        while place < scalars.count, holds(scalars[place]) { place += 1 }
        return String(String.UnicodeScalarView(scalars[first..<place]))
      }
      func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || ("\t"..."\r").contains(scalar) }
      guard place < scalars.count, MathToken.isLetter(scalars[place]) else { return nil }
      var tag = HTMLTag(name: take { !isSpace($0) && $0 != "/" && $0 != ">" }.lowercased(), offset: start)
      while place < scalars.count {
        _ = take { isSpace($0) || $0 == "/" }
        guard place < scalars.count else { break }
        if scalars[place] == ">" {
          index = place + 1
          return tag
        }
        // An equals sign may begin a name.
        var name = scalars[place] == "=" ? "=" : ""
        if !name.isEmpty { place += 1 }
        name += take { !isSpace($0) && $0 != "=" && $0 != "/" && $0 != ">" }.lowercased()
        _ = take(while: isSpace)
        var value = ""
        if place < scalars.count, scalars[place] == "=" {
          place += 1
          _ = take(while: isSpace)
          if place < scalars.count, scalars[place] == "\"" || scalars[place] == "'" {
            let quote = scalars[place]
            place += 1
            value = take { $0 != quote }
            place += 1
          } else {
            value = take { !isSpace($0) && $0 != ">" }
          }
        }
        tag.attributes.append((name, value))
      }
      // A tag that is never closed takes all that follows with it.
      index = scalars.count
      return nil
    }

    /// Whether a text in lower case follows, in any case.
    private func follows(_ text: String) -> Bool {
      scalars.count - index >= text.unicodeScalars.count
        && zip(text.unicodeScalars, scalars[index...]).allSatisfy {
          $0 == $1 || ("A"..."Z").contains($1) && $0.value == $1.value + 32
        }
    }

    private mutating func skip(to text: String) {
      while index < scalars.count, !follows(text) { index += 1 }
    }

    private mutating func skip(behind text: String) {
      skip(to: text)
      index = min(scalars.count, index + text.unicodeScalars.count)
    }
  }
}
