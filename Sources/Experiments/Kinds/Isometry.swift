import Numerics
import Plots

/// Products of matrices: what eigenvalues say about them and what singular values say (Saxe et al. 2013).
enum Isometry {
  static let experiment = Experiment(
    name: "isometry",
    summary: "Products of matrices: eigenvalues tell how far they stretch in the end, singular values at most.",
    equations: """
      P_k = A_k ... A_1,  k = 0 ... steps,  P_0 = 1;  weights shared: A_k = A for all k;  fresh: each drawn anew
      A: triangular [[a, b], [0, a]];  gaussian [n, n]: N(0, gain^2 / n);  orthogonal [n, n]: gain times a random \
      orthogonal matrix.  a triangular A is always shared, and n = 2
      rho(A) = largest |eigenvalue|,  sigma_1(A) = |A| = largest singular value = most that A stretches a vector
      product_norm = sigma_1(P_k),  least_stretch = sigma_n(P_k)
      by_eigenvalues = rho(A_k) ... rho(A_1),  by_singular_values = sigma_1(A_k) ... sigma_1(A_1) >= product_norm
      spectrum = sigma_1 ... sigma_n of P_steps,  first_spectrum = those of A_1
      """,
    source: "Saxe, McClelland, Ganguli 2013, section 3; Trefethen, Embree 2005, section 16",
    parameters: [matrix, diagonal, coupling, gain, size, weights, steps, Settings.seed],
    values: [spectralRadius, spectralNorm, peakNorm, peakStep, shrinkingStep, finalNorm, finalLeast, nonFiniteStep],
    series: [step, productNorm, leastStretch, byEigenvalues, bySingularValues, index, spectrum, firstSpectrum],
    cost: { settings in
      let n = Double(rows(settings))
      let isTriangular = settings.choice(matrix) == 0
      let draws = isTriangular ? 0 : n * n * costOfDraw
      // Jacobi's rotations: about eight sweeps over n²/2 pairs of columns, with 8 operations a row.
      let step = 34 * n * n * n + 40 * n * n
      let drawn = draws + 60 * n * n * n
      return settings.number(steps) * step + (isFresh(settings) ? settings.number(steps) : 1) * drawn
    },
    run: run,
    tensors: { settings in
      let n = rows(settings)
      let count = isFresh(settings) ? settings.integer(steps) : 1
      var source = Source(settings)
      return (
        weights: [Tensor("A", shape: [count, n, n], (0..<count).flatMap { _ in source.next().elements })], inputs: []
      )
    },
    figure: figure)

  // MARK: Parameters

  static let matrix = Parameter(
    "matrix", label: "matrix", .choice(["triangular", "gaussian", "orthogonal"]), default: .choice(0),
    meaning: "What is multiplied: a two-by-two matrix with an eigenvalue twice, or random matrices.")
  static let diagonal = Parameter(
    "a", label: "a", .number(0...2), default: .number(0.9),
    meaning: "The eigenvalue of the triangular matrix, which stands twice on its diagonal.")
  static let coupling = Parameter(
    "b", label: "b", .number(0...100), default: .number(5),
    meaning: "The element of the triangular matrix above its diagonal.")
  static let gain = Parameter(
    "gain", label: "gain", .number(0.01...10), default: .number(1),
    meaning: "The scale of random matrices: about their spectral radius.")
  static let size = Parameter(
    "size", label: "size", .integer(1...32), default: .integer(16), unit: "rows",
    meaning: "How many rows and columns random matrices have.")
  static let weights = Parameter(
    "weights", label: "weights", .choice(["shared", "fresh"]), default: .choice(0),
    meaning: "Whether all random matrices are the same, as in a recurrent network, or each is drawn anew.")
  static let steps = Parameter(
    "steps", label: "steps", .integer(1...200), default: .integer(100), unit: "steps",
    meaning: "How many matrices are multiplied.")

  // MARK: What it measures

