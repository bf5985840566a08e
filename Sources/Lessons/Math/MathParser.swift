/// Reads the TeX of a formula; whatever it is, this ends, with all problems found on the way.
struct MathParser {
  /// Longer formulas are not read.
  static let longest = 20_000
  /// Braces, delimiters and environments inside each other, and arguments and styles with braces or without; deeper ones
  /// are not read, so that no formula exhausts the stack.
  static let deepest = 50
  /// Beyond this many problems the nearest names of commands are not looked for: each search takes time.
  static let mostSuggestions = 100

  let tex: [Unicode.Scalar]
  let tokens: [MathToken]
  let suggests: Bool
  var index = 0
  var problems: [MathProblem] = []
  /// The alphabet in force, inside `\mathbf` and the like.
  var alphabet: MathAlphabet?
  /// What is open around the row that is being read, the innermost last.
  private var open: [Closer] = []
  /// How many arguments and styles are being read.
  private var depth = 0
  /// Whether a digit or a letter is read alone, whatever follows.
  var takesOne = false

  /// What ends a row.
  enum Closer {
    case brace, bracket, right, cell, cellInBraces
  }

  /// - Parameter suggests: Whether to look for the nearest names of unknown commands, which takes time.
  static func parse(_ tex: [Unicode.Scalar], suggests: Bool = true) -> (nodes: [MathNode], problems: [MathProblem]) {
    guard tex.count <= longest else {
      let problem = MathProblem(
        "math-too-long", at: 0..<1, "the formula has \(tex.count) characters", expected: "at most \(longest)")
      return ([], [problem])
    }
    var parser = MathParser(tex: tex, tokens: MathToken.tokens(of: tex), suggests: suggests)
    let nodes = parser.parseRow()
    if nodes.isEmpty, parser.problems.isEmpty {
      parser.report(
        "empty-math", at: 0..<max(1, tex.count), "the formula is empty", expected: "TeX between the dollars")
    }
    return (nodes, parser.problems)
  }

  private init(tex: [Unicode.Scalar], tokens: [MathToken], suggests: Bool) {
    self.suggests = suggests
    self.tex = tex
    self.tokens = tokens
  }

  var current: MathToken? { index < tokens.count ? tokens[index] : nil }

  /// The token that was read last.
  var last: MathToken { tokens[max(0, min(index, tokens.count) - 1)] }

  /// Reads the next token when it is of a kind.
  mutating func take(_ kind: MathToken.Kind) -> Bool {
    guard current?.kind == kind else { return false }
    index += 1
    return true
  }

  mutating func report(
    _ id: String, at range: Range<Int>, _ message: String, expected: String? = nil, replacement: String? = nil,
    hint: String? = nil
  ) {
    // More would not help.
    guard problems.count < 100 else { return }
    problems.append(
      MathProblem(id, at: range, message, expected: expected, replacement: replacement, hint: hint))
  }

  /// Reads the content of something that a token opens, which the caller closes.
  mutating func parseRow(closedBy closer: Closer, openedAt opener: Range<Int>) -> [MathNode] {
    if refuseNesting(open.count, at: opener) { return [] }
    open.append(closer)
    takesOne = false
    defer { open.removeLast() }
    return parseRow()
  }

  /// Refuses levels that are too many; the formula is then not read to its end. Returns whether they are.
  private mutating func refuseNesting(_ levels: Int, at opener: Range<Int>) -> Bool {
    guard levels >= MathParser.deepest else { return false }
    report(
      "math-too-deep", at: opener, "the formula is nested too deeply", expected: "at most \(MathParser.deepest) levels")
    index = tokens.count
    return true
  }

  /// Reads up to the end, or to a token that closes something.
  private mutating func parseRow() -> [MathNode] {
    var nodes: [MathNode] = []
    while let token = current {
      if closes(token) {
        if open.contains(where: { isClosed($0, by: token) }) { break }
        reportStray(token)
        index += 1
      } else if case .command(let name) = token.kind, case .style(let style)? = MathCommand.named[name]?.action {
        if refuseNesting(depth, at: token.range) { break }
        index += 1
        depth += 1
        nodes.append(.styled(style, parseRow()))
        depth -= 1
      } else if let node = parseScripted() {
        nodes.append(node)
      }
    }
    return MathSpacing.choosingDots(nodes)
  }

  /// Whether a token can end a row.
  private func closes(_ token: MathToken) -> Bool {
    switch token.kind {
    case .closeBrace, .alignment, .newRow, .command("right"), .command("end"): true
    case .character("]"): open.last == .bracket
    default: false
    }
  }

  private func isClosed(_ closer: Closer, by token: MathToken) -> Bool {
    switch (closer, token.kind) {
    case (.brace, .closeBrace), (.cellInBraces, .closeBrace), (.right, .command("right")): true
    case (.cell, .alignment), (.cell, .newRow), (.cell, .command("end")):
      open.last == .cell || token.kind == .command("end")
    case (.cellInBraces, .newRow): open.last == .cellInBraces
    case (.bracket, .character("]")): true
    default: false
    }
  }

  /// Reads the argument of a command: a group, or a single atom.
  mutating func parseArgument(of command: MathToken) -> MathNode {
    guard let token = current, !closes(token), token.kind != .raised, token.kind != .lowered else {
      if problems.last?.id != "math-too-deep" {
        report(
          "missing-argument", at: command.range, "`\(text(of: command))` has no argument",
          expected: "something in braces behind it")
      }
      return .group([])
    }
    if refuseNesting(depth, at: command.range) { return .group([]) }
    depth += 1
    defer { depth -= 1 }
    // Of digits and letters without braces it is one: `\frac12`, `x^10`.
    takesOne = true
    defer { takesOne = false }
    return parseAtom() ?? .group([])
  }

  /// The source of a token.
  func text(of token: MathToken) -> String {
    String(String.UnicodeScalarView(tex[token.range]))
  }

  /// Reads a group after its opening brace.
  mutating func parseGroup(openedAt opener: MathToken) -> [MathNode] {
    let nodes = parseRow(closedBy: .brace, openedAt: opener.range)
    if !take(.closeBrace) { reportUnclosed(opener) }
    return nodes
  }
}
