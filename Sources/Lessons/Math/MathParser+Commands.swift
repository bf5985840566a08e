import Diagnostics

extension MathParser {
  /// Reads the arguments of a command behind it.
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
      let numerator = argument(of: token)
      let fraction = MathNode.fraction(numerator, argument(of: token), hasBar: hasBar, style: style)
      return isBinomial ? .group([.delimited(left: "(", [fraction], right: ")")]) : fraction
    case .root:
      let index = optionalArgument()
      return .root(argument(of: token), index: index)
    case .accent(let mark, let isBelow, let stretches):
      return .accent(argument(of: token), mark: mark, isBelow: isBelow, stretches: stretches)
    case .brace(let mark, let isBelow):
      let braced = MathNode.accent(argument(of: token), mark: mark, isBelow: isBelow, stretches: true)
      return .classed(.operation, braced)
    case .alphabet(let inner):
      let outer = alphabet
      alphabet = inner
      defer { alphabet = outer }
      return argument(of: token)
    case .text: return text(token)
    case .function(let hasLimits): return function(token, hasLimits: hasLimits)
    case .left: return delimited(token)
    case .middle:
      return .middle(delimiter(after: token) ?? "")
    case .sized(let height, let kind): return .sized(delimiter(after: token) ?? "", height: height, kind)
    case .arrow(let arrow):
      let below = optionalArgument()
      let above = argument(of: token)
      let sign = MathNode.symbol(MathSymbol(text: arrow, kind: .relation))
      return .stacked(sign, below: below.map(padded), above: padded(above))
    case .stack(let isBelow, let isRelation):
      let note = argument(of: token)
      var base = argument(of: token)
      // A sign in braces is still spaced like one.
      if case .group(let nodes) = base, nodes.count == 1 { base = nodes[0] }
      let stacked = MathNode.stacked(base, below: isBelow ? note : nil, above: isBelow ? nil : note)
      return isRelation && MathSpacing.kind(of: base) != .relation ? .classed(.relation, stacked) : stacked
    case .phantom(let hasWidth, let hasHeight):
      return .phantom(argument(of: token), hasWidth: hasWidth, hasHeight: hasHeight)
    case .classed(let kind): return .classed(kind, argument(of: token))
    case .remainder(let isInParentheses):
      guard isInParentheses else { return .classed(.binary, .function("mod", hasLimits: false)) }
      let modulus = argument(of: token)
      return .group([
        .space(8), .symbol(MathSymbol(text: "(", kind: .opening)), .function("mod", hasLimits: false), .space(3),
        modulus,
        .symbol(MathSymbol(text: ")", kind: .closing)),
      ])
    case .negation: return negation(token)
    case .dots: return .symbol(MathSpacing.dots)
    case .begin: return environment(token)
    case .rows:
      guard take(.openBrace) else {
        report(
          "missing-argument", at: token.range, "`\\substack` has no argument", expected: "lines in braces behind it")
        return nil
      }
      return rows(openedAt: last)
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
    // The row has dealt with these.
    case .right, .end: return nil
    case .style(let style): return .styled(style, [])
    }
  }

  private func padded(_ node: MathNode) -> MathNode {
    .group([.space(6)] + MathSpacing.contents(node) + [.space(6)])
  }

  /// `[…]` behind a command.
  private mutating func optionalArgument() -> MathNode? {
    guard take(.character("[")) else { return nil }
    let opener = last
    let nodes = row(closedBy: .bracket, openedAt: opener.range)
    if !take(.character("]")), problems.last?.id != "math-too-deep" {
      report(
        "unbalanced-brace", at: opener.range, "`[` is never closed", expected: "a `]` before the end of the formula")
    }
    return .group(nodes)
  }

  /// The characters in braces as they are, with escapes undone; nil when there are no braces.
  mutating func name() -> (text: String, range: Range<Int>)? {
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

  private mutating func text(_ token: MathToken) -> MathNode? {
    guard let (words, range) = name() else {
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

  private mutating func function(_ token: MathToken, hasLimits: Bool) -> MathNode? {
    guard let (name, range) = name() else {
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

  /// `\not` and the relation behind it.
  private mutating func negation(_ token: MathToken) -> MathNode? {
    guard case .symbol(var symbol) = argument(of: token) else {
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
