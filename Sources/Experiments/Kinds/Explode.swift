import Numerics
import Plots

/// Gradient descent on a loss whose gradient explodes, with and without clipping: a linear recurrence of one unit.
enum Explode {
  static let experiment = Experiment(
    name: "explode",
    summary: "Gradient descent through a long product: unclipped it overflows at once, clipped it converges.",
    equations: """
      h_t = w h_{t-1},  h_0 = 1,  t = 1 ... T,  so that h_T = w^T
      L = 1/2 (w^T - 1)^2,  g = dL/dw = (w^T - 1) T w^{T-1}
      update:  w <- w - learning_rate * c * g,  c = min(1, clip / (|g| + 1e-6)), or 1 when clip is off
      all in the chosen precision but c, which is computed in float64; powers by repeated multiplication
      on_nonfinite stop: a gradient that is not finite ends the run and is not applied; propagate: it is applied
      """,
    source: "Pascanu, Mikolov, Bengio 2013, section 2 and algorithm 1",
    parameters: [start, steps, learningRate, clip, updates, precision, onNonFinite],
    values: [firstGradient, secondWeight, divergedAt, clippedUpdates, finalWeight, finalLoss],
    series: [update, weight, loss, gradient],
    cost: { settings in settings.number(updates) * (settings.number(steps) + 20) },
    run: { settings in
      settings.choice(precision) == 0 ? run(Float.self, settings) : run(Double.self, settings)
    },
    tensors: { settings in
      (weights: [Tensor("w", [settings.number(start)])], inputs: [Tensor("h_0", [1])])
    },
    figure: figure)

  // MARK: Parameters

  static let start = Parameter(
    "start", label: "starting weight", .number(-2...2), default: .number(1.1),
    meaning: "The weight before the first update.")
  static let steps = Parameter(
    "steps", label: "steps", .integer(1...10_000), default: .integer(100), unit: "steps",
    meaning: "How often the weight is applied, T.")
  static let learningRate = Parameter(
    "learning_rate", label: "learning rate", .number(1e-12...10), default: .number(1e-4),
    meaning: "What the gradient is multiplied by in an update.")
  static let clip = Parameter(
    "clip", label: "clipping", .numberOrOff(1e-6...1e6, off: "clipping off", on: "clipping at {}"), default: .off,
    meaning: "The norm above which the gradient is rescaled before the update.")
  static let updates = Parameter(
    "updates", label: "updates", .integer(1...100_000), default: .integer(2000), unit: "updates",
    meaning: "How many updates the run makes, unless it diverges.")
  static let precision = Parameter(
    "precision", label: "precision", .choice(["float32", "float64"]), default: .choice(0),
    meaning: "The floating-point format of weight, loss and gradient.")
  static let onNonFinite = Parameter(
    "on_nonfinite", label: "on overflow", .choice(["stop", "propagate"]), default: .choice(0),
    meaning: "What a gradient that is not finite does: end the run, or enter the weight.")

  // MARK: What it measures

  static let update = Quantity("update", label: "update", meaning: "The update, from 1.")
  static let weight = Quantity("weight", label: "weight", meaning: "The weight when the update begins.")
  static let loss = Quantity("loss", label: "loss", meaning: "The loss at that weight.")
  static let gradient = Quantity(
    "gradient_norm", label: "size of the gradient", meaning: "The absolute gradient at that weight, before clipping.")
  static let firstGradient = Quantity(
    "first_gradient", label: "first gradient", meaning: "The gradient at the start.")
  static let secondWeight = Quantity(
    "second_weight", label: "weight after one update", meaning: "The weight after the first update.")
  static let divergedAt = Quantity(
    "first_nonfinite_step", label: "overflow at update",
    meaning: "The first update whose gradient is not finite; infinite if there is none.", isHeadline: true,
    neutral: .infinity)
  static let clippedUpdates = Quantity(
    "clipped_updates", label: "updates clipped", unit: "updates", meaning: "How many updates were rescaled.",
    isHeadline: true, neutral: 0)
  static let finalWeight = Quantity(
    "final_weight", label: "weight at the end", meaning: "The weight after the last update that was applied.",
    isHeadline: true)
  static let finalLoss = Quantity("final_loss", label: "loss at the end", meaning: "The loss at the final weight.")

