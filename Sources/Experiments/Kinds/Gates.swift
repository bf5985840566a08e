import Numerics
import Plots

/// How an error travels back through gated cells at their start, before any training (Jozefowicz et al. 2015).
enum Gates {
  static let experiment = Experiment(
    name: "gates",
    summary:
      "Backpropagation through an untrained GRU, LSTM or basic RNN: the bias of a gate decides how far it reaches.",
    equations: """
      gates in the sign of Ng's lectures; * is elementwise, all of h_0, c_0 and the other biases are 0, t = 1 ... T
      gru:   r = sigma(W_xr x_t + W_hr h_{t-1}),  z = sigma(W_xz x_t + W_hz h_{t-1} + update_bias)
             n = tanh(W_xn x_t + W_hn (r * h_{t-1})),  h_t = z * n + (1 - z) * h_{t-1}
      lstm:  i, o = sigma(W_x x_t + W_h h_{t-1}),  f = sigma(W_xf x_t + W_hf h_{t-1} + forget_bias)
             g = tanh(W_xg x_t + W_hg h_{t-1}),  c_t = f * c_{t-1} + i * g,  h_t = o * tanh(c_t)
      tanh:  h_t = tanh(W_x x_t + W_h h_{t-1})
      W_h [G H, H]: N(0, gain^2 / H), in the blocks r, z, n or i, f, g, o;  W_x [G H, D]: N(0, 1 / D), D = 16
      x_t [D]: N(0, input_scale^2);  L = v . h_T with a random unit vector v [H]
      state_gradient at lag k = |dL/ds_{T-k}|,  s_t = h_t, and for lstm the joint state (h_t, c_t), each apart
      kept_share at lag k = mean over units at t = T - k of 1 - z (gru), f (lstm), 0 (tanh: a gate z = 1)
      """,
    source: "Cho et al. 2014; Hochreiter, Schmidhuber 1997; Gers et al. 2000; Jozefowicz et al. 2015",
    parameters: [cell, updateBias, forgetBias, gain, steps, inputScale, units, Settings.seed],
    values: [firstNorm, decades, factor, opening, kept, nonFiniteStep],
    series: [lag, stateGradient, keptShare],
    cost: { settings in
      let H = settings.number(units)
      let T = settings.number(steps)
      let D = Double(inputs)
      let G = Double(cells[settings.choice(cell)].blocks)
      let draws = (G * H * (H + D) + T * D + H) * costOfDraw
      return draws + T * G * (6 * H * H + 4 * H * D + 50 * H)
    },
    run: run,
    tensors: { settings in
      let model = Model(settings)
      let (H, layout) = (settings.integer(units), model.net.layout)
      let G = layout.cell.blocks
      return (
        weights: [
          Tensor("W_x", shape: [G * H, inputs], Array(model.net.parameters[layout.inputWeights])),
          Tensor("W_h", shape: [G * H, H], Array(model.net.parameters[layout.recurrentWeights])),
          Tensor("b", shape: [G * H], Array(model.net.parameters[layout.bias])),
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
    "cell", label: "cell", .choice(["gru", "lstm", "tanh"]), default: .choice(0),
    meaning: "What the layer computes at each step; tanh is the basic RNN.")
  static let updateBias = Parameter(
    "update_bias", label: "update bias", .number(-20...20), default: .number(-2),
    meaning: "The bias of a GRU's update gate, in Ng's sign: below 0 the gate is shut and the state is kept.")
  static let forgetBias = Parameter(
    "forget_bias", label: "forget bias", .number(-20...20), default: .number(1),
    meaning: "The bias of an LSTM's forget gate: above 0 the gate is open and the state is kept.")
  static let gain = Parameter(
    "gain", label: "gain", .number(0...10), default: .number(1),
    meaning: "The scale of the recurrent weights: about the spectral radius of each block.")
  static let steps = Parameter(
    "steps", label: "steps", .integer(1...10_000), default: .integer(100), unit: "steps",
    meaning: "How many steps the sequence has.")
  static let inputScale = Parameter(
    "input_scale", label: "input scale", .number(0...10), default: .number(1),
    meaning: "The standard deviation of the inputs.")
  static let units = Parameter(
    "units", label: "units", .integer(1...256), default: .integer(64), unit: "units",
    meaning: "How many units the layer has.")
  static let inputs = 16
  static let cells: [Cell] = [.gru(.beforeProduct, .takesCandidate), .lstm, .elman(.tanh)]

  // MARK: What it measures

  static let lag = Quantity("lag", label: "steps back", unit: "steps", meaning: "Steps back from the last one.")
  static let stateGradient = Quantity(
    "state_gradient", label: "error left", meaning: "The norm of the loss's gradient by the state that many steps back."
  )
  static let keptShare = Quantity(
    "kept_share", label: "share kept", meaning: "The mean share of its old value that a unit keeps at that step.")
  static let firstNorm = Quantity(
    "first_norm", label: "left at the first step", meaning: "The error left at the first state, of 1 at the last.",
    isHeadline: true)
  static let decades = Quantity(
    "decades", label: "powers of ten gained", unit: "decades", meaning: "The logarithm to base 10 of first_norm.")
  static let factor = Quantity(
    "factor", label: "mean factor a step",
    meaning: "The geometric mean of the factors by which one step back multiplies the error.", isHeadline: true)
  static let opening = Quantity(
    "gate_opening", label: "mean gate opening",
    meaning:
      "The mean over units and steps of the update gate (GRU) or the forget gate (LSTM); 1 for tanh, which renews all.")
  static let kept = Quantity(
    "kept_mean", label: "kept by a step", meaning: "The mean of kept_share over all steps.", isHeadline: true)
  static let nonFiniteStep = Quantity(
    "first_nonfinite_step", label: "steps back to overflow", unit: "steps",
    meaning: "How many steps back from the last the error is no longer finite; infinite if nowhere.",
    isHeadline: true, neutral: .infinity)

  // MARK: Run

  struct Model {
    let net: RecurrentNet<Double>
    let sequence: [Double]
    let error: [Double]

    init(_ settings: Settings) {
      let H = settings.integer(units)
      let seed = settings.seed
      var recurrent = RandomStream(seed: seed, name: "W_h")
      var input = RandomStream(seed: seed, name: "W_x")
      var sequence = RandomStream(seed: seed, name: "x")
      var error = RandomStream(seed: seed, name: "v")
      let layout = RecurrentLayout(cells[settings.choice(cell)], inputs: inputs, units: H)
      var net = RecurrentNet<Double>(layout)
      net.set(
        layout.inputWeights,
        to: input.normals(layout.inputWeights.count, standardDeviation: 1 / Double(inputs).squareRoot()))
      net.set(
        layout.recurrentWeights,
        to: recurrent.normals(
          layout.recurrentWeights.count, standardDeviation: settings.number(Gates.gain) / Double(H).squareRoot()))
      if layout.cell.blocks > 1 {
        let bias = settings.number(layout.cell == .lstm ? forgetBias : updateBias)
        net.set(layout.bias(ofBlock: 1), to: [Double](repeating: bias, count: H))
      }
      self.net = net
      self.sequence = sequence.normals(
        settings.integer(steps) * inputs, standardDeviation: settings.number(inputScale))
      self.error = error.unitVector(H)
    }
  }

  static func run(_ settings: Settings) -> Outcome {
    let model = Model(settings)
    let steps = settings.integer(steps)
    let trajectory = model.net.forward(model.sequence)
    let openings = gateOpenings(of: trajectory, model.net.layout)
    let isLSTM = model.net.layout.cell == .lstm
    // By lag: the last step first.
    let norms = Array(stateNorms(of: model, trajectory).reversed())
    let shares = Array(openings.map { isLSTM ? $0 : 1 - $0 }.reversed())
    let overflow = norms.firstIndex { !$0.isFinite }

    var outcome = Outcome()
    outcome.add(firstNorm, norms[steps])
    outcome.add(decades, log10(norms[steps]))
    outcome.add(factor, exp(log(norms[steps]) / Double(steps)))
    outcome.add(opening, openings.reduce(0, +) / Double(steps))
    outcome.add(kept, shares.reduce(0, +) / Double(steps))
    outcome.add(nonFiniteStep, overflow.map { Double($0) } ?? .infinity)
    outcome.add(lag, (0...steps).map { Double($0) })
    outcome.add(stateGradient, norms, against: lag)
    outcome.add(keptShare, shares, against: lag)
    return outcome
  }

  /// ‖∂L/∂s_t‖ for t = 0 … T. An LSTM hands on two lists, h_t and c_t, and the error of the pair is that of both: by c_t on
  /// the way that does not pass through h_t, it is f_{t+1} ∘ ∂L/∂c_{t+1}.
  private static func stateNorms(of model: Model, _ run: Trajectory<Double>) -> [Double] {
    let gradient = model.net.backward(run, stateErrors: model.error)
    let units = model.net.layout.units
    return (0...run.steps).map { step in
      let byHidden = norm(Array(gradient.states[(step * units)..<((step + 1) * units)]))
      guard model.net.layout.cell == .lstm, step < run.steps else { return byHidden }
      let byMemory = (0..<units).map { unit in
        run.gates[(step * 4 + 1) * units + unit] * gradient.memory[(step + 1) * units + unit]
      }
      return norm([byHidden, norm(byMemory)])
    }
  }

  /// The mean over units of the gate that the bias moves, for t = 1 … T.
  private static func gateOpenings(of run: Trajectory<Double>, _ layout: RecurrentLayout) -> [Double] {
    let (units, blocks) = (layout.units, layout.cell.blocks)
    if blocks == 1 { return [Double](repeating: 1, count: run.steps) }
    return (0..<run.steps).map { step in
      let first = (step * blocks + 1) * units
      return run.gates[first..<(first + units)].reduce(0, +) / Double(units)
    }
  }

  // MARK: Figure

  static func figure(_ members: [Member]) -> Figure {
    var errors = [Mark]()
    var shares = [Mark]()
    var longest = 1
    for (i, member) in members.enumerated() {
      let lags = member.outcome.numbers(lag)
      longest = max(longest, lags.count - 1)
      errors.append(
        .curve(Curve(style: i + 1, label: member.label, x: lags, y: member.outcome.numbers(stateGradient))))
      shares.append(
        .curve(
          Curve(style: i + 1, label: member.label, x: Array(lags.dropLast()), y: member.outcome.numbers(keptShare))))
    }
    let x = Axis("steps back from the end", position: "step {} back", domain: 0...Double(longest))
    return Figure(
      panels: [
        Panel(
          title: "error left on its way back", x: x, y: Axis(.literal([]), scale: .log),
          marks: FloatingPointLimit.rules + errors, height: (260, 210)),
        Panel(
          title: "share of the old state that a step keeps", x: x, y: Axis(.literal([]), domain: 0...1),
          marks: shares, height: (140, 130)),
      ],
      table: Table(lag, members, [stateGradient, keptShare]))
  }
}
