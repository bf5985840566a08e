import Numerics

/// Lines of equal value over a grid of numbers.
public struct Contour: Sendable {
  /// Where lines are drawn.
  public enum Levels: Sendable {
    /// At about so many round numbers of the values' range; on a log scale, at powers of ten.
    case about(Int)
    /// At these numbers.
    case at([Double])
  }

  /// How many numbers side by side, at least 2 for a line.
  public var columns: Int
  /// How many above each other, at least 2 for a line.
  public var rows: Int
  /// Row-major, `rows · columns`, row 0 at the bottom. Between four neighbours of which one is missing or not finite, there is no
  /// line.
  public var values: [Double?]
  /// The abscissas of the first and the last column.
  public var x: ClosedRange<Double>
  /// The ordinates of the first and the last row.
  public var y: ClosedRange<Double>
  /// Where lines are drawn.
  public var levels: Levels
  /// Whether levels are powers of ten, and positive values are interpolated by their logarithms.
  public var isLogarithmic: Bool
  /// Whether lines carry their numbers where there is room.
  public var isLabelled: Bool
  /// What the lines mean, for a row above the frame; empty for none.
  public var label: Label

  /// Lines over a grid whose outermost numbers stand at the ends of `x` and `y`.
  public init(
    columns: Int, rows: Int, values: [Double?], x: ClosedRange<Double>, y: ClosedRange<Double>,
    levels: Levels = .about(6), isLogarithmic: Bool = false, isLabelled: Bool = true, label: Label
  ) {
    self.columns = columns
    self.rows = rows
    self.values = values
    self.x = x
    self.y = y
    self.levels = levels
    self.isLogarithmic = isLogarithmic
    self.isLabelled = isLabelled
    self.label = label
  }

  /// Lines over a grid that is full.
  public init(
    columns: Int, rows: Int, values: [Double], x: ClosedRange<Double>, y: ClosedRange<Double>,
    levels: Levels = .about(6), isLogarithmic: Bool = false, isLabelled: Bool = true, label: Label
  ) {
    self.init(
      columns: columns, rows: rows, values: values.map { Optional($0) }, x: x, y: y, levels: levels,
      isLogarithmic: isLogarithmic, isLabelled: isLabelled, label: label)
  }

  /// The levels with their numbers as text, each once, from the lowest.
  var numberedLevels: [(value: Double, text: [UInt8])] {
    switch levels {
    case .at(let numbers):
      var sorted = [Double]()
      for number in numbers.filter({ $0.isFinite }).inOrder(<) where number != sorted.last {
        sorted.append(number)
      }
      return sorted.map { ($0, NumberText.readable($0, significantDigits: 3)) }
    case .about(let count):
      var low = Double.infinity
      var high = -Double.infinity
      for case .some(let value) in values where value.isFinite && !(isLogarithmic && value <= 0) {
        low = Double.minimum(low, value)
        high = Double.maximum(high, value)
      }
      guard low < high else { return [] }
      let ticks =
        isLogarithmic ? LogTicks.ticks(low...high, about: count) : LinearTicks(low...high, about: count).ticks
      return ticks.compactMap { tick in tick.label.map { (tick.value, $0) } }
    }
  }
}
