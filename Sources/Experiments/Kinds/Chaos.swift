import Numerics
import Plots

/// The largest Lyapunov exponent of a random recurrent network against its gain (Sompolinsky, Crisanti, Sommers 1988).
enum Chaos {
  static let experiment = Experiment(
    name: "chaos",
    summary: "How fast a small difference, and with it the gradient, grows a step in a random network left to itself.",
    equations: """
      h_t = tanh(gain W h_{t-1}),  W [n, n]: N(0, 1 / n), one W for all gains;  h_0 [n]: N(0, 1)
      J_t = diag(1 - h_t^2) gain W;  v_t = J_t u_{t-1},  u_t = v_t / |v_t|,  u_0 [n] a random unit vector
      exponent = (1 / T) sum of ln |v_t| over t = s + 1 ... s + T,  s = settling;  u_t follows from t = 1 on
        (QR of J_t Q_{t-1} with a single column, so the largest exponent and no other)
      mean_field, n -> infinity: q = gain^2 E[tanh^2(sqrt(q) z)],  chi = gain^2 E[(1 - tanh^2(sqrt(q) z))^2],  z: N(0, 1)
        exponent 1/2 ln chi;  q = 0 and ln gain up to gain 1
      distance at step t = |h_{s+t} - h'_{s+t}|,  h'_s = h_s + 1e-10 u_0: the twin starts after settling, along u_0, not u_s
      """,
    source:
      "Sompolinsky, Crisanti, Sommers 1988; Poole et al. 2016, equations 3 and 7; Benettin et al. 1980; Engelken, Wolf, Abbott 2023",
    parameters: [gain, units, steps, settling, Settings.seed],
    values: [exponent, meanField, factor, doubling, saturation],
    series: [sweepGain, sweepExponent, curveGain, curveExponent, step, distance],
    cost: { settings in
      let n = settings.number(units)
      let runs = Double(sweep.count + 2)
      let updates = settings.number(steps) + settings.number(settling)
      return (n * n + 2 * n) * costOfDraw + runs * updates * (4 * n * n + 40 * n) + 6e7
    },
    run: run,
    tensors: { settings in
      let model = Model(settings)
      let n = settings.integer(units)
      return (
        weights: [Tensor("W", shape: [n, n], model.weights.elements)],
        inputs: [Tensor("h_0", shape: [n], model.state), Tensor("u_0", shape: [n], model.direction)]
      )
    },
    figure: figure)

  // MARK: Parameters

  static let gain = Parameter(
    "gain", label: "gain", .number(0...10), default: .number(2),
    meaning: "The scale of the weights: about their spectral radius.")
  static let units = Parameter(
    "units", label: "units", .integer(1...400), default: .integer(100), unit: "units",
    meaning: "How many units the network has.")
  static let steps = Parameter(
    "steps", label: "steps", .integer(1...10_000), default: .integer(1000), unit: "steps",
    meaning: "Over how many steps the exponent is taken.")
  static let settling = Parameter(
    "settling", label: "settling steps", .integer(0...10_000), default: .integer(200), unit: "steps",
    meaning: "How many steps the network makes before the exponent is taken.")

