import Numerics
import Plots

/// Trains a recurrent net, in Float, to continue the sentences of ``SequenceTask/agreement(fillers:verbOnly:)``: batches of
/// one length each, which is uniform from 1 to the longest.
struct AgreementTraining {
  /// What may be set.
  struct Recipe {
    var cell = AgreementCell.gru
    /// H.
    var units = 32
    /// B, sentences a batch.
    var batch = 32
    /// The greatest number of filler words, m.
    var longest = 40
    /// Whether the loss is taken of the verb alone, not of every word.
    var isVerbOnly = false
    var learningRate = 0.005
    /// The norm above which the gradient is rescaled, or nil.
    var clip: Double? = 1
    /// How each block of W_h begins.
    var initialization = Initialization.gaussian
    /// The scale of W_h at the start.
    var gain = 1.5
    /// The bias of a GRU's update gate, which multiplies the candidate (Ng's convention).
    var updateBias = -2.0
    /// The bias of an LSTM's forget gate.
    var forgetBias = 1.0
    var seed: UInt64 = 7

    /// The operations of one update with sentences of mean length; forward and backward together three times the forward pass.
    var costOfUpdate: Double {
      let (H, V) = (Double(units), Double(AgreementWord.count))
      let blocks = Double(cell.layout(units: units).cell.blocks)
      let steps = Double(longest + 1) / 2 + 5
      // The functions of the units, the loss, the draws and Adam come to about another third.
      return 8 * Double(batch) * steps * (blocks * H * (H + V) + H * V + 20 * blocks * H)
    }

    /// The operations of a training with its start, in which every weight is drawn.
    func costOfTraining(updates: Int) -> Double {
      Double(cell.layout(units: units).count) * costOfDraw + costOfUpdate * Double(updates)
    }
  }

  /// How each block [H, H] of W_h begins, times the gain.
  enum Initialization: Int {
    /// N(0, 1/H).
    case gaussian
    /// A random orthogonal matrix.
    case orthogonal
    /// The identity (Le, Jaitly, Hinton 2015).
    case identity

    static let names: [Text] = ["gaussian", "orthogonal", "identity"]
  }

  /// What one update met, before it changed the net.
  struct Step {
    /// m, the number of filler words in this batch.
    let fillers: Int
    /// The loss that the update descends.
    let loss: Double
    /// The mean cross-entropy of the verb among all words.
    let verbLoss: Double
    /// The share of sentences in which the right verb is likelier than the wrong one.
    let accuracy: Double
    /// The norm of the gradient before clipping.
    let norm: Double
    /// Whether clipping rescaled it.
    let isClipped: Bool
  }

  let recipe: Recipe
  private var training: Training<Float>

  var net: RecurrentNet<Float> { training.net }
  /// Whether a gradient was not finite, which ends the training.
  var isDiverged: Bool { training.isDiverged }

  init(_ recipe: Recipe) {
    self.recipe = recipe
    training = Training(
      Self.start(recipe), Optimizer(.adam, learningRate: recipe.learningRate),
      clipping: recipe.clip.map { .norm($0) } ?? .off)
  }

  /// W_x ~ N(0, 1/4), W_h as ``Initialization`` says; W_y ~ N(0, 4/H). Biases are 0 but
  /// for the gate that keeps the state.
  static func start(_ recipe: Recipe) -> RecurrentNet<Float> {
    let layout = recipe.cell.layout(units: recipe.units)
    var net = RecurrentNet<Float>(layout)
    var input = RandomStream(seed: recipe.seed, name: "W_x")
    var recurrent = RandomStream(seed: recipe.seed, name: "W_h")
    var output = RandomStream(seed: recipe.seed, name: "W_y")
    let scale = 1 / Double(recipe.units).squareRoot()
    net.set(layout.inputWeights, to: input.normals(layout.inputWeights.count, standardDeviation: 0.5))
    for block in 0..<layout.cell.blocks {
      net.set(
        layout.recurrentWeights(ofBlock: block),
        to: recurrentWeights(recipe, standardDeviation: recipe.gain * scale, from: &recurrent).elements)
    }
    net.set(layout.outputWeights, to: output.normals(layout.outputWeights.count, standardDeviation: 2 * scale))
    if recipe.cell != .tanh {
      let bias = recipe.cell == .gru ? recipe.updateBias : recipe.forgetBias
      net.set(layout.bias(ofBlock: 1), to: [Double](repeating: bias, count: recipe.units))
    }
    return net
  }

  private static func recurrentWeights(
    _ recipe: Recipe, standardDeviation: Double, from stream: inout RandomStream
  ) -> Matrix {
    let H = recipe.units
    switch recipe.initialization {
    case .gaussian: return Matrix(rows: H, columns: H, standardDeviation: standardDeviation, from: &stream)
    case .orthogonal: return Matrix(orthogonal: H, scale: recipe.gain, from: &stream)
    case .identity:
      let elements = (0..<(H * H)).map { $0 % (H + 1) == 0 ? recipe.gain : 0 }
      return Matrix(rows: H, columns: H, elements: elements)
    }
  }

