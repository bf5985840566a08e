import Numerics
import Testing

/// ``MatrixProduct`` against products that are known.
struct MatrixProductTests {
  @Test(arguments: [1, 2, 5, 16])
  func `a short product has the singular values of its elements`(size: Int) {
    var stream = RandomStream(seed: 3, name: "product")
    var product = MatrixProduct(size: size)
    var elements = Matrix(identity: size)
    for _ in 0..<3 {
      let factor = Matrix(rows: size, columns: size, standardDeviation: 1, from: &stream)
      product.multiply(by: factor)
      elements = factor * elements
    }
    let expected = elements.singularValues()
    for (found, expected) in zip(product.singularValues, expected) {
      #expect((found - expected).magnitude <= 1e-11 * expected)
    }
  }

  /// (QDQᵀ)ᵏ has the singular values Dᵏ, over hundreds of decades, of which a product of elements keeps sixteen.
  @Test func `small singular values are not lost beside large ones`() {
    var stream = RandomStream(seed: 4, name: "product")
    let basis = Matrix(orthogonal: 6, scale: 1, from: &stream)
    let values = [2, 1, 0.5, 0.1, 0.01, 0.003]
    var diagonal = Matrix(rows: 6, columns: 6)
    for (i, value) in values.enumerated() { diagonal[i, i] = value }
    let factor = basis * diagonal * basis.transposed()
    var product = MatrixProduct(size: 6)
    for _ in 0..<60 { product.multiply(by: factor) }
    for (found, value) in zip(product.singularValues, values) {
      var expected = 1.0
      for _ in 0..<60 { expected *= value }
      #expect((found / expected - 1).magnitude < 1e-10, "\(found), expected \(expected)")
    }
  }

  @Test func `products leave the range of a Double only where they do`() {
    var half = Matrix(identity: 2)
    half[0, 0] = 0.5
    half[1, 1] = 2
    var product = MatrixProduct(size: 2)
    for _ in 0..<900 { product.multiply(by: half) }
    #expect(product.singularValues[0] == 0x1p900)
    var small = Matrix(identity: 2)
    for i in 0..<4 where i % 3 == 0 { small[i / 2, i % 2] = 0x1p-600 }
    product = MatrixProduct(size: 2)
    product.multiply(by: small)
    #expect(product.singularValues == [0x1p-600, 0x1p-600])
    product.multiply(by: small)
    #expect(product.singularValues == [0, 0])
    product = MatrixProduct(size: 2)
    product.multiply(by: Matrix(rows: 2, columns: 2))
    #expect(product.singularValues == [0, 0])
  }
}
