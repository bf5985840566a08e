extension MathParser {
  /// Reads the delimiter after `\left`, `\big` and the like; empty for `.`, nil with a problem when there is none.
  mutating func parseDelimiter(after command: MathToken) -> String? {
    guard let token = current else {
      reportNoDelimiter(command, nil)
      return nil
    }
    switch token.kind {
    case .character(let scalar):
      guard let text = MathParser.delimiters[scalar] else { break }
      index += 1
      return text
    case .command(let name):
      guard let command = MathCommand.named[name] else { break }
      switch command.action {
      case .delimiter(let text, _):
        index += 1
        return text
      case .node(.symbol(let symbol)) where "↑↓↕⇑⇓".contains(symbol.text):
        index += 1
        return symbol.text
      default: break
      }
    default: break
    }
    reportNoDelimiter(command, token)
    return nil
  }

  private static let delimiters: [Unicode.Scalar: String] = [
    "(": "(", ")": ")", "[": "[", "]": "]", "|": "|", "/": "/", "<": "⟨", ">": "⟩", ".": "", "⟨": "⟨", "⟩": "⟩",
    "‖": "‖",
    "⌈": "⌈", "⌉": "⌉", "⌊": "⌊", "⌋": "⌋",
  ]

  private mutating func reportNoDelimiter(_ command: MathToken, _ token: MathToken?) {
    let found = token.map { "`\(text(of: $0))` is not a delimiter" }
    report(
      "missing-delimiter", at: token?.range ?? command.range, found ?? "`\(text(of: command))` has no delimiter",
      expected: "one of: ( ) [ ] \\{ \\} | \\| / \\langle \\rangle \\lfloor \\rfloor \\lceil \\rceil, or `.` for none")
  }

  /// Reads what is between `\left` and `\right`.
  mutating func parseDelimited(_ opener: MathToken) -> MathNode {
    let left = parseDelimiter(after: opener) ?? ""
    let nodes = parseRow(closedBy: .right, openedAt: opener.range)
    guard take(.command("right")) else {
      if problems.last?.id != "math-too-deep" {
        report(
          "unmatched-delimiter", at: opener.range, "`\\left` has no `\\right`",
          expected: "a `\\right` in the same braces and the same cell",
          hint: "a delimiter that is not to be drawn is `\\right.`")
      }
      return .delimited(left: left, nodes, right: "")
    }
    return .delimited(left: left, nodes, right: parseDelimiter(after: last) ?? "")
  }
}
