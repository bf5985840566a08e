public import Plots

/// One thing about an experiment that an author may set.
public final class Parameter: Sendable {
  /// What values are possible.
  public enum Domain: Sendable {
    /// Any finite number of a range.
    case number(ClosedRange<Double>)
    /// A whole number of a range.
    case integer(ClosedRange<Int>)
    /// One of some words.
    case choice([Text])
    /// A number of a range, or `off`; with what readers call the two states, `{}` for the number.
    case numberOrOff(ClosedRange<Double>, off: Text, on: Text)
  }

  /// Its name in directives and on the command line.
  public let name: Text
  /// What readers call it, in English.
  public let label: Text
  /// What values are possible.
  public let domain: Domain
  /// The value unless another is given.
  public let defaultValue: ParameterValue
  /// The unit, empty for a plain number.
  public let unit: Text
  /// What it does, in one sentence.
  public let meaning: Documentation

  /// A parameter; `unit` is empty for a plain number.
  public init(
    _ name: Text, label: Text, _ domain: Domain, default defaultValue: ParameterValue,
    unit: Text = "", meaning: Documentation
  ) {
    self.name = name
    self.label = label
    self.domain = domain
    self.defaultValue = defaultValue
    self.unit = unit
    self.meaning = meaning
  }

  /// Whether the value is possible.
  public func allows(_ value: ParameterValue) -> Bool {
    switch (domain, value) {
    case (.number(let range), .number(let x)): x.isFinite && range.contains(x)
    case (.numberOrOff(let range, _, _), .number(let x)): x.isFinite && range.contains(x)
    case (.numberOrOff, .off): true
    case (.integer(let range), .integer(let i)): range.contains(i)
    case (.choice(let names), .choice(let index)): names.indices.contains(index)
    default: false
    }
  }

  /// A value as one number: the index of a choice, NaN for `off`.
  public func encoded(_ value: ParameterValue) -> Double {
    switch value {
    case .number(let x): x
    case .integer(let i), .choice(let i): Double(i)
    case .off: .nan
    }
  }

  /// The value that a number encodes, or nil where the parameter does not allow it.
  public func value(encoded number: Double) -> ParameterValue? {
    let isWhole = number.magnitude <= 9e15 && Double(Int64(number)) == number
    let value: ParameterValue
    switch domain {
    case .number: value = .number(number)
    case .numberOrOff: value = number.isNaN ? .off : .number(number)
    case .integer:
      guard isWhole else { return nil }
      value = .integer(Int(number))
    case .choice:
      guard isWhole else { return nil }
      value = .choice(Int(number))
    }
    return allows(value) ? value : nil
  }

  /// A value as authors write it.
  public func text(of value: ParameterValue) -> [UInt8] {
    switch value {
    case .number(let x): NumberText.machine(x)
    case .integer(let i): NumberText.integer(i)
    case .off: ascii("off")
    case .choice(let index):
      if case .choice(let names) = domain { names[index].bytes } else { [] }
    }
  }

  /// The parameter with a value, as readers see it in a legend: "gain 0.9".
  public func label(with value: ParameterValue) -> Label {
    let written: Label
    switch (value, domain) {
    case (.choice(let index), .choice(let names)): written = .words(names[index])
    case (.off, .numberOrOff(_, let off, _)): return .words(off)
    case (.number(let x), .numberOrOff(_, _, let on)): return .filled(on, [.number(x, significantDigits: 6)])
    case (.number(let x), _): written = .number(x, significantDigits: 6)
    case (.integer(let i), _): written = .number(Double(i), significantDigits: 10)
    default: written = .literal([])
    }
    return .joined([.words(label), written])
  }
}

/// The value of a parameter.
public enum ParameterValue: Sendable, Equatable {
  /// A number.
  case number(Double)
  /// A whole number.
  case integer(Int)
  /// The choice with this index.
  case choice(Int)
  /// Switched off.
  case off
}

/// A value for each parameter of an experiment.
public struct Settings: Sendable {
  /// The parameters.
  public let parameters: [Parameter]
  /// Their values, in the same order.
  public private(set) var values: [ParameterValue]

  /// Every parameter at its default.
  public init(defaultsOf parameters: [Parameter]) {
    self.parameters = parameters
    values = parameters.map { $0.defaultValue }
  }

  /// Sets the parameter with the given index. The value must be one that it allows.
  public mutating func set(_ index: Int, to value: ParameterValue) { values[index] = value }

  /// The place of a parameter; nil where the experiment has none of that name.
  public func index(of name: Text) -> Int? { parameters.firstIndex { $0.name == name } }

  /// The settings of another experiment: what both have is as here, the rest at its default.
  func filling(_ parameters: [Parameter]) -> Settings {
    var filled = Settings(defaultsOf: parameters)
    for (place, parameter) in parameters.enumerated() {
      if let own = index(of: parameter.name) { filled.set(place, to: values[own]) }
    }
    return filled
  }

  /// The value of a parameter that the experiment has.
  private func value(of parameter: Parameter) -> ParameterValue {
    guard let index = index(of: parameter.name) else { preconditionFailure("a parameter of another experiment") }
    return values[index]
  }

  /// Whether a parameter has the same value in both.
  public func agrees(with other: Settings, in parameter: Parameter) -> Bool {
    value(of: parameter) == other.value(of: parameter)
  }

  func number(_ parameter: Parameter) -> Double {
    switch value(of: parameter) {
    case .number(let x): x
    case .integer(let i): Double(i)
    default: preconditionFailure("a parameter that is no number")
    }
  }

  func integer(_ parameter: Parameter) -> Int {
    guard case .integer(let i) = value(of: parameter) else {
      preconditionFailure("a parameter that is no whole number")
    }
    return i
  }

  func choice(_ parameter: Parameter) -> Int {
    guard case .choice(let i) = value(of: parameter) else { preconditionFailure("a parameter that is no choice") }
    return i
  }

  /// The number, or nil for `off`.
  func optionalNumber(_ parameter: Parameter) -> Double? {
    if case .number(let x) = value(of: parameter) { x } else { nil }
  }

  /// The seed parameter that all kinds with random draws share.
  static let seed = Parameter(
    "seed", label: "seed", .integer(0...1_000_000), default: .integer(7),
    meaning: "Chooses the random draws; equal seeds give equal draws on every machine.")

  var seed: UInt64 { UInt64(integer(Self.seed)) }

  /// The place of the seed; nil of a kind that draws nothing at random.
  public var seedIndex: Int? { index(of: Self.seed.name) }
}
