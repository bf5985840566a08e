/// A piece of TeX and where it is.
struct MathToken {
  enum Kind: Equatable {
    /// `\name`, without the backslash; of a command that is no word, its one character.
    case command(String)
    /// Any other character but those below; white space is left out.
    case character(Unicode.Scalar)
    case openBrace, closeBrace, raised, lowered, prime, alignment, newRow
  }

  let kind: Kind
  /// Its place in the formula, in Unicode scalars.
  let range: Range<Int>

  /// Splits TeX into tokens.
  static func tokens(of tex: [Unicode.Scalar]) -> [MathToken] {
    var tokens: [MathToken] = []
    var index = 0
    while index < tex.count {
      let start = index
      index += 1
      let kind: Kind
      switch tex[start] {
      case " ", "\t", "\n", "\r": continue
      case "{": kind = .openBrace
      case "}": kind = .closeBrace
      case "^": kind = .raised
      case "_": kind = .lowered
      case "'", "’": kind = .prime
      case "&": kind = .alignment
      case "\\": kind = command(in: tex, &index)
      default: kind = .character(tex[start])
      }
      tokens.append(MathToken(kind: kind, range: start..<index))
    }
    return tokens
  }

  /// Reads the name after a backslash.
  private static func command(in tex: [Unicode.Scalar], _ index: inout Int) -> Kind {
    let start = index
    while index < tex.count, isLetter(tex[index]) { index += 1 }
    if index == start {
      guard index < tex.count else { return .command("") }
      index += 1
      if tex[start] == "\\" { return .newRow }
      // A backslash at the end of a line is a space.
      return .command(tex[start] == "\n" || tex[start] == "\t" ? " " : String(tex[start]))
    }
    let name = String(String.UnicodeScalarView(tex[start..<index]))
    // Only this one has a starred form.
    if name == "operatorname", index < tex.count, tex[index] == "*" {
      index += 1
      return .command(name + "*")
    }
    return .command(name)
  }

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z": true
    default: false
    }
  }
}
