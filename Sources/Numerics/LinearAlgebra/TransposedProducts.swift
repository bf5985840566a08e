/// Adds Σ e_k x_kᵀ to matrices, as gradients of weights do: products eᵀ·x with e `[depth, rows]` and any x `[depth, …]`.
///
/// Works in blocks of the depth that stay in the nearest caches. What is summed in which order does not depend on them.
struct TransposedProducts<Number: Scalar> {
  /// e, whose columns are next to each other.
  let e: StridedMatrix<Number>
  let depth: Int
  let rows: Int

  private static var block: Int { 256 }
  /// As many rows of the product as are made at once, or a multiple.
  private static var group: Int { 4 }

  /// A product with the first `rows` columns of e: c += eᵀ·x with x `[depth, columns]` and c `[rows, columns]` row-major.
  struct Factor {
    let x: StridedMatrix<Number>
    let columns: Int
    let rows: Int
    let c: UnsafeMutablePointer<Number>
  }

  /// Adds each of the products.
  func add(_ factors: Factor...) {
    let group = Self.group
    let length = min(Self.block, depth)
    withUnsafeTemporaryAllocation(of: Number.self, capacity: (rows + group - 1) / group * group * length) { copy in
      guard let copy = copy.baseAddress else { return }
      for start in stride(from: 0, to: depth, by: Self.block) {
        let count = min(Self.block, depth - start)
        pack(from: start, count, to: copy)
        for factor in factors {
          PackedMatrix(factor.x.from(row: start), depth: count, columns: factor.columns)
            .addProduct(rows: factor.rows, to: factor.c, stride: factor.columns) { row in
              let first = copy + row / group * group * count + row % group
              return StridedMatrix(first: first, rowStride: 1, columnStride: group)
            }
        }
      }
    }
  }

  /// Copies a block of e in groups of four columns: down its own columns, every number is on another cache line.
  @inline(__always)
  private func pack(from start: Int, _ count: Int, to copy: UnsafeMutablePointer<Number>) {
    var target = copy
    for column in stride(from: 0, to: rows, by: Self.group) {
      var source = e.first + start * e.rowStride + column
      if column + Self.group <= rows {
        for _ in 0..<count {
          for i in 0..<Self.group { (target + i).initialize(to: source[i]) }
          source += e.rowStride
          target += Self.group
        }
      } else {
        for _ in 0..<count {
          for i in 0..<Self.group { (target + i).initialize(to: column + i < rows ? source[i] : 0) }
          source += e.rowStride
          target += Self.group
        }
      }
    }
  }

  /// sums += Σ e_k.
  func addSums(to sums: UnsafeMutablePointer<Number>) {
    for k in 0..<depth {
      let error = e.first + k * e.rowStride
      for i in 0..<rows { sums[i] += error[i] }
    }
  }
}
