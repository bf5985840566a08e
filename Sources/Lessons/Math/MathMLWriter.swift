/// Writes a formula as MathML Core (W3C).
struct MathMLWriter {
  /// The size that things have at a place in a formula.
  struct Context {
    var isDisplay: Bool
    /// In scripts TeX leaves out the space around operators.
    var isScript = false

    /// In scripts and the parts of a fraction.
    var script: Context { Context(isDisplay: false, isScript: true) }
    var text: Context { Context(isDisplay: false, isScript: isScript) }
    var fraction: Context { Context(isDisplay: false, isScript: !isDisplay) }
  }

  /// The form of an atom in its row.
  struct Place {
    var kind: MathClass = .ordinary
    /// Space that the atom has to bring along, in eighteenths of an em.
    var before = 0
    var after = 0
    var isFirst = true
    var isLast = true
  }

  /// The elements of a row.
  ///
  /// - Parameter followsOperand: Whether something ordinary is taken to be before it, as in a cell after `&`.
  static func elements(_ nodes: [MathNode], _ context: Context, followsOperand: Bool = false) -> [String] {
    let kinds = MathSpacing.kinds(of: nodes, followsOperand: followsOperand)
    var places = kinds.map { Place(kind: $0 ?? .ordinary) }
    var gaps: [Int: Int] = [:]
    var previous: Int?
    for (index, kind) in kinds.enumerated() {
      guard let kind else { continue }
      let left = previous.flatMap { kinds[$0] } ?? (followsOperand ? .ordinary : nil)
      let width = left.map { MathSpacing.width($0, kind, inScript: context.isScript) } ?? 0
      if width != 0 {
        if let previous, bringsSpace(nodes[previous], places[previous].kind) {
          places[previous].after = width
        } else if bringsSpace(nodes[index], kind) {
          places[index].before = width
        } else {
          gaps[index] = width
        }
      }
      previous = index
    }
    var elements: [String] = []
    for (index, node) in nodes.enumerated() {
      if let gap = gaps[index] { elements.append(space(gap)) }
      places[index].isFirst = elements.isEmpty
      places[index].isLast = index == nodes.count - 1
      elements.append(element(node, context, places[index]))
    }
    return elements.filter { !$0.isEmpty }
  }

  /// The nodes as exactly one element.
  static func single(_ nodes: [MathNode], _ context: Context) -> String {
    let elements = elements(nodes, context)
    return elements.count == 1 ? elements[0] : "<mrow>\(elements.joined())</mrow>"
  }

  /// A node, or what is in its braces, as exactly one element.
  static func single(_ node: MathNode, _ context: Context) -> String {
    single(MathSpacing.contents(node), context)
  }

  /// The base of scripts, which has to be there, where nothing is drawn.
  static func base(_ node: MathNode, _ context: Context, _ place: Place) -> String {
    let written = element(node, context, place)
    return written.isEmpty ? "<mrow></mrow>" : written
  }

  /// Whether a node has an operator at its core that can have space around it.
  private static func bringsSpace(_ node: MathNode, _ kind: MathClass) -> Bool {
    guard [.binary, .relation, .operation, .punctuation, .inner].contains(kind) else { return false }
    return switch node {
    case .symbol: true
    case .sized: true
    case .scripts(let base, _, _, _): bringsSpace(base, kind)
    case .stacked(let base, _, _): bringsSpace(base, kind)
    default: false
    }
  }

