package import Experiments

/// What a name in a text stands for: a quantity of a run, repeated with some seeds.
package struct QuantitySource: Sendable {
  /// A place in the declarations of the kind.
  package enum Quantity: Sendable, Hashable {
    case value(Int)
    case series(Int)
  }

  package var settings: Settings
  /// How many seeds the run is repeated with: its own and those that follow.
  package var seeds: Int
  package var quantity: Quantity

  package init(_ quantity: Quantity, settings: Settings, seeds: Int) {
    self.settings = settings
    self.seeds = seeds
    self.quantity = quantity
  }
}
