import Numerics

/// A surface over the panel's whole frame: `rows` × `columns` numbers, row 0 at the bottom, column 0 at the left.
public struct Cells: Sendable {
  /// How many cells side by side.
  public var columns: Int
  /// How many cells above each other.
  public var rows: Int
  /// Row-major, `rows · columns`. A cell that is not finite is hatched; one where there is nothing, nil, stays empty.
  public var values: [Double?]
  /// The numbers at the ends of the colour scale, which has ten classes of equal width; on a log scale, of equal ratio.
  public var range: ClosedRange<Double>
  /// Whether the colours follow the logarithm: `range` is positive, and zero belongs to the lowest class.
  public var isLogarithmic: Bool
  /// What the colours mean.
  public var label: Label

  /// A surface.
  public init(
    columns: Int, rows: Int, values: [Double?], range: ClosedRange<Double>, isLogarithmic: Bool = false, label: Label
  ) {
    self.columns = columns
    self.rows = rows
    self.values = values
    self.range = range
    self.isLogarithmic = isLogarithmic
    self.label = label
  }

  /// A surface that has a number in every cell.
  public init(
    columns: Int, rows: Int, values: [Double], range: ClosedRange<Double>, isLogarithmic: Bool = false, label: Label
  ) {
    // Embedded Swift has no conversion to optional elements.
    self.init(
      columns: columns, rows: rows, values: values.map { Optional($0) }, range: range, isLogarithmic: isLogarithmic,
      label: label)
  }

  /// The colour class 0…9 of a value, or nil when there is none or it is not finite.
  func colourClass(of value: Double?) -> Int? {
    guard let value, value.isFinite else { return nil }
    if isLogarithmic && value <= 0 { return 0 }
    let (low, high) = (position(of: range.lowerBound), position(of: range.upperBound))
    let place = (position(of: value) - low) / (high - low) * 10
    return place < 0 ? 0 : place >= 10 ? 9 : Int(place)
  }

  /// The number at the border below a class, 0…10.
  func border(below colour: Int) -> Double {
    let share = Double(colour) / 10
    guard isLogarithmic else { return range.lowerBound + (range.upperBound - range.lowerBound) * share }
    let (low, high) = (position(of: range.lowerBound), position(of: range.upperBound))
    return exp((low + (high - low) * share) * 2.302_585_092_994_046)
  }

  /// Why cells have no colour though there is something: each reason that occurs.
  var absences: [Absence] { Absence.allCases.filter { absence in values.contains { absence.holds($0) } } }

  private func position(of value: Double) -> Double { isLogarithmic ? log10(value) : value }
}

/// Why a cell has no colour.
enum Absence: CaseIterable {
  case notANumber, infinite

  static let phrases: [Text] = ["not a number", "infinite"]

  var label: Label { self == .notANumber ? "not a number" : "infinite" }

  func holds(_ value: Double?) -> Bool {
    guard let value else { return false }
    return self == .notANumber ? value.isNaN : value.isInfinite
  }
}
