import Numerics
import Plots

/// What clipping does to the direction of one gradient, and to that of the mean of many noisy ones.
enum ClipGeometry {
  static let experiment = Experiment(
    name: "clip-geometry",
    summary: "Clipping by norm shortens a gradient, clipping by value turns it; of noisy gradients both bias the mean.",
    equations: """
      g [n] = (first, other, ..., other) with n = 1 + others
      clip_by norm:   clip(g) = min(1, threshold / (|g| + 1e-6)) g
      clip_by value:  clip(g)_i = max(-threshold, min(threshold, g_i))
      angle = the angle between clip(g) and g, NaN for g = 0
      noisy gradients g_j = g + e_j, j = 1 ... N, all components of e_j independent, of mean 0 and deviation noise:
        gaussian: noise * N(0, 1);  skewed: noise * (X - 1), X exponential of mean 1 (often a little down, seldom far up)
      mean_angle = the angle between (1/N) sum_j clip(g_j) and g;  sampling_angle = the same without clipping
      turned and mean_turned: angle and mean_angle at 31 thresholds from |g| / 100 to 10 |g|
      """,
    source: "Pascanu, Mikolov, Bengio 2013, algorithm 1; Zhang, He, Sra, Jadbabaie 2020",
    parameters: [method, threshold, first, other, others, noise, noiseShape, samples, Settings.seed],
    values: [angle, length, meanAngle, meanLength, samplingAngle, clippedShare],
    series: [component, gradient, clipped, meanClipped, thresholds, turned, meanTurned],
    cost: { settings in
      let numbers = settings.number(samples) * (1 + settings.number(others))
      return numbers * (costOfDraw + 8 * Double(thresholdCount + 1))
    },
    run: run,
    tensors: { settings in
      let model = Model(settings)
      return (
        weights: [],
        inputs: [
          Tensor("g", shape: [model.gradient.count], model.gradient),
          Tensor("e", shape: [settings.integer(samples), model.gradient.count], model.errors),
        ]
      )
    },
    figure: figure)

  // MARK: Parameters

  static let method = Parameter(
    "clip_by", label: "clipping by", .choice(["norm", "value"]), default: .choice(1),
    meaning: "Whether the whole vector is rescaled, or each component is cut by itself.")
  static let threshold = Parameter(
    "threshold", label: "threshold", .number(0.01...1000), default: .number(1),
    meaning: "The norm, or the magnitude of a component, above which is clipped.")
  static let first = Parameter(
    "first", label: "first component", .number(-1000...1000), default: .number(3),
    meaning: "The gradient's first component.")
  static let other = Parameter(
    "other", label: "other component", .number(-1000...1000), default: .number(4),
    meaning: "Each of the gradient's other components.")
  static let others = Parameter(
    "others", label: "other components", .integer(1...20), default: .integer(1), unit: "components",
    meaning: "How many components the gradient has beside the first.")
  static let noise = Parameter(
    "noise", label: "noise", .number(0...1000), default: .number(5),
    meaning: "The standard deviation of each component of a noisy gradient.")
  static let noiseShape = Parameter(
    "noise_shape", label: "shape of the noise", .choice(["gaussian", "skewed"]), default: .choice(1),
    meaning: "Whether the noise is alike on both sides, or seldom large on one side and often small on the other.")
  static let samples = Parameter(
    "samples", label: "noisy gradients", .integer(1...20_000), default: .integer(4000), unit: "gradients",
    meaning: "How many noisy gradients the mean is taken of.")

  /// Ten a decade.
  static let thresholdCount = 31

  // MARK: What it measures

  static let component = Quantity("component", label: "component", meaning: "The component, from 1.")
  static let gradient = Quantity("gradient", label: "gradient", meaning: "The gradient without noise.")
  static let clipped = Quantity("clipped", label: "clipped gradient", meaning: "That gradient after clipping.")
  static let meanClipped = Quantity(
    "mean_clipped", label: "mean of clipped noisy gradients", meaning: "The mean of the noisy gradients after clipping."
  )
  static let thresholds = Quantity("thresholds", label: "threshold", meaning: "The thresholds of the two curves.")
  static let turned = Quantity(
    "turned", label: "angle", unit: "degrees",
    meaning: "The angle by which clipping at that threshold turns the gradient."
  )
  static let meanTurned = Quantity(
    "mean_turned", label: "angle of the mean", unit: "degrees",
    meaning: "The angle between the gradient and the mean of the noisy ones clipped at that threshold.")
  static let angle = Quantity(
    "angle", label: "turned by", unit: "degrees", meaning: "The angle by which clipping turns the gradient.",
    isHeadline: true)
  static let length = Quantity(
    "length", label: "length after clipping", meaning: "The norm of the clipped gradient.", isHeadline: true)
  static let meanAngle = Quantity(
    "mean_angle", label: "mean turned by", unit: "degrees",
    meaning: "The angle between the gradient and the mean of the clipped noisy ones.", isHeadline: true)
  static let meanLength = Quantity(
    "mean_length", label: "length of the mean", meaning: "The norm of the mean of the clipped noisy gradients.")
  static let samplingAngle = Quantity(
    "sampling_angle", label: "mean turned without clipping", unit: "degrees",
    meaning: "The angle between the gradient and the mean of the noisy ones without clipping: what chance alone does.")
  static let clippedShare = Quantity(
    "clipped_share", label: "share clipped", meaning: "The share of the noisy gradients that clipping changes.")

