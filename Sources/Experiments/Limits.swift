import Plots

/// The ends of the floating-point formats, as lines for a panel that reaches them.
enum FloatingPointLimit {
  /// The limits that lie between the smallest and the largest of the given positive numbers.
  static let rules: [Mark] = [
    .rule(Rule(y: 0x1p-149, label: .joined(["smallest Float32", .number(0x1p-149, significantDigits: 2)]))),
    .rule(
      Rule(
        y: Double(Float.greatestFiniteMagnitude),
        label: .joined(["largest Float32", .number(Double(Float.greatestFiniteMagnitude), significantDigits: 2)]))),
  ]
}
