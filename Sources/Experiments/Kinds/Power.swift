import Numerics
import Plots

/// The powers of one number, down to where a floating-point format ends.
enum Power {
  static let experiment = Experiment(
    name: "power",
    summary:
      "One factor multiplied by itself: it falls to zero or grows to infinity at a step that the format decides.",
    equations: """
      p_k = r^k,  k = 0 ... steps,  with r the factor as a float64
      method direct: the exact r^k, rounded once to the precision, to nearest, ties to even; so p_k = 0 as soon as \
      r^k <= 2^-25 (float16), 2^-150 (float32), 2^-1075 (float64)
      method sequential: p_0 = 1, p_k = s p_{k-1} rounded at every step, with s = r rounded to the precision; with \
      1/2 < s < 1 it never reaches 0 but sticks at a subnormal number
      """,
    source: "IEEE 754-2019, sections 3.3 and 4.3.1",
    parameters: [factor, steps, precision, method],
    values: [finalPower, zeroStep, overflowStep, stuckStep, stuckPower],
    series: [step, power],
    cost: { settings in (settings.choice(method) == 0 ? 60 : 10) * settings.number(steps) + 10_000 },
    run: run,
    tensors: { settings in
      (weights: [Tensor("r", [settings.number(factor)])], inputs: [Tensor("p_0", [1])])
    },
    figure: figure)

  // MARK: Parameters

  static let factor = Parameter(
    "factor", label: "factor", .number(0.25...4), default: .number(0.9),
    meaning: "What every step multiplies by, r.")
  static let steps = Parameter(
    "steps", label: "steps", .integer(1...10_000), default: .integer(1000), unit: "steps",
    meaning: "How many steps are drawn.")
  static let precision = Parameter(
    "precision", label: "precision", .choice(FloatingPointLimit.formats), default: .choice(1),
    meaning: "The floating-point format of the powers.")
  static let method = Parameter(
    "method", label: "method", .choice(["direct", "sequential"]), default: .choice(0),
    meaning: "Whether the true power is rounded once, or a running product at every step.")

  // MARK: What it measures

  static let step = Quantity("step", label: "step", meaning: "The step k, the exponent of the power.")
  static let power = Quantity("power", label: "power", meaning: "The power r^k in the chosen precision.")
  static let finalPower = Quantity(
    "final_power", label: "after the last step", meaning: "The power after the last step.", isHeadline: true)
  static let zeroStep = Quantity(
    "zero_step", label: "zero from step",
    meaning:
      "The first step at which the power is 0, drawn or not; infinite if there is none, or, sequential, none is drawn.",
    isHeadline: true, neutral: .infinity)
  static let overflowStep = Quantity(
    "overflow_step", label: "infinite from step",
    meaning:
      "The first step at which the power is infinite, drawn or not; infinite if there is none, or, sequential, none is drawn.",
    isHeadline: true, neutral: .infinity)
  static let stuckStep = Quantity(
    "stuck_step", label: "stuck from step",
    meaning:
      "The first drawn step of a running product whose rounding undoes it, so that all later ones do; infinite if there is none.",
    isHeadline: true, neutral: .infinity)
  static let stuckPower = Quantity(
    "stuck_power", label: "stuck at", meaning: "The number at which the running product stays; 0 if it does not stick.",
    isHeadline: true, neutral: 0)

  // MARK: Run

  static func run(_ settings: Settings) -> Outcome {
    let format = FloatingPointFormat.allCases[settings.choice(precision)]
    let factor = settings.number(factor)
    let steps = settings.integer(steps)
    let isDirect = settings.choice(method) == 0
    let powers = isDirect ? directPowers(of: factor, steps, format) : products(of: factor, steps, format)
    let limit = isDirect ? WideNumber(factor).stepsToLimit(of: format) : .infinity
    func first(_ end: Double, isOnThisSide: Bool) -> Double {
      if isDirect { return isOnThisSide ? limit : .infinity }
      return powers.firstIndex(of: end).map { Double($0) } ?? .infinity
    }
    // Of the factor 1 the powers are what they should be.
    let stuck =
      isDirect || factor == 1
      ? nil
      : powers.indices.dropFirst().first { powers[$0] == powers[$0 - 1] && powers[$0] > 0 && powers[$0].isFinite }

    var outcome = Outcome()
    outcome.add(finalPower, powers[steps])
    outcome.add(zeroStep, first(0, isOnThisSide: factor < 1))
    outcome.add(overflowStep, first(.infinity, isOnThisSide: factor > 1))
    outcome.add(stuckStep, stuck.map { Double($0) } ?? .infinity)
    outcome.add(stuckPower, stuck.map { powers[$0] } ?? 0)
    outcome.add(step, (0...steps).map { Double($0) })
    outcome.add(power, powers, against: step)
    return outcome
  }

  /// The true powers to 0 … `steps`, each rounded once.
  static func directPowers(of factor: Double, _ steps: Int, _ format: FloatingPointFormat) -> [Double] {
    var powers = [1.0]
    powers.reserveCapacity(steps + 1)
    let wide = WideNumber(factor)
    var power = WideNumber(1)
    for _ in 0..<steps {
      power = power * wide
      powers.append(power.rounded(to: format))
    }
    return powers
  }

  /// The powers to 0 … `steps` as a loop in the format computes them.
  static func products(of factor: Double, _ steps: Int, _ format: FloatingPointFormat) -> [Double] {
    switch format {
    case .float16: products(of: Half(factor), steps)
    case .float32: products(of: Float(factor), steps)
    case .float64: products(of: factor, steps)
    }
  }

  private static func products<Number: Scalar>(of factor: Number, _ steps: Int) -> [Double] {
    var powers = [1.0]
    powers.reserveCapacity(steps + 1)
    var power = Number(1.0)
    for _ in 0..<steps {
      power = power * factor
      powers.append(power.double)
    }
    return powers
  }

  // MARK: Figure

  static func figure(_ members: [Member]) -> Figure {
    var longest = 1
    var direct = 0
    var curves = [Mark]()
    for (i, member) in members.enumerated() {
      let outcome = member.outcome
      longest = max(longest, member.settings.integer(steps))
      if member.settings.choice(method) == 0 { direct += 1 }
      let stuck = outcome.value(stuckStep)
      let note: Label? =
        stuck == .infinity ? nil : .filled("stuck from step {}", [.number(stuck, significantDigits: 6)])
      curves.append(
        .curve(
          Curve(style: i + 1, label: member.label, note: note, x: outcome.numbers(step), y: outcome.numbers(power))))
    }
    return Figure(
      panels: [
        Panel(
          title: direct == members.count
            ? "power of the factor, rounded only once"
            : direct == 0 ? "running product, rounded at every step" : "power of the factor",
          x: Axis("step", position: "step {}", domain: 0...Double(longest)), y: Axis(.literal([]), scale: .log),
          marks: FloatingPointLimit.rulesOfAllFormats + curves, height: (300, 240))
      ],
      table: Table(step, members, [power]))
  }
}
