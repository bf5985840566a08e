/// Some sequences of a task, of equal length.
package struct TaskBatch<Number: Scalar>: Sendable {
  /// B, the number of sequences.
  package let count: Int
  /// x_1 … x_T, `[T, B, D]`.
  package let inputs: [Number]
  /// What is asked of the last ``targetSteps`` outputs.
  package let targets: Targets<Number>
  /// k, the number of steps at the end that something is asked of.
  package let targetSteps: Int

  /// A batch of `count` sequences.
  package init(count: Int, inputs: [Number], targets: Targets<Number>, targetSteps: Int) {
    self.count = count
    self.inputs = inputs
    self.targets = targets
    self.targetSteps = targetSteps
  }

  /// A batch of symbols, each as a unit vector of `width` dimensions.
  ///
  /// - Parameters:
  ///   - symbols: One list for each step, of the symbol of each sequence.
  ///   - classes: The classes asked for, `[k, B]`.
  init(symbols: [[Int]], width: Int, classes: [Int]) {
    let count = symbols[0].count
    var inputs = [Number](repeating: 0, count: symbols.count * count * width)
    for (step, row) in symbols.enumerated() {
      for (sequence, symbol) in row.enumerated() { inputs[(step * count + sequence) * width + symbol] = 1 }
    }
    self.init(count: count, inputs: inputs, targets: .classes(classes), targetSteps: classes.count / count)
  }
}
