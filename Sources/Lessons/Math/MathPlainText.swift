/// A formula in one line of plain text, for titles, descriptions and ids: `∂L/∂h_t`.
enum MathPlainText {
  static func text(_ nodes: [MathNode]) -> String {
    var result = ""
    let kinds = MathSpacing.kinds(of: nodes)
    for (node, kind) in zip(nodes, kinds) {
      let words = text(node)
      if kind == .relation || kind == .binary && words != "⋅" {
        result += " \(words) "
      } else {
        if words.first == "(", result.last == " " { result.removeLast() }
        // A function's name and what it is of, a comma and what follows it.
        result += kind == .operation || kind == .punctuation ? words + " " : words
      }
    }
    return String(result.split(separator: " ").joined(separator: " "))
  }

  private static func text(_ node: MathNode) -> String {
    switch node {
    case .identifier(let text, _), .number(let text), .text(let text), .function(let text, _): return text
    case .symbol(let symbol): return symbol == MathSpacing.dots ? "…" : symbol.text
    case .space(let width): return width > 5 ? " " : ""
    case .group(let nodes), .styled(_, let nodes): return text(nodes)
    case .scripts(let base, let below, let above, _):
      return text(base) + (below.map { "_" + tight($0) } ?? "") + (above.map(raised) ?? "")
    case .fraction(let numerator, let denominator, let hasBar, _):
      return tight(numerator) + (hasBar ? "/" : " ") + tight(denominator)
    case .root(let radicand, let index): return (index.map(text) ?? "") + "√" + tight(radicand)
    case .accent(let base, _, _, _), .classed(_, let base): return text(base)
    case .delimited(let left, let nodes, let right): return left + text(nodes) + right
    case .middle(let text), .sized(let text, _, _): return text
    case .stacked(let base, _, _): return text(base)
    case .table(let table):
      let separator = table.kind == .aligned ? " " : ", "
      return table.rows.map { $0.map(text).filter { !$0.isEmpty }.joined(separator: separator) }.joined(separator: "; ")
    case .phantom: return ""
    }
  }

  private static func raised(_ node: MathNode) -> String {
    let words = tight(node)
    return words.unicodeScalars.allSatisfy { "′″‴⁗".unicodeScalars.contains($0) } ? words : "^" + words
  }

  /// The text of a node in parentheses, unless it is a single thing.
  private static func tight(_ node: MathNode) -> String {
    let words = text(node)
    return MathSpacing.contents(node).count <= 1 || !words.contains { " +−/".contains($0) } ? words : "(\(words))"
  }
}
