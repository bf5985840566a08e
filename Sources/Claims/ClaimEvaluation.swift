import Numerics
import Plots

/// What a name of a claim stands for at its state.
public enum ClaimQuantity: Sendable {
  /// A value.
  case value(Double)
  /// A series, and the series of its abscissas, of equal length, if it has one.
  case series([Double], abscissas: [Double]?)
}

/// Whether a claim holds, and what was compared.
public struct ClaimVerdict: Sendable {
  /// One comparison in a claim.
  public struct Comparison: Sendable {
    /// The computed numbers, with the places in the text of what they were computed from.
    public let sides: [(range: Range<Int>, number: Double)]
    /// Whether it holds by itself.
    public let holds: Bool
  }

  /// Whether the claim holds.
  public let holds: Bool
  /// All its comparisons in the order of the text, whatever the verdict needed.
  public let comparisons: [Comparison]
}

extension Claim {
  /// Tells whether the claim holds.
  ///
  /// - Parameter quantity: What a reading stands for at its state; nil if there is nothing of that name.
  /// - Returns: The verdict with both sides of every comparison.
  /// - Throws: A ``ClaimError`` for a name that stands for nothing or for the wrong thing, an abscissa that a series does
  ///   not have, and operations on series of different lengths.
  public func verdict(_ quantity: (ClaimReading) -> ClaimQuantity?) throws(ClaimError) -> ClaimVerdict {
    var quantities = [ClaimQuantity]()
    for reading in readings {
      guard let found = quantity(reading) else {
        throw ClaimError(reading.range, "there is no value or series", expected: "a name of the experiment")
      }
      quantities.append(found)
    }
    var evaluation = ClaimEvaluation(readings: readings, quantities: quantities)
    let holds = try evaluation.holds(condition)
    return ClaimVerdict(holds: holds, comparisons: evaluation.comparisons)
  }
}

extension ClaimReading {
  /// Where the name stands in the text.
  public var range: Range<Int> { offset..<offset + name.count }
}

/// Computes the sides of comparisons.
struct ClaimEvaluation {
  let readings: [ClaimReading]
  let quantities: [ClaimQuantity]
  private(set) var comparisons: [ClaimVerdict.Comparison] = []

  init(readings: [ClaimReading], quantities: [ClaimQuantity]) {
    self.readings = readings
    self.quantities = quantities
  }

  // MARK: Conditions

  /// Both sides of `and` and `or` are computed, so that the verdict tells all.
  mutating func holds(_ condition: Condition) throws(ClaimError) -> Bool {
    switch condition {
    case .and(let first, let second):
      let (left, right) = (try holds(first), try holds(second))
      return left && right
    case .or(let first, let second):
      let (left, right) = (try holds(first), try holds(second))
      return left || right
    case .not(let condition): return try !holds(condition)
    case .comparison(let sides, let relations):
      let numbers = try numbers(sides)
      var all = true
      for (index, relation) in relations.enumerated() {
        all = all && Self.holds(numbers[index], relation, numbers[index + 1])
      }
      return note(sides, numbers, all)
    case .within(let value, let tolerance, let target):
      let sides = [value, tolerance, target]
      let numbers = try numbers(sides)
      // Equal infinities have no distance.
      let isNear = numbers[0] == numbers[2] ? numbers[1] >= 0 : (numbers[0] - numbers[2]).magnitude <= numbers[1]
      return note(sides, numbers, isNear)
    case .classification(let value, let kind, let isNegated):
      let numbers = try numbers([value])
      let isSo =
        switch kind {
        case .nan: numbers[0].isNaN
        case .finite: numbers[0].isFinite
        case .infinite: numbers[0].isInfinite
        }
      return note([value], numbers, isSo != isNegated)
    }
  }

  private static func holds(_ left: Double, _ relation: ClaimSymbol, _ right: Double) -> Bool {
    switch relation {
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    case .notEqual: left != right
    default: left == right
    }
  }

  private mutating func note(_ sides: [Side], _ numbers: [Double], _ holds: Bool) -> Bool {
    var pairs = [(range: Range<Int>, number: Double)]()
    for (index, side) in sides.enumerated() { pairs.append((side.range, numbers[index])) }
    comparisons.append(ClaimVerdict.Comparison(sides: pairs, holds: holds))
    return holds
  }

