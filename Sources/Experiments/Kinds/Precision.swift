import Numerics
import Plots

/// Where a backward pass leaves the range of a floating-point format.
enum Precision {
  static let experiment = Experiment(
    name: "precision",
    summary: "One backward pass of a tanh RNN in float16, float32 or float64: the step where its numbers give out.",
    equations: """
      a_t = W_x x_t + W_h h_{t-1},  h_t = tanh(a_t),  h_0 [H]: N(0, 1),  t = 1 ... T
      W_h [H, H]: N(0, gain^2 / H);  W_x [H, D]: N(0, 1 / D), D = 16;  x_t [D]: N(0, input_scale^2)
      L = v . h_T with a random unit vector v [H]
      delta_T = v,  e_t = (1 - h_t^2) * delta_t (elementwise),  delta_{t-1} = W_h^T e_t
      all drawn in float64, rounded to the precision, and computed in it, every operation rounded;  a product of a matrix \
      and a vector adds its terms one by one in the order of the vector's components, and a_t those of x_t before those of \
      h_{t-1}
      state_gradient at lag k = |delta_{T-k}|, squared and summed in float64 without overflow
      naive_norm at lag k = the root of the sum of squares of delta_{T-k}, squared and summed in the precision itself
      weight_gradient_norm = joint norm of the sums of e_t h_{t-1}^T, e_t x_t^T and e_t over t
      """,
    source: "IEEE 754-2019; Pascanu, Mikolov, Bengio 2013, equations 3 to 5",
    parameters: [precision, gain, steps, units, inputScale, Settings.seed],
    values: [firstNorm, nonFiniteStep, naiveOverflowStep, zeroStep, naiveZeroStep, weightNorm],
    series: [lag, stateGradient, naiveNorm],
    cost: { settings in
      let H = settings.number(units)
      let T = settings.number(steps)
      let D = Double(inputs)
      return (H * H + H * D + T * D + 2 * H) * costOfDraw + T * (6 * H * H + 4 * H * D + 45 * H)
    },
    run: run,
    tensors: { settings in
      let model = Model(settings)
      let H = settings.integer(units)
      return (
        weights: [
          Tensor("W_x", shape: [H, inputs], model.inputWeights),
          Tensor("W_h", shape: [H, H], model.recurrentWeights),
        ],
        inputs: [
          Tensor("x", shape: [settings.integer(steps), inputs], model.sequence),
          Tensor("h_0", shape: [H], model.start),
          Tensor("v", shape: [H], model.error),
        ]
      )
    },
    figure: figure)

  static let inputs = 16

  // MARK: Parameters

  static let precision = Parameter(
    "precision", label: "precision", .choice(FloatingPointLimit.formats), default: .choice(1),
    meaning: "The floating-point format of all numbers of the forward and the backward pass.")
  static let gain = Parameter(
    "gain", label: "gain", .number(0...10), default: .number(3),
    meaning: "The scale of the recurrent weights: about their spectral radius.")
  static let steps = Parameter(
    "steps", label: "steps", .integer(1...10_000), default: .integer(400), unit: "steps",
    meaning: "How many steps the sequence has.")
  static let units = Parameter(
    "units", label: "units", .integer(1...200), default: .integer(100), unit: "units",
    meaning: "How many units the network has.")
  static let inputScale = Parameter(
    "input_scale", label: "input scale", .number(0...10), default: .number(0),
    meaning: "The standard deviation of the inputs; at 0 the network runs by itself.")

  // MARK: What it measures

  static let lag = Quantity(
    "lag", label: "steps back from the end", meaning: "How many steps before the last one, counted from 0.")
  static let stateGradient = Quantity(
    "state_gradient", label: "error left",
    meaning: "The norm of the loss's gradient by the state so many steps back, as far as the precision keeps it.")
  static let naiveNorm = Quantity(
    "naive_norm", label: "naive norm", meaning: "The same norm, with squares and sum in the precision itself.")
  static let firstNorm = Quantity(
    "first_norm", label: "left at the first step", meaning: "The error left at the initial state, of 1 at the end.")
  static let nonFiniteStep = Quantity(
    "first_nonfinite_step", label: "steps back to overflow", unit: "steps",
    meaning: "How many steps back the error is no longer finite; infinite if it is everywhere.", isHeadline: true,
    neutral: .infinity)
  static let naiveOverflowStep = Quantity(
    "naive_overflow_step", label: "steps back to overflow of the naive norm", unit: "steps",
    meaning: "How many steps back the sum of squares is no longer finite; infinite if it is everywhere.",
    isHeadline: true, neutral: .infinity)
  static let zeroStep = Quantity(
    "zero_step", label: "steps back to zero", unit: "steps",
    meaning: "How many steps back every component of the error is 0; infinite if it is so nowhere.", isHeadline: true,
    neutral: .infinity)
  static let naiveZeroStep = Quantity(
    "naive_zero_step", label: "steps back to a naive norm of zero", unit: "steps",
    meaning: "How many steps back the sum of squares is 0; infinite if it is so nowhere.", isHeadline: true,
    neutral: .infinity)
  static let weightNorm = Quantity(
    "weight_gradient_norm", label: "norm of the whole weight gradient",
    meaning: "The norm of the loss's gradient by all weights, over all steps: what clipping would be given.")

