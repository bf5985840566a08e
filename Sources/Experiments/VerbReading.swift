import Numerics
import Plots

/// What a net of the agreement task expects after a sentence without its verb, and which words that hangs on.
struct VerbReading {
  /// What the gradient is of.
  enum Objective: Int {
    /// logit(was) − logit(were), what the net says of the verb whichever is right.
    case logits
    /// −log P(right verb).
    case loss

    static let names: [Text] = ["logits", "loss"]
  }

  /// The probability of each word after the last that is read, `[V]`.
  let probabilities: [Double]
  /// The norm of the gradient by each word that is read, `[T]`.
  let gradients: [Double]
  /// P(was) if the clause ended after 1 … m filler words.
  let wasByDistance: [Double]

  /// - Parameter sentence: "the cat|cats , which f … f , was|were", of which all but the verb is read.
  init(_ net: RecurrentNet<Double>, _ sentence: [Int], gradientOf objective: Objective) {
    let words = sentence.dropLast()
    let V = AgreementWord.count
    let run = net.forward(Self.unitVectors(words))
    let logits = net.outputs(of: run, last: 1)
    probabilities = softmax(logits[...])
    var errors = [Double](repeating: 0, count: V)
    switch objective {
    case .logits:
      errors[AgreementWord.was] = 1
      errors[AgreementWord.were] = -1
    case .loss: errors = Loss(of: logits, .classes(Array(sentence.suffix(1)))).outputErrors
    }
    let byInput = net.inputGradient(net.backward(run, outputErrors: errors))
    gradients = words.indices.map { norm(Array(byInput[($0 * V)..<(($0 + 1) * V)])) }

    // From the state after each filler word, one step with the comma; all of them together.
    let fillers = words.count - 5
    let H = net.layout.units
    let ends = net.forward(
      Self.unitVectors([Int](repeating: AgreementWord.comma, count: fillers)), batch: fillers,
      from: RecurrentState(hidden: Array(run.states[(5 * H)..<((5 + fillers) * H)])))
    let rows = net.outputs(of: ends, last: 1)
    wasByDistance = (0..<fillers).map { softmax(rows[($0 * V)..<(($0 + 1) * V)])[AgreementWord.was] }
  }

  /// The inputs that stand for words, `[T, V]`.
  static func unitVectors(_ words: some Collection<Int>) -> [Double] {
    var vectors = [Double](repeating: 0, count: words.count * AgreementWord.count)
    for (t, word) in words.enumerated() { vectors[t * AgreementWord.count + word] = 1 }
    return vectors
  }

  /// The floating-point operations of reading a sentence of `steps` words, to a factor of two.
  static func cost(_ cell: AgreementCell, units: Int, steps: Double) -> Double {
    let (H, V) = (Double(units), Double(AgreementWord.count))
    let G = Double(cell.layout(units: 1).cell.blocks)
    let forward = 2 * G * H * (H + V) + 30 * G * H
    let backward = 4 * G * H * (H + V) + 10 * G * H
    // The ends of the clause are as many steps, with an output each.
    return steps * (2 * forward + backward + 2 * V * H + 30 * V)
  }
}

/// exp(yᵢ) / Σ exp(yⱼ).
private func softmax(_ logits: ArraySlice<Double>) -> [Double] {
  let logSum = logSumExp(logits)
  return logits.map { exp($0 - logSum) }
}
