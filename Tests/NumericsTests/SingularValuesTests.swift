import Numerics
import Testing

struct SingularValuesTests {
  @Test(arguments: [("singular", 6, 1e-14), ("graded", 2, 1e-14)])
  func `each is exact to rounding errors of itself`(kind: String, count: Int, bound: Double) {
    let spectra = Spectrum.all(kind)
    #expect(spectra.count == count)
    for spectrum in spectra {
      let values = spectrum.matrix.singularValues()
      #expect(values.count == spectrum.values.count)
      for (value, exact) in zip(values, spectrum.values) {
        #expect((value / exact - 1).magnitude < bound, "\(value), not \(exact)")
      }
    }
  }

  /// The columns of these are nearly dependent; Jacobi's rotations still keep to ε of the largest, and well below.
  @Test func `those of Hilbert matrices are as exact as the largest`() {
    let spectra = Spectrum.all("hilbert")
    #expect(spectra.count == 3)
    for spectrum in spectra {
      let values = spectrum.matrix.singularValues()
      for (value, exact) in zip(values, spectrum.values) {
        #expect((value - exact).magnitude < 1e-15 * spectrum.values[0], "\(value), not \(exact)")
      }
    }
  }

  @Test(arguments: [(3, 3), (3, 5), (5, 3)])
  func `those of a diagonal matrix are its magnitudes, exactly`(rows: Int, columns: Int) {
    for scale in [1, 1e300, 1e-300, 0x1p-1070] {
      let matrix = Matrix(rows: rows, columns: columns, diagonal: [3 * scale, -7 * scale, 5 * scale])
      #expect(matrix.singularValues() == [7 * scale, 5 * scale, 3 * scale])
    }
    #expect(
      Matrix(rows: rows, columns: columns, diagonal: [1e-200, 1e50, 1]).singularValues() == [1e50, 1, 1e-200])
  }

  @Test(arguments: [1, 2, 3, 10, 40])
  func `those of an orthogonal matrix are one`(size: Int) {
    var stream = RandomStream(seed: 31, name: "Q")
    for value in Matrix(orthogonal: size, scale: 1, from: &stream).singularValues() {
      #expect((value - 1).magnitude < 1e-14)
    }
  }

  @Test func `a matrix of rank r has r that are not zero`() {
    for rank in 0...5 {
      let matrix = Matrix(normal: 9, rank, seed: 32) * Matrix(normal: rank, 7, seed: 33)
      let values = matrix.singularValues()
      #expect(values.count == 7)
      for (i, value) in values.enumerated() {
        #expect(i < rank ? value > 0.1 : value < 1e-14 * max(1, values[0]), "rank \(rank), \(i): \(value)")
      }
    }
    let ones = Matrix(rows: 4, columns: 4, elements: [Double](repeating: 1, count: 16)).singularValues()
    #expect((ones[0] - 4).magnitude < 1e-15 && ones[1] < 1e-15)
  }

  /// [[a, b], [c, d]] has σ₁² + σ₂² = a² + b² + c² + d² and σ₁σ₂ = |ad − bc|.
  @Test func `two by two they follow from sum and product`() {
    let matrix = Matrix([[0.9, 5], [0, 0.9]])
    let values = matrix.singularValues()
    #expect((values[0] - 5.157_066_051_117_286).magnitude < 1e-14)
    #expect((values[0] * values[1] - 0.81).magnitude < 1e-15)
    #expect(matrix.spectralNorm == values[0])
    // √45 and √5.
    let others = Matrix([[3, 0], [4, 5]]).singularValues()
    #expect((others[0] * others[0] - 45).magnitude < 1e-13 && (others[1] * others[1] - 5).magnitude < 1e-14)
  }

  /// Nearly equal singular values feel the angle between the columns itself, not its square.
  @Test(arguments: [-20, -35, -45, -52])
  func `close ones are told apart`(exponent: Int) {
    let small = Double(sign: .plus, exponent: exponent, significand: 1)
    let values = Matrix([[1, small], [small, 1]]).singularValues()
    #expect((values[0] - (1 + small)).magnitude < 5e-16 && (values[1] - (1 - small)).magnitude < 5e-16)
  }

  @Test func `columns too short for products end the rotations and keep the order`() {
    let values = Matrix([[0x1p600, 0x1p-450], [0x1p600, 0x1.8p-450]]).singularValues()
    #expect((values[0] / 0x1.6a09e667f3bcdp600 - 1).magnitude < 1e-15 && values[1] < 0x1p-449)
    let diagonal = [0x1p600, 0x1p-450, 0x1p-440, 0x1p-430]
    #expect(Matrix(rows: 4, columns: 4, diagonal: diagonal).singularValues() == diagonal.sorted(by: >))
  }

  /// A transient growth that the spectral radius does not show.
  @Test func `powers of a matrix can grow for long before they fall`() {
    let matrix = Matrix([[0.9, 5], [0, 0.9]])
    var (power, norms) = (Matrix(identity: 2), [Double]())
    for _ in 0...80 {
      norms.append(power.spectralNorm)
      power = power * matrix
    }
    #expect(norms.max() == norms[9] && (norms[9] - 19.378_77).magnitude < 1e-5)
    #expect((norms[10] - 19.377_30).magnitude < 1e-5)
    #expect(norms.indices.filter { norms[$0] < 1 } == Array(55...80))
  }

  @Test func `their product is the magnitude of the determinant`() {
    // Determinants of magnitude 3 and 2, and a Vandermonde matrix with ∏ (x_j − x_i) = 1·2·4·1·3·2.
    for (matrix, determinant) in [
      (Matrix([[1, 2, 3], [4, 5, 6], [7, 8, 10]]), 3.0), (Matrix([[2, -1, 0], [1, 3, 1], [0, 1, 0]]), 2),
      (Matrix([[1, 1, 1, 1], [1, 2, 3, 5], [1, 4, 9, 25], [1, 8, 27, 125]]), 48),
    ] {
      let product = matrix.singularValues().reduce(1, *)
      #expect((product / determinant - 1).magnitude < 1e-13, "\(product)")
    }
  }

  @Test(arguments: [(6, 6), (9, 4), (4, 9), (30, 30)])
  func `rotations and transposition do not change them`(rows: Int, columns: Int) {
    var stream = RandomStream(seed: 34, name: "Q")
    let matrix = Matrix(normal: rows, columns, seed: 35)
    let left = Matrix(orthogonal: rows, scale: 1, from: &stream)
    let right = Matrix(orthogonal: columns, scale: 1, from: &stream)
    let values = matrix.singularValues()
    for other in [left * matrix * right, matrix.transposed()] {
      for (value, same) in zip(other.singularValues(), values) { #expect((value - same).magnitude < 2e-14 * values[0]) }
    }
    #expect((norm(values) / matrix.frobeniusNorm - 1).magnitude < 1e-15 * Double(columns))
    #expect(values == values.sorted(by: >))
  }

  @Test func `a power of two goes through exactly`() {
    let matrix = Matrix(normal: 7, 7, seed: 36)
    let values = matrix.singularValues()
    for scale in [0x1p1000, 0x1p-960] {
      #expect(matrix.times(scale).singularValues() == values.map { $0 * scale })
      #expect((matrix.times(scale).frobeniusNorm / scale / matrix.frobeniusNorm - 1).magnitude < 1e-15)
    }
    #expect(
      Matrix([[1e308, 1e308], [-1e308, 1e308]]).singularValues().allSatisfy {
        ($0 / 1.414_213_562_373_095_1e308 - 1).magnitude < 1e-15
      })
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `an element that is not finite makes all NaN`(x: Double) {
    let matrix = Matrix([[1, 2, 3], [4, x, 6]])
    #expect(matrix.singularValues().map { $0.isNaN } == [true, true] && matrix.spectralNorm.isNaN)
  }

  @Test func `matrices without columns have none`() {
    for (rows, columns) in [(0, 0), (0, 3), (3, 0)] {
      let matrix = Matrix(rows: rows, columns: columns)
      #expect(matrix.singularValues().isEmpty && matrix.spectralNorm == 0 && matrix.frobeniusNorm == 0)
    }
    #expect(Matrix([[-2]]).singularValues() == [2] && Matrix([[0]]).singularValues() == [0])
  }

  /// Rows that fall by 2³ each make a hundred columns nearly parallel.
  @Test func `the rotations come to rest soon, or all is NaN`() {
    var graded = Matrix(normal: 100, 100, seed: 37)
    for i in 0..<100 {
      for j in 0..<100 { graded[i, j] *= Double(sign: .plus, exponent: -3 * i, significand: 1) }
    }
    #expect(graded.singularValues(sweeps: 30).allSatisfy { $0.isFinite })
    #expect(graded.singularValues(sweeps: 3).allSatisfy { $0.isNaN })
  }
}
