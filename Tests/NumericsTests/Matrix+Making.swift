import Numerics

extension Matrix {
  /// The matrix of the given rows, all as long as the first.
  init(_ rows: [[Double]]) {
    self.init(rows: rows.count, columns: rows.first?.count ?? 0, elements: rows.flatMap { $0 })
  }

  /// A diagonal matrix of the given shape.
  init(rows: Int, columns: Int, diagonal: [Double]) {
    self.init(rows: rows, columns: columns)
    for (i, x) in diagonal.enumerated() { self[i, i] = x }
  }

  /// Normal draws of a seed.
  init(normal rows: Int, _ columns: Int, seed: UInt64) {
    var stream = RandomStream(seed: seed, name: "normal matrix")
    self.init(rows: rows, columns: columns, standardDeviation: 1, from: &stream)
  }

  /// The product with a number.
  func times(_ factor: Double) -> Matrix {
    Matrix(rows: rows, columns: columns, elements: elements.map { factor * $0 })
  }

  static func - (a: Matrix, b: Matrix) -> Matrix {
    Matrix(rows: a.rows, columns: a.columns, elements: zip(a.elements, b.elements).map { $0 - $1 })
  }
}