  // MARK: Run

  struct Model {
    let gradient: [Double]
    /// e_j, `[N, n]`.
    let errors: [Double]

    init(_ settings: Settings) {
      let count = 1 + settings.integer(others)
      gradient = [settings.number(first)] + [Double](repeating: settings.number(other), count: count - 1)
      let deviation = settings.number(noise)
      var stream = RandomStream(seed: settings.seed, name: "noise")
      let total = settings.integer(samples) * count
      errors =
        settings.choice(noiseShape) == 0
        ? stream.normals(total, standardDeviation: deviation)
        : (0..<total).map { _ in deviation * (-log(1 - stream.uniform()) - 1) }
    }

    /// The noisy gradients, `[N, n]`.
    var noisy: [Double] { errors.indices.map { errors[$0] + gradient[$0 % gradient.count] } }
  }

  static func clipping(_ settings: Settings, at threshold: Double) -> GradientClipping {
    settings.choice(method) == 0 ? .norm(threshold) : .value(threshold)
  }

  static func run(_ settings: Settings) -> Outcome {
    let model = Model(settings)
    let g = model.gradient
    let noisy = model.noisy
    let norms = (0..<settings.integer(samples)).map { norm(Array(noisy[($0 * g.count)..<(($0 + 1) * g.count)])) }
    let at = clipping(settings, at: settings.number(threshold))
    let whole = norm(g)
    var own = g
    at.apply(to: &own, norm: whole)
    let (mean, changed) = at.mean(of: noisy, norms: norms)
    let unit = whole > 0 ? whole : 1
    let curve = (0..<thresholdCount).map { unit * exp((Double($0) / 10 - 2) * 2.302_585_092_994_046) }
    var turned = [Double]()
    var meanTurned = [Double]()
    for threshold in curve {
      let at = clipping(settings, at: threshold)
      var one = g
      at.apply(to: &one, norm: whole)
      turned.append(degrees(between: one, g))
      meanTurned.append(degrees(between: at.mean(of: noisy, norms: norms).mean, g))
    }

    var outcome = Outcome()
    outcome.add(angle, degrees(between: own, g))
    outcome.add(length, norm(own))
    outcome.add(meanAngle, degrees(between: mean, g))
    outcome.add(meanLength, norm(mean))
    outcome.add(samplingAngle, degrees(between: GradientClipping.off.mean(of: noisy, norms: norms).mean, g))
    outcome.add(clippedShare, Double(changed) / Double(norms.count))
    outcome.add(component, g.indices.map { Double($0 + 1) })
    outcome.add(gradient, g, against: component)
    outcome.add(clipped, own, against: component)
    outcome.add(meanClipped, mean, against: component)
    outcome.add(thresholds, curve)
    outcome.add(Self.turned, turned, against: thresholds)
    outcome.add(Self.meanTurned, meanTurned, against: thresholds)
    return outcome
  }

  /// The angle between two vectors; less than the rounding of the unit vectors counts as none.
  private static func degrees(between a: [Double], _ b: [Double]) -> Double {
    let angle = Numerics.angle(between: a, and: b)
    return angle < 0x1p-50 ? 0 : angle * 57.295_779_513_082_32
  }

  // MARK: Figure

