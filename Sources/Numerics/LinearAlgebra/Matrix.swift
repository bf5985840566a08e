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
}
