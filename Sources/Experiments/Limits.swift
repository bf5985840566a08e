import Numerics
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
  /// The limits of all formats.
  static let rulesOfAllFormats: [Mark] = [
    .rule(Rule(y: FloatingPointFormat.float16.leastPositive, label: "smallest Float16")),
    .rule(Rule(y: FloatingPointFormat.float16.greatestFinite, label: "largest Float16")),
    .rule(Rule(y: FloatingPointFormat.float32.leastPositive, label: "smallest Float32")),
    .rule(Rule(y: FloatingPointFormat.float32.greatestFinite, label: "largest Float32")),
    .rule(Rule(y: FloatingPointFormat.float64.leastPositive, label: "smallest Float64")),
    .rule(Rule(y: FloatingPointFormat.float64.greatestFinite, label: "largest Float64")),
  ]

  /// What a kind that can compute in any format offers, in the order of `FloatingPointFormat.allCases`.
  static let formats: [Text] = ["float16", "float32", "float64"]
}
