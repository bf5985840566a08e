import Foundation
import Numerics
import Testing

struct EigenvaluesTests {
  @Test func `those of random matrices are exact to rounding errors`() {
    let spectra = Spectrum.all("eigenvalues")
    #expect(spectra.count == 6)
    for spectrum in spectra {
      let exact = stride(from: 0, to: spectrum.values.count, by: 2).map {
        Complex(spectrum.values[$0], spectrum.values[$0 + 1])
      }
      let distance = distance(of: spectrum.matrix.eigenvalues(), from: exact)
      #expect(distance < 2e-14 * spectrum.matrix.spectralNorm, "\(spectrum.matrix.rows) rows: \(distance)")
      let radius = exact.map(\.magnitude).max() ?? 0
      #expect((spectrum.matrix.spectralRadius / radius - 1).magnitude < 1e-14)
    }
  }

  @Test(arguments: [
    [Complex(3, 0), Complex(-2, 0), Complex(0.5, 0)],
    [Complex(1, 2), Complex(1, -2), Complex(2, 0), Complex(-1, 0)],
    [Complex(0, 1), Complex(0, -1), Complex(-3, 0.25), Complex(-3, -0.25), Complex(0, 0)],
    [Complex(1, 0), Complex(2, 0), Complex(3, 0), Complex(4, 0), Complex(5, 0), Complex(6, 0)],
  ])
  func `those of a companion matrix are the roots`(roots: [Complex]) {
    let found = Matrix(companionOf: roots).eigenvalues()
    let distance = distance(of: found, from: roots)
    #expect(distance < 1e-11, "\(distance)")
  }

  /// The iteration stands still at these until a shift of no meaning.
  @Test(arguments: [2, 3, 4, 5, 8, 16, 33])
  func `those of a cyclic shift are the roots of unity`(size: Int) {
    var matrix = Matrix(rows: size, columns: size)
    for i in 0..<size { matrix[i, (i + 1) % size] = 1 }
    let angles = (0..<size).map { 2 * Double.pi * Double($0) / Double(size) }
    let roots = angles.map { Complex(Foundation.cos($0), Foundation.sin($0)) }
    #expect(distance(of: matrix.eigenvalues(), from: roots) < 1e-14)
  }

  @Test func `those of a rotation are a pair on the unit circle`() {
    for degrees in stride(from: 1.0, to: 180, by: 1) {
      let (c, s) = (Foundation.cos(degrees * .pi / 180), Foundation.sin(degrees * .pi / 180))
      let values = Matrix([[c, -s], [s, c]]).times(2).eigenvalues()
      #expect(distance(of: values, from: [Complex(2 * c, 2 * s), Complex(2 * c, -2 * s)]) < 1e-15)
      #expect(values[0].imaginary > 0 && values[1] == Complex(values[0].real, -values[0].imaginary))
    }
  }

  @Test func `those of a triangular matrix are its diagonal, exactly`() {
    #expect(Matrix([[0.9, 5], [0, 0.9]]).spectralRadius == 0.9)
    var matrix = Matrix(normal: 9, 9, seed: 41)
    for i in 0..<9 {
      for j in 0..<i { matrix[i, j] = 0 }
      matrix[i, i] = [0.5, -4, 3, 3, 0, 1, -2, 7, 0.1][i]
    }
    let diagonal = [7, -4, 3, 3, -2, 1, 0.5, 0.1, 0].map { Complex($0, 0) }
    #expect(matrix.eigenvalues() == diagonal)
    #expect(matrix.times(0x1p1000).eigenvalues() == diagonal.map { Complex($0.real * 0x1p1000, 0) })
    #expect(matrix.times(0x1p-1000).eigenvalues() == diagonal.map { Complex($0.real * 0x1p-1000, 0) })
  }

