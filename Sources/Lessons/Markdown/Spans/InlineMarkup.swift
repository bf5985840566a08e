/// The ends of those pieces of inline Markdown in which a dollar is a dollar.
///
/// Longer pieces than a few thousand scalars are not looked through, so that hostile text is read in time.
enum InlineMarkup {
  private static let window = 2000

  /// The end of an HTML tag, a comment or an address in angle brackets.
  static func tagEnd(in scalars: [Unicode.Scalar], from start: Int, before end: Int) -> Int? {
    let end = min(end, start + window)
    var place = start + 1
    if scalars[place..<end].starts(with: "!--".unicodeScalars) {
      while place + 2 < end {
        place += 1
        if scalars[place] == "-", scalars[place + 1] == "-", scalars[place + 2] == ">" { return place + 3 }
      }
      return nil
    }
    if place < end, scalars[place] == "/" { place += 1 }
    guard place < end, isNameStart(scalars[place]) else { return nil }
    while place < end, isNamePart(scalars[place]) { place += 1 }
    // An address has a scheme and no space.
    if place < end, scalars[place] == ":" || scalars[place] == "@" {
      while place < end, scalars[place] > " ", scalars[place] != "<" {
        if scalars[place] == ">" { return place + 1 }
        place += 1
      }
      return nil
    }
    return attributesEnd(in: scalars, from: place, before: end)
  }

  private static func attributesEnd(in scalars: [Unicode.Scalar], from start: Int, before end: Int) -> Int? {
    var place = start
    while true {
      let before = place
      skipSpaces(in: scalars, &place, before: end)
      guard place < end else { return nil }
      if scalars[place] == ">" { return place + 1 }
      if scalars[place] == "/" { return place + 1 < end && scalars[place + 1] == ">" ? place + 2 : nil }
      guard place > before, isNameStart(scalars[place]) || scalars[place] == "_" || scalars[place] == ":" else {
        return nil
      }
      while place < end, isNamePart(scalars[place]) || "_:.".unicodeScalars.contains(scalars[place]) { place += 1 }
      var value = place
      skipSpaces(in: scalars, &value, before: end)
      guard value < end, scalars[value] == "=" else { continue }
      value += 1
      skipSpaces(in: scalars, &value, before: end)
      guard value < end else { return nil }
      if scalars[value] == "\"" || scalars[value] == "'" {
        guard let close = scalars[(value + 1)..<end].firstIndex(of: scalars[value]) else { return nil }
        place = close + 1
      } else {
        place = value
        while place < end, scalars[place] > " ", !"\"'=<>`".unicodeScalars.contains(scalars[place]) { place += 1 }
        guard place > value else { return nil }
      }
    }
  }

  /// The end of `(…)` after the text of a link.
  static func destinationEnd(in scalars: [Unicode.Scalar], from start: Int, before end: Int) -> Int? {
    let end = min(end, start + window)
    var place = start
    guard place < end, scalars[place] == "(" else { return nil }
    place += 1
    skipSpaces(in: scalars, &place, before: end)
    guard place < end else { return nil }
    if scalars[place] == "<" {
      guard let close = scalars[place..<end].firstIndex(of: ">") else { return nil }
      place = close + 1
    } else {
      var depth = 0
      while place < end, scalars[place] > " " {
        if scalars[place] == "\\" {
          place += 1
        } else if scalars[place] == "(" {
          depth += 1
        } else if scalars[place] == ")" {
          if depth == 0 { return place + 1 }
          depth -= 1
        }
        place += 1
      }
    }
    skipSpaces(in: scalars, &place, before: end)
    guard place < end else { return nil }
    if let close: Unicode.Scalar = ["\"": "\"", "'": "'", "(": ")"][scalars[place]] {
      place += 1
      while place < end, scalars[place] != close { place += scalars[place] == "\\" ? 2 : 1 }
      place += 1
      skipSpaces(in: scalars, &place, before: end)
    }
    return place < end && scalars[place] == ")" ? place + 1 : nil
  }

  private static func skipSpaces(in scalars: [Unicode.Scalar], _ place: inout Int, before end: Int) {
    while place < end, scalars[place] == " " || scalars[place] == "\t" || scalars[place] == "\n" { place += 1 }
  }

  private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool { MathToken.isLetter(scalar) }

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    MathToken.isLetter(scalar) || ("0"..."9").contains(scalar) || "-+.".unicodeScalars.contains(scalar)
  }
}
