/// What browsers know about operators by themselves, for the characters that commands stand for (MathML Core, appendix
/// B), so that only what differs from it has to be written. Measured in Chromium 156.
enum OperatorDictionary {
  enum Form: String {
    case prefix, infix, postfix
  }

  /// Space before and after an operator, in eighteenths of an em.
  struct Space: Equatable {
    var before: Int
    var after: Int
  }

  /// The space around an operator in its form, before, between or after operands; nil for a form it is not known in.
  static func space(_ text: String, _ form: Form) -> Space? {
    guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1 else { return nil }
    switch form {
    case .prefix:
      if opening.contains(scalar) || signs.contains(scalar) || scalar == "∼" { return Space(before: 0, after: 0) }
      return large.contains(scalar) ? Space(before: 3, after: 3) : nil
    case .infix:
      if signs.contains(scalar) || additions.contains(scalar) { return Space(before: 4, after: 4) }
      if products.contains(scalar) { return Space(before: 3, after: 3) }
      if separators.contains(scalar) { return Space(before: 0, after: 3) }
      return opening.contains(scalar) && !bars.contains(scalar) || closing.contains(scalar) && !bars.contains(scalar)
        || large.contains(scalar) ? nil : Space(before: 5, after: 5)
    case .postfix:
      return closing.contains(scalar) ? Space(before: 0, after: 0) : nil
    }
  }

  /// The space around an operator that says nothing, which a browser takes to be as its place in the row suggests.
  static func space(_ text: String, isFirst: Bool, isLast: Bool) -> Space {
    let form = isFirst == isLast ? Form.infix : isFirst ? .prefix : .postfix
    return space(text, form) ?? space(text, .infix) ?? space(text, .postfix) ?? space(text, .prefix)
      ?? Space(before: 5, after: 5)
  }

  /// Whether an operator grows with what is next to it unless it is told not to.
  static func stretches(_ text: String) -> Bool {
    guard let scalar = text.unicodeScalars.first else { return false }
    return fences.contains(scalar) || upright.contains(scalar)
  }

  private static let bars = Set("|‖".unicodeScalars)
  private static let fences = Set("()[]{}|‖⟨⟩⌈⌉⌊⌋".unicodeScalars)
  private static let upright = Set("↑↓↕⇑⇓∣∥".unicodeScalars)
  private static let opening = Set("([{⌈⌊⟨|‖¬∀∃∄∇∠!".unicodeScalars)
  private static let closing = Set(")]}⌉⌋⟩|‖!°′″‴⁗".unicodeScalars)
  private static let signs = Set("+−±∓".unicodeScalars)
  private static let additions = Set("/÷∖∧∨∩∪⊎⊓⊔⊕⊖⊘".unicodeScalars)
  private static let products = Set("*.×∗∘∙⊗⊙⋄⋅⋆".unicodeScalars)
  private static let separators = Set(",:;".unicodeScalars)
  private static let large = Set("∏∐∑∫∬∭∮⋀⋁⋂⋃⨀⨁⨂⨄⨆".unicodeScalars)
}
