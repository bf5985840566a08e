/// A matrix B `[depth, columns]` laid out for products C += A·B: panels of as many columns as ``LaneVector`` has lanes,
/// each panel row by row, the last one filled up with zeros.
///
/// Every element of C is summed in the order of the depth, starting from what it was: neither the size of the panels,
/// nor how many rows a pass takes, nor the width of the machine's registers is part of the result.
struct PackedMatrix<Number: Scalar>: Sendable {
  let depth: Int
  let columns: Int
  private var panels: [Number]

  @inline(__always)
  static var panelWidth: Int { Number.Lanes.count }

  /// A matrix without elements.
  init() { (depth, columns, panels) = (0, 0, []) }

  /// A copy of `source`, which is `[depth, columns]`.
  init(_ source: StridedMatrix<Number>, depth: Int, columns: Int) {
    self.depth = depth
    self.columns = columns
    let width = Self.panelWidth
    panels = [Number](repeating: 0, count: (columns + width - 1) / width * width * depth)
    panels.withUnsafeMutableBufferPointer { panels in
      guard var target = panels.baseAddress else { return }
      for first in stride(from: 0, to: columns, by: width) {
        let count = min(width, columns - first)
        for k in 0..<depth {
          let row = source.first + k * source.rowStride + first * source.columnStride
          for j in 0..<count { target[j] = row[j * source.columnStride] }
          target += width
        }
      }
    }
  }

  /// c += a · self, with a `[rows, depth]` and c `[rows, columns]` with rows `stride` apart.
  func addProduct(
    _ a: StridedMatrix<Number>, rows: Int, to c: UnsafeMutablePointer<Number>, stride rowStride: Int
  ) {
    panels.withUnsafeBufferPointer { panels in
      guard let panels = panels.baseAddress else { return }
      let width = Self.panelWidth
      let whole = columns / width
      if rows == 1 {
        // One row alone has too few sums in flight to keep the machine busy: take two panels at a time.
        for panel in stride(from: 0, to: whole - 1, by: 2) {
          addOneRow(a, panels + panel * width * depth, to: c + panel * width)
        }
      }
      for panel in (rows == 1 ? whole & ~1 : 0)..<whole {
        addPanel(a, rows: rows, panels + panel * width * depth, to: c + panel * width, stride: rowStride)
      }
      if whole * width < columns {
        addPartialPanel(a, rows: rows, panels + whole * width * depth, to: c + whole * width, stride: rowStride)
      }
    }
  }

  @inline(__always)
  private func addOneRow(
    _ a: StridedMatrix<Number>, _ b: UnsafePointer<Number>, to c: UnsafeMutablePointer<Number>
  ) {
    let width = Self.panelWidth
    let second = b + depth * width
    var (c0, c1) = (Number.Lanes(c), Number.Lanes(c + width))
    for k in 0..<depth {
      let factor = a.first[k * a.columnStride]
      c0.add(factor, times: Number.Lanes(b + k * width))
      c1.add(factor, times: Number.Lanes(second + k * width))
    }
    c0.store(to: c)
    c1.store(to: c + width)
  }

  /// Two rows at a time fill the sixteen registers of the oldest 64-bit machines; four, those of later ones.
  @inline(__always)
  private func addPanel(
    _ a: StridedMatrix<Number>, rows: Int, _ b: UnsafePointer<Number>, to c: UnsafeMutablePointer<Number>,
    stride rowStride: Int
  ) {
    let width = Self.panelWidth
    var row = 0
    #if WIDE_REGISTERS
      while row + 4 <= rows {
        let first = a.first + row * a.rowStride
        let (a1, a2, a3) = (first + a.rowStride, first + 2 * a.rowStride, first + 3 * a.rowStride)
        let target = c + row * rowStride
        let (t1, t2, t3) = (target + rowStride, target + 2 * rowStride, target + 3 * rowStride)
        var (c0, c1) = (Number.Lanes(target), Number.Lanes(t1))
        var (c2, c3) = (Number.Lanes(t2), Number.Lanes(t3))
        for k in 0..<depth {
          let lanes = Number.Lanes(b + k * width)
          c0.add(first[k * a.columnStride], times: lanes)
          c1.add(a1[k * a.columnStride], times: lanes)
          c2.add(a2[k * a.columnStride], times: lanes)
          c3.add(a3[k * a.columnStride], times: lanes)
        }
        c0.store(to: target)
        c1.store(to: t1)
        c2.store(to: t2)
        c3.store(to: t3)
        row += 4
      }
    #endif
    while row + 2 <= rows {
      let first = a.first + row * a.rowStride
      let second = first + a.rowStride
      let target = c + row * rowStride
      var (c0, c1) = (Number.Lanes(target), Number.Lanes(target + rowStride))
      for k in 0..<depth {
        let lanes = Number.Lanes(b + k * width)
        c0.add(first[k * a.columnStride], times: lanes)
        c1.add(second[k * a.columnStride], times: lanes)
      }
      c0.store(to: target)
      c1.store(to: target + rowStride)
      row += 2
    }
    if row < rows {
      let first = a.first + row * a.rowStride
      let target = c + row * rowStride
      var sum = Number.Lanes(target)
      for k in 0..<depth { sum.add(first[k * a.columnStride], times: Number.Lanes(b + k * width)) }
      sum.store(to: target)
    }
  }

  /// The last panel reaches beyond the rows of c, so it works on copies of them.
  private func addPartialPanel(
    _ a: StridedMatrix<Number>, rows: Int, _ b: UnsafePointer<Number>, to c: UnsafeMutablePointer<Number>,
    stride rowStride: Int
  ) {
    let width = Self.panelWidth
    let count = columns % width
    withUnsafeTemporaryAllocation(of: Number.self, capacity: rows * width) { copies in
      guard let copies = copies.baseAddress else { return }
      copies.initialize(repeating: 0, count: rows * width)
      for row in 0..<rows { for j in 0..<count { copies[row * width + j] = c[row * rowStride + j] } }
      addPanel(a, rows: rows, b, to: copies, stride: width)
      for row in 0..<rows { for j in 0..<count { c[row * rowStride + j] = copies[row * width + j] } }
    }
  }
}
