import Numerics
import Plots

/// A recurrent net that learns with the gradient clipped at some threshold (Pascanu, Mikolov, Bengio 2013, section 4.1).
enum ClipTraining {
  static let experiment = Experiment(
    name: "clip-training",
    summary: "A tanh RNN learns the order of two symbols, or does not: what the threshold of clipping decides.",
    equations: """
      task: T symbols a, b, c ... f; two of a or b, at a random place in the second and in the fifth tenth, else c to f;
      asked at the end: which of aa, ab, ba, bb.  B new sequences for each update
      h_t = tanh(W_h h_{t-1} + W_x x_t + b),  h_0 = 0,  x_t [6] one-hot,  y = W_y h_T + b_y [4],  float64
      W_h [H, H]: N(0, gain^2 / H);  W_x [H, 6]: N(0, 1 / H);  W_y [4, H]: N(0, 1 / H);  b = b_y = 0
      L = mean over the batch of -log softmax(y)[answer],  g = dL/d(W_x, W_h, b, W_y, b_y) jointly
      update:  p <- p - learning_rate * clipped(g)
      by norm:  clipped(g) = min(1, clip / (|g| + 1e-6)) g;  by value: each component cut to [-clip, clip]
      solved: at least 99 % of the sequences of the last 50 updates were answered right (each before its update); \
      the run ends there, after the given number of updates, or at the first gradient that is not finite
      tensors: symbols [n, T, B] as 0 ... 5 and answers [n, B] as 0 ... 3 of the first n = 10 updates
      """,
    source: "Pascanu, Mikolov, Bengio 2013, section 4.1 and algorithm 1; Hochreiter, Schmidhuber 1997, task 6a",
    parameters: [clip, mode, learningRate, gain, steps, units, batch, updates, Settings.seed],
    values: [solvedAt, finalAccuracy, largestNorm, largestAt, clippedShare, meanTurn, finalLoss, nonFiniteUpdate],
    series: [update, accuracy, loss, gradient, clippedRow],
    cost: { settings in
      let H = settings.number(units)
      let work = 6 * settings.number(steps) * (H * H + 6 * H + 10 * H) + 24 * H
      return settings.number(updates) * (settings.number(batch) * work + 10 * H * (H + 12)) + costOfDraw * H * (H + 10)
    },
    run: run,
    tensors: tensors,
    figure: figure)

  // MARK: Parameters

  static let clip = Parameter(
    "clip", label: "clipping", .numberOrOff(1e-6...1e6, off: "clipping off", on: "clipping at {}"), default: .number(1),
    meaning: "The threshold above which the gradient is clipped before the update.")
  static let mode = Parameter(
    "clip_by", label: "clipped by", .choice(["norm", "value"]), default: .choice(0),
    meaning: "Whether the whole gradient is rescaled to the threshold, or each component cut to it.")
  static let learningRate = Parameter(
    "learning_rate", label: "learning rate", .number(1e-6...10), default: .number(0.1),
    meaning: "What the gradient is multiplied by in an update.")
  static let gain = Parameter(
    "gain", label: "gain", .number(0...10), default: .number(1.5),
    meaning: "The scale of the recurrent weights at the start: about their spectral radius.")
  static let steps = Parameter(
    "steps", label: "steps", .integer(10...200), default: .integer(20), unit: "steps",
    meaning: "How many symbols a sequence has.")
  static let units = Parameter(
    "units", label: "units", .integer(1...128), default: .integer(32), unit: "units",
    meaning: "How many units the network has.")
  static let batch = Parameter(
    "batch", label: "batch", .integer(1...100), default: .integer(20), unit: "sequences",
    meaning: "How many sequences the gradient of an update is averaged over.")
  static let updates = Parameter(
    "updates", label: "updates", .integer(1...20_000), default: .integer(3000), unit: "updates",
    meaning: "How many updates the run makes, unless it solves the task or diverges.")

  // MARK: What it measures

