import Experiments
import Foundation
import Testing

/// Norms and spectra of products against closed forms.
struct IsometryTests {
  @Test func `a small eigenvalue does not keep a product from growing`() {
    #expect(value("spectral_radius", of: "isometry") == 0.9)
    #expect(isClose(value("spectral_norm", of: "isometry"), 5.157, relative: 1e-4))
    #expect(isClose(value("peak_norm", of: "isometry"), 19.38, relative: 1e-3))
    #expect([9, 10].contains(value("peak_step", of: "isometry")))
    #expect(value("shrinking_step", of: "isometry") == 55)
  }

  /// Aᵏ = [[aᵏ, k·aᵏ⁻¹·b], [0, aᵏ]]; of [[p, q], [0, p]] the largest singular value is (q + √(q² + 4p²))/2.
  @Test(arguments: [(0.9, 5.0), (0.5, 0.1), (1.0, 2.0), (1.5, 100.0)])
  func `powers of the triangular matrix have the norms of the closed form`(a: Double, b: Double) {
    let changes: KeyValuePairs<String, ParameterValue> = ["a": .number(a), "b": .number(b), "steps": .integer(200)]
    let norms = series("product_norm", of: "isometry", changes)
    let least = series("least_stretch", of: "isometry", changes)
    let radii = series("by_eigenvalues", of: "isometry", changes)
    var power = 1.0
    for k in 1...200 {
      let q = Double(k) * power * b
      power *= a
      let expected = (q + (q * q + 4 * power * power).squareRoot()) / 2
      #expect(isClose(norms[k], expected, relative: 1e-12), "\(k): \(norms[k]), expected \(expected)")
      #expect(isClose(least[k], power / expected * power, relative: 1e-10))
      #expect(isClose(radii[k], power, relative: 1e-12))
    }
  }

  @Test func `a nilpotent matrix ends at once`() {
    let norms = series("product_norm", of: "isometry", ["a": .number(0), "b": .number(3)])
    #expect(norms[1] == 3 && norms[2...].allSatisfy { $0 == 0 })
  }

  @Test(arguments: [0, 1], [1, 2, 32])
  func `orthogonal matrices stretch all directions alike`(weights: Int, size: Int) {
    let changes: KeyValuePairs<String, ParameterValue> = [
      "matrix": .choice(2), "weights": .choice(weights), "size": .integer(size), "gain": .number(0.9),
    ]
    let power = exp(100 * log(0.9))
    let spectrum = series("spectrum", of: "isometry", changes)
    #expect(spectrum.count == size && spectrum.allSatisfy { isClose($0, power, relative: 1e-12) })
    for name in ["product_norm", "by_eigenvalues", "by_singular_values"] {
      #expect(isClose(series(name, of: "isometry", changes)[100], power, relative: 1e-11), "\(name)")
    }
  }

  /// Lyapunov exponents of products of Gaussian matrices: λᵢ = ½(ln(2/n) + ψ((n − i + 1)/2)) + ln gain (Newman 1986).
  @Test func `products of fresh Gaussian matrices grow by Newman's exponents`() {
    let (size, steps, seeds) = (32, 200, 12)
    var sums = [Double](repeating: 0, count: size)
    for seed in 1...seeds {
      let spectrum = series(
        "spectrum", of: "isometry",
        [
          "matrix": .choice(1), "weights": .choice(1), "size": .integer(size), "steps": .integer(steps),
          "gain": .number(1.2), "seed": .integer(seed),
        ])
      for i in 0..<size { sums[i] += log(spectrum[i]) / Double(steps * seeds) }
    }
    for i in 0..<size {
      let expected = (log(2 / Double(size)) + digamma(halves: size - i)) / 2 + log(1.2)
      // ln χ² of m degrees varies by about 2/m, over 2,400 factors; the gaps need about 1/steps to settle.
      #expect((sums[i] - expected).magnitude < 0.06, "\(i + 1): \(sums[i]), expected \(expected)")
    }
  }

  /// ψ(m/2).
  private func digamma(halves m: Int) -> Double {
    var (value, x) = m % 2 == 1 ? (-1.963_510_026_021_423_5, 0.5) : (-0.577_215_664_901_532_9, 1)
    while 2 * x < Double(m) {
      value += 1 / x
      x += 1
    }
    return value
  }

  @Test(arguments: [0, 1])
  func `a product never stretches more than its factors together`(weights: Int) {
    for seed in 1...5 {
      let changes: KeyValuePairs<String, ParameterValue> = [
        "matrix": .choice(1), "weights": .choice(weights), "seed": .integer(seed),
      ]
      let norms = series("product_norm", of: "isometry", changes)
      let bounds = series("by_singular_values", of: "isometry", changes)
      #expect(zip(norms, bounds).allSatisfy { $0 <= $1 * (1 + 1e-12) })
    }
  }

  @Test func `powers of one matrix grow by its largest eigenvalue in the end`() {
    let changes: KeyValuePairs<String, ParameterValue> = ["matrix": .choice(1), "steps": .integer(200)]
    let norms = series("product_norm", of: "isometry", changes)
    let radius = value("spectral_radius", of: "isometry", changes)
    let growth = exp(log(norms[200]) / 200)
    #expect(isClose(growth, radius, relative: 0.02), "\(growth), expected \(radius)")
  }
}
