extension MathParser {
  /// Reads the arguments of a command.
  mutating func perform(_ command: MathCommand, _ token: MathToken) -> MathNode? {
    switch command.action {
    case .node(let node): return node
    case .letter(let scalar, let isUpright):
      guard let alphabet, alphabet != .roman, alphabet != .italic else {
        return .identifier(String(scalar), isUpright: isUpright || alphabet == .roman)
      }
      let letter = alphabet.letter(scalar)
      return .identifier(String(letter), isUpright: isUpright && letter == scalar)
    case .delimiter(let text, let kind): return .symbol(MathSymbol(text: text, kind: kind))
    case .fraction(let hasBar, let style, let isBinomial):
      let numerator = parseArgument(of: token)
      let fraction = MathNode.fraction(numerator, parseArgument(of: token), hasBar: hasBar, style: style)
      return isBinomial ? .group([.delimited(left: "(", [fraction], right: ")")]) : fraction
    case .root:
      let index = parseOptionalArgument()
      return .root(parseArgument(of: token), index: index)
    case .accent(let mark, let isBelow, let stretches):
      return .accent(parseArgument(of: token), mark: mark, isBelow: isBelow, stretches: stretches)
    case .brace(let mark, let isBelow):
      let braced = MathNode.accent(parseArgument(of: token), mark: mark, isBelow: isBelow, stretches: true)
      return .classed(.operation, braced)
    case .alphabet(let inner):
      let outer = alphabet
      alphabet = inner
      defer { alphabet = outer }
      return parseArgument(of: token)
    case .text: return parseText(token)
    case .function(let hasLimits): return parseFunction(token, hasLimits: hasLimits)
    case .left: return parseDelimited(token)
    case .middle:
      return .middle(parseDelimiter(after: token) ?? "")
    case .sized(let height, let kind): return .sized(parseDelimiter(after: token) ?? "", height: height, kind)
    case .arrow(let arrow):
      let below = parseOptionalArgument()
      let above = parseArgument(of: token)
      let sign = MathNode.symbol(MathSymbol(text: arrow, kind: .relation))
      return .stacked(sign, below: below.map(padded), above: padded(above))
    case .stack(let isBelow, let isRelation):
      let note = parseArgument(of: token)
      var base = parseArgument(of: token)
      // A sign in braces is still spaced like one.
      if case .group(let nodes) = base, nodes.count == 1 { base = nodes[0] }
      let stacked = MathNode.stacked(base, below: isBelow ? note : nil, above: isBelow ? nil : note)
      return isRelation && MathSpacing.kind(of: base) != .relation ? .classed(.relation, stacked) : stacked
    case .phantom(let hasWidth, let hasHeight):
      return .phantom(parseArgument(of: token), hasWidth: hasWidth, hasHeight: hasHeight)
    case .classed(let kind): return .classed(kind, parseArgument(of: token))
    case .remainder(let isInParentheses):
      guard isInParentheses else { return .classed(.binary, .function("mod", hasLimits: false)) }
      let modulus = parseArgument(of: token)
      return .group([
        .space(8), .symbol(MathSymbol(text: "(", kind: .opening)), .function("mod", hasLimits: false), .space(3),
        modulus,
        .symbol(MathSymbol(text: ")", kind: .closing)),
      ])
    case .negation: return parseNegation(token)
    case .dots: return .symbol(MathSpacing.dots)
    case .begin: return parseEnvironment(token)
    case .rows:
      guard take(.openBrace) else {
        report(
          "missing-argument", at: token.range, "`\\substack` has no argument", expected: "lines in braces behind it")
        return nil
      }
      return parseRows(openedAt: last)
    case .limits:
      report(
        "misplaced-limits", at: token.range, "`\(text(of: token))` does not follow an operator",
        expected: "it directly behind `\\sum`, `\\int` or the like")
      return nil
    case .line:
      report(
        "stray-alignment", at: token.range, "`\\hline` does not start a row",
        expected: "it at the start of a row of an array")
      return nil
    // The row has handled these.
    case .right, .end: return nil
    case .style(let style): return .styled(style, [])
    }
  }

  private func padded(_ node: MathNode) -> MathNode {
    .group([.space(6)] + MathSpacing.contents(node) + [.space(6)])
  }

  /// Reads `[…]` after a command.
  private mutating func parseOptionalArgument() -> MathNode? {
    guard take(.character("[")) else { return nil }
    let opener = last
    let nodes = parseRow(closedBy: .bracket, openedAt: opener.range)
    if !take(.character("]")), problems.last?.id != "math-too-deep" {
      report(
        "unbalanced-brace", at: opener.range, "`[` is never closed", expected: "a `]` before the end of the formula")
    }
    return .group(nodes)
  }

  /// Reads the relation after `\not`.
  private mutating func parseNegation(_ token: MathToken) -> MathNode? {
    guard case .symbol(var symbol) = parseArgument(of: token) else {
      if problems.last?.range != token.range {
        report(
          "missing-argument", at: token.range, "`\\not` stands before no relation",
          expected: "a relation such as `=` behind it")
      }
      return nil
    }
    let known = [
      "=": "≠", "∈": "∉", "∋": "∌", "<": "≮", ">": "≯", "≤": "≰", "≥": "≱", "∣": "∤", "∥": "∦", "≡": "≢", "∼": "≁",
      "≈": "≉", "⊂": "⊄", "⊃": "⊅", "⊆": "⊈", "⊇": "⊉",
    ]
    symbol.text = known[symbol.text] ?? symbol.text + "\u{338}"
    return .symbol(symbol)
  }
}
