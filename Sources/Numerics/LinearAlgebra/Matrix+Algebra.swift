extension Matrix {
  /// The identity, `[size, size]`.
  public init(identity size: Int) {
    self.init(rows: size, columns: size)
    for i in 0..<size { self[i, i] = 1 }
  }

  /// The outer product u·vᵀ, `[u.count, v.count]`.
  public init(outerProductOf u: [Double], _ v: [Double]) {
    self.init(rows: u.count, columns: v.count)
    for i in 0..<rows {
      for j in 0..<columns { self[i, j] = u[i] * v[j] }
    }
  }

  /// The element in a row and a column, both counted from 0.
  public subscript(row: Int, column: Int) -> Double {
    get { elements[row * columns + column] }
    set { elements[row * columns + column] = newValue }
  }

  /// The transpose, `[columns, rows]`.
  public func transposed() -> Matrix {
    var result = Matrix(rows: columns, columns: rows)
    for i in 0..<rows {
      for j in 0..<columns { result[j, i] = self[i, j] }
    }
    return result
  }

  /// The product A·B of `[m, k]` and `[k, n]`, `[m, n]`. Every element is summed in the order of k.
  ///
  /// - Precondition: A has as many columns as B has rows.
  public static func * (a: Matrix, b: Matrix) -> Matrix {
    precondition(a.columns == b.rows, "The shapes do not match")
    var product = Matrix(rows: a.rows, columns: b.columns)
    product.elements.withUnsafeMutableBufferPointer { sums in
      b.elements.withUnsafeBufferPointer { factors in
        guard let sums = sums.baseAddress, let factors = factors.baseAddress else { return }
        for i in 0..<a.rows {
          for k in 0..<a.columns { addScaled(sums + i * b.columns, a[i, k], factors + k * b.columns, b.columns) }
        }
      }
    }
    return product
  }

  /// The product A·x of `[m, n]` and `[n]`, `[m]`. Every element is summed in the order of the lanes.
  ///
  /// - Precondition: A has as many columns as x has elements.
  public static func * (a: Matrix, x: [Double]) -> [Double] {
    precondition(a.columns == x.count, "The shapes do not match")
    var product = [Double](repeating: 0, count: a.rows)
    a.elements.withUnsafeBufferPointer { rows in
      guard let rows = rows.baseAddress else { return }
      for i in 0..<a.rows { product[i] = dot(rows + i * a.columns, x, a.columns) }
    }
    return product
  }
}
