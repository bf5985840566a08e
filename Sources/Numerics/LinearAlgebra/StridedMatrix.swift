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
}
