/// A matrix of `rows` × `columns` in row-major order.
public struct Matrix: Sendable {
  /// The number of rows.
  public let rows: Int
  /// The number of columns.
  public let columns: Int
  /// The elements, row by row: `rows · columns` of them.
  public internal(set) var elements: [Double]

  /// A matrix with the given elements, `rows · columns` of them.
  package init(rows: Int, columns: Int, elements: [Double]) {
    self.rows = rows
    self.columns = columns
    self.elements = elements
  }

  /// A matrix of zeros.
  public init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    elements = [Double](repeating: 0, count: rows * columns)
  }

  /// A matrix of independent normal draws, N(0, standardDeviation²).
  public init(rows: Int, columns: Int, standardDeviation: Double, from stream: inout RandomStream) {
    self.rows = rows
    self.columns = columns
    elements = stream.normals(rows * columns, standardDeviation: standardDeviation)
  }

  /// target += self · vector, with vector `[columns]` and target `[rows]`.
  func addProduct(with vector: UnsafePointer<Double>, to target: UnsafeMutablePointer<Double>) {
    elements.withUnsafeBufferPointer { all in
      guard let base = all.baseAddress else { return }
      for row in 0..<rows { target[row] += dot(base + row * columns, vector, columns) }
    }
  }

  /// target += selfᵀ · vector, with vector `[rows]` and target `[columns]`.
  func addTransposedProduct(with vector: UnsafePointer<Double>, to target: UnsafeMutablePointer<Double>) {
    elements.withUnsafeBufferPointer { all in
      guard let base = all.baseAddress else { return }
      for row in 0..<rows { addScaled(target, vector[row], base + row * columns, columns) }
    }
  }

  /// self += column · rowᵀ, with column `[rows]` and row `[columns]`.
  mutating func addOuterProduct(_ column: UnsafePointer<Double>, _ row: UnsafePointer<Double>) {
    elements.withUnsafeMutableBufferPointer { all in
      guard let base = all.baseAddress else { return }
      for i in 0..<rows { addScaled(base + i * columns, column[i], row, columns) }
    }
  }
}

extension Matrix {
  /// A random orthogonal matrix times `scale`: Q of the QR decomposition of a normal matrix, by Gram and Schmidt's
  /// process done twice per row, which keeps QᵀQ = 1 to rounding error (Giraud et al. 2005). Because every row keeps
  /// its direction, R has a positive diagonal and Q follows the Haar measure (Mezzadri 2007).
  public init(orthogonal size: Int, scale: Double, from stream: inout RandomStream) {
    self.init(rows: size, columns: size, standardDeviation: 1, from: &stream)
    elements.withUnsafeMutableBufferPointer { all in
      guard let base = all.baseAddress else { return }
      for row in 0..<size {
        let current = base + row * size
        for _ in 0..<2 {
          for earlier in 0..<row {
            addScaled(current, -dot(base + earlier * size, current, size), base + earlier * size, size)
          }
        }
        let length = norm(UnsafePointer(current), size)
        for column in 0..<size { current[column] /= length }
      }
      for i in all.indices { all[i] *= scale }
    }
  }
}
