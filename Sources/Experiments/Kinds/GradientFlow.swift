import Numerics
import Plots

/// How an error travels back through a recurrent network (Hochreiter 1991; Bengio, Simard, Frasconi 1994).
enum GradientFlow {
  static let experiment = Experiment(
    name: "gradient-flow",
    summary: "Backpropagation through time: how much of the last step's error reaches each earlier step.",
    equations: """
      a_t = W_h h_{t-1} + W_x x_t + b,  h_t = phi(a_t),  h_0 = 0,  t = 1 ... T
      phi: tanh, or the identity for cell linear
      W_h [H, H]: gaussian N(0, gain^2 / H), or gain times a random orthogonal matrix
      W_x [H, D]: N(0, 1 / D), D = 16;  b [H] = 0;  x_t [D]: N(0, input_scale^2)
      L = v . h_T with a random unit vector v [H]
      delta_T = v,  e_t = phi'(a_t) * delta_t (elementwise),  delta_{t-1} = W_h^T e_t
      state_gradient at lag k = |delta_{T-k}|
      weight_gradient at lag k = joint Frobenius norm of e_t h_{t-1}^T, e_t x_t^T and e_t, with t = T - k
      weight_gradient_norm = joint norm of their sums over t
      clip_coefficient = min(1, clip / (weight_gradient_norm + 1e-6)), or 1 when clip is off
      """,
    source: "Pascanu, Mikolov, Bengio 2013, equations 3 to 5, algorithm 1",
    parameters: [cell, gain, steps, clip, inputScale, initialization, units, Settings.seed],
    values: [firstNorm, decades, factor, weightNorm, nearShare, coefficient, nonFiniteStep],
    series: [lag, stateGradient, weightGradient, clippedGradient],
    cost: { settings in
      let H = settings.number(units)
      let T = settings.number(steps)
      let D = Double(inputs)
      let draws = (H * H + H * D + T * D + H) * costOfDraw
      let orthogonal = settings.choice(initialization) == 1 ? 4 * H * H * H : 0
      return draws + orthogonal + T * (6 * H * H + 4 * H * D + 40 * H)
    },
    run: run,
    tensors: { settings in
      let model = Model(settings)
      let H = settings.integer(units)
      return (
        weights: [
          Tensor("W_x", shape: [H, inputs], Array(model.net.parameters[model.net.layout.inputWeights])),
          Tensor("W_h", shape: [H, H], Array(model.net.parameters[model.net.layout.recurrentWeights])),
          Tensor("b", shape: [H], Array(model.net.parameters[model.net.layout.bias])),
        ],
        inputs: [
          Tensor("x", shape: [settings.integer(steps), inputs], model.sequence),
          Tensor("v", shape: [H], model.error),
        ]
      )
    },
    figure: figure)

  // MARK: Parameters

  static let cell = Parameter(
    "cell", label: "cell", .choice(["tanh", "linear"]), default: .choice(0),
    meaning: "The activation of the units; linear leaves out the tanh and keeps the weights.")
  static let gain = Parameter(
    "gain", label: "gain", .number(0...10), default: .number(0.9),
    meaning: "The scale of the recurrent weights: about their spectral radius.")
  static let steps = Parameter(
    "steps", label: "steps", .integer(1...10_000), default: .integer(100), unit: "steps",
    meaning: "How many steps the sequence has.")
  static let clip = Parameter(
    "clip", label: "clipping", .numberOrOff(1e-6...1e6, off: "clipping off", on: "clipping at {}"), default: .off,
    meaning: "The norm above which the parameters' gradient is rescaled, after the backward pass.")
  static let inputScale = Parameter(
    "input_scale", label: "input scale", .number(0...10), default: .number(1),
    meaning: "The standard deviation of the inputs.")
  static let initialization = Parameter(
    "initialization", label: "initialization", .choice(["gaussian", "orthogonal"]), default: .choice(0),
    meaning: "How the recurrent weights are drawn.")
  static let units = Parameter(
    "units", label: "units", .integer(1...512), default: .integer(64), unit: "units",
    meaning: "How many units the network has.")
  static let inputs = 16

  // MARK: What it measures

  static let lag = Quantity("lag", label: "steps back", unit: "steps", meaning: "Steps back from the last one.")
  static let stateGradient = Quantity(
    "state_gradient", label: "error left", meaning: "The norm of the loss's gradient by the state that many steps back."
  )
  static let weightGradient = Quantity(
    "weight_gradient", label: "weight gradient",
    meaning: "The norm of the part of the parameters' gradient that enters that many steps back.")
  static let clippedGradient = Quantity(
    "weight_gradient_after", label: "weight gradient after clipping",
    meaning: "The same part after the whole gradient was rescaled.")
  static let firstNorm = Quantity(
    "first_norm", label: "left at the first step", meaning: "The error left at the first state, of 1 at the last.",
    isHeadline: true)
  static let decades = Quantity(
    "decades", label: "powers of ten gained", unit: "decades", meaning: "The logarithm to base 10 of first_norm.")
  static let factor = Quantity(
    "factor", label: "mean factor a step",
    meaning: "The geometric mean of the factors by which one step back multiplies the error.", isHeadline: true)
  static let weightNorm = Quantity(
    "weight_gradient_norm", label: "norm of the whole weight gradient",
    meaning: "The joint norm of all parameters' gradients, before clipping.")
  static let nearShare = Quantity(
    "share_of_last_10", label: "weight gradient from the last 10 steps",
    meaning: "The share of the last ten steps in the sum over all steps of weight_gradient.", isHeadline: true)
  static let coefficient = Quantity(
    "clip_coefficient", label: "clipping multiplies by",
    meaning: "The one factor with which clipping multiplies the parameters' gradient.", isHeadline: true, neutral: 1)
  static let nonFiniteStep = Quantity(
    "first_nonfinite_step", label: "steps back to overflow", unit: "steps",
    meaning: "The first lag at which the error is no longer finite; infinite if there is none.", isHeadline: true,
    neutral: .infinity)

