/// What a claim says, without its brackets.
indirect enum Condition: Sendable {
  case comparison([Side], [ClaimSymbol])
  case within(Side, tolerance: Side, of: Side)
  case classification(Side, Class, isNegated: Bool)
  case and(Condition, Condition)
  case or(Condition, Condition)
  case not(Condition)

  enum Class: Sendable { case nan, finite, infinite }
}

/// One side of a comparison and its place in the text.
struct Side: Sendable {
  let expression: Expression
  let range: Range<Int>
}

/// A number or a series to be computed.
indirect enum Expression: Sendable {
  case number(Double)
  /// The reading with this index.
  case reading(Int)
  /// The number of the reading's series at an abscissa.
  case element(Int, at: Expression, Range<Int>)
  case negated(Expression)
  case operation(ClaimSymbol, Expression, Expression, Range<Int>)
  case function(NumberFunction, Expression)
  case extreme(isLargest: Bool, [Expression], Range<Int>)
  case reduction(SeriesFunction, Expression)
}

/// A function of a number.
enum NumberFunction: Sendable { case log10, log, exp, abs, sqrt }

/// A function of a series.
enum SeriesFunction: Sendable { case first, last, min, max, mean, median, count, slope }
