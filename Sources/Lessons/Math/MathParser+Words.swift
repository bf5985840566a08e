extension MathParser {
  /// Reads the characters in braces as they are; nil when there are no braces.
  mutating func parseName() -> (text: String, range: Range<Int>)? {
    guard current?.kind == .openBrace else { return nil }
    let opener = tokens[index]
    index += 1
    var depth = 1
    while let token = current {
      if token.kind == .openBrace { depth += 1 }
      if token.kind == .closeBrace { depth -= 1 }
      index += 1
      if depth == 0 {
        let range = opener.range.upperBound..<token.range.lowerBound
        return (String(String.UnicodeScalarView(tex[range])), range)
      }
    }
    reportUnclosed(opener)
    return ("", opener.range)
  }

  mutating func parseText(_ token: MathToken) -> MathNode? {
    guard let (words, range) = parseName() else {
      report("missing-argument", at: token.range, "`\\text` has no argument", expected: "words in braces behind it")
      return nil
    }
    var result = String.UnicodeScalarView()
    var scalars = Array(words.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\\":
        let start = range.upperBound - scalars.count - 1
        let name = scalars.prefix(while: MathToken.isLetter)
        if name.isEmpty, let escaped = scalars.popFirst() {
          if escaped == " " || escaped == "," { result.append(" ") } else { result.append(escaped) }
        } else {
          scalars = scalars.dropFirst(name.count)
          report(
            "unknown-math-command", at: start..<start + name.count + 1,
            "`\\\(String(String.UnicodeScalarView(name)))` stands in words", expected: "words alone in `\\text{…}`",
            hint: "close the words before the command and open them again behind it")
        }
      case "{", "}": break
      case "~", " ", "\n", "\t": if result.last != " " { result.append(" ") }
      default: result.append(scalar)
      }
    }
    return .text(String(result))
  }

  mutating func parseFunction(_ token: MathToken, hasLimits: Bool) -> MathNode? {
    guard let (name, range) = parseName() else {
      report(
        "missing-argument", at: token.range, "`\(text(of: token))` has no argument",
        expected: "a name in braces behind it")
      return nil
    }
    let spaced = name.replacingSpaces()
    guard !spaced.isEmpty,
      spaced.unicodeScalars.allSatisfy({
        $0.properties.isAlphabetic || "-0123456789\u{2009}".unicodeScalars.contains($0)
      })
    else {
      report(
        "math-name", at: range.isEmpty ? token.range : range, "`\(name)` is not the name of a function",
        expected: "letters, digits, hyphens and `\\,`")
      return nil
    }
    return .function(spaced, hasLimits: hasLimits)
  }
}

extension String {
  /// The name with a thin space for each of TeX's spaces, and without other white space.
  fileprivate func replacingSpaces() -> String {
    var result = String.UnicodeScalarView()
    var isCommand = false
    for scalar in unicodeScalars {
      if isCommand {
        result.append(scalar == "," || scalar == " " || scalar == ";" ? "\u{2009}" : scalar)
      } else if scalar != "\\", scalar != " ", scalar != "\n" {
        result.append(scalar)
      }
      // A backslash before a letter stays, to be refused.
      if isCommand, MathToken.isLetter(scalar) { result.append("\\") }
      isCommand = !isCommand && scalar == "\\"
    }
    return String(result)
  }
}
