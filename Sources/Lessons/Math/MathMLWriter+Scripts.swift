extension MathMLWriter {
  static func scripts(
    _ base: MathNode, _ below: MathNode?, _ above: MathNode?, _ limits: MathLimits, _ context: Context, _ place: Place
  ) -> String {
    let isLimit =
      switch limits {
      case .always: true
      case .never: false
      case .automatic: hasLimits(base, context)
      }
    var written = self.base(base, context, place)
    if limits == .always, !context.isDisplay, case .symbol(let symbol) = base {
      written = MathOperatorWriter.element(symbol, place, attributes: " movablelimits=\"false\"")
    }
    let scripts = [below, above].compactMap { $0 }.map { single($0, context.script) }.joined()
    let tag =
      switch (below != nil, above != nil) {
      case (true, true): isLimit ? "munderover" : "msubsup"
      case (true, false): isLimit ? "munder" : "msub"
      default: isLimit ? "mover" : "msup"
      }
    return "<\(tag)>\(written)\(scripts)</\(tag)>"
  }

  /// Whether scripts stand below and above; the browser itself moves those of a sum to its side in a line of text.
  private static func hasLimits(_ base: MathNode, _ context: Context) -> Bool {
    switch base {
    case .symbol(let symbol): symbol.hasLimits
    case .function(_, let hasLimits): hasLimits && context.isDisplay
    case .classed(.operation, .accent): true
    case .classed(.operation, _): context.isDisplay
    default: false
    }
  }

  static func stacked(
    _ base: MathNode, _ below: MathNode?, _ above: MathNode?, _ context: Context, _ place: Place
  ) -> String {
    let notes = [below, above].compactMap { $0 }.map { single($0, context.script) }.joined()
    let tag = below == nil ? "mover" : above == nil ? "munder" : "munderover"
    return "<\(tag)>\(self.base(base, context, place))\(notes)</\(tag)>"
  }

  static func fraction(
    _ numerator: MathNode, _ denominator: MathNode, hasBar: Bool, style: MathStyle?, _ context: Context
  ) -> String {
    let outer = style.map { Context(isDisplay: $0 == .display) } ?? context
    let fraction =
      "<mfrac\(hasBar ? "" : " linethickness=\"0\"")>" + single(numerator, outer.fraction)
      + single(denominator, outer.fraction) + "</mfrac>"
    return style.map { styled($0, fraction) } ?? fraction
  }
}
