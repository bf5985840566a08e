/// The space between atoms, from their classes (Knuth, The TeXbook, appendix G and chapter 18).
enum MathSpacing {
  /// `\dots`, until it is known what follows.
  static let dots = MathSymbol(text: "\\dots", kind: .inner)

  /// The class of a node; nil of one that atoms do not see, such as white space.
  static func kind(of node: MathNode) -> MathClass? {
    switch node {
    case .space: nil
    case .symbol(let symbol): symbol.kind
    case .function: .operation
    case .scripts(let base, _, _, _): kind(of: base)
    case .classed(let kind, _): kind
    case .sized(_, _, let kind): kind
    case .delimited: .enclosed
    case .middle: .opening
    case .stacked(let base, _, _): kind(of: base)
    case .styled(_, let nodes): nodes.isEmpty ? nil : .ordinary
    case .identifier, .number, .text, .group, .fraction, .root, .accent, .table, .phantom: .ordinary
    }
  }

  /// The classes of a row's nodes, where an operator without operands does not count as one: in `-x` and `a = -b`.
  ///
  /// - Parameter followsOperand: Whether something ordinary is taken to be before the row, as in a cell after `&`.
  static func kinds(of nodes: [MathNode], followsOperand: Bool = false) -> [MathClass?] {
    var kinds = nodes.map { kind(of: $0) }
    var previous: Int?
    for index in kinds.indices {
      guard let kind = kinds[index] else { continue }
      let before = previous.flatMap { kinds[$0] } ?? (followsOperand ? .ordinary : nil)
      if kind == .binary, !isOperandEnd(before) { kinds[index] = .ordinary }
      if let previous, kinds[previous] == .binary, [.relation, .closing, .punctuation].contains(kind) {
        kinds[previous] = .ordinary
      }
      previous = index
    }
    if let previous, kinds[previous] == .binary { kinds[previous] = .ordinary }
    return kinds
  }

  private static func isOperandEnd(_ kind: MathClass?) -> Bool {
    switch kind {
    case .ordinary, .closing, .inner, .enclosed: true
    default: false
    }
  }

  /// The space between neighbours, in eighteenths of an em.
  static func width(_ left: MathClass, _ right: MathClass, inScript: Bool) -> Int {
    switch (left, right) {
    case (.operation, .operation), (.operation, .ordinary), (.ordinary, .operation), (.closing, .operation),
      (.enclosed, .operation), (.inner, .operation):
      return 3
    case (.relation, .relation), (.opening, _), (_, .closing): return 0
    case (.inner, .punctuation): return inScript ? 0 : 3
    case (_, .punctuation): return 0
    case (.relation, _), (_, .relation): return inScript ? 0 : 5
    case (.punctuation, _): return inScript ? 0 : 3
    case (.binary, _), (_, .binary): return inScript ? 0 : 4
    case (.inner, _), (_, .inner): return inScript ? 0 : 3
    default: return 0
    }
  }

  /// The nodes with the dots that `\dots` stands for: raised between operators, on the line between commas.
  static func choosingDots(_ nodes: [MathNode]) -> [MathNode] {
    var nodes = nodes
    var next: MathClass?
    for index in nodes.indices.reversed() {
      if case .symbol(dots) = nodes[index] {
        let isRaised = next == .binary || next == .relation
        nodes[index] = .symbol(MathSymbol(text: isRaised ? "⋯" : "…", kind: .inner))
      }
      next = kind(of: nodes[index]) ?? next
    }
    return nodes
  }

  /// What is in braces; a node without braces as it is.
  static func contents(_ node: MathNode) -> [MathNode] {
    if case .group(let nodes) = node { return nodes }
    return [node]
  }
}
