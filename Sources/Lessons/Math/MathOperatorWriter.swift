/// Writes operators, with those attributes in which they differ from what browsers know about them.
enum MathOperatorWriter {
  static func element(_ symbol: MathSymbol, _ place: MathMLWriter.Place, attributes: String = "") -> String {
    let text = symbol == MathSpacing.dots ? "…" : symbol.text
    let fixed = OperatorDictionary.stretches(text) ? " stretchy=\"false\"" : ""
    return "<mo\(fixed)\(spacing(text, place))\(attributes)>\(htmlEscaped(text))</mo>"
  }

  /// A delimiter that grows; nothing when it is empty.
  static func fence(_ text: String, _ form: OperatorDictionary.Form) -> String {
    guard !text.isEmpty else { return "" }
    if OperatorDictionary.stretches(text), OperatorDictionary.space(text, form) == .init(before: 0, after: 0) {
      // Brackets that open have only this form; bars and brackets the wrong way round have to be told.
      let isUsual = OperatorDictionary.space(text, isFirst: false, isLast: false) == .init(before: 0, after: 0)
      return "<mo\(isUsual ? "" : " form=\"\(form.rawValue)\"")>\(htmlEscaped(text))</mo>"
    }
    return "<mo stretchy=\"true\" symmetric=\"true\" lspace=\"0\" rspace=\"0\">\(htmlEscaped(text))</mo>"
  }

  /// A delimiter of a given height, in tenths of an em.
  static func sized(_ text: String, height: Int, _ place: MathMLWriter.Place) -> String {
    guard !text.isEmpty else { return "" }
    let size = "\(height / 10).\(height % 10)em"
    return "<mo stretchy=\"true\" symmetric=\"true\" minsize=\"\(size)\" maxsize=\"\(size)\"\(spacing(text, place))>"
      + "\(htmlEscaped(text))</mo>"
  }

  /// What makes the browser leave the space that TeX would: nothing, the form of the operator, or the space itself.
  private static func spacing(_ text: String, _ place: MathMLWriter.Place) -> String {
    var wanted = OperatorDictionary.Space(before: place.before, after: place.after)
    // Browsers set products a little tighter than TeX, and evenly so: that is theirs to choose.
    if wanted == .init(before: 4, after: 4), let usual = OperatorDictionary.space(text, .infix), usual.before == 3 {
      wanted = usual
    }
    let inferred = OperatorDictionary.space(text, isFirst: place.isFirst, isLast: place.isLast)
    if inferred == wanted { return "" }
    let form: OperatorDictionary.Form =
      switch place.kind {
      // A bar in the middle may as well close something.
      case .ordinary where OperatorDictionary.stretches(text): .infix
      case .ordinary, .opening, .operation: .prefix
      case .closing: .postfix
      case .binary, .relation, .punctuation, .inner, .enclosed: .infix
      }
    if OperatorDictionary.space(text, form) == wanted { return " form=\"\(form.rawValue)\"" }
    return attribute("lspace", wanted.before, instead: inferred.before)
      + attribute("rspace", wanted.after, instead: inferred.after)
  }

  private static func attribute(_ name: String, _ width: Int, instead usual: Int) -> String {
    width == usual ? "" : " \(name)=\"\(MathMLWriter.em(width))\""
  }
}