  // MARK: Run

  struct Model {
    let net: RecurrentNet<Double>
    let sequence: [Double]
    let error: [Double]

    init(_ settings: Settings) {
      let H = settings.integer(units)
      let gain = settings.number(GradientFlow.gain)
      let seed = settings.seed
      var recurrent = RandomStream(seed: seed, name: "W_h")
      var input = RandomStream(seed: seed, name: "W_x")
      var sequence = RandomStream(seed: seed, name: "x")
      var error = RandomStream(seed: seed, name: "v")
      let layout = RecurrentLayout(
        .elman(settings.choice(cell) == 0 ? .tanh : .linear), inputs: inputs, units: H)
      var net = RecurrentNet<Double>(layout)
      net.set(
        layout.inputWeights,
        to: Matrix(rows: H, columns: inputs, standardDeviation: 1 / Double(inputs).squareRoot(), from: &input).elements)
      net.set(
        layout.recurrentWeights,
        to: (settings.choice(initialization) == 0
          ? Matrix(rows: H, columns: H, standardDeviation: gain / Double(H).squareRoot(), from: &recurrent)
          : Matrix(orthogonal: H, scale: gain, from: &recurrent)).elements)
      self.net = net
      self.sequence = sequence.normals(
        settings.integer(steps) * inputs, standardDeviation: settings.number(inputScale))
      self.error = error.unitVector(H)
    }
  }

  static func run(_ settings: Settings) -> Outcome {
    let model = Model(settings)
    let steps = settings.integer(steps)
    let units = settings.integer(units)
    let run = model.net.forward(model.sequence)
    let gradient = model.net.backward(run, stateErrors: model.error)
    let whole = norm(gradient.parameters)
    let clipping = settings.optionalNumber(clip).map { GradientClipping.norm($0) } ?? .off
    let coefficient = clipping.coefficient(forNorm: whole)
    // By lag: the last step first.
    let stateNorms = (0...steps).map { lag in
      norm(Array(gradient.states[((steps - lag) * units)..<((steps - lag + 1) * units)]))
    }
    let parameterNorms = Array(model.net.parameterNorms(of: run, gradient).reversed())
    let first = stateNorms[steps]
    let overflow = stateNorms.firstIndex { !$0.isFinite }

    var outcome = Outcome()
    outcome.add(firstNorm, first)
    outcome.add(decades, log10(first))
    outcome.add(factor, exp(log(first) / Double(steps)))
    outcome.add(weightNorm, whole)
    outcome.add(
      nearShare, parameterNorms.prefix(10).reduce(0, +) / parameterNorms.reduce(0, +))
    outcome.add(Self.coefficient, coefficient)
    outcome.add(nonFiniteStep, overflow.map { Double($0) } ?? .infinity)
    outcome.add(lag, (0...steps).map { Double($0) })
    outcome.add(stateGradient, stateNorms, against: lag)
    outcome.add(weightGradient, parameterNorms, against: lag)
    outcome.add(clippedGradient, parameterNorms.map { $0 * coefficient }, against: lag)
    return outcome
  }

  // MARK: Figure

  static func figure(_ members: [Member]) -> Figure {
    var errors = [Mark]()
    var weights = [Mark]()
    var longest = 1
    var isClipped = false
    for (i, member) in members.enumerated() {
      let lags = member.outcome.numbers(lag)
      longest = max(longest, lags.count - 1)
      isClipped = isClipped || member.settings.optionalNumber(clip) != nil
      errors.append(
        .curve(Curve(style: i + 1, label: member.label, x: lags, y: member.outcome.numbers(stateGradient))))
      weights.append(
        .curve(
          Curve(
            style: i + 1, label: member.label, x: Array(lags.dropLast()), y: member.outcome.numbers(clippedGradient))))
    }
    let x = Axis("steps back from the end", position: "step {} back", domain: 0...Double(longest))
    return Figure(
      panels: [
        Panel(
          title: isClipped ? "error left on its way back (clipping acts later)" : "error left on its way back", x: x,
          y: Axis(.literal([]), scale: .log), marks: FloatingPointLimit.rules + errors, height: (260, 210)),
        Panel(
          title: isClipped ? "weight gradient by step, as applied" : "weight gradient by step", x: x,
          y: Axis(.literal([]), scale: .log), marks: weights, height: (140, 130)),
      ],
      table: Table(lag, members, [stateGradient, weightGradient] + (isClipped ? [clippedGradient] : [])))
  }
}
