import Numerics
import Plots

/// Descent on the error surface of a one-unit network, with and without clipping (Pascanu et al. 2013, figure 6).
enum Wall {
  static let experiment = Experiment(
    name: "wall",
    summary: "The error surface of a recurrent unit has a wall; descent without clipping is thrown off it.",
    equations: """
      x_t = w sigma(x_{t-1}) + b,  x_0 = 0.5,  sigma(x) = 1 / (1 + e^-x),  t = 1 ... T
      E = (sigma(x_T) - 0.7)^2
      update:  (w, b) <- (w, b) - learning_rate * c * g,  g = (dE/dw, dE/db)
      c = min(1, clip / (|g| + 1e-6)), or 1 when clip is off
      error_surface: E at the centres of grid x grid cells, row-major from the lower left, \
      w in [3.75, 6.5], b in [-3.5, -1.6]
      the wall: b = 0.5 - sigma(0.5) w for w > 1 / sigma'(0.5), where x = 0.5 is an unstable fixed point
      """,
    source: "Pascanu, Mikolov, Bengio 2013, section 2.3 and figure 6",
    parameters: [clip, learningRate, updates, startWeight, startBias, steps, grid],
    values: [largestGradient, largestAt, clippedUpdates, finalWeight, finalBias, finalError, nonFiniteUpdate],
    series: [update, weight, bias, error, gradient, surface],
    cost: { settings in
      let cells = settings.number(grid) * settings.number(grid)
      // A logistic function in Double takes 81 operations.
      return settings.number(steps) * (83 * cells + 91 * settings.number(updates))
    },
    run: run,
    tensors: { settings in
      (
        weights: [Tensor("w", [settings.number(startWeight)]), Tensor("b", [settings.number(startBias)])],
        inputs: [Tensor("x_0", [OneUnitRNN.start])]
      )
    },
    figure: figure)

  // MARK: Parameters

  static let clip = Parameter(
    "clip", label: "clipping", .numberOrOff(1e-6...1e6, off: "clipping off", on: "clipping at {}"), default: .off,
    meaning: "The norm above which the gradient is rescaled before the update.")
  static let learningRate = Parameter(
    "learning_rate", label: "learning rate", .number(1e-6...10), default: .number(0.5),
    meaning: "What the gradient is multiplied by in an update.")
  static let updates = Parameter(
    "updates", label: "updates", .integer(1...10_000), default: .integer(400), unit: "updates",
    meaning: "How many updates the descent makes.")
  static let startWeight = Parameter(
    "start_w", label: "start w", .number(3.75...6.5), default: .number(5.5), meaning: "The weight at the start.")
  static let startBias = Parameter(
    "start_b", label: "start b", .number(-3.5...(-1.6)), default: .number(-2.6), meaning: "The bias at the start.")
  static let steps = Parameter(
    "steps", label: "steps", .integer(1...1000), default: .integer(50), unit: "steps",
    meaning: "How many steps the unit makes.")
  static let grid = Parameter(
    "grid", label: "grid", .integer(8...256), default: .integer(64), unit: "cells",
    meaning: "How many cells the surface has along each side.")

  /// The window of Pascanu et al., widened to the left and above so that the clipped descent ends inside.
  static let weights = 3.75...6.5
  static let biases = -3.5...(-1.6)

  // MARK: What it measures

  static let update = Quantity(
    "update", label: "update",
    meaning: "The update that begins here, from 1; the last row is where the last update led.")
  static let weight = Quantity("w", label: "w", meaning: "The weight when that update begins.")
  static let bias = Quantity("b", label: "b", meaning: "The bias when that update begins.")
  static let error = Quantity("error", label: "error E", meaning: "The error there.")
  static let gradient = Quantity(
    "gradient_norm", label: "size of the gradient", meaning: "The norm of the gradient there, before clipping.")
  static let surface = Quantity("error_surface", label: "error surface", meaning: "The error at each cell's centre.")
  static let largestGradient = Quantity(
    "largest_gradient", label: "largest gradient", meaning: "The largest norm of a gradient met, before clipping.",
    isHeadline: true)
  static let largestAt = Quantity(
    "largest_gradient_update", label: "met at update",
    meaning: "The update that the largest gradient drives, counted from 1.")
  static let clippedUpdates = Quantity(
    "clipped_updates", label: "updates clipped", unit: "updates", meaning: "How many updates were rescaled.",
    isHeadline: true, neutral: 0)
  static let finalWeight = Quantity("final_w", label: "w at the end", meaning: "The weight after the last update.")
  static let finalBias = Quantity("final_b", label: "b at the end", meaning: "The bias after the last update.")
  static let finalError = Quantity(
    "final_error", label: "error at the end", meaning: "The error after the last update.",
    isHeadline: true)
  static let nonFiniteUpdate = Quantity(
    "first_nonfinite_step", label: "overflow at update",
    meaning: "The first update whose gradient is not finite, which ends the run; infinite if there is none.",
    isHeadline: true, neutral: .infinity)

  // MARK: Run

