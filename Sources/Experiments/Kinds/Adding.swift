import Numerics
import Plots

/// A recurrent net of rectified units that starts from the identity learns to add (Le, Jaitly, Hinton 2015).
enum Adding {
  static let experiment = Experiment(
    name: "adding",
    summary: "A ReLU RNN that starts from the identity adds two numbers of a long sequence; its gradients explode.",
    equations: """
      task: T pairs of a number uniform in [0, 1) and a mark, which is 1 at one random place in each half, else 0;
      asked at the end: the sum of the two marked numbers.  B new sequences for each update
      h_t = relu(W_h h_{t-1} + W_x x_t + b),  h_0 = 0,  x_t [2],  y = W_y h_T + b_y [1],  float32
      W_h [H, H] = diagonal times the identity;  W_x [H, 2]: N(0, input_std^2);  W_y [1, H]: N(0, 1 / H);  b = b_y = 0
      L = mean over the batch of (y - sum)^2;  always answering 1 gives 1/6
      g = dL/d(W_x, W_h, b, W_y, b_y) jointly,  c = min(1, clip / (|g| + 1e-6)), or 1 when clip is off
      sgd:   p <- p - learning_rate c g
      adam:  m <- 0.9 m + 0.1 c g,  v <- 0.999 v + 0.001 (c g)^2,
             p <- p - learning_rate (m / (1 - 0.9^n)) / (sqrt(v / (1 - 0.999^n)) + 1e-8)  at update n
      learned: the mean loss of the last 50 updates is below a tenth of 1/6; the run goes on
      on_nonfinite stop: a gradient that is not finite ends the run and is not applied; propagate: it is applied
      tensors: x [n, T, B, 2] and sum [n, B] of the first n = 10 updates
      """,
    source: "Le, Jaitly, Hinton 2015, section 4.1; Hochreiter, Schmidhuber 1997, task 4; Kingma, Ba 2015, algorithm 1",
    parameters: [
      optimizer, learningRate, clip, steps, diagonal, inputDeviation, units, batch, updates, onNonFinite, Settings.seed,
    ],
    values: [learnedAt, finalLoss, largestNorm, largestAt, clippedShare, nonFiniteUpdate],
    series: [update, loss, gradient, clippedRow],
    cost: { settings in
      let H = settings.number(units)
      let work = 6 * settings.number(steps) * (H * H + 4 * H) + 6 * H
      return settings.number(updates) * (settings.number(batch) * work + 20 * H * (H + 4)) + costOfDraw * 3 * H
    },
    run: run,
    tensors: tensors,
    figure: figure)

  // MARK: Parameters

  static let optimizer = Parameter(
    "optimizer", label: "optimizer", .choice(["adam", "sgd"]), default: .choice(0),
    meaning: "How the clipped gradient becomes a step.")
  static let learningRate = Parameter(
    "learning_rate", label: "learning rate", .number(1e-6...10), default: .number(0.001),
    meaning: "The size of a step: what sgd multiplies the gradient by, and about how far adam moves each parameter.")
  static let clip = Parameter(
    "clip", label: "clipping", .numberOrOff(1e-6...1e6, off: "clipping off", on: "clipping at {}"), default: .number(1),
    meaning: "The norm above which the gradient is rescaled before the step.")
  static let steps = Parameter(
    "steps", label: "steps", .integer(2...1000), default: .integer(100), unit: "steps",
    meaning: "How many pairs a sequence has.")
  static let diagonal = Parameter(
    "diagonal", label: "diagonal", .number(0...2), default: .number(1),
    meaning: "What the recurrent weights start from: this number times the identity.")
  static let inputDeviation = Parameter(
    "input_std", label: "input weights", .number(0...10), default: .number(0.1),
    meaning: "The standard deviation of the input weights at the start.")
  static let units = Parameter(
    "units", label: "units", .integer(1...128), default: .integer(32), unit: "units",
    meaning: "How many units the network has.")
  static let batch = Parameter(
    "batch", label: "batch", .integer(1...100), default: .integer(20), unit: "sequences",
    meaning: "How many sequences the gradient of an update is averaged over.")
  static let updates = Parameter(
    "updates", label: "updates", .integer(1...20_000), default: .integer(1500), unit: "updates",
    meaning: "How many updates the run makes, unless it diverges.")
  static let onNonFinite = Parameter(
    "on_nonfinite", label: "on overflow", .choice(["stop", "propagate"]), default: .choice(0),
    meaning: "What a gradient that is not finite does: end the run, or enter the weights.")

  // MARK: What it measures

  /// The mean square error of always answering the mean of the sums, 1: twice the variance of a uniform number.
  static let baseline = 1.0 / 6

  static let update = TrainingRecord.update
  static let loss = Quantity("loss", label: "square error", meaning: "The mean square error of the row's updates.")
  static let gradient = TrainingRecord.gradient
  static let clippedRow = TrainingRecord.clippedRow
  static let learnedAt = Quantity(
    "updates_to_learn", label: "updates to learn", unit: "updates",
    meaning: "The update after which the last 50 first had a mean loss below a tenth of 1/6; infinite if never.",
    isHeadline: true, neutral: .infinity)
  static let finalLoss = Quantity(
    "final_loss", label: "square error at the end",
    meaning: "The mean square error of the last 50 updates; always answering 1 gives 0.167.", isHeadline: true)
  static let largestNorm = TrainingRecord.largestNorm
  static let largestAt = TrainingRecord.largestAt
  static let clippedShare = TrainingRecord.clippedShare
  static let nonFiniteUpdate = Quantity(
    "first_nonfinite_step", label: "overflow at update",
    meaning: "The first update whose gradient is not finite; infinite if there is none.", isHeadline: true,
    neutral: .infinity)

