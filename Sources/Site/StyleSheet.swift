/// Style sheets as readers get them.
package enum StyleSheet {
  /// A style sheet without its comments, and the lines that held nothing else: what they say is for those who change it.
  ///
  /// What looks like a comment inside a string or an unquoted address is none.
  package static func withoutComments(_ text: [UInt8]) -> [UInt8] {
    var kept = [UInt8]()
    kept.reserveCapacity(text.count)
    var rest = text[...]
    while let byte = rest.first {
      if rest.starts(with: "/*".utf8) {
        rest = rest.dropFirst(2)
        while !rest.isEmpty, !rest.starts(with: "*/".utf8) { rest.removeFirst() }
        rest = rest.dropFirst(2)
        // A comment alone on its lines goes with them, one at the end of a line with the spaces before it; one between two
        // words leaves them apart.
        let indent = kept.reversed().prefix { $0 == UInt8(ascii: " ") }.count
        let isAlone = kept.count == indent || kept[kept.count - indent - 1] == UInt8(ascii: "\n")
        let isLast = rest.isEmpty || rest.first == UInt8(ascii: "\n")
        if isLast { kept.removeLast(indent) } else { kept.append(UInt8(ascii: " ")) }
        if isLast, isAlone { rest = rest.dropFirst() }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        take(upTo: byte, from: &rest, to: &kept)
      } else if rest.starts(with: "url(".utf8) {
        take(upTo: UInt8(ascii: ")"), from: &rest, to: &kept)
      } else {
        kept.append(byte)
        rest.removeFirst()
      }
    }
    return kept
  }

  /// Takes a string or an address with both its ends; a backslash lets its end stand in it.
  private static func take(upTo end: UInt8, from rest: inout ArraySlice<UInt8>, to kept: inout [UInt8]) {
    kept.append(rest.removeFirst())
    while let byte = rest.popFirst() {
      kept.append(byte)
      if byte == end { return }
      if byte == UInt8(ascii: "\\"), let escaped = rest.popFirst() { kept.append(escaped) }
    }
  }
}
