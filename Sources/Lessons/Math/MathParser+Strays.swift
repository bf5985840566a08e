extension MathParser {
  mutating func reportStray(_ token: MathToken) {
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
      _ = parseDelimiter(after: token)
      index -= 1
    default:
      report("unmatched-environment", at: token.range, "`\\end` closes nothing", expected: "a `\\begin` before it")
      index += 1
      _ = parseName()
      index -= 1
    }
  }

  mutating func reportUnclosed(_ opener: MathToken) {
    // A formula that is too deep is not read to its end.
    guard problems.last?.id != "math-too-deep" else { return }
    report(
      "unbalanced-brace", at: opener.range, "`\(text(of: opener))` is never closed",
      expected: "a `}` before the end of the formula")
  }
}
