/// A statement about the values and series of an experiment that either holds or does not.
///
///     first_norm < 1e-15 at clip=1
///     first_norm at cell=gru > 1e6 * first_norm at cell=tanh
///     slope(log10(state_gradient)) within 0.05 of -0.23
///
/// Grammar, in UTF-8, with spaces wherever words would touch:
///
///     claim       = condition [ state ]
///     condition   = conjunction { "or" conjunction }
///     conjunction = negation { "and" negation }
///     negation    = { "not" } comparison
///     comparison  = sum ( relation sum { relation sum } | "within" sum "of" sum
///                       | "is" [ "not" ] ( "nan" | "finite" | "infinite" ) ) | "(" condition [ state ] ")" [ state ]
///     relation    = "<" | "<=" | "≤" | ">" | ">=" | "≥" | "=" | "==" | "!=" | "≠"
///     sum         = product { ( "+" | "-" ) product }
///     product     = signed { ( "*" | "/" ) signed }
///     signed      = [ "-" ] power
///     power       = operand [ "^" signed ]
///     operand     = number | reading [ state ] | "(" sum [ state ] ")" [ state ]
///     reading     = name | name "[" sum "]" | function "(" sum { "," sum } ")"
///     state       = "at" name "=" text { "&" name "=" text }
///
/// Functions of a number: `log10`, `log` (natural), `exp`, `sqrt`, `abs`; of two or more numbers: `min`, `max`. Given a
/// series, they work on each of its numbers. Functions of one series: `first`, `last`, `min`, `max`, `mean`, `median`,
/// `count`, and `slope`, the slope of the straight line of least squares over the series' abscissas. `norm[50]` is the
/// number of a series at the abscissa 50 (at the index, counted from 0, where a series has no abscissas).
///
/// A state binds to the name, element, function or bracket that it directly follows. Behind anything else, a number or a
/// word, it closes the claim or the bracket that it stands in, and is meant for the whole of it. Where both set a
/// parameter, the nearer one counts.
///
/// NaN is honest: a comparison with NaN is false, `!=` apart, which is true; so is `not` of a false comparison. `nan` is
/// neither finite nor infinite. A function of a series with a NaN in it is NaN, but `count`, `first` and `last`.
public struct Claim: Sendable {
  /// What was written, in UTF-8.
  public let text: [UInt8]
  /// The values and series that are read, in the order in which they are written.
  public internal(set) var readings: [ClaimReading] = []
  /// The functions that need a series among some of the readings.
  public internal(set) var reductions: [ClaimReduction] = []
  /// What the text consists of, for whoever shows it.
  public internal(set) var pieces: [ClaimPiece] = []
  /// What the text says.
  var condition: Condition

  /// More is refused: nobody would understand it.
  public static let longestText = 400
  /// Brackets, signs and functions inside each other.
  public static let deepestNesting = 24
}

/// A name in a claim, with the state at which it is meant.
public struct ClaimReading: Sendable {
  /// What the name may stand for.
  public enum Use: Sendable {
    /// A value.
    case value
    /// A series.
    case series
    /// Either; a series, where both have the name.
    case either
  }

  /// The name.
  public let name: [UInt8]
  /// Where it starts in the text, in bytes.
  public let offset: Int
  /// What it may stand for.
  public internal(set) var use: Use
  /// The parameters that are set, the nearest first, each once.
  public internal(set) var state: [ClaimSetting] = []
}

/// A parameter with its value in a state, as written.
public struct ClaimSetting: Sendable {
  /// The name of the parameter.
  public let name: [UInt8]
  /// Where the name starts in the text.
  public let nameOffset: Int
  /// The value.
  public let value: [UInt8]
  /// Where the value starts in the text.
  public let valueOffset: Int
}

/// A function of a series, by its place in the text and the readings inside it.
public struct ClaimReduction: Sendable {
  /// Where the function's name starts, and how many bytes it takes.
  public let offset: Int, length: Int
  /// The readings between its brackets.
  public let readings: Range<Int>
}

/// A piece of a claim's text.
public struct ClaimPiece: Sendable {
  /// What a piece is.
  public enum Kind: Sendable {
    /// The name of the reading with this index.
    case reading(Int)
    /// A state, with what it sets.
    case state([ClaimSetting])
    /// A number.
    case number
    /// A sign.
    case symbol(ClaimSymbol)
    /// A word of the language, or the name of a function.
    case word
  }

  /// What it is.
  public let kind: Kind
  /// Where it stands in the text, in bytes.
  public let range: Range<Int>
}

/// The signs of the language.
public enum ClaimSymbol: Sendable {
  case plus, minus, times, divide, power, open, close, openElement, closeElement, comma
  case less, lessOrEqual, greater, greaterOrEqual, equal, notEqual
}

/// Why a text is no claim, or a claim cannot be told to hold or not. A page has only claims that were read when it was built,
/// so that the module in a reader's browser need not say why, and leaves it out.
public struct ClaimError: Error, Sendable {
  #if READER
    @inline(__always)
    init(_ range: Range<Int>, _ message: StaticString, expected: StaticString, candidates: [StaticString] = []) {}
  #else
    /// Where in the text, in bytes.
    public let offset: Int
    /// How many bytes are concerned, at least 1 unless the text has ended.
    public let length: Int
    /// What is wrong.
    public let message: StaticString
    /// What should stand there; empty if that is said.
    public let expected: StaticString
    /// The words that may stand there, for the nearest to what was written.
    public let candidates: [StaticString]

    init(_ range: Range<Int>, _ message: StaticString, expected: StaticString, candidates: [StaticString] = []) {
      offset = range.lowerBound
      length = range.count
      self.message = message
      self.expected = expected
      self.candidates = candidates
    }
  #endif
}