  // MARK: Run

  static func net(_ settings: Settings) -> RecurrentNet<Float> {
    let H = settings.integer(units)
    var input = RandomStream(seed: settings.seed, name: "W_x")
    var output = RandomStream(seed: settings.seed, name: "W_y")
    let layout = RecurrentLayout(.elman(.relu), inputs: 2, units: H, outputs: 1)
    var net = RecurrentNet<Float>(layout)
    net.set(layout.inputWeights, to: input.normals(H * 2, standardDeviation: settings.number(inputDeviation)))
    for i in 0..<H {
      net.parameters[layout.recurrentWeights.lowerBound + i * (H + 1)] = Float(settings.number(diagonal))
    }
    net.set(layout.outputWeights, to: output.normals(H, standardDeviation: 1 / Double(H).squareRoot()))
    return net
  }

  /// The sequences of an update, counted from 1.
  static func sequences(_ update: Int, _ settings: Settings) -> TaskBatch<Float> {
    var stream = RandomStream(seed: settings.seed, name: "sequences").stream(numbered: update)
    return SequenceTask.adding(length: settings.integer(steps)).draw(settings.integer(batch), from: &stream)
  }

  static func run(_ settings: Settings) -> Outcome {
    var training = Training(
      net(settings),
      Optimizer(settings.choice(optimizer) == 0 ? .adam : .descent, learningRate: settings.number(learningRate)),
      clipping: settings.optionalNumber(clip).map { .norm($0) } ?? .off,
      onNonFinite: settings.choice(onNonFinite) == 0 ? .stop : .propagate)
    var record = TrainingRecord()
    var learned = Double.infinity
    for number in 1...settings.integer(updates) {
      let found = training.update(sequences(number, settings))
      record.add(loss: found.loss, norm: found.norm, isClipped: found.isClipped, turn: 0)
      if training.isDiverged { break }
      if learned == .infinity && record.hasWindow && record.recentMean(record.losses) < baseline / 10 {
        learned = Double(number)
      }
    }
    let largest = record.largestNorm

    var outcome = Outcome()
    outcome.add(learnedAt, learned)
    outcome.add(finalLoss, record.recentMean(record.losses))
    outcome.add(largestNorm, largest.norm)
    outcome.add(largestAt, largest.update)
    outcome.add(clippedShare, record.clippedShare)
    outcome.add(nonFiniteUpdate, record.firstNonFinite)
    outcome.add(update, record.rowUpdates)
    outcome.add(loss, record.rowMeans(record.losses), against: update)
    outcome.add(gradient, record.rowNorms, against: update)
    outcome.add(clippedRow, record.rowClippedShares, against: update)
    return outcome
  }

  static func tensors(_ settings: Settings) -> (weights: [Tensor], inputs: [Tensor]) {
    let net = net(settings)
    let (H, T, B) = (settings.integer(units), settings.integer(steps), settings.integer(batch))
    let count = min(10, settings.integer(updates))
    var inputs = [Double]()
    var sums = [Double]()
    for number in 1...count {
      let batch = sequences(number, settings)
      inputs += batch.inputs.map { Double($0) }
      if case .numbers(let numbers) = batch.targets { sums += numbers.map { Double($0) } }
    }
    func weights(_ range: Range<Int>) -> [Double] { net.parameters[range].map { Double($0) } }
    return (
      weights: [
        Tensor("W_x", shape: [H, 2], weights(net.layout.inputWeights)),
        Tensor("W_h", shape: [H, H], weights(net.layout.recurrentWeights)),
        Tensor("b", shape: [H], weights(net.layout.bias)),
        Tensor("W_y", shape: [1, H], weights(net.layout.outputWeights)),
        Tensor("b_y", shape: [1], weights(net.layout.outputBias)),
      ],
      inputs: [Tensor("x", shape: [count, T, B, 2], inputs), Tensor("sum", shape: [count, B], sums)]
    )
  }

  // MARK: Figure

  static func figure(_ members: [Member]) -> Figure {
    var errors = [Mark]()
    var gradients = [Mark]()
    var last = 10.0
    for (i, member) in members.enumerated() {
      let rows = member.outcome.numbers(update)
      last = max(last, rows.last ?? 0)
      errors.append(.curve(Curve(style: i + 1, label: member.label, x: rows, y: member.outcome.numbers(loss))))
      gradients.append(.curve(Curve(style: i + 1, label: member.label, x: rows, y: member.outcome.numbers(gradient))))
    }
    let x = Axis("update", position: "update {}", domain: 0...last)
    return Figure(
      panels: [
        Panel(
          title: "mean square error of the sum", x: x, y: Axis(.literal([]), scale: .log),
          marks: [.rule(Rule(y: baseline, label: "always answering 1"))] + errors, height: (220, 180)),
        Panel(
          title: "largest gradient norm in every 25 updates, before clipping", x: x,
          y: Axis(.literal([]), scale: .log), marks: FloatingPointLimit.rules + gradients, height: (180, 160)),
      ],
      table: Table(update, members, [loss, gradient, clippedRow]))
  }
}