  /// The sentences of the update with the given number, from 0, and their m. A stream for each update: a longer training
  /// begins as a shorter one, and all cells see the same sentences.
  static func sentences(_ recipe: Recipe, update: Int) -> (fillers: Int, batch: TaskBatch<Float>) {
    var stream = RandomStream(seed: recipe.seed, name: "sentences").stream(numbered: update)
    let fillers = 1 + stream.integer(below: recipe.longest)
    let task = SequenceTask.agreement(fillers: fillers, verbOnly: recipe.isVerbOnly)
    return (fillers, task.draw(recipe.batch, from: &stream))
  }

  /// Makes one update with new sentences.
  mutating func update() -> Step {
    let (fillers, batch) = Self.sentences(recipe, update: training.updates)
    let met = training.update(batch)
    let verbs = Array(batch.words.suffix(recipe.batch))
    let logits = Array(met.outputs.suffix(recipe.batch * AgreementWord.count))
    return Step(
      fillers: fillers, loss: met.loss, verbLoss: Loss(of: logits, .classes(verbs)).value,
      accuracy: Self.shareRight(logits[...], verbs), norm: met.norm, isClipped: met.isClipped)
  }

  /// The parameters after a number of updates, or where the gradient overflowed.
  static func parameters(_ recipe: Recipe, updates: Int) -> [Float] {
    var training = AgreementTraining(recipe)
    for _ in 0..<updates where !training.isDiverged { _ = training.update() }
    return training.net.parameters
  }

  /// The share of verbs that have a greater logit than the other verb; NaN is never right.
  static func shareRight(_ logits: ArraySlice<Float>, _ verbs: [Int]) -> Double {
    var right = 0
    for (i, verb) in verbs.enumerated() {
      let other = AgreementWord.was + AgreementWord.were - verb
      let first = logits.startIndex + i * AgreementWord.count
      if logits[first + verb] > logits[first + other] { right += 1 }
    }
    return Double(right) / Double(verbs.count)
  }
}

extension AgreementTraining {
  /// How often a net is right where m filler words stand between noun and verb, for m = 1 … `longest`: the share among
  /// `pairs` pairs of sentences that differ in the noun alone. A net that has lost the noun is right in one half.
  static func accuracies(
    of net: RecurrentNet<Float>, longest: Int = 200, pairs: Int = 32, seed: UInt64
  ) -> [Double] {
    var stream = RandomStream(seed: seed, name: "test sentences")
    let pairedFillers = (0..<pairs).map { _ in (0..<longest).map { _ in stream.integer(below: 9) } }
    let count = 2 * pairs
    let width = AgreementWord.count
    let sentences = (0..<count).map {
      AgreementWord.sentence(isPlural: $0 % 2 == 1, fillers: pairedFillers[$0 / 2])
    }
    let verbs = (0..<count).map { $0 % 2 == 1 ? AgreementWord.were : AgreementWord.was }
    let steps = longest + 4
    var inputs = [Float](repeating: 0, count: steps * count * width)
    for t in 0..<steps {
      for (i, sentence) in sentences.enumerated() { inputs[(t * count + i) * width + sentence[t]] = 1 }
    }
    let run = net.forward(inputs, batch: count)
    // From the state after each m the sentence ends: one step with the comma, for all m together.
    let places = (5 * count * net.layout.units)..<((steps + 1) * count * net.layout.units)
    let rows = longest * count
    var commas = [Float](repeating: 0, count: rows * width)
    for row in 0..<rows { commas[row * width + AgreementWord.comma] = 1 }
    let ends = net.forward(
      commas, batch: rows,
      from: RecurrentState(
        hidden: Array(run.states[places]), memory: net.layout.cell == .lstm ? Array(run.memory[places]) : []))
    let logits = net.outputs(of: ends, last: 1)
    return (0..<longest).map { i in
      shareRight(logits[(i * count * width)..<((i + 1) * count * width)], verbs)
    }
  }
}

extension TaskBatch {
  /// The words asked for, `[k, B]`.
  var words: [Int] {
    if case .classes(let words) = targets { words } else { [] }
  }
}

/// The cells that learn to agree.
enum AgreementCell: Int {
  case tanh, gru, lstm

  static let names: [Text] = ["tanh", "gru", "lstm"]

  func layout(units: Int) -> RecurrentLayout {
    let cell: Cell =
      switch self {
      case .tanh: .elman(.tanh)
      case .gru: .gru(.beforeProduct, .takesCandidate)
      case .lstm: .lstm
      }
    return RecurrentLayout(cell, inputs: AgreementWord.count, units: units, outputs: AgreementWord.count)
  }
}
