/// The shapes of a recurrent net and the order of its parameters in one list: the matrices row-major, `G` blocks of `H` rows
/// each as the cell has.
package final class RecurrentLayout: Sendable {
  /// What the layer computes at each step.
  package let cell: Cell
  /// D, the width of an input.
  package let inputs: Int
  /// H, the number of units.
  package let units: Int
  /// V, the width of an output; 0 without an output layer.
  package let outputs: Int
  /// W_x, `[G·H, D]`.
  package let inputWeights: Range<Int>
  /// W_h, `[G·H, H]`.
  package let recurrentWeights: Range<Int>
  /// b, `[G·H]`.
  package let bias: Range<Int>
  /// b_hn, `[H]`, of a GRU whose reset gate acts after the product; otherwise empty.
  package let productBias: Range<Int>
  /// W_y, `[V, H]`.
  package let outputWeights: Range<Int>
  /// b_y, `[V]`.
  package let outputBias: Range<Int>

  /// The layout of a net with the given cell and widths.
  package init(_ cell: Cell, inputs: Int, units: Int, outputs: Int = 0) {
    self.cell = cell
    self.inputs = inputs
    self.units = units
    self.outputs = outputs
    let rows = cell.blocks * units
    inputWeights = 0..<(rows * inputs)
    recurrentWeights = inputWeights.upperBound..<(inputWeights.upperBound + rows * units)
    bias = recurrentWeights.upperBound..<(recurrentWeights.upperBound + rows)
    productBias = bias.upperBound..<(bias.upperBound + (cell.resetsAfterProduct ? units : 0))
    outputWeights = productBias.upperBound..<(productBias.upperBound + outputs * units)
    outputBias = outputWeights.upperBound..<(outputWeights.upperBound + outputs)
  }

  /// The number of parameters.
  package var count: Int { outputBias.upperBound }

  /// The rows `block` of W_h, `[H, H]`.
  package func recurrentWeights(ofBlock block: Int) -> Range<Int> {
    let start = recurrentWeights.lowerBound + block * units * units
    return start..<(start + units * units)
  }

  /// The part `block` of b, `[H]`.
  package func bias(ofBlock block: Int) -> Range<Int> {
    let start = bias.lowerBound + block * units
    return start..<(start + units)
  }
}