  static func element(_ node: MathNode, _ context: Context, _ place: Place) -> String {
    switch node {
    case .identifier(let name, let isUpright): return identifier(name, isUpright: isUpright)
    case .number(let digits): return "<mn>\(htmlEscaped(digits))</mn>"
    case .symbol(let symbol): return MathOperatorWriter.element(symbol, place)
    case .function(let name, _): return identifier(name, isUpright: true)
    case .text(let words): return "<mtext>\(htmlEscaped(MathMLWriter.fixedSpaces(words)))</mtext>"
    case .space(let width): return space(width)
    case .group(let nodes): return single(nodes, context)
    case .scripts(let base, let below, let above, let limits):
      return scripts(base, below, above, limits, context, place)
    case .fraction(let numerator, let denominator, let hasBar, let style):
      return fraction(numerator, denominator, hasBar: hasBar, style: style, context)
    case .root(let radicand, let index):
      guard let index else {
        return "<msqrt>\(elements(MathSpacing.contents(radicand), context.text).joined())</msqrt>"
      }
      return "<mroot>\(single(radicand, context.text))\(single(index, context.script))</mroot>"
    case .accent(let base, let mark, let isBelow, let stretches):
      let tag = isBelow ? "munder" : "mover"
      let attribute = isBelow ? "accentunder" : "accent"
      // A combining mark would be one character with the `>` before it.
      let isCombining = mark.unicodeScalars.allSatisfy(\.properties.isGraphemeExtend)
      let escaped = isCombining ? mark.unicodeScalars.map { "&#\($0.value);" }.joined() : htmlEscaped(mark)
      let sign = "<mo stretchy=\"\(stretches)\">\(escaped)</mo>"
      // Few fonts have a line that grows: the style sheet draws it.
      let line = mark == "‾" ? " class=\"overline\"" : mark == "\u{332}" ? " class=\"underline\"" : ""
      return "<\(tag)\(line) \(attribute)=\"true\">\(single(base, context))\(sign)</\(tag)>"
    case .delimited(let left, let nodes, let right):
      return "<mrow>" + MathOperatorWriter.fence(left, .prefix) + elements(nodes, context).joined()
        + MathOperatorWriter.fence(right, .postfix) + "</mrow>"
    case .middle(let text): return MathOperatorWriter.fence(text, .infix)
    case .sized(let text, let height, _): return MathOperatorWriter.sized(text, height: height, place)
    case .stacked(let base, let below, let above): return stacked(base, below, above, context, place)
    case .table(let table): return MathTableWriter.element(table, context)
    case .styled(let style, let nodes):
      let inner = Context(isDisplay: style == .display, isScript: style == .script)
      let elements = elements(nodes, inner)
      return elements.isEmpty ? "" : styled(style, elements.joined())
    case .phantom(let node, let hasWidth, let hasHeight):
      let phantom = "<mphantom>\(single(node, context))</mphantom>"
      if hasWidth && hasHeight { return phantom }
      return "<mpadded \(hasWidth ? "height=\"0\" depth=\"0\"" : "width=\"0\"")>\(phantom)</mpadded>"
    case .classed(_, let node): return single(node, context)
    }
  }

  static func styled(_ style: MathStyle, _ content: String) -> String {
    let level = style == .script ? 1 : 0
    return "<mstyle displaystyle=\"\(style == .display)\" scriptlevel=\"\(level)\">\(content)</mstyle>"
  }

  static func space(_ width: Int) -> String { "<mspace width=\"\(em(width))\"/>" }

  /// Eighteenths of an em as CSS has them.
  static func em(_ width: Int) -> String {
    if width % 18 == 0 { return width == 0 ? "0" : "\(width / 18)em" }
    let digits = (abs(width) * 10_000 + 9) / 18
    let fraction = String(digits % 10_000 + 10_000).dropFirst()
    let trimmed = fraction.reversed().drop { $0 == "0" }.reversed()
    return "\(width < 0 ? "-" : "")\(digits / 10_000).\(String(trimmed))em"
  }

  private static func identifier(_ name: String, isUpright: Bool) -> String {
    // A browser slants only the letters that stand alone.
    let slants = name.unicodeScalars.count == 1 && name.unicodeScalars.allSatisfy(isSlanted)
    return "<mi\(isUpright && slants ? " mathvariant=\"normal\"" : "")>\(htmlEscaped(name))</mi>"
  }

  private static func isSlanted(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "A"..."Z", "a"..."z", "Α"..."Ω", "α"..."ω", "ϵ", "ϑ", "ϰ", "ϕ", "ϱ", "ϖ", "ı", "ȷ", "∂", "∇": true
    default: false
    }
  }

  /// Spaces that are kept at the edges of words.
  private static func fixedSpaces(_ words: String) -> String {
    String(words.map { $0 == " " ? "\u{A0}" : $0 })
  }
}