  static func run(_ settings: Settings) -> Outcome {
    let steps = settings.integer(steps)
    let rate = settings.number(learningRate)
    let clipping = settings.optionalNumber(clip).map { GradientClipping.norm($0) } ?? .off
    var unit = OneUnitRNN(weight: settings.number(startWeight), bias: settings.number(startBias))
    var path = (weights: [Double](), biases: [Double](), errors: [Double](), gradients: [Double]())
    var clipped = 0
    var diverged = Double.infinity
    let updates = settings.integer(updates)
    for number in 0...updates {
      let (error, byWeight, byBias) = unit.errorAndGradient(steps: steps)
      let size = norm([byWeight, byBias])
      path.weights.append(unit.weight)
      path.biases.append(unit.bias)
      path.errors.append(error)
      path.gradients.append(size)
      if number == updates { break }
      guard size.isFinite else {
        diverged = Double(number + 1)
        break
      }
      let coefficient = clipping.coefficient(forNorm: size)
      if coefficient < 1 { clipped += 1 }
      unit.weight -= rate * (coefficient * byWeight)
      unit.bias -= rate * (coefficient * byBias)
    }
    var largest = 0
    // The gradient at the last point drives no update.
    for i in path.gradients.indices.dropLast() where path.gradients[i] > path.gradients[largest] { largest = i }
    let last = path.errors.count - 1

    var outcome = Outcome()
    outcome.add(largestGradient, path.gradients[largest])
    outcome.add(largestAt, Double(largest + 1))
    outcome.add(clippedUpdates, Double(clipped))
    outcome.add(finalWeight, path.weights[last])
    outcome.add(finalBias, path.biases[last])
    outcome.add(finalError, path.errors[last])
    outcome.add(nonFiniteUpdate, diverged)
    outcome.add(update, (0...last).map { Double($0 + 1) })
    outcome.add(weight, path.weights, against: update)
    outcome.add(bias, path.biases, against: update)
    outcome.add(error, path.errors, against: update)
    outcome.add(gradient, path.gradients, against: update)
    outcome.add(surface, errors(grid: settings.integer(grid), steps: steps))
    return outcome
  }

  static func errors(grid: Int, steps: Int) -> [Double] {
    var errors = [Double]()
    errors.reserveCapacity(grid * grid)
    for row in 0..<grid {
      for first in stride(from: 0, to: grid, by: 8) {
        var lanes = SIMD8<Double>()
        for lane in 0..<8 { lanes[lane] = centre(first + lane, grid, weights) }
        let found = OneUnitRNN.errors(weights: lanes, bias: centre(row, grid, biases), steps: steps)
        for lane in 0..<min(8, grid - first) { errors.append(found[lane]) }
      }
    }
    return errors
  }

  static func centre(_ i: Int, _ count: Int, _ range: ClosedRange<Double>) -> Double {
    range.lowerBound + (range.upperBound - range.lowerBound) * (Double(i) + 0.5) / Double(count)
  }

  // MARK: Figure

  static func figure(_ members: [Member]) -> Figure {
    let first = members[0]
    let count = first.settings.integer(grid)
    let slope = sigmoid(OneUnitRNN.start)
    var marks: [Mark] = [
      .cells(
        Cells(
          columns: count, rows: count, values: first.outcome.numbers(surface), range: 0...0.5,
          label: .words(error.label))),
      .slope(
        Slope(
          intercept: OneUnitRNN.start, slope: -slope, from: 1 / (slope * (1 - slope)), label: "the wall")),
    ]
    var gradients = [Mark]()
    var last = 10.0
    for (i, member) in members.enumerated() {
      let outcome = member.outcome
      let updates = outcome.numbers(update)
      last = max(last, Double(updates.count - 1))
      marks.append(
        .curve(
          Curve(
            style: i + 1, label: member.label, note: exit(outcome), x: outcome.numbers(weight),
            y: outcome.numbers(bias), isPath: true)))
      gradients.append(
        .curve(
          Curve(
            style: i + 1, label: member.label, x: Array(updates.dropLast()),
            y: outcome.numbers(gradient).dropLast())))
    }
    var table = Table(update, members, [weight, bias, error, gradient])
    table.columns.append(cellColumn("surface_w", count) { column, _ in centre(column, count, weights) })
    table.columns.append(cellColumn("surface_b", count) { _, row in centre(row, count, biases) })
    table.add(surface, of: first, isOnly: true, isShown: false)
    return Figure(
      panels: [
        Panel(
          title: "error surface: bias b against weight w", x: Axis("weight w", domain: weights),
          y: Axis(.literal([]), domain: biases), marks: marks,
          height: (340, 240)),
        Panel(
          title: "size of the gradient, before clipping",
          x: Axis("update", position: "update {}", scale: .log, domain: 1...last), y: Axis(.literal([]), scale: .log),
          marks: gradients, height: (150, 140)),
      ],
      table: table)
  }

  private static func cellColumn(
    _ name: Text, _ count: Int, _ value: (_ column: Int, _ row: Int) -> Double
  ) -> Table.Column {
    var numbers = [Double]()
    for row in 0..<count {
      for column in 0..<count { numbers.append(value(column, row)) }
    }
    return Table.Column(label: .literal(name.bytes), name: name.bytes, numbers: numbers, isShown: false)
  }

  /// Where the descent first left the window, for the figure's legend.
  private static func exit(_ outcome: Outcome) -> Label? {
    let w = outcome.numbers(weight)
    let b = outcome.numbers(bias)
    for i in w.indices where !(weights.contains(w[i]) && biases.contains(b[i])) {
      return .filled(
        "update {} throws it to ({}, {})",
        [.number(Double(i)), .number(w[i], significantDigits: 4), .number(b[i], significantDigits: 4)])
    }
    return nil
  }
}