  static func figure(_ members: [Member]) -> Figure {
    var marks = [Mark]()
    var turned = [Mark]()
    var meanTurned = [Mark]()
    var window = Window()
    var range = (low: Double.infinity, high: 0.0)
    var largest = 5.0
    for (i, member) in members.enumerated() {
      let outcome = member.outcome
      let full = inPlane(outcome.numbers(gradient))
      let cut = inPlane(outcome.numbers(clipped))
      let limit = member.settings.number(threshold)
      let isKnown = members[..<i].contains { inPlane($0.outcome.numbers(gradient)) == full }
      if !isKnown {
        marks.append(.arrow(Arrow(style: 0, label: "gradient", tip: full)))
      }
      marks.append(
        .arrow(
          Arrow(style: i + 1, label: members.count == 1 ? "clipped gradient" : member.label, tip: cut)))
      let rest = Double(member.settings.integer(others)).squareRoot()
      let isByNorm = member.settings.choice(method) == 0
      let region = isByNorm ? circle(limit) : box(limit, limit * rest)
      window.take(full, cut, limits: (limit, isByNorm ? limit : limit * rest))
      marks.append(
        .outline(Outline(x: region.x, y: region.y, label: i == 0 ? "what lies inside stays as it is" : .literal([]))))
      let abscissas = outcome.numbers(thresholds)
      range = (min(range.low, abscissas[0]), max(range.high, abscissas[thresholdCount - 1]))
      for y in outcome.numbers(Self.turned) + outcome.numbers(Self.meanTurned) where y > largest { largest = y }
      // Runs that differ in their own threshold alone have the same curves.
      let isShared = members.allSatisfy { hasSameCurves($0.outcome, outcome) }
      if isShared && i > 0 { continue }
      let (style, label) = isShared && members.count > 1 ? (members.count + 1, .literal([])) : (i + 1, member.label)
      turned.append(.curve(Curve(style: style, label: label, x: abscissas, y: outcome.numbers(Self.turned))))
      meanTurned.append(.curve(Curve(style: style, label: label, x: abscissas, y: outcome.numbers(Self.meanTurned))))
    }
    let isPlane = members.allSatisfy { $0.settings.integer(others) == 1 }
    let x = Axis("threshold", position: "threshold {}", scale: .log, domain: range.low...range.high)
    let y = Axis(.literal([]), domain: 0...(largest * 1.05))
    return Figure(
      panels: [
        Panel(
          title: isPlane
            ? "second component against the first" : "length of all other components against the first",
          x: Axis("first component", domain: window.x), y: Axis(.literal([]), domain: window.y), marks: marks,
          height: (280, 240), hasEqualUnits: true),
        Panel(
          title: "degrees by which clipping turns the gradient", x: x, y: y, marks: turned, height: (120, 110)),
        Panel(
          title: "degrees by which it turns the mean of many noisy ones", x: x, y: y, marks: meanTurned,
          height: (120, 110)),
      ],
      table: table(members))
  }

  private static func hasSameCurves(_ one: Outcome, _ other: Outcome) -> Bool {
    for series in [thresholds, turned, meanTurned] where one.numbers(series) != other.numbers(series) { return false }
    return true
  }

  /// The part of the plane that the figure shows: all of the gradient, unless the clipped one would be too small to see.
  private struct Window {
    var low = (x: 0.0, y: 0.0)
    var high = (x: 0.0, y: 0.0)

    mutating func take(
      _ full: (x: Double, y: Double), _ cut: (x: Double, y: Double), limits: (x: Double, y: Double)
    ) {
      // At most six times as far as the threshold.
      let reach = 6 * limits.x
      let tip = (x: max(-reach, min(reach, full.x)), y: max(-reach, min(reach, full.y)))
      // All of the region that is not clipped, unless the gradient would be too small to see in it.
      let largest = 2 * max(full.x.magnitude, full.y.magnitude, 1e-3)
      let corner = (x: min(limits.x, largest), y: min(limits.y, largest))
      for point in [tip, cut, corner, (x: -corner.x, y: -corner.y)] {
        low = (min(low.x, point.x), min(low.y, point.y))
        high = (max(high.x, point.x), max(high.y, point.y))
      }
    }

    var x: ClosedRange<Double> { Self.padded(low.x, high.x) }
    var y: ClosedRange<Double> { Self.padded(low.y, high.y) }

    private static func padded(_ low: Double, _ high: Double) -> ClosedRange<Double> {
      let margin = 0.08 * (high - low)
      return (low - margin)...(high + margin)
    }
  }

  /// The vector in the plane of the first component and the direction that the equal others share, which keeps lengths and
  /// angles.
  private static func inPlane(_ vector: [Double]) -> (x: Double, y: Double) {
    (vector[0], vector[1] * Double(vector.count - 1).squareRoot())
  }

  private static func box(_ a: Double, _ b: Double) -> (x: [Double], y: [Double]) { ([-a, a, a, -a], [-b, -b, b, b]) }

  /// A circle as a polygon, by turning a point again and again.
  private static func circle(_ radius: Double) -> (x: [Double], y: [Double]) {
    let count = 72
    let (c, s) = (cosine(2 * 3.141_592_653_589_793 / Double(count)), sine(2 * 3.141_592_653_589_793 / Double(count)))
    var points = (x: [radius], y: [0.0])
    for i in 1..<count {
      let (x, y) = (points.x[i - 1], points.y[i - 1])
      points.x.append(x * c - y * s)
      points.y.append(x * s + y * c)
    }
    return points
  }

  private static func table(_ members: [Member]) -> Table {
    var table = Table(thresholds, members, [turned, meanTurned])
    for quantity in [component, gradient, clipped, meanClipped] {
      for member in members { table.add(quantity, of: member, isOnly: members.count == 1, isShown: false) }
    }
    return table
  }
}