  static let update = TrainingRecord.update
  static let accuracy = Quantity(
    "accuracy", label: "answered right", meaning: "The share of the row's sequences that were answered right.")
  static let loss = Quantity("loss", label: "loss", meaning: "The mean loss of the row's updates.")
  static let gradient = TrainingRecord.gradient
  static let clippedRow = TrainingRecord.clippedRow
  static let solvedAt = Quantity(
    "updates_to_solve", label: "updates to solve", unit: "updates",
    meaning: "The update after which 99 % of the last 50 updates' sequences were answered right; infinite if never.",
    isHeadline: true, neutral: .infinity)
  static let finalAccuracy = Quantity(
    "final_accuracy", label: "answered right at the end",
    meaning: "The share of the sequences of the last 50 updates that were answered right; guessing gives 0.25.",
    isHeadline: true)
  static let largestNorm = TrainingRecord.largestNorm
  static let largestAt = TrainingRecord.largestAt
  static let clippedShare = TrainingRecord.clippedShare
  static let meanTurn = Quantity(
    "mean_turn", label: "clipping turns the gradient by", unit: "degrees",
    meaning: "The mean angle between a gradient and what clipping made of it, over the clipped updates; 0 by norm.",
    isHeadline: true, neutral: 0)
  static let finalLoss = Quantity(
    "final_loss", label: "loss at the end", meaning: "The mean loss of the last 50 updates.")
  static let nonFiniteUpdate = Quantity(
    "first_nonfinite_step", label: "overflow at update",
    meaning: "The first update whose gradient is not finite, which ends the run; infinite if there is none.",
    isHeadline: true, neutral: .infinity)

  // MARK: Run

  static func net(_ settings: Settings) -> RecurrentNet<Double> {
    let task = task(settings)
    let H = settings.integer(units)
    var input = RandomStream(seed: settings.seed, name: "W_x")
    var recurrent = RandomStream(seed: settings.seed, name: "W_h")
    var output = RandomStream(seed: settings.seed, name: "W_y")
    let layout = RecurrentLayout(.elman(.tanh), inputs: task.inputs, units: H, outputs: task.outputs)
    var net = RecurrentNet<Double>(layout)
    let root = Double(H).squareRoot()
    net.set(layout.inputWeights, to: input.normals(H * task.inputs, standardDeviation: 1 / root))
    net.set(
      layout.recurrentWeights, to: recurrent.normals(H * H, standardDeviation: settings.number(gain) / root))
    net.set(layout.outputWeights, to: output.normals(task.outputs * H, standardDeviation: 1 / root))
    return net
  }

  static func task(_ settings: Settings) -> SequenceTask { .temporalOrder(length: settings.integer(steps)) }

  /// The sequences of an update, counted from 1.
  static func sequences(_ update: Int, _ settings: Settings) -> TaskBatch<Double> {
    var stream = RandomStream(seed: settings.seed, name: "sequences").stream(numbered: update)
    return task(settings).draw(settings.integer(batch), from: &stream)
  }

  static func run(_ settings: Settings) -> Outcome {
    let threshold = settings.optionalNumber(clip)
    let byValue = settings.choice(mode) == 1
    var training = Training(
      net(settings), Optimizer(.descent, learningRate: settings.number(learningRate)),
      clipping: threshold.map { byValue ? .value($0) : .norm($0) } ?? .off)
    var record = TrainingRecord()
    var solved = Double.infinity
    for number in 1...settings.integer(updates) {
      let batch = sequences(number, settings)
      let found = training.update(batch)
      record.add(
        loss: found.loss, accuracy: accuracy(of: found.outputs, batch), norm: found.norm, isClipped: found.isClipped,
        turn: found.turn)
      if training.isDiverged { break }
      if record.hasWindow && record.recentMean(record.accuracies) >= 0.99 {
        solved = Double(number)
        break
      }
    }
    let largest = record.largestNorm

    var outcome = Outcome()
    outcome.add(solvedAt, solved)
    outcome.add(finalAccuracy, record.recentMean(record.accuracies))
    outcome.add(largestNorm, largest.norm)
    outcome.add(largestAt, largest.update)
    outcome.add(clippedShare, record.clippedShare)
    outcome.add(meanTurn, record.meanTurn)
    outcome.add(finalLoss, record.recentMean(record.losses))
    outcome.add(nonFiniteUpdate, record.firstNonFinite)
    outcome.add(update, record.rowUpdates)
    outcome.add(accuracy, record.rowMeans(record.accuracies), against: update)
    outcome.add(loss, record.rowMeans(record.losses), against: update)
    outcome.add(gradient, record.rowNorms, against: update)
    outcome.add(clippedRow, record.rowClippedShares, against: update)
    return outcome
  }

