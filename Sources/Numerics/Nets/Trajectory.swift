/// What a run of a recurrent net leaves for its backward pass, all `[…, B, …]` with the time first: O(T·B·(G·H + D)) numbers.
package struct Trajectory<Number: Scalar>: Sendable {
  /// T, the number of steps.
  package let steps: Int
  /// B, the number of sequences.
  package let batch: Int
  /// x_1 … x_T, `[T, B, D]`.
  package let inputs: [Number]
  /// h_0 … h_T, `[T + 1, B, H]`.
  package internal(set) var states: [Number]
  /// The outputs of the gates of a GRU (r, z, n) or LSTM (i, f, g, o), `[T, B, G·H]`.
  package internal(set) var gates: [Number] = []
  /// An LSTM's c_0 … c_T, `[T + 1, B, H]`. Of a GRU, what its reset gate made or took, `[T, B, H]`: r ∘ h_{t−1}, or W_hn h_{t−1} +
  /// b_hn where it acts after the product.
  package internal(set) var memory: [Number] = []
  private let isLSTM: Bool

  init(_ inputs: [Number], batch: Int, layout: RecurrentLayout) {
    steps = inputs.count / (batch * layout.inputs)
    self.batch = batch
    self.inputs = inputs
    isLSTM = layout.cell == .lstm
    let width = batch * layout.units
    states = [Number](repeating: 0, count: (steps + 1) * width)
    if layout.cell.blocks > 1 {
      gates = [Number](repeating: 0, count: steps * width * layout.cell.blocks)
      memory = [Number](repeating: 0, count: (isLSTM ? steps + 1 : steps) * width)
    }
  }

  /// The state after step `step`, from 0 to T.
  package func state(at step: Int) -> RecurrentState<Number> {
    let width = states.count / (steps + 1)
    let range = (step * width)..<((step + 1) * width)
    return RecurrentState(hidden: Array(states[range]), memory: isLSTM ? Array(memory[range]) : [])
  }

  mutating func begin(from start: RecurrentState<Number>) {
    states.replaceSubrange(0..<start.hidden.count, with: start.hidden)
    memory.replaceSubrange(0..<start.memory.count, with: start.memory)
  }
}

/// All that a recurrent layer hands from one step to the next.
package struct RecurrentState<Number: Scalar>: Sendable {
  /// h, `[B, H]`.
  package var hidden: [Number]
  /// An LSTM's c, `[B, H]`; otherwise empty.
  package var memory: [Number]

  /// A state with the given parts.
  package init(hidden: [Number], memory: [Number] = []) {
    self.hidden = hidden
    self.memory = memory
  }
}
