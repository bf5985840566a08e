public import Plots

/// Something an experiment measures: a value worth quoting, or a series.
public final class Quantity: Sendable {
  /// Its name in links, JSON and CSV.
  public let name: Text
  /// What readers call it, in English.
  public let label: Text
  /// The unit, empty for a plain number.
  public let unit: Text
  /// What it is, in one sentence.
  public let meaning: Documentation
  /// Whether the page shows it beside the figure.
  public let isHeadline: Bool
  /// The number that says nothing happened (no overflow, no clipping), which the page need not show.
  public let neutral: Double?

  /// A quantity.
  public init(
    _ name: Text, label: Text, unit: Text = "", meaning: Documentation,
    isHeadline: Bool = false,
    neutral: Double? = nil
  ) {
    self.name = name
    self.label = label
    self.unit = unit
    self.meaning = meaning
    self.isHeadline = isHeadline
    self.neutral = neutral
  }
}

/// What one run found.
public struct Outcome: Sendable {
  /// A list of numbers, over the series that `against` names.
  public struct Series: Sendable {
    /// The name of its ``Quantity``.
    public let name: Text
    /// The numbers; infinities and NaN are results like others.
    public let numbers: [Double]
    /// The series of abscissas, or nil if it is one, or a surface.
    public let against: Text?
  }

  /// The values worth quoting, in the order of their declarations.
  public internal(set) var values: [(name: Text, number: Double)] = []
  /// The series, in the order of their declarations.
  public internal(set) var series: [Series] = []

  init() {}

  mutating func add(_ quantity: Quantity, _ number: Double) { values.append((quantity.name, number)) }

  mutating func add(_ quantity: Quantity, _ numbers: [Double], against: Quantity? = nil) {
    series.append(Series(name: quantity.name, numbers: numbers, against: against?.name))
  }

  func value(_ quantity: Quantity) -> Double {
    for value in values where value.name == quantity.name { return value.number }
    preconditionFailure("a value of another experiment")
  }

  func numbers(_ quantity: Quantity) -> [Double] {
    for series in series where series.name == quantity.name { return series.numbers }
    preconditionFailure("a series of another experiment")
  }

  /// The numbers that a series lies over; nil for a series of abscissas, and for a surface.
  public func abscissas(of series: Series) -> [Double]? {
    series.against.flatMap { name in self.series.first { $0.name == name } }?.numbers
  }

  /// Where a series first stopped being finite.
  public struct NonFinite: Sendable {
    /// The series.
    public let series: Text
    /// The abscissa there (a step, a layer, an update), or the index where there is none.
    public let place: Double
    /// NaN or an infinity.
    public let number: Double
  }

  /// The first number that is not finite, for each series that has one.
  public var nonFinite: [NonFinite] {
    var found = [NonFinite]()
    for series in series {
      guard let index = series.numbers.firstIndex(where: { !$0.isFinite }) else { continue }
      let place = abscissas(of: series)?[index] ?? Double(index)
      found.append(NonFinite(series: series.name, place: place, number: series.numbers[index]))
    }
    return found
  }
}

/// An array with its shape, row-major.
public struct Tensor: Sendable {
  /// Its name in the equations.
  public let name: Text
  /// The lengths of its dimensions; none for a single number.
  public let shape: [Int]
  /// The elements.
  public let data: [Double]

  init(_ name: Text, shape: [Int] = [], _ data: [Double]) {
    self.name = name
    self.shape = shape
    self.data = data
  }
}

/// One of the runs that a figure shows together.
public final class Member: Sendable {
  /// What tells it from the others; empty if it is alone.
  public let label: Label
  /// Its settings.
  public let settings: Settings
  /// What it found.
  public let outcome: Outcome

  /// A run with its name in the figure.
  public init(label: Label, settings: Settings, outcome: Outcome) {
    self.label = label
    self.settings = settings
    self.outcome = outcome
  }
}
