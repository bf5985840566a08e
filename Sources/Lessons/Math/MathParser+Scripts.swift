extension MathParser {
  /// Reads an atom and the scripts on it.
  mutating func parseScripted() -> MathNode? {
    let isBare = [.raised, .lowered, .prime].contains(current?.kind)
    guard let base = isBare ? .group([]) : parseAtom() else { return nil }
    var below: MathNode?
    var above: MathNode?
    var primes = 0
    var limits = MathLimits.automatic
    loop: while let token = current {
      switch token.kind {
      case .prime:
        index += 1
        if above != nil { reportDouble(token, "superscript") }
        primes += 1
      case .raised:
        index += 1
        let script = parseArgument(of: token)
        if above == nil { above = script } else { reportDouble(token, "superscript") }
      case .lowered:
        index += 1
        let script = parseArgument(of: token)
        if below == nil { below = script } else { reportDouble(token, "subscript") }
      case .command(let name):
        guard case .limits(let choice)? = MathCommand.named[name]?.action else { break loop }
        index += 1
        if MathSpacing.kind(of: base) != .operation {
          report(
            "misplaced-limits", at: token.range, "`\(text(of: token))` does not follow an operator",
            expected: "it directly behind `\\sum`, `\\int` or the like")
        }
        limits = choice
      default: break loop
      }
    }
    if primes > 0 {
      let marks = MathNode.symbol(MathSymbol(text: MathParser.prime(primes), kind: .ordinary))
      above = above.map { .group([marks] + MathSpacing.contents($0)) } ?? marks
    }
    guard below != nil || above != nil else { return base }
    return .scripts(base: base, below: below, above: above, limits: limits)
  }

  private mutating func reportDouble(_ token: MathToken, _ what: String) {
    report(
      "double-script", at: token.range, "a second \(what) on the same base", expected: "one \(what)",
      hint: "put braces around what belongs together")
  }

  private static func prime(_ count: Int) -> String {
    let single = ["", "′", "″", "‴", "⁗"]
    return count < single.count ? single[count] : String(repeating: "′", count: count)
  }
}