  /// The share of the sequences whose answer has the largest output; neither a tie nor a NaN is one.
  static func accuracy(of outputs: [Double], _ batch: TaskBatch<Double>) -> Double {
    guard case .classes(let answers) = batch.targets else { return .nan }
    let width = outputs.count / answers.count
    let right = answers.indices.count { row in
      let answer = row * width + answers[row]
      return (row * width..<(row + 1) * width).allSatisfy { $0 == answer || outputs[$0] < outputs[answer] }
    }
    return Double(right) / Double(answers.count)
  }

  static func tensors(_ settings: Settings) -> (weights: [Tensor], inputs: [Tensor]) {
    let net = net(settings)
    let (H, T, B) = (settings.integer(units), settings.integer(steps), settings.integer(batch))
    let count = min(10, settings.integer(updates))
    let width = net.layout.inputs
    var symbols = [Double]()
    var answers = [Double]()
    for number in 1...count {
      let batch = sequences(number, settings)
      for row in 0..<(T * B) {
        symbols.append(Double((0..<width).first { batch.inputs[row * width + $0] == 1 } ?? 0))
      }
      if case .classes(let classes) = batch.targets { answers += classes.map { Double($0) } }
    }
    return (
      weights: [
        Tensor("W_x", shape: [H, width], Array(net.parameters[net.layout.inputWeights])),
        Tensor("W_h", shape: [H, H], Array(net.parameters[net.layout.recurrentWeights])),
        Tensor("b", shape: [H], Array(net.parameters[net.layout.bias])),
        Tensor("W_y", shape: [net.layout.outputs, H], Array(net.parameters[net.layout.outputWeights])),
        Tensor("b_y", shape: [net.layout.outputs], Array(net.parameters[net.layout.outputBias])),
      ],
      inputs: [
        Tensor("symbols", shape: [count, T, B], symbols), Tensor("answers", shape: [count, B], answers),
      ]
    )
  }

  // MARK: Figure

  static func figure(_ members: [Member]) -> Figure {
    var right = [Mark]()
    var gradients = [Mark]()
    var shares = [Mark]()
    var last = 10.0
    var isClipped = false
    for (i, member) in members.enumerated() {
      let outcome = member.outcome
      let rows = outcome.numbers(update)
      last = max(last, rows.last ?? 0)
      isClipped = isClipped || outcome.value(clippedShare) > 0
      let solved = outcome.value(solvedAt)
      right.append(
        .curve(
          Curve(
            style: i + 1, label: member.label,
            note: solved.isFinite ? .filled("solved at update {}", [.number(solved, significantDigits: 6)]) : nil,
            x: rows, y: outcome.numbers(accuracy))))
      gradients.append(.curve(Curve(style: i + 1, label: member.label, x: rows, y: outcome.numbers(gradient))))
      shares.append(.curve(Curve(style: i + 1, label: member.label, x: rows, y: outcome.numbers(clippedRow))))
    }
    let x = Axis("update", position: "update {}", domain: 0...last)
    var panels = [
      Panel(
        title: "share of sequences answered right", x: x, y: Axis(.literal([]), domain: 0...1),
        marks: [.rule(Rule(y: 0.25, label: "guessing"))] + right, height: (200, 170)),
      Panel(
        title: "largest gradient norm in every 25 updates, before clipping", x: x, y: Axis(.literal([]), scale: .log),
        marks: gradients, height: (170, 150)),
    ]
    if isClipped {
      panels.append(
        Panel(
          title: "share of updates clipped", x: x, y: Axis(.literal([]), domain: 0...1), marks: shares,
          height: (110, 110)))
    }
    return Figure(panels: panels, table: Table(update, members, [accuracy, loss, gradient, clippedRow]))
  }
}
