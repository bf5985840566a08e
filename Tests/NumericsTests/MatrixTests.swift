import Numerics
import Testing

struct MatrixTests {
  let a = Matrix([[1, 2, 3], [4, 5, 6]])

  @Test func `products are those of the textbook`() {
    let b = Matrix([[7, 8], [9, 10], [11, 12]])
    let product = a * b
    #expect(product.rows == 2 && product.columns == 2 && product.elements == [58, 64, 139, 154])
    let other = b * a
    #expect(other.rows == 3 && other.elements == [39, 54, 69, 49, 68, 87, 59, 82, 105])
    #expect(a * [1, 10, 100] == [321, 654])
  }

  @Test func `a transpose exchanges rows and columns`() {
    let transpose = a.transposed()
    #expect(transpose.rows == 3 && transpose.columns == 2 && transpose.elements == [1, 4, 2, 5, 3, 6])
    #expect(a[1, 2] == 6 && transpose[2, 1] == 6)
  }

  @Test func `the identity leaves a matrix as it is`() {
    #expect((Matrix(identity: 2) * a).elements == a.elements && (a * Matrix(identity: 3)).elements == a.elements)
  }

  @Test func `an outer product has rank one`() {
    let product = Matrix(outerProductOf: [1, 2], [3, 4, 5])
    #expect(product.rows == 2 && product.columns == 3 && product.elements == [3, 4, 5, 6, 8, 10])
    #expect(product * [1, 1, 1] == [12, 24])
  }

  /// Widths on both sides of the eight lanes.
  @Test(arguments: [1, 7, 8, 9, 16, 19])
  func `a product with a vector is one with a column`(width: Int) {
    let matrix = Matrix(normal: 5, width, seed: 1)
    let vector = Matrix(normal: width, 1, seed: 2)
    let column = matrix * vector
    let product = matrix * vector.elements
    for i in 0..<5 { #expect((product[i] - column[i, 0]).magnitude < 1e-14) }
    let rows = (vector.transposed() * matrix.transposed()).elements
    #expect(rows == column.elements)
  }

  @Test func `a NaN and an infinity reach all that they touch`() {
    let product = Matrix([[0, 1], [1, 0]]) * Matrix([[.nan, 1], [1, .infinity]])
    #expect(product[0, 0].isNaN && product[1, 0].isNaN && product[0, 1] == .infinity && product[1, 1].isNaN)
    #expect((Matrix([[0, 1]]) * [.infinity, 1])[0].isNaN)
  }

  @Test func `empty matrices have empty products`() {
    let product = Matrix(rows: 2, columns: 0) * Matrix(rows: 0, columns: 3)
    #expect(product.elements == [Double](repeating: 0, count: 6))
    #expect((Matrix(rows: 0, columns: 2) * Matrix(rows: 2, columns: 3)).elements.isEmpty)
    #expect(Matrix(rows: 2, columns: 0) * [] == [0, 0])
    #expect(Matrix(rows: 0, columns: 4).transposed().rows == 4 && Matrix(identity: 0).elements.isEmpty)
  }
}
