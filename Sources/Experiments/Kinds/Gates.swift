import Numerics
import Plots

/// How an error travels back through gated cells, at their start (Jozefowicz et al. 2015) or after a training.
enum Gates {
  static let experiment = Experiment(
    name: "gates",
    summary:
      "Backpropagation through a GRU, LSTM or basic RNN: the bias of a gate, or training, decides how far it reaches.",
    equations: """
      gates in the sign of Ng's lectures; * is elementwise, the other biases are 0, so are h_0 and c_0, t = 1 ... T,
      W_h [G H, H]: N(0, gain^2 / H), in the blocks r, z, n or i, f, g, o;  L = v . h_T with a unit vector v [H]
      gru:   r = sigma(W_xr x_t + W_hr h_{t-1}),  z = sigma(W_xz x_t + W_hz h_{t-1} + update_bias)
             n = tanh(W_xn x_t + W_hn (r * h_{t-1})),  h_t = z * n + (1 - z) * h_{t-1}
      lstm:  i, o = sigma(W_x x_t + W_h h_{t-1}),  f = sigma(W_xf x_t + W_hf h_{t-1} + forget_bias)
             g = tanh(W_xg x_t + W_hg h_{t-1}),  c_t = f * c_{t-1} + i * g,  h_t = o * tanh(c_t)
      tanh:  h_t = tanh(W_x x_t + W_h h_{t-1})
      training none: W_x [G H, D]: N(0, 1 / D), D = 16;  x_t [D]: N(0, input_scale^2);  v random
      training agreement: the net of the experiment agreement, which starts with the same W_h, biases and units but with \
      W_x [G H, 16]: N(0, 1 / 4), after the given number of updates (0: at its start), which change all biases and weights; \
      the rest at the defaults of agreement, training in float32, the measurement in float64;  h_0, c_0 as the cat , which \
      leaves them;  x_t: the random filler words that follow, as unit vectors (input_scale has no part in it); \
      v = (w_was - w_were) / |w_was - w_were|, rows of the output weights: L is what the net says of the verb
      state_gradient at lag k = |dL/ds_{T-k}|,  s_t = h_t, and for lstm the joint state (h_t, c_t), each apart
      kept_share at lag k = mean over units at t = T - k of 1 - z (gru), f (lstm), 0 (tanh: a gate z = 1)
      lasting_units = number of units whose product over t of 1 - z (gru), f (lstm), 0 (tanh) is above 0.9
      """,
    source: "Cho et al. 2014; Hochreiter, Schmidhuber 1997; Gers et al. 2000; Jozefowicz et al. 2015",
    parameters: [cell, updateBias, forgetBias, gain, steps, inputScale, units, training, updates, Settings.seed],
    values: [firstNorm, decades, factor, opening, kept, lasting, nonFiniteStep],
    series: [lag, stateGradient, keptShare],
    trainedState: TrainedState(
      parameters: [cell, updateBias, forgetBias, gain, units, training, updates, Settings.seed],
      trainingCost: { isTrained($0) ? recipe($0).costOfTraining(updates: $0.integer(updates)) : 0 },
      train: { isTrained($0) ? AgreementTraining.parameters(recipe($0), updates: $0.integer(updates)) : [] },
      probeCost: { settings in
        let H = settings.number(units)
        let T = settings.number(steps)
        let D = Double(inputs)
        let G = Double(cells[settings.choice(cell)].blocks)
        let draws = isTrained(settings) ? 0 : (G * H * (H + D) + T * D + H) * costOfDraw
        return draws + T * G * (6 * H * H + 4 * H * D + 50 * H)
      },
      probe: probe,
      tensors: { settings, weights in
        let model = Model(settings, weights)
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
          ] + (model.start.map { stateTensors($0) } ?? [])
        )
      }),
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
  static let training = Parameter(
    "training", label: "training", .choice(["none", "agreement"]), default: .choice(0),
    meaning:
      "Whether the net is measured at its start, or as trained to let verbs agree with nouns and reading such words.")
  static let updates = Parameter(
    "updates", label: "updates", .integer(0...10_000), default: .integer(400), unit: "updates",
    meaning: "How many updates the training makes, if there is one.")
  static let inputs = 16
  static let cells: [Cell] = [.gru(.beforeProduct, .takesCandidate), .lstm, .elman(.tanh)]

  static func isTrained(_ settings: Settings) -> Bool { settings.choice(training) == 1 }

  /// The training, of the same cell with the same start.
  static func recipe(_ settings: Settings) -> AgreementTraining.Recipe {
    var recipe = AgreementTraining.Recipe()
    recipe.cell = agreementCells[settings.choice(cell)]
    recipe.units = settings.integer(units)
    recipe.gain = settings.number(gain)
    recipe.updateBias = settings.number(updateBias)
    recipe.forgetBias = settings.number(forgetBias)
    recipe.seed = settings.seed
    return recipe
  }

  private static let agreementCells: [AgreementCell] = [.gru, .lstm, .tanh]

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
  static let lasting = Quantity(
    "lasting_units", label: "units that last", unit: "units",
    meaning: "How many units keep more than nine tenths of their old value over all steps together.")
  static let nonFiniteStep = Quantity(
    "first_nonfinite_step", label: "steps back to overflow", unit: "steps",
    meaning: "How many steps back from the last the error is no longer finite; infinite if nowhere.",
    isHeadline: true, neutral: .infinity)

  // MARK: Probe

  private static func stateTensors(_ state: RecurrentState<Double>) -> [Tensor] {
    let hidden = Tensor("h_0", shape: [state.hidden.count], state.hidden)
    return state.memory.isEmpty ? [hidden] : [hidden, Tensor("c_0", shape: [state.memory.count], state.memory)]
  }

  struct Model {
    let net: RecurrentNet<Double>
    /// The state before the first step, unless it is 0.
    var start: RecurrentState<Double>?
    let sequence: [Double]
    let error: [Double]

    init(_ settings: Settings, _ weights: [Float]) {
      if isTrained(settings) { self.init(trained: settings, weights) } else { self.init(untrained: settings) }
    }

    private init(trained settings: Settings, _ weights: [Float]) {
      let layout = recipe(settings).cell.layout(units: settings.integer(units))
      net = RecurrentNet(layout, parameters: weights).inDouble
      let opening = AgreementWord.sentence(isPlural: false, fillers: []).prefix(4)
      start = net.forward(VerbReading.unitVectors(opening)).state(at: 4)
      var fillers = RandomStream(seed: settings.seed, name: "fillers")
      let words = (0..<settings.integer(steps)).map { _ in AgreementWord.filler + fillers.integer(below: 9) }
      sequence = VerbReading.unitVectors(words)
      let output = net.parameters[layout.outputWeights]
      func row(_ word: Int) -> ArraySlice<Double> { output.dropFirst(word * layout.units).prefix(layout.units) }
      let difference = zip(row(AgreementWord.was), row(AgreementWord.were)).map { $0 - $1 }
      let length = norm(difference)
      error = difference.map { $0 / length }
    }

    private init(untrained settings: Settings) {
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

  static func probe(_ settings: Settings, _ weights: [Float]) -> Outcome {
    let model = Model(settings, weights)
    let steps = settings.integer(steps)
    let trajectory = model.net.forward(model.sequence, from: model.start)
    let layout = model.net.layout
    let openings = gateOpenings(of: trajectory, layout)
    let isLSTM = layout.cell == .lstm
    // By lag: the last step first.
    let norms = Array(stateNorms(of: model, trajectory).reversed())
    let shares = Array(openings.map { isLSTM ? $0 : 1 - $0 }.reversed())
    let lasting = (0..<layout.units).filter { unit in
      (0..<steps).reduce(1) { kept, step in
        let gate = layout.cell.blocks == 1 ? 1 : trajectory.gates[(step * layout.cell.blocks + 1) * layout.units + unit]
        return kept * (isLSTM ? gate : 1 - gate)
      } > 0.9
    }
    let overflow = norms.firstIndex { !$0.isFinite }

    var outcome = Outcome()
    outcome.add(firstNorm, norms[steps])
    outcome.add(decades, log10(norms[steps]))
    outcome.add(factor, exp(log(norms[steps]) / Double(steps)))
    outcome.add(opening, openings.reduce(0, +) / Double(steps))
    outcome.add(kept, shares.reduce(0, +) / Double(steps))
    outcome.add(self.lasting, Double(lasting.count))
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