  /// The gains that are measured beside the parameter's.
  static let sweep = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3, 3.5, 4, 4.5, 5]
  /// How far apart two networks begin.
  static let nudge = 1e-10

  // MARK: What it measures

  static let sweepGain = Quantity("gains", label: "gain", meaning: "The gains that are measured.")
  static let sweepExponent = Quantity(
    "exponents", label: "this network", unit: "1/step", meaning: "The largest Lyapunov exponent at that gain.")
  static let curveGain = Quantity(
    "curve_gains", label: "gain of the theory", meaning: "The gains of the theory's curve.")
  static let curveExponent = Quantity(
    "curve_exponents", label: "infinitely many units", unit: "1/step",
    meaning: "The exponent of infinitely many units by mean-field theory.")
  static let step = Quantity("step", label: "step", meaning: "Steps since two networks began almost alike.")
  static let distance = Quantity(
    "distance", label: "distance", meaning: "The norm of the difference of their states.")
  static let exponent = Quantity(
    "exponent", label: "Lyapunov exponent", unit: "1/step",
    meaning:
      "The logarithm of the mean factor by which a step multiplies a small difference; minus infinity at gain 0.",
    isHeadline: true)
  static let meanField = Quantity(
    "mean_field", label: "of infinitely many units", unit: "1/step",
    meaning: "The exponent that mean-field theory gives for infinitely many units.", isHeadline: true)
  static let factor = Quantity(
    "factor", label: "mean factor a step", meaning: "The exponential of the exponent.", isHeadline: true)
  static let doubling = Quantity(
    "doubling_steps", label: "steps to double", unit: "steps",
    meaning: "In how many steps a small difference doubles; infinite where it shrinks.", neutral: .infinity)
  static let saturation = Quantity(
    "saturation_step", label: "steps until all differs", unit: "steps",
    meaning:
      "When two networks that began 1e-10 apart are a tenth of the square root of the units apart; infinite if never.",
    neutral: .infinity)

  // MARK: Run

  struct Model {
    let weights: Matrix
    let state: [Double]
    let direction: [Double]

    init(_ settings: Settings) {
      let n = settings.integer(units)
      var weights = RandomStream(seed: settings.seed, name: "W")
      var state = RandomStream(seed: settings.seed, name: "h_0")
      var direction = RandomStream(seed: settings.seed, name: "u_0")
      self.weights = Matrix(rows: n, columns: n, standardDeviation: 1 / Double(n).squareRoot(), from: &weights)
      self.state = state.normals(n)
      self.direction = direction.unitVector(n)
    }

    /// h ← tanh(gain W h).
    func advance(_ state: inout [Double], gain: Double) {
      state = weights * state
      for i in state.indices { state[i] = tanh(gain * state[i]) }
    }

    /// The state after the settling steps.
    func settled(gain: Double, steps: Int) -> [Double] {
      var state = state
      for _ in 0..<steps { advance(&state, gain: gain) }
      return state
    }

    /// The largest Lyapunov exponent, by a tangent vector that is brought back to length 1 at every step.
    func exponent(gain: Double, settling: Int, steps: Int) -> Double {
      var state = state
      var tangent = direction
      var sum = 0.0
      for t in 0..<(settling + steps) {
        advance(&state, gain: gain)
        tangent = weights * tangent
        for i in tangent.indices { tangent[i] *= (1 - state[i] * state[i]) * gain }
        let length = norm(tangent)
        // Nothing is left to grow: the mean of logarithms is minus infinity whatever follows.
        if length == 0 { return -.infinity }
        for i in tangent.indices { tangent[i] /= length }
        if t >= settling { sum += log(length) }
      }
      return sum / Double(steps)
    }

    /// How far apart two networks are after 0, 1, … steps that begin almost alike.
    func distances(gain: Double, settling: Int, steps: Int) -> [Double] {
      var state = settled(gain: gain, steps: settling)
      var other = state.indices.map { state[$0] + nudge * direction[$0] }
      var distances = [Double]()
      for t in 0...steps {
        if t > 0 {
          advance(&state, gain: gain)
          advance(&other, gain: gain)
        }
        distances.append(norm(state.indices.map { other[$0] - state[$0] }))
      }
      return distances
    }
  }

  static func run(_ settings: Settings) -> Outcome {
    let model = Model(settings)
    let gain = settings.number(gain)
    let steps = settings.integer(steps)
    let settling = settings.integer(settling)
    let own = model.exponent(gain: gain, settling: settling, steps: steps)
    let measured = sweep.map { $0 == gain ? own : model.exponent(gain: $0, settling: settling, steps: steps) }
    let distances = model.distances(gain: gain, settling: settling, steps: steps)
    let apart = distances.firstIndex { $0 >= 0.1 * Double(settings.integer(units)).squareRoot() }
    let gains = (0...45).map { 0.5 + Double($0) / 10 }

    var outcome = Outcome()
    outcome.add(exponent, own)
    outcome.add(meanField, meanFieldExponent(gain: gain))
    outcome.add(factor, exp(own))
    outcome.add(doubling, own > 0 ? log(2) / own : .infinity)
    outcome.add(saturation, apart.map { Double($0) } ?? .infinity)
    outcome.add(sweepGain, sweep)
    outcome.add(sweepExponent, measured, against: sweepGain)
    outcome.add(curveGain, gains)
    outcome.add(curveExponent, gains.map { meanFieldExponent(gain: $0) }, against: curveGain)
    outcome.add(step, (0...steps).map { Double($0) })
    outcome.add(distance, distances, against: step)
    return outcome
  }

  // MARK: Mean field

  /// ½ ln χ for infinitely many units. The right side of q's equation is concave in q with slope gain² at 0, so above gain
  /// 1 it has one positive solution, and bisection finds it.
  static func meanFieldExponent(gain: Double) -> Double {
    if gain <= 1 { return log(gain) }
    var (low, high) = (0.0, gain * gain)
    for _ in 0..<52 {
      let middle = (low + high) / 2
      if gain * gain * mean(of: middle, { $0 * $0 }) > middle { low = middle } else { high = middle }
    }
    return log(gain * gain * mean(of: high) { (1 - $0 * $0) * (1 - $0 * $0) }) / 2
  }

  /// E[f(tanh(√q z))] for a standard normal z and an even f, by the trapezoidal rule to |z| = 8 in steps of 1/40. For
  /// functions as smooth as these it is exact to rounding: the nearest pole of tanh(√q z), i π/(2 √q), is six steps away
  /// even at gain 10. (Gauss and Hermite's rule needs hundreds of nodes from gain 5 on.)
  private static func mean(of q: Double, _ function: (Double) -> Double) -> Double {
    let root = q.squareRoot()
    var sum = function(0) / 2
    for i in 1..<gaussian.count { sum += gaussian[i] * function(tanh(root * (Double(i) / 40))) }
    // 2 / (40 √(2π)).
    return sum * 0.019_947_114_020_071_635
  }

  /// exp(−z²/2) at z = i/40.
  private static let gaussian = (0...320).map { exp(-Double($0 * $0) / 3200) }

  // MARK: Figure

  static func figure(_ members: [Member]) -> Figure {
    // Mean-field theory knows no seed and no number of units: one curve for all.
    let theory = members[0].outcome
    var exponents: [Mark] = [.rule(Rule(y: 0, label: .literal([])))]
    var distances = [Mark]()
    var last = 1
    for (i, member) in members.enumerated() {
      let outcome = member.outcome
      let measured = outcome.numbers(sweepExponent)
      let isKnown = members[..<i].contains { $0.outcome.numbers(sweepExponent) == measured }
      if !isKnown {
        let hasOneNetwork = members.allSatisfy { $0.outcome.numbers(sweepExponent) == measured }
        exponents.append(
          .curve(
            Curve(
              style: i + 1, label: hasOneNetwork ? .words(sweepExponent.label) : member.label, x: sweep, y: measured)))
      }
      let steps = outcome.numbers(step)
      last = max(last, steps.count - 1)
      distances.append(
        .curve(Curve(style: i + 1, label: member.label, x: steps, y: outcome.numbers(distance))))
    }
    exponents.append(
      .curve(
        Curve(
          style: members.count + 1, label: .words(curveExponent.label), x: theory.numbers(curveGain),
          y: theory.numbers(curveExponent))))
    var table = Table(sweepGain, members, [sweepExponent])
    for quantity in [curveGain, curveExponent] { table.add(quantity, of: members[0], isOnly: true, isShown: false) }
    for member in members {
      for quantity in [step, distance] {
        table.add(quantity, of: member, isOnly: members.count == 1, isShown: false)
      }
    }
    return Figure(
      panels: [
        Panel(
          title: "largest Lyapunov exponent: above 0, differences grow",
          x: Axis("gain", position: "gain {}", domain: 0.5...5),
          y: Axis(.literal([])), marks: exponents, height: (220, 190)),
        Panel(
          title: "distance of two networks that begin 10⁻¹⁰ apart",
          x: Axis("step", position: "step {}", domain: 0...Double(last)), y: Axis(.literal([]), scale: .log),
          marks: distances, height: (160, 150)),
      ],
      table: table)
  }
}