  @Test func `two by two they solve a quadratic equation`() {
    // Product 2 and sum 10⁸ + 10⁻⁸; the smaller one would cancel in the usual formula.
    let values = Matrix([[1e8, 1], [-1, 1e-8]]).eigenvalues()
    #expect((values[0].real - 1e8).magnitude < 2e-8 && (values[1].real / 2e-8 - 1).magnitude < 1e-15)
    #expect(Matrix([[-1e8, 1], [-1, -1e-8]]).eigenvalues().map(\.real) == values.map { -$0.real })
    #expect(Matrix([[2, 0], [0, 2]]).eigenvalues() == [Complex(2, 0), Complex(2, 0)])
    #expect(Matrix([[2, 0], [1, 2]]).eigenvalues() == [Complex(2, 0), Complex(2, 0)])
    #expect(Matrix([[0, 4], [1, 0]]).eigenvalues() == [Complex(2, 0), Complex(-2, 0)])
  }

  @Test(arguments: [3, 10, 31, 100])
  func `their sums are the traces of the matrix and of its square`(size: Int) {
    let matrix = Matrix(normal: size, size, seed: 42)
    let values = matrix.eigenvalues()
    let square = matrix * matrix
    let trace = (0..<size).reduce(0) { $0 + matrix[$1, $1] }
    let squareTrace = (0..<size).reduce(0) { $0 + square[$1, $1] }
    let tolerance = 1e-14 * Double(size) * matrix.spectralNorm
    #expect((values.reduce(0) { $0 + $1.real } - trace).magnitude < tolerance)
    #expect(values.reduce(0) { $0 + $1.imaginary }.magnitude < tolerance)
    let sum = values.reduce(0) { $0 + ($1.real + $1.imaginary) * ($1.real - $1.imaginary) }
    #expect((sum - squareTrace).magnitude < tolerance * matrix.spectralNorm)
    // |λ₁ ⋯ λ_n| is the product of the singular values.
    let product = values.reduce(0) { $0 + Foundation.log($1.magnitude) }
    let determinant = matrix.singularValues().reduce(0) { $0 + Foundation.log($1) }
    #expect((product - determinant).magnitude < 1e-11)
  }

  @Test func `rotations and transposition do not change them`() {
    var stream = RandomStream(seed: 43, name: "Q")
    let matrix = Matrix(normal: 12, 12, seed: 44)
    let q = Matrix(orthogonal: 12, scale: 1, from: &stream)
    let values = matrix.eigenvalues()
    #expect(distance(of: (q * matrix * q.transposed()).eigenvalues(), from: values) < 1e-13)
    #expect(distance(of: matrix.transposed().eigenvalues(), from: values) < 1e-13)
    // A symmetric one has real ones, whose magnitudes are its singular values.
    let symmetric = matrix * matrix.transposed()
    for (value, singular) in zip(symmetric.eigenvalues(), symmetric.singularValues()) {
      #expect(value.imaginary == 0 && (value.real - singular).magnitude < 1e-14 * symmetric.spectralNorm)
    }
  }

  @Test func `those of a random orthogonal matrix lie on a circle`() {
    var stream = RandomStream(seed: 45, name: "Q")
    let values = Matrix(orthogonal: 64, scale: 1.25, from: &stream).eigenvalues()
    #expect(values.allSatisfy { ($0.magnitude - 1.25).magnitude < 1e-14 })
  }

  @Test func `a power of two goes through exactly`() {
    let matrix = Matrix(normal: 8, 8, seed: 46)
    let values = matrix.eigenvalues()
    for scale in [0x1p1000, 0x1p-960] {
      #expect(matrix.times(scale).eigenvalues() == values.map { Complex($0.real * scale, $0.imaginary * scale) })
      #expect(matrix.times(scale).spectralRadius == matrix.spectralRadius * scale)
    }
  }

