import Numerics
import Testing

struct QRDecompositionTests {
  /// Matrices of every shape and kind.
  static let matrices: [Matrix] = [
    Matrix(normal: 1, 1, seed: 1), Matrix(normal: 5, 5, seed: 2), Matrix(normal: 40, 40, seed: 3),
    Matrix(normal: 17, 6, seed: 4), Matrix(normal: 6, 17, seed: 5), Matrix(normal: 9, 1, seed: 6),
    Matrix(normal: 1, 9, seed: 7),
    // Of rank 2, of rank 1, of rank 0, and with a column of zeros in front.
    Matrix(normal: 7, 2, seed: 8) * Matrix(normal: 2, 7, seed: 9), Matrix([[1, 1, 1], [1, 1, 1], [1, 1, 1]]),
    Matrix(rows: 4, columns: 4), Matrix([[0, 1], [0, 2], [0, 3]]),
    // At the ends of the range.
    Matrix(normal: 6, 6, seed: 10).times(1e300), Matrix(normal: 6, 6, seed: 11).times(1e-300),
    Matrix([[1e308, -1.7e308], [1e308, 1.7e308]]), Matrix(rows: 3, columns: 3, diagonal: [1e200, -1e-200, 1]),
    // Nearly dependent columns, and columns that are subnormal beside the first.
    Matrix([[1, 1], [1e-9, 0], [0, 1e-9]]),
    Matrix([[1, 2, 3], [0, 0x3p-1073, 0x1p-1073], [0, -0x1p-1072, 0x1p-1071]]),
  ]

  @Test(arguments: matrices)
  func `Q times R is the matrix`(matrix: Matrix) {
    let decomposition = QRDecomposition(matrix)
    #expect((decomposition.q * decomposition.r - matrix).frobeniusNorm <= 1e-14 * matrix.frobeniusNorm)
  }

  @Test(arguments: matrices)
  func `Q has orthonormal columns`(matrix: Matrix) {
    let q = QRDecomposition(matrix).q
    #expect(q.rows == matrix.rows && q.columns == min(matrix.rows, matrix.columns))
    #expect((q.transposed() * q - Matrix(identity: q.columns)).frobeniusNorm <= 1e-14)
  }

  @Test(arguments: matrices)
  func `R is upper triangular, its diagonal not negative`(matrix: Matrix) {
    let r = QRDecomposition(matrix).r
    #expect(r.rows == min(matrix.rows, matrix.columns) && r.columns == matrix.columns)
    for i in 0..<r.rows {
      #expect(r[i, i] >= 0)
      for j in 0..<min(i, r.columns) { #expect(r[i, j] == 0) }
    }
  }

  @Test func `a matrix of full rank has only one decomposition`() {
    let q = QRDecomposition(Matrix(normal: 8, 5, seed: 20)).q
    var r = Matrix(normal: 5, 5, seed: 21)
    for i in 0..<5 {
      r[i, i] = 1 + r[i, i].magnitude
      for j in 0..<i { r[i, j] = 0 }
    }
    let found = QRDecomposition(q * r)
    #expect((found.q - q).frobeniusNorm < 1e-13 && (found.r - r).frobeniusNorm < 1e-13)
  }

  @Test func `the scale of a matrix by a power of two goes to R alone`() {
    let matrix = Matrix(normal: 6, 6, seed: 22)
    let decomposition = QRDecomposition(matrix)
    for scale in [0x1p1000, 0x1p-900] {
      let scaled = QRDecomposition(matrix.times(scale))
      #expect(scaled.q.elements == decomposition.q.elements)
      #expect(scaled.r.elements == decomposition.r.times(scale).elements)
    }
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `an element that is not finite makes all NaN`(x: Double) {
    let decomposition = QRDecomposition(Matrix([[1, 2], [3, x], [5, 6]]))
    #expect(decomposition.q.elements.count == 6 && decomposition.q.elements.allSatisfy { $0.isNaN })
    #expect(decomposition.r.elements.count == 4 && decomposition.r.elements.allSatisfy { $0.isNaN })
  }

  @Test func `empty matrices have empty decompositions`() {
    for (rows, columns) in [(0, 0), (0, 3), (3, 0)] {
      let decomposition = QRDecomposition(Matrix(rows: rows, columns: columns))
      #expect(decomposition.q.elements.isEmpty && decomposition.r.elements.isEmpty)
      #expect(decomposition.q.rows == rows && decomposition.r.columns == columns)
    }
  }

  // MARK: Random orthogonal matrices

  @Test(arguments: [1, 2, 16, 64])
  func `a random orthogonal matrix is orthogonal, times its scale`(size: Int) {
    var stream = RandomStream(seed: 5, name: "Q")
    let matrix = Matrix(orthogonal: size, scale: 3, from: &stream)
    #expect((matrix.transposed() * matrix - Matrix(identity: size).times(9)).frobeniusNorm < 1e-13)
    #expect((matrix * matrix.transposed() - Matrix(identity: size).times(9)).frobeniusNorm < 1e-13)
  }

  /// Under the Haar measure the trace of five rows has mean 0, its square has mean 1 and variance 2 (Diaconis and Evans
  /// 2001), and the determinant is 1 or −1 as often.
  @Test func `random orthogonal matrices follow the Haar measure`() {
    let size = 5
    let count = 20_000
    var stream = RandomStream(seed: 6, name: "Haar")
    var (trace, square, determinant) = (0.0, 0.0, 0.0)
    var fourth = [Double](repeating: 0, count: size * size)
    var mean = [Double](repeating: 0, count: size * size)
    for _ in 0..<count {
      let matrix = Matrix(orthogonal: size, scale: 1, from: &stream)
      let diagonal = (0..<size).reduce(0) { $0 + matrix[$1, $1] }
      trace += diagonal
      square += diagonal * diagonal
      determinant += matrix.determinant
      for (i, x) in matrix.elements.enumerated() {
        mean[i] += x
        fourth[i] += x * x * x * x
      }
    }
    let root = Double(count).squareRoot()
    #expect((trace / root).magnitude < 5)
    #expect(((square - Double(count)) / root).magnitude < 5 * 2.0.squareRoot())
    #expect((determinant / root).magnitude < 5)
    // x² follows the beta distribution (1/2, (n − 1)/2): moments 1/5, 3/35, …, 105/3465 for x², x⁴, x⁸ at n = 5.
    for i in fourth.indices {
      #expect((mean[i] / root).magnitude < 5 * (1.0 / 5).squareRoot())
      #expect(((fourth[i] - Double(count) * 3 / 35) / root).magnitude < 5 * (105.0 / 3465 - 9.0 / 1225).squareRoot())
    }
  }
}

extension Matrix {
  /// The determinant, by Laplace's expansion along the first row.
  fileprivate var determinant: Double {
    guard rows > 1 else { return self[0, 0] }
    return (0..<columns).reduce(0) { sum, column in
      let minor = Matrix(
        (1..<rows).map { row in (0..<columns).filter { $0 != column }.map { self[row, $0] } })
      return sum + (column % 2 == 0 ? 1 : -1) * self[0, column] * minor.determinant
    }
  }
}