  static let step = Quantity("step", label: "matrices multiplied", meaning: "How many matrices are multiplied, k.")
  static let productNorm = Quantity(
    "product_norm", label: "the product itself", meaning: "The largest singular value of the product.")
  static let leastStretch = Quantity(
    "least_stretch", label: "smallest singular value", meaning: "The smallest singular value of the product.")
  static let byEigenvalues = Quantity(
    "by_eigenvalues", label: "by largest eigenvalue", meaning: "The product of the matrices' spectral radii.")
  static let bySingularValues = Quantity(
    "by_singular_values", label: "by largest singular value",
    meaning: "The product of the matrices' largest singular values.")
  static let index = Quantity(
    "index", label: "singular value, from the largest", meaning: "The place of a singular value, the largest being 1.")
  static let spectrum = Quantity(
    "spectrum", label: "the product", meaning: "The singular values of the whole product.")
  static let firstSpectrum = Quantity(
    "first_spectrum", label: "one matrix", meaning: "The singular values of the first matrix.")
  static let spectralRadius = Quantity(
    "spectral_radius", label: "largest eigenvalue", meaning: "The spectral radius of the first matrix.",
    isHeadline: true)
  static let spectralNorm = Quantity(
    "spectral_norm", label: "largest singular value", meaning: "The spectral norm of the first matrix.",
    isHeadline: true)
  static let peakNorm = Quantity(
    "peak_norm", label: "most that the product stretches", meaning: "The largest norm of a product.", isHeadline: true)
  static let peakStep = Quantity(
    "peak_step", label: "after how many matrices", unit: "steps",
    meaning: "How many matrices the product with the largest norm has, the first if several have it.")
  static let shrinkingStep = Quantity(
    "shrinking_step", label: "stretches nothing from step", unit: "steps",
    meaning: "The step from which on the norm stays under 1 up to the last; infinite if the last is not under 1.",
    isHeadline: true, neutral: .infinity)
  static let finalNorm = Quantity(
    "final_norm", label: "norm of the whole product", meaning: "The largest singular value of the whole product.")
  static let finalLeast = Quantity(
    "final_least", label: "its smallest singular value", meaning: "The smallest singular value of the whole product.")
  static let nonFiniteStep = Quantity(
    "first_nonfinite_step", label: "overflow at step", unit: "steps",
    meaning: "The first step at which the norm is not finite; infinite if there is none.", isHeadline: true,
    neutral: .infinity)

  // MARK: Run

  private static func isFresh(_ settings: Settings) -> Bool {
    settings.choice(weights) == 1 && settings.choice(matrix) != 0
  }

  private static func rows(_ settings: Settings) -> Int { settings.choice(matrix) == 0 ? 2 : settings.integer(size) }

  /// The matrices in the order in which they are multiplied, as long as they differ.
  private struct Source {
    let settings: Settings
    var stream: RandomStream

    init(_ settings: Settings) {
      self.settings = settings
      stream = RandomStream(seed: settings.seed, name: "A")
    }

    mutating func next() -> Matrix {
      let n = rows(settings)
      let gain = settings.number(gain)
      switch settings.choice(matrix) {
      case 0:
        let (a, b) = (settings.number(diagonal), settings.number(coupling))
        return Matrix(rows: 2, columns: 2, elements: [a, b, 0, a])
      case 1: return Matrix(rows: n, columns: n, standardDeviation: gain / Double(n).squareRoot(), from: &stream)
      default: return Matrix(orthogonal: n, scale: gain, from: &stream)
      }
    }
  }

  static func run(_ settings: Settings) -> Outcome {
    let steps = settings.integer(steps)
    let isFresh = isFresh(settings)
    var source = Source(settings)
    var factor = source.next()
    let firstSpectrum = factor.singularValues()
    var radius = factor.spectralRadius
    var largest = firstSpectrum[0]
    let (firstRadius, firstNorm) = (radius, largest)
    // Sums of logarithms: a running product would stick in the subnormals.
    var logarithms = (radius: 0.0, norm: 0.0)
    var product = MatrixProduct(size: factor.rows)
    var spectrum = product.singularValues
    var (norms, least) = ([1.0], [1.0])
    var (radii, bounds) = ([1.0], [1.0])
    for k in 1...steps {
      if isFresh && k > 1 {
        factor = source.next()
        radius = factor.spectralRadius
        largest = factor.spectralNorm
      }
      product.multiply(by: factor)
      spectrum = product.singularValues
      norms.append(spectrum[0])
      least.append(spectrum[spectrum.count - 1])
      logarithms.radius += log(radius)
      logarithms.norm += log(largest)
      radii.append(exp(logarithms.radius))
      bounds.append(exp(logarithms.norm))
    }
    var peak = 0
    for k in norms.indices where norms[k] > norms[peak] { peak = k }
    let lastLong = norms.lastIndex { !($0 < 1) } ?? 0

    var outcome = Outcome()
    outcome.add(spectralRadius, firstRadius)
    outcome.add(spectralNorm, firstNorm)
    outcome.add(peakNorm, norms[peak])
    outcome.add(peakStep, Double(peak))
    outcome.add(shrinkingStep, lastLong < steps ? Double(lastLong + 1) : .infinity)
    outcome.add(finalNorm, norms[steps])
    outcome.add(finalLeast, least[steps])
    outcome.add(nonFiniteStep, norms.firstIndex { !$0.isFinite }.map { Double($0) } ?? .infinity)
    outcome.add(step, (0...steps).map { Double($0) })
    outcome.add(productNorm, norms, against: step)
    outcome.add(leastStretch, least, against: step)
    outcome.add(byEigenvalues, radii, against: step)
    outcome.add(bySingularValues, bounds, against: step)
    outcome.add(index, spectrum.indices.map { Double($0 + 1) })
    outcome.add(Self.spectrum, spectrum, against: index)
    outcome.add(Self.firstSpectrum, firstSpectrum, against: index)
    return outcome
  }

