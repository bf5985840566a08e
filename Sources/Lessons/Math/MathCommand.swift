/// A command of the TeX that lessons may use: what it means, and an example of it.
package struct MathCommand: Sendable {
  /// Its name without the backslash; of an environment, the name between the braces of `\begin`.
  package let name: String
  /// What it means, in words or as the character that it stands for.
  package let meaning: String
  /// A whole formula that uses it.
  package let example: String
  /// The group of commands that it is listed with.
  package let section: String
  let action: Action

  /// What the parser does at a command.
  enum Action: Sendable {
    case node(MathNode)
    /// A letter, to be set in the alphabet that is in force.
    case letter(Unicode.Scalar, isUpright: Bool)
    case delimiter(String, MathClass)
    case fraction(hasBar: Bool, MathStyle?, isBinomial: Bool)
    case root
    case accent(mark: String, isBelow: Bool, stretches: Bool)
    /// A brace over or under its argument; scripts stand on it.
    case brace(mark: String, isBelow: Bool)
    case alphabet(MathAlphabet)
    case text
    case function(hasLimits: Bool)
    case left, right, middle
    case sized(height: Int, MathClass)
    case arrow(String)
    /// Sets its first argument above or below its second.
    case stack(isBelow: Bool, isRelation: Bool)
    case style(MathStyle)
    case phantom(hasWidth: Bool, hasHeight: Bool)
    case classed(MathClass)
    case remainder(isInParentheses: Bool)
    case negation
    case dots
    case limits(MathLimits)
    case begin, end, line
    case rows
  }

  init(_ name: String, _ meaning: String, _ example: String, in section: String, _ action: Action) {
    self.name = name
    self.meaning = meaning
    self.example = example
    self.section = section
    self.action = action
  }

  /// Every command, section by section.
  package static let all: [MathCommand] = structures + symbols

  /// The commands by their names.
  static let named: [String: MathCommand] = Dictionary(
    all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// The commands that stand for a character, by that character: `≤` may be written as itself.
  static let written: [Unicode.Scalar: MathCommand] = {
    var result: [Unicode.Scalar: MathCommand] = [:]
    for command in symbols {
      let scalars = command.meaning.unicodeScalars
      guard scalars.count == 1, let scalar = scalars.first, scalar.value >= 0x80 else { continue }
      if result[scalar] == nil { result[scalar] = command }
    }
    return result
  }()
}
