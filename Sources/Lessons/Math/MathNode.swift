/// A formula as a tree: what TeX means, before it is written as MathML.
indirect enum MathNode: Hashable, Sendable {
  /// A letter or a word for a quantity; a single letter is italic unless it is upright.
  case identifier(String, isUpright: Bool = false)
  case number(String)
  case symbol(MathSymbol)
  /// A function's name in upright letters; those like `lim` have their subscripts below them in display.
  case function(String, hasLimits: Bool)
  case text(String)
  /// White space, in eighteenths of an em.
  case space(Int)
  /// What is in braces: one ordinary atom.
  case group([MathNode])
  case scripts(base: MathNode, below: MathNode?, above: MathNode?, limits: MathLimits)
  case fraction(MathNode, MathNode, hasBar: Bool, style: MathStyle?)
  case root(MathNode, index: MathNode?)
  /// A mark over or under its base, as wide as the base if it stretches.
  case accent(MathNode, mark: String, isBelow: Bool, stretches: Bool)
  /// `\left … \right`: delimiters as high as what is between them; one that is empty is not drawn.
  case delimited(left: String, [MathNode], right: String)
  /// `\middle`, a delimiter as high as those around it.
  case middle(String)
  /// `\big` and larger: a delimiter of a given height, in tenths of an em.
  case sized(String, height: Int, MathClass)
  /// Something set above or below, such as the words on an arrow.
  case stacked(MathNode, below: MathNode?, above: MathNode?)
  case table(MathTable)
  /// The rest of a row in another style.
  case styled(MathStyle, [MathNode])
  /// As much room as a node takes, empty.
  case phantom(MathNode, hasWidth: Bool, hasHeight: Bool)
  /// A node that is spaced like another class of atom.
  case classed(MathClass, MathNode)
}

/// TeX's classes of atoms, which decide the space between them (Knuth, The TeXbook, chapter 18).
enum MathClass: Hashable, Sendable {
  case ordinary, operation, binary, relation, opening, closing, punctuation, inner
  /// What `\left` and `\right` enclose. TeX takes it for `inner`, with a space that authors remove again.
  case enclosed
}

/// How large things are: as in a formula of its own, as in a line of text, or as in a script.
enum MathStyle: Hashable, Sendable {
  case display, text, script
}

/// Where the scripts of a node stand.
enum MathLimits: Hashable, Sendable {
  /// As the base has it.
  case automatic
  /// `\limits`: below and above, also in a line of text.
  case always
  /// `\nolimits`: at its side.
  case never
}

/// A character that MathML writes as an operator.
struct MathSymbol: Hashable, Sendable {
  var text: String
  var kind: MathClass
  /// Whether it is one of the large ones, `∑` or `∫`; scripts of a sum, but not of an integral, are limits.
  var isLarge = false
  var hasLimits = false
}

/// Rows and columns.
struct MathTable: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case matrix, small, cases, aligned, gathered, array, stack
  }
  enum Alignment: String, Sendable {
    case left, center, right
  }
  var kind: Kind
  var rows: [[[MathNode]]] = []
  /// Of an array: how its columns are aligned, and before which of them there is a line.
  var columns: [Alignment] = []
  var columnLines: Set<Int> = []
  /// Above which rows there is a line.
  var rowLines: Set<Int> = []
}