  // MARK: Figure

  static func figure(_ members: [Member]) -> Figure {
    let isOnly = members.count == 1
    var products = [Mark]()
    var spectra = [Mark]()
    let height = isOnly ? height(members[0].outcome) : nil
    var longest = 1
    var widest = 2.0
    for (i, member) in members.enumerated() {
      let outcome = member.outcome
      let steps = outcome.numbers(step)
      longest = max(longest, steps.count - 1)
      let places = outcome.numbers(index)
      widest = max(widest, Double(places.count))
      func curve(_ quantity: Quantity, over x: [Double], style: Int, count: Int = .max) -> Mark {
        .curve(
          Curve(
            style: style, label: isOnly ? .words(quantity.label) : member.label, x: Array(x.prefix(count)),
            y: Array(outcome.numbers(quantity).prefix(count))))
      }
      products.append(curve(productNorm, over: steps, style: i + 1))
      spectra.append(curve(spectrum, over: places, style: i + 1))
      if isOnly {
        let bounds = outcome.numbers(bySingularValues)
        let inFrame = bounds.firstIndex { !($0 <= height?.upperBound ?? .infinity) } ?? steps.count
        products += [
          curve(byEigenvalues, over: steps, style: 2),
          curve(bySingularValues, over: steps, style: 3, count: inFrame + 1),
        ]
        spectra.append(curve(firstSpectrum, over: places, style: 4))
      }
    }
    let hasSpectra = members.contains { $0.outcome.numbers(index).count > 2 }
    return Figure(
      panels: [
        Panel(
          title: "how far a product of matrices stretches",
          x: Axis("matrices multiplied", position: "step {}", domain: 0...Double(longest)),
          y: Axis(.literal([]), scale: .log, domain: height), marks: products, height: (240, 200))
      ]
        + (hasSpectra
          ? [
            Panel(
              title: "singular values",
              x: Axis("singular value, from the largest", position: "number {}", domain: 1...widest),
              y: Axis(.literal([]), scale: .log), marks: spectra, height: (180, 160))
          ] : []),
      table: table(members))
  }

  /// The ordinates of one run's product and eigenvalues with two decades above them: its singular values multiplied go so
  /// far beyond that the others would lie flat.
  private static func height(_ outcome: Outcome) -> ClosedRange<Double>? {
    var (low, high) = (1.0, 1.0)
    for x in outcome.numbers(productNorm) + outcome.numbers(byEigenvalues) where x > 0 && x.isFinite {
      low = Double.minimum(low, x)
      high = Double.maximum(high, x)
    }
    return high < 1e300 ? low...(100 * high) : nil
  }

  /// By step, and beside it the spectra by their own index.
  private static func table(_ members: [Member]) -> Table {
    var table = Table(step, members, [productNorm, leastStretch, byEigenvalues, bySingularValues])
    var places = [Double]()
    for member in members where member.outcome.numbers(index).count > places.count {
      places = member.outcome.numbers(index)
    }
    table.columns.append(Table.Column(label: .words(index.label), name: index.name.bytes, numbers: places))
    for quantity in [spectrum, firstSpectrum] {
      for member in members { table.add(quantity, of: member, isOnly: members.count == 1) }
    }
    return table
  }
}
