import Numerics

/// What each single output of a sentence sends back, found in one backward pass over a batch of copies of the sentence: in
/// copy t, only output t has an error.
struct SingleOutputGradients {
  /// T, the number of words that are read.
  let steps: Int
  private let net: RecurrentNet<Double>
  private let words: [Int]
  private let run: Trajectory<Double>
  private let gradient: RecurrentGradient<Double>

  /// - Parameters:
  ///   - net: a net over words as unit vectors.
  ///   - words: the words that are read, T of them.
  ///   - outputErrors: what begins at each output, `[T, V]`.
  init(_ net: RecurrentNet<Double>, words: [Int], outputErrors: [Double]) {
    let (T, V) = (words.count, net.layout.outputs)
    steps = T
    self.net = net
    self.words = words
    var inputs = [Double](repeating: 0, count: T * T * V)
    var errors = inputs
    for t in 0..<T {
      for copy in 0..<T { inputs[(t * T + copy) * V + words[t]] = 1 }
      for i in 0..<V { errors[(t * T + t) * V + i] = outputErrors[t * V + i] }
    }
    run = net.forward(inputs, batch: T)
    gradient = net.backward(run, outputErrors: errors)
  }

  /// The norm of what reaches input s from output t, both from 1, for t = 1 … T and within each s = 1 … t.
  func inputNorms() -> [Double] {
    let V = net.layout.inputs
    let gradients = net.inputGradient(gradient)
    var norms = [Double]()
    for t in 0..<steps {
      for s in 0...t {
        let first = (s * steps + t) * V
        norms.append(norm(Array(gradients[first..<(first + V)])))
      }
    }
    return norms
  }

  /// Adds to `parts`, one list for each lag, the parts of the gradient of the layer's (W_h, W_x, b) that enter that many
  /// steps before the output they come from: ∂L_t/∂a_{t−k} · (h_{t−k−1}, x_{t−k}, 1)ᵀ summed over t, `[G·H, H + D + 1]`.
  func addParts(to parts: inout [[Double]]) {
    let layout = net.layout
    let (H, D, G) = (layout.units, layout.inputs, layout.cell.blocks)
    let width = H + D + 1
    // The candidate of a GRU sees r ∘ h instead of h.
    let isGRU = G == 3
    for k in 0..<min(steps, parts.count) {
      for t in k..<steps {
        let s = t - k
        let place = s * steps + t
        for row in 0..<(G * H) {
          let error = gradient.local[place * G * H + row]
          let first = row * width
          if isGRU && row >= 2 * H {
            for j in 0..<H { parts[k][first + j] += error * run.memory[place * H + j] }
          } else {
            for j in 0..<H { parts[k][first + j] += error * run.states[place * H + j] }
          }
          parts[k][first + H + words[s]] += error
          parts[k][first + H + D] += error
        }
      }
    }
  }
}

extension RecurrentNet where Number == Float {
  /// The same net in Double, whose gradients reach further down.
  var inDouble: RecurrentNet<Double> { RecurrentNet<Double>(layout, parameters: parameters.map { Double($0) }) }
}
