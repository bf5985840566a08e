public import Plots

/// A value as it stands beside a figure.
public struct Reading: Sendable {
  /// HTML.
  public let html: [UInt8]
  /// Whether it only says that nothing happened; a value that says so of every run is not shown.
  public let isNeutral: Bool
}

extension Member {
  /// Its values for readers, in the order of their declarations.
  public func readings(of experiment: Experiment, _ vocabulary: Vocabulary) -> [Reading] {
    experiment.values.indices.map { index in
      let number = outcome.values[index].number
      let isNeutral = number == experiment.values[index].neutral
      let text =
        isNeutral && number == .infinity
        ? vocabulary.text("never") : NumberText.readable(number, significantDigits: 3)
      return Reading(html: NumberText.markup(text), isNeutral: isNeutral)
    }
  }
}