  private func numbers(_ sides: [Side]) throws(ClaimError) -> [Double] {
    var numbers = [Double]()
    for side in sides {
      guard case .value(let number) = try compute(side.expression) else {
        throw ClaimError(
          side.range, "a whole series cannot be compared:",
          expected: "one number of it: last(…), max(…), mean(…), …[50]")
      }
      numbers.append(number)
    }
    return numbers
  }

  // MARK: Expressions

  private func compute(_ expression: Expression) throws(ClaimError) -> ClaimQuantity {
    switch expression {
    case .number(let number): return .value(number)
    case .reading(let index): return quantities[index]
    case .element(let index, let abscissa, let range): return .value(try element(index, abscissa, range))
    case .negated(let operand): return try compute(operand).map { -$0 }
    case .function(let function, let operand): return try compute(operand).map { function($0) }
    case .operation(let symbol, let left, let right, let range):
      return try combine(try compute(left), try compute(right), range) { Self.apply(symbol, $0, $1) }
    case .extreme(let isLargest, let operands, let range):
      var result = try compute(operands[0])
      for operand in operands.dropFirst() {
        result = try combine(result, try compute(operand), range) { left, right in
          if left.isNaN || right.isNaN { return .nan }
          return (left > right) == isLargest ? left : right
        }
      }
      return result
    case .reduction(let function, let operand):
      switch try compute(operand) {
      case .value(let number): return .value(function([number], abscissas: nil))
      case .series(let numbers, let abscissas): return .value(function(numbers, abscissas: abscissas))
      }
    }
  }

  private func element(_ index: Int, _ abscissa: Expression, _ range: Range<Int>) throws(ClaimError) -> Double {
    guard case .series(let numbers, let abscissas) = quantities[index] else {
      throw ClaimError(
        readings[index].range, "only a series has elements, which is not", expected: "the name of a series")
    }
    guard case .value(let place) = try compute(abscissa) else {
      throw ClaimError(range, "a series cannot be the place of an element:", expected: "a number")
    }
    for position in numbers.indices {
      if let abscissas {
        if position < abscissas.count, abscissas[position] == place { return numbers[position] }
      } else if Double(position) == place {
        return numbers[position]
      }
    }
    throw ClaimError(range, "the series has no element", expected: "one of its abscissas")
  }

  private func combine(
    _ left: ClaimQuantity, _ right: ClaimQuantity, _ range: Range<Int>, _ operation: (Double, Double) -> Double
  ) throws(ClaimError) -> ClaimQuantity {
    switch (left, right) {
    case (.value(let first), .value(let second)): return .value(operation(first, second))
    case (.series, .value(let second)): return left.map { operation($0, second) }
    case (.value(let first), .series): return right.map { operation(first, $0) }
    case (.series(let first, let abscissas), .series(let second, let others)):
      guard first.count == second.count else {
        throw ClaimError(range, "the series have different lengths:", expected: "series of equal length")
      }
      var numbers = [Double]()
      for index in first.indices { numbers.append(operation(first[index], second[index])) }
      return .series(numbers, abscissas: abscissas ?? others)
    }
  }

  private static func apply(_ symbol: ClaimSymbol, _ left: Double, _ right: Double) -> Double {
    switch symbol {
    case .plus: left + right
    case .minus: left - right
    case .times: left * right
    case .divide: left / right
    default: power(left, right)
    }
  }

  /// xʸ. A whole power of ten is the nearest double, `10^-24` being the number that `1e-24` is.
  static func power(_ base: Double, _ exponent: Double) -> Double {
    if exponent == 0 { return 1 }
    if base.isNaN || exponent.isNaN { return .nan }
    if exponent.magnitude <= 1024, Double(Int(exponent)) == exponent {
      let count = Int(exponent)
      if base == 10 {
        var decimal = Decimal(exactly: 1)
        decimal.exponent = count + 1
        return decimal.nearestDouble
      }
      var (result, square, rest) = (1.0, base, count.magnitude)
      while rest > 0 {
        if rest % 2 == 1 { result *= square }
        square *= square
        rest /= 2
      }
      return count < 0 ? 1 / result : result
    }
    return base < 0 ? .nan : exp(exponent * log(base))
  }
}

extension ClaimQuantity {
  func map(_ transform: (Double) -> Double) -> ClaimQuantity {
    switch self {
    case .value(let number): return .value(transform(number))
    case .series(let numbers, let abscissas):
      var result = [Double]()
      result.reserveCapacity(numbers.count)
      for number in numbers { result.append(transform(number)) }
      return .series(result, abscissas: abscissas)
    }
  }
}