  @Test func `they fall by magnitude, then by real and imaginary part`() {
    let roots = [
      Complex(2, 0), Complex(0, 1), Complex(0, -1), Complex(1, 0), Complex(-1, 0), Complex(0, 0.5), Complex(0, -0.5),
    ]
    // Blocks on the diagonal, in another order.
    var matrix = Matrix(rows: 7, columns: 7, diagonal: [-1, 0, 0, 0, 0, 2, 1])
    (matrix[1, 2], matrix[2, 1], matrix[3, 4], matrix[4, 3]) = (-0.5, 0.5, 1, -1)
    let found = matrix.eigenvalues()
    #expect(found == [roots[0], roots[3], roots[1], roots[2], roots[4], roots[5], roots[6]])
    let values = Matrix(normal: 50, 50, seed: 47).eigenvalues()
    for (a, b) in zip(values, values.dropFirst()) {
      #expect(a.magnitude > b.magnitude || a.real == b.real && a.imaginary == -b.imaginary && a.imaginary > 0)
    }
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `an element that is not finite makes all NaN`(x: Double) {
    let matrix = Matrix([[1, 2, 3], [4, x, 6], [7, 8, 9]])
    let values = matrix.eigenvalues()
    #expect(values.count == 3 && values.allSatisfy { $0.real.isNaN && $0.imaginary.isNaN })
    #expect(matrix.spectralRadius.isNaN)
  }

  @Test func `small matrices need no iteration`() {
    #expect(Matrix(rows: 0, columns: 0).eigenvalues().isEmpty && Matrix(rows: 0, columns: 0).spectralRadius == 0)
    #expect(Matrix([[-3]]).eigenvalues() == [Complex(-3, 0)] && Matrix([[-3]]).spectralRadius == 3)
    #expect(Matrix(rows: 5, columns: 5).eigenvalues() == [Complex](repeating: Complex(0, 0), count: 5))
  }

  @Test func `a block below 2⁻⁵⁰⁰ of the largest element, whose products underflow, ends the iteration`() {
    var matrix = Matrix(normal: 5, 5, seed: 49).times(1e-200)
    for i in 0..<5 { (matrix[0, i], matrix[i, 0]) = (1, 0) }
    matrix[0, 0] = 2
    let values = matrix.eigenvalues()
    #expect(values[0] == Complex(2, 0) && values.dropFirst().allSatisfy { $0.magnitude < 1e-199 })
  }

  @Test func `the iteration comes to rest soon, or all is NaN`() {
    let matrix = Matrix(normal: 60, 60, seed: 48)
    #expect(matrix.eigenvalues(sweeps: 180).allSatisfy { $0.magnitude.isFinite })
    #expect(matrix.eigenvalues(sweeps: 30).allSatisfy { $0.magnitude.isNaN })
  }

  /// The largest distance of a value from the nearest that is left of the others, which are as many.
  private func distance(of values: [Complex], from others: [Complex]) -> Double {
    var (left, largest) = (others, values.count == others.count ? 0.0 : .infinity)
    for value in values {
      let distances = left.map { Complex(value.real - $0.real, value.imaginary - $0.imaginary).magnitude }
      guard let nearest = distances.indices.min(by: { distances[$0] < distances[$1] }) else { return .infinity }
      // Double.maximum would pass over NaN.
      largest = distances[nearest] <= largest ? largest : distances[nearest]
      left.remove(at: nearest)
    }
    return largest
  }
}

extension Matrix {
  /// The companion matrix of the real polynomial with the given roots.
  fileprivate init(companionOf roots: [Complex]) {
    // The coefficients of ∏ (x − root), highest power first.
    var coefficients = [Complex(1, 0)]
    for root in roots {
      var next = coefficients + [Complex(0, 0)]
      for (i, c) in coefficients.enumerated() {
        next[i + 1] = Complex(
          next[i + 1].real - (c.real * root.real - c.imaginary * root.imaginary),
          next[i + 1].imaginary - (c.real * root.imaginary + c.imaginary * root.real))
      }
      coefficients = next
    }
    self.init(rows: roots.count, columns: roots.count)
    for i in roots.indices {
      self[0, i] = -coefficients[i + 1].real
      if i > 0 { self[i, i - 1] = 1 }
    }
  }
}
