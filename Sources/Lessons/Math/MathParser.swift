/// Reads the TeX of a formula; whatever it is, this ends, with all problems found on the way.
struct MathParser {
  /// Longer formulas are not read.
  static let longest = 20_000
  /// Braces, delimiters and environments inside each other, and arguments and styles with braces or without; deeper ones
  /// are not read, so that no formula exhausts the stack.
  static let deepest = 50
  /// From so many problems on, the nearest names of commands are not looked for.
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
  /// Whether a digit or a letter stands for itself, whatever follows.
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
    let nodes = parser.row()
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
    // More are no help.
    guard problems.count < 100 else { return }
    problems.append(
      MathProblem(id, at: range, message, expected: expected, replacement: replacement, hint: hint))
  }

  /// Reads what stands in something that a token opens, which is closed by its caller.
  mutating func row(closedBy closer: Closer, openedAt opener: Range<Int>) -> [MathNode] {
    if isTooDeep(open.count, at: opener) { return [] }
    open.append(closer)
    takesOne = false
    defer { open.removeLast() }
    return row()
  }

  /// Whether so many levels are too many; the formula is then not read to its end.
  private mutating func isTooDeep(_ levels: Int, at opener: Range<Int>) -> Bool {
    guard levels >= MathParser.deepest else { return false }
    report(
      "math-too-deep", at: opener, "the formula is nested too deeply", expected: "at most \(MathParser.deepest) levels")
    index = tokens.count
    return true
  }

  /// Reads up to the end, or to a token that closes something.
  private mutating func row() -> [MathNode] {
    var nodes: [MathNode] = []
    while let token = current {
      if closes(token) {
        if open.contains(where: { isClosed($0, by: token) }) { break }
        reportStray(token)
        index += 1
      } else if case .command(let name) = token.kind, case .style(let style)? = MathCommand.named[name]?.action {
        if isTooDeep(depth, at: token.range) { break }
        index += 1
        depth += 1
        nodes.append(.styled(style, row()))
        depth -= 1
      } else if let node = scripted() {
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

  private mutating func reportStray(_ token: MathToken) {
    switch token.kind {
    case .closeBrace:
      report(
        "unbalanced-brace", at: token.range, "`}` closes nothing", expected: "a `{` before it",
        hint: "a brace that is meant is written `\\}`")
    case .alignment:
      report(
        "stray-alignment", at: token.range, "`&` stands outside of an alignment",
        expected: "it between `\\begin{aligned}` and `\\end{aligned}`, or in a matrix")
    case .newRow:
      report(
        "stray-alignment", at: token.range, "`\\\\` stands outside of an alignment",
        expected: "it between `\\begin{aligned}` and `\\end{aligned}`, or in a matrix")
    case .command("right"):
      report("unmatched-delimiter", at: token.range, "`\\right` closes nothing", expected: "a `\\left` before it")
      index += 1
      _ = delimiter(after: token)
      index -= 1
    default:
      report("unmatched-environment", at: token.range, "`\\end` closes nothing", expected: "a `\\begin` before it")
      index += 1
      _ = name()
      index -= 1
    }
  }

  /// The argument of a command: a group, or a single atom.
  mutating func argument(of command: MathToken) -> MathNode {
    guard let token = current, !closes(token), token.kind != .raised, token.kind != .lowered else {
      if problems.last?.id != "math-too-deep" {
        report(
          "missing-argument", at: command.range, "`\(text(of: command))` has no argument",
          expected: "something in braces behind it")
      }
      return .group([])
    }
    if isTooDeep(depth, at: command.range) { return .group([]) }
    depth += 1
    defer { depth -= 1 }
    // Of digits and letters without braces it is one: `\frac12`, `x^10`.
    takesOne = true
    defer { takesOne = false }
    return atom() ?? .group([])
  }

  /// The source of a token.
  func text(of token: MathToken) -> String {
    String(String.UnicodeScalarView(tex[token.range]))
  }

  /// A group behind its opening brace.
  mutating func group(openedAt opener: MathToken) -> [MathNode] {
    let nodes = row(closedBy: .brace, openedAt: opener.range)
    if !take(.closeBrace) { reportUnclosed(opener) }
    return nodes
  }

  mutating func reportUnclosed(_ opener: MathToken) {
    // A formula that is too deep is not read to its end.
    guard problems.last?.id != "math-too-deep" else { return }
    report(
      "unbalanced-brace", at: opener.range, "`\(text(of: opener))` is never closed",
      expected: "a `}` before the end of the formula")
  }
}