  // MARK: Run

  /// All that is drawn, before it is rounded.
  struct Model {
    let inputWeights: [Double]
    let recurrentWeights: [Double]
    let sequence: [Double]
    let start: [Double]
    let error: [Double]

    init(_ settings: Settings) {
      let H = settings.integer(units)
      func normals(_ name: StaticString, _ count: Int, _ deviation: Double) -> [Double] {
        var stream = RandomStream(seed: settings.seed, name: name)
        return stream.normals(count, standardDeviation: deviation)
      }
      inputWeights = normals("W_x", H * inputs, 1 / Double(inputs).squareRoot())
      recurrentWeights = normals("W_h", H * H, settings.number(gain) / Double(H).squareRoot())
      sequence = normals("x", settings.integer(steps) * inputs, settings.number(inputScale))
      start = normals("h_0", H, 1)
      var error = RandomStream(seed: settings.seed, name: "v")
      self.error = error.unitVector(H)
    }
  }

  /// A backward pass in one format.
  private struct Pass {
    /// The gradients by the states h_0 … h_T, `[T + 1, H]`.
    let states: [Double]
    /// The norm of each, with the squares summed in the format.
    let naiveNorms: [Double]
    /// The norm of the gradient by all weights.
    let weightNorm: Double

    init<Number: Scalar>(_: Number.Type, _ model: Model, _ layout: RecurrentLayout) {
      var net = RecurrentNet<Number>(layout)
      net.set(layout.inputWeights, to: model.inputWeights)
      net.set(layout.recurrentWeights, to: model.recurrentWeights)
      let gradient = net.propagate(
        .tanh, model.sequence.map { Number($0) }, from: RecurrentState(hidden: model.start.map { Number($0) }),
        stateErrors: model.error.map { Number($0) }
      ).gradient
      naiveNorms = stride(from: 0, to: gradient.states.count, by: layout.units).map { first in
        var sum = Number(0.0)
        for component in gradient.states[first..<(first + layout.units)] { sum = sum + component * component }
        return sum.squareRoot().double
      }
      states = gradient.states.map { $0.double }
      weightNorm = norm(gradient.parameters.map { $0.double })
    }
  }

  static func run(_ settings: Settings) -> Outcome {
    let model = Model(settings)
    let steps = settings.integer(steps)
    let units = settings.integer(units)
    let layout = RecurrentLayout(.elman(.tanh), inputs: inputs, units: units)
    let pass =
      switch settings.choice(precision) {
      case 0: Pass(Half.self, model, layout)
      case 1: Pass(Float.self, model, layout)
      default: Pass(Double.self, model, layout)
      }
    // By lag: the last step first.
    let naive = Array(pass.naiveNorms.reversed())
    let norms = (0...steps).map { lag in
      norm(Array(pass.states[((steps - lag) * units)..<((steps - lag + 1) * units)]))
    }
    func lag(of index: Int?) -> Double { index.map { Double($0) } ?? .infinity }

    var outcome = Outcome()
    outcome.add(firstNorm, norms[steps])
    outcome.add(nonFiniteStep, lag(of: norms.firstIndex { !$0.isFinite }))
    outcome.add(naiveOverflowStep, lag(of: naive.firstIndex { !$0.isFinite }))
    outcome.add(zeroStep, lag(of: norms.firstIndex(of: 0)))
    outcome.add(naiveZeroStep, lag(of: naive.firstIndex(of: 0)))
    outcome.add(weightNorm, pass.weightNorm)
    outcome.add(Self.lag, (0...steps).map { Double($0) })
    outcome.add(stateGradient, norms, against: Self.lag)
    outcome.add(naiveNorm, naive, against: Self.lag)
    return outcome
  }

  // MARK: Figure

  static func figure(_ members: [Member]) -> Figure {
    var errors = [Mark]()
    var naive = [Mark]()
    var longest = 1
    for (i, member) in members.enumerated() {
      let lags = member.outcome.numbers(lag)
      longest = max(longest, lags.count - 1)
      errors.append(.curve(Curve(style: i + 1, label: member.label, x: lags, y: member.outcome.numbers(stateGradient))))
      naive.append(.curve(Curve(style: i + 1, label: member.label, x: lags, y: member.outcome.numbers(naiveNorm))))
    }
    let x = Axis("steps back from the end", position: "step {} back", domain: 0...Double(longest))
    return Figure(
      panels: [
        Panel(
          title: "error left on its way back", x: x, y: Axis(.literal([]), scale: .log),
          marks: FloatingPointLimit.rulesOfAllFormats + errors, height: (230, 190)),
        Panel(
          title: "its norm, with squares in that precision", x: x, y: Axis(.literal([]), scale: .log),
          marks: FloatingPointLimit.rulesOfAllFormats + naive, height: (180, 160)),
      ],
      table: Table(lag, members, [stateGradient, naiveNorm]))
  }
}
