/// The alphabets that Unicode has for formulas (chapter 22.2), since MathML Core knows no other way to bold or script.
enum MathAlphabet: Hashable, Sendable {
  case roman, bold, italic, boldItalic, script, fraktur, doubleStruck, sansSerif, monospace

  /// Whether letters next to each other are one word.
  var joinsLetters: Bool {
    switch self {
    case .roman, .italic, .sansSerif, .monospace: true
    default: false
    }
  }

  /// The letter or digit in this alphabet; itself where the alphabet has none.
  func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if let exception = exceptions[scalar] { return exception }
    let first: UInt32?
    let base: Unicode.Scalar
    switch scalar {
    case "A"..."Z": (first, base) = (bases.upper, "A")
    case "a"..."z": (first, base) = (bases.upper.map { $0 + 26 }, "a")
    case "0"..."9": (first, base) = (bases.digit, "0")
    case "Α"..."Ω": (first, base) = (bases.upperGreek, "Α")
    case "α"..."ω": (first, base) = (bases.lowerGreek, "α")
    default: return scalar
    }
    return first.flatMap { Unicode.Scalar($0 + scalar.value - base.value) } ?? scalar
  }

  func word(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map(letter)))
  }

  /// Where the capital letters, the digits and Greek start; the small letters follow the capital ones. TeX bolds small
  /// Greek only with `\boldsymbol`, and has capital Greek upright.
  private var bases: (upper: UInt32?, digit: UInt32?, upperGreek: UInt32?, lowerGreek: UInt32?) {
    switch self {
    case .roman: (nil, nil, nil, nil)
    case .bold: (0x1D400, 0x1D7CE, 0x1D6A8, nil)
    case .italic: (0x1D434, nil, 0x1D6E2, nil)
    case .boldItalic: (0x1D468, 0x1D7CE, 0x1D6A8, 0x1D736)
    case .script: (0x1D49C, nil, nil, nil)
    case .fraktur: (0x1D504, nil, nil, nil)
    case .doubleStruck: (0x1D538, 0x1D7D8, nil, nil)
    case .sansSerif: (0x1D5A0, 0x1D7E2, nil, nil)
    case .monospace: (0x1D670, 0x1D7F6, nil, nil)
    }
  }

  /// Letters that Unicode had before the rest of their alphabet.
  private var exceptions: [Unicode.Scalar: Unicode.Scalar] {
    switch self {
    case .italic: ["h": "ℎ"]
    case .boldItalic: ["∂": "𝝏", "ϵ": "𝝐", "ϑ": "𝝑", "ϕ": "𝝓", "ϱ": "𝝔", "ϖ": "𝝕", "∇": "𝛁"]
    case .bold: ["∇": "𝛁"]
    case .script:
      [
        "B": "ℬ", "E": "ℰ", "F": "ℱ", "H": "ℋ", "I": "ℐ", "L": "ℒ", "M": "ℳ", "R": "ℛ", "e": "ℯ", "g": "ℊ", "o": "ℴ",
      ]
    case .fraktur: ["C": "ℭ", "H": "ℌ", "I": "ℑ", "R": "ℜ", "Z": "ℨ"]
    case .doubleStruck: ["C": "ℂ", "H": "ℍ", "N": "ℕ", "P": "ℙ", "Q": "ℚ", "R": "ℝ", "Z": "ℤ"]
    case .roman, .sansSerif, .monospace: [:]
    }
  }
}
