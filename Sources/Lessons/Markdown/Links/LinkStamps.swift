/// Marks the destination of every link with its offset in the source, to be read off the parsed tree.
///
/// Until version 0.31.2 libcmark's own positions of inline nodes are wrong on continuation lines, after hard breaks and
/// after link definitions.
struct LinkStamps {
  let marks: Marks

  /// The text with a mark after every `](`, and after spaces and a `<` after it.
  func stamping(_ scalars: [Unicode.Scalar]) -> [UInt8] {
    // Bytes, because a string that is appended to piece by piece is copied each time.
    var output: [UInt8] = []
    output.reserveCapacity(scalars.count + scalars.count / 4)
    var index = 0
    while index < scalars.count {
      output.append(contentsOf: UTF8.encode(scalars[index]) ?? UTF8.encodedReplacementCharacter)
      index += 1
      guard index >= 2, scalars[index - 1] == "(", scalars[index - 2] == "]", !isEscaped(index - 2, in: scalars) else {
        continue
      }
      let parenthesis = index
      while index < scalars.count, scalars[index] == " " || scalars[index] == "\t" {
        output.append(UInt8(ascii: scalars[index]))
        index += 1
      }
      guard index < scalars.count else { break }
      if scalars[index] == "<" {
        guard isPlainDestination(scalars[(index + 1)...]) else { continue }
        output.append(UInt8(ascii: "<"))
        index += 1
      } else if scalars[index] == "\n" || index > parenthesis && isDelimiter(at: index, in: scalars) {
        continue
      }
      output.append(contentsOf: marks.text(of: .destination(index)).utf8)
    }
    return output
  }

  private func isEscaped(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    var start = index
    while start > 0, scalars[start - 1] == "\\" { start -= 1 }
    return (index - start) % 2 == 1
  }

  /// Whether a scalar after a space may be emphasis, the end of a code span, or the `#` that closes a heading.
  private func isDelimiter(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    switch scalars[index] {
    case "*", "_", "`": return true
    case "#":
      let next = index + 1 < scalars.count ? scalars[index + 1] : "\n"
      return next == " " || next == "\t" || next == "\n" || next == "#"
    default: return false
    }
  }

  /// Whether `<` opens a destination and could not open an HTML tag or an autolink, which a mark would break.
  private func isPlainDestination(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    // A destination holds no `<`, so that no scalar is looked at twice.
    let destination = rest.prefix { $0 != ">" && $0 != "<" && $0 != "\n" }
    guard rest.dropFirst(destination.count).first != "<" else { return false }
    guard destination.first == "#" || String(String.UnicodeScalarView(destination)).contains(".md") else {
      return false
    }
    // An address in angle brackets may start with `#`, a tag may not.
    let forbidden = destination.first == "#" ? "@" : ":@ \t=\"'!/?"
    return !destination.contains { forbidden.unicodeScalars.contains($0) }
  }
}