  // MARK: Run

  /// w^T and w^(T−1) by repeated multiplication, as the recurrence itself computes them.
  static func powers<Scalar: BinaryFloatingPoint>(_ w: Scalar, _ steps: Int) -> (whole: Scalar, oneLess: Scalar) {
    var power: Scalar = 1
    for _ in 1..<max(steps, 1) { power *= w }
    return (power * w, power)
  }

  static func run<Scalar: BinaryFloatingPoint>(_: Scalar.Type, _ settings: Settings) -> Outcome {
    let steps = settings.integer(steps)
    let rate = Scalar(settings.number(learningRate))
    let clipping = settings.optionalNumber(clip).map { GradientClipping.norm($0) } ?? .off
    let stops = settings.choice(onNonFinite) == 0
    var w = Scalar(settings.number(start))
    var weights = [Double]()
    var losses = [Double]()
    var gradients = [Double]()
    var clipped = 0
    var diverged = Double.infinity
    var firstGradient = Double.nan
    var secondWeight = Double.nan
    for number in 1...settings.integer(updates) {
      let (whole, oneLess) = powers(w, steps)
      let difference = whole - 1
      let slope = difference * (Scalar(steps) * oneLess)
      weights.append(Double(w))
      losses.append(Double(difference * difference / 2))
      gradients.append(Double(slope.magnitude))
      if number == 1 { firstGradient = Double(slope) }
      if !slope.isFinite && diverged == .infinity { diverged = Double(number) }
      if !slope.isFinite && stops { break }
      let coefficient = clipping.coefficient(forNorm: Double(slope.magnitude))
      if coefficient < 1 { clipped += 1 }
      w -= rate * (Scalar(coefficient) * slope)
      if number == 1 { secondWeight = Double(w) }
    }
    let end = powers(w, steps).whole - 1

    var outcome = Outcome()
    outcome.add(Self.firstGradient, firstGradient)
    outcome.add(Self.secondWeight, secondWeight)
    outcome.add(divergedAt, diverged)
    outcome.add(clippedUpdates, Double(clipped))
    outcome.add(finalWeight, Double(w))
    outcome.add(finalLoss, Double(end * end / 2))
    outcome.add(update, (1...weights.count).map { Double($0) })
    outcome.add(weight, weights, against: update)
    outcome.add(loss, losses, against: update)
    outcome.add(gradient, gradients, against: update)
    return outcome
  }

  // MARK: Figure

  static func figure(_ members: [Member]) -> Figure {
    var gradients = [Mark]()
    var distances = [Mark]()
    var table = Table(update, members, [weight, loss, gradient])
    var last = 10.0
    for (i, member) in members.enumerated() {
      let updates = member.outcome.numbers(update)
      last = max(last, Double(updates.count))
      let isCutShort = updates.count < member.settings.integer(Self.updates)
      gradients.append(
        .curve(Curve(style: i + 1, label: member.label, x: updates, y: member.outcome.numbers(gradient))))
      let distance = member.outcome.numbers(weight).map { ($0 - 1).magnitude }
      distances.append(
        .curve(
          Curve(
            style: i + 1, label: member.label, note: isCutShort ? "the run ends" : nil, x: updates, y: distance)))
      let name = Vocabulary().text(
        .joined([.literal(ascii("distance_from_1")), members.count == 1 ? .literal([]) : member.label]))
      table.columns.append(Table.Column(label: .literal(name), name: name, numbers: distance, isShown: false))
    }
    let x = Axis("update", position: "update {}", scale: .log, domain: 1...last)
    return Figure(
      panels: [
        Panel(
          title: "size of the gradient, before clipping", x: x, y: Axis(.literal([]), scale: .log), marks: gradients,
          height: (200, 170)),
        Panel(
          title: "distance of the weight from 1", x: x, y: Axis(.literal([]), scale: .log), marks: distances,
          height: (160, 150)),
      ],
      table: table)
  }
}
