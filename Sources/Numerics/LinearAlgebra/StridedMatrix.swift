/// A matrix in memory that belongs to someone else: element (i, j) is at `first[i · rowStride + j · columnStride]`.
struct StridedMatrix<Number: Scalar> {
  let first: UnsafePointer<Number>
  let rowStride: Int
  let columnStride: Int

  /// The transpose, in the same memory.
  var transposed: StridedMatrix { StridedMatrix(first: first, rowStride: columnStride, columnStride: rowStride) }

  /// The rows from `row` on.
  func from(row: Int) -> StridedMatrix {
    StridedMatrix(first: first + row * rowStride, rowStride: rowStride, columnStride: columnStride)
  }

  /// The columns from `column` on.
  func from(column: Int) -> StridedMatrix {
    StridedMatrix(first: first + column * columnStride, rowStride: rowStride, columnStride: columnStride)
  }

  /// Adds the sum of each of `columns` columns over `rows` rows.
  func addColumnSums(rows: Int, columns: Int, to sums: UnsafeMutablePointer<Number>) {
    for row in 0..<rows {
      let current = from(row: row)
      for j in 0..<columns { sums[j] += current.first[j * columnStride] }
    }
  }
}

/// c += aᵀ·b, with a `[depth, rows]`, b `[depth, columns]` and c `[rows, columns]` row-major: in blocks of the depth that
/// stay in the nearest caches. What is summed in which order does not depend on the blocks.
func addTransposedProduct<Number>(
  _ a: StridedMatrix<Number>, _ b: StridedMatrix<Number>, depth: Int, rows: Int, columns: Int,
  to c: UnsafeMutablePointer<Number>
) {
  let block = min(256, depth)
  // The block of a as [rows, block]: down its columns, every number would be on a cache line of its own.
  withUnsafeTemporaryAllocation(of: Number.self, capacity: rows * block) { copy in
    guard let copy = copy.baseAddress else { return }
    for start in stride(from: 0, to: depth, by: block) {
      let count = min(block, depth - start)
      let source = a.from(row: start)
      for k in 0..<count {
        let row = source.first + k * source.rowStride
        for i in 0..<rows { (copy + i * count + k).initialize(to: row[i * source.columnStride]) }
      }
      PackedMatrix(b.from(row: start), depth: count, columns: columns)
        .addProduct(StridedMatrix(copy, width: count), rows: rows, to: c, stride: columns)
    }
  }
}
