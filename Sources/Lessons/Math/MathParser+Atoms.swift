import Diagnostics

extension MathParser {
  /// Reads one atom without its scripts.
  mutating func parseAtom() -> MathNode? {
    guard let token = current else { return nil }
    index += 1
    switch token.kind {
    case .openBrace: return .group(parseGroup(openedAt: token))
    case .character(let scalar): return parseCharacter(scalar, token)
    case .command(let name): return parseCommand(name, token)
    case .raised, .lowered, .prime:
      // A script without a base has an empty one.
      index -= 1
      return .group([])
    case .closeBrace, .alignment, .newRow: return nil
    }
  }

  private mutating func parseCharacter(_ scalar: Unicode.Scalar, _ token: MathToken) -> MathNode? {
    switch scalar {
    case "a"..."z", "A"..."Z": return parseLetters(from: scalar)
    case "0"..."9": return parseNumber(from: scalar)
    case "+", "∗", "*": return symbol(scalar == "*" ? "∗" : String(scalar), .binary)
    case "-", "−": return symbol("−", .binary)
    case "=", "<", ">", ":": return symbol(String(scalar), .relation)
    case "(", "[": return symbol(String(scalar), .opening)
    case ")", "]", "!", "?": return symbol(String(scalar), .closing)
    case ",", ";": return symbol(String(scalar), .punctuation)
    case "/", "|", ".", "@", "\"": return symbol(String(scalar), .ordinary)
    case "~", "\u{A0}": return .space(5)
    default:
      if let command = MathCommand.written[scalar] { return perform(command, token) }
      let words = isWide(scalar) ? "words stand in `\\text{…}`, and a dollar that is meant is written `\\$`" : nil
      let escaped = ["%", "#", "$"].contains(scalar) ? "\\\(scalar)" : nil
      report(
        "math-character", at: token.range, "`\(scalar)` has no meaning in a formula", replacement: escaped, hint: words)
      return nil
    }
  }

  private func isWide(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }

  private func symbol(_ text: String, _ kind: MathClass) -> MathNode {
    .symbol(MathSymbol(text: text, kind: kind))
  }

  /// Reads a letter in the alphabet in force; in those that set words, all letters that follow.
  private mutating func parseLetters(from first: Unicode.Scalar) -> MathNode {
    guard let alphabet else { return .identifier(String(first)) }
    var word = String.UnicodeScalarView([first])
    while alphabet.joinsLetters, !takesOne, case .character(let next)? = current?.kind, MathToken.isLetter(next) {
      word.append(next)
      index += 1
    }
    return .identifier(alphabet.word(String(word)), isUpright: alphabet == .roman)
  }

  /// Reads digits, and a decimal point between them.
  private mutating func parseNumber(from first: Unicode.Scalar) -> MathNode {
    var digits = String.UnicodeScalarView([first])
    while !takesOne, case .character(let next)? = current?.kind, current?.range.lowerBound == last.range.upperBound {
      let isPoint = next == "." && isDigit(at: index + 1)
      guard isPoint || ("0"..."9").contains(next) else { break }
      digits.append(next)
      index += 1
    }
    return .number(alphabet?.word(String(digits)) ?? String(digits))
  }

  private func isDigit(at index: Int) -> Bool {
    guard index < tokens.count, case .character("0"..."9") = tokens[index].kind else { return false }
    return tokens[index].range.lowerBound == tokens[index - 1].range.upperBound
  }

  private mutating func parseCommand(_ name: String, _ token: MathToken) -> MathNode? {
    if let command = MathCommand.named[name] { return perform(command, token) }
    if name.isEmpty {
      report(
        "unknown-math-command", at: token.range, "a backslash at the end of the formula",
        expected: "the name of a command behind it")
      return nil
    }
    let instead = MathParser.replacements[name]
    let names = suggests && problems.count < MathParser.mostSuggestions && instead == nil ? MathParser.names : []
    report(
      "unknown-math-command", at: token.range, "unknown command `\\\(name)` in a formula",
      expected: names.isEmpty ? nil : oneOf(names, nearestTo: "\\" + name),
      replacement: nearestName(to: "\\" + name, among: names), hint: instead)
    return nil
  }

  private static let names = MathCommand.all.map { "\\" + $0.name }

  /// What to write instead of commands that are known elsewhere.
  private static let replacements = [
    "over": "write `\\frac{…}{…}`", "choose": "write `\\binom{…}{…}`", "rm": "write `\\mathrm{…}`",
    "bf": "write `\\mathbf{…}`", "cal": "write `\\mathcal{…}`", "it": "write `\\mathit{…}`",
    "textbf": "write `\\mathbf{…}`, or `**…**` outside of the formula", "mbox": "write `\\text{…}`",
    "textrm": "write `\\text{…}`", "textit": "write `\\mathit{…}`", "pmb": "write `\\boldsymbol{…}`",
    "color": "formulas have the colour of the text", "textcolor": "formulas have the colour of the text",
    "tag": "formulas are not numbered", "label": "formulas are not numbered", "nonumber": "formulas are not numbered",
    "notag": "formulas are not numbered", "eqref": "formulas are not numbered", "ref": "formulas are not numbered",
    "def": "commands cannot be defined", "newcommand": "commands cannot be defined",
  ]
}
