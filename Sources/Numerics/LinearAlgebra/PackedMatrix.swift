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
          if source.columnStride == 1 {
            target.update(from: row, count: count)
          } else {
            for j in 0..<count { target[j] = row[j * source.columnStride] }
          }
          target += width
        }
      }
    }
  }

  /// c += a · self, with a `[rows, depth]` and c `[rows, columns]` with rows `stride` apart.
  @inline(never)
  func addProduct(
    _ a: StridedMatrix<Number>, rows: Int, to c: UnsafeMutablePointer<Number>, stride rowStride: Int
  ) {
    let width = Self.panelWidth
    // One row alone has too few sums in flight to keep the machine busy: take two panels at a time.
    let paired = rows == 1 ? columns / (2 * width) * 2 : 0
    panels.withUnsafeBufferPointer { panels in
      guard let panels = panels.baseAddress else { return }
      for panel in stride(from: 0, to: paired, by: 2) {
        addOneRow(a, panels + panel * width * depth, to: c + panel * width)
      }
    }
    addProduct(panelsFrom: paired, rows: rows, to: c, stride: rowStride) { row in a.from(row: row) }
  }

  /// c += a · self for the columns of some panels, with a given by what is `[…, depth]` from an even row on; where four rows
  /// are taken at once, from every fourth.
  @inline(__always)
  func addProduct(
    panelsFrom firstPanel: Int = 0, rows: Int, to c: UnsafeMutablePointer<Number>, stride rowStride: Int,
    a rowsFrom: (Int) -> StridedMatrix<Number>
  ) {
    let width = Self.panelWidth
    panels.withUnsafeBufferPointer { panels in
      guard let panels = panels.baseAddress else { return }
      for column in stride(from: firstPanel * width, to: columns, by: width) {
        let panel = panels + column * depth
        if column + width <= columns {
          addPanel(rowsFrom, rows: rows, panel, to: c + column, stride: rowStride)
        } else {
          addPartialPanel(
            rowsFrom, rows: rows, panel, to: c + column, stride: rowStride, count: columns - column)
        }
      }
    }
  }

  @inline(__always)
  private func addOneRow(
    _ a: StridedMatrix<Number>, _ b: UnsafePointer<Number>, to c: UnsafeMutablePointer<Number>
  ) {
    let width = Self.panelWidth
    let step = a.columnStride
    var a = a.first
    var (b0, b1) = (b, b + depth * width)
    var (c0, c1) = (Number.Lanes(c), Number.Lanes(c + width))
    for _ in 0..<depth {
      c0.add(a.pointee, times: Number.Lanes(b0))
      c1.add(a.pointee, times: Number.Lanes(b1))
      a += step
      b0 += width
      b1 += width
    }
    c0.store(to: c)
    c1.store(to: c + width)
  }

  /// Two rows at a time fill the sixteen registers of the oldest 64-bit machines; four, those of later ones.
  @inline(__always)
  private func addPanel(
    _ rowsFrom: (Int) -> StridedMatrix<Number>, rows: Int, _ b: UnsafePointer<Number>,
    to c: UnsafeMutablePointer<Number>,
    stride rowStride: Int
  ) {
    var row = 0
    #if WIDE_REGISTERS
      while row + 4 <= rows {
        addFourRows(rowsFrom(row), b, to: c + row * rowStride, stride: rowStride)
        row += 4
      }
    #endif
    while row + 2 <= rows {
      addTwoRows(rowsFrom(row), b, to: c + row * rowStride, stride: rowStride)
      row += 2
    }
    if row < rows {
      let (a, width) = (rowsFrom(row), Self.panelWidth)
      var sum = Number.Lanes(c + row * rowStride)
      for k in 0..<depth { sum.add(a.first[k * a.columnStride], times: Number.Lanes(b + k * width)) }
      sum.store(to: c + row * rowStride)
    }
  }

  @inline(__always)
  private func addTwoRows(
    _ a: StridedMatrix<Number>, _ b: UnsafePointer<Number>, to c: UnsafeMutablePointer<Number>, stride rowStride: Int
  ) {
    let (width, step) = (Self.panelWidth, a.columnStride)
    var (a0, a1, b) = (a.first, a.first + a.rowStride, b)
    var (c0, c1) = (Number.Lanes(c), Number.Lanes(c + rowStride))
    for _ in 0..<depth {
      let lanes = Number.Lanes(b)
      c0.add(a0.pointee, times: lanes)
      c1.add(a1.pointee, times: lanes)
      a0 += step
      a1 += step
      b += width
    }
    c0.store(to: c)
    c1.store(to: c + rowStride)
  }

  #if WIDE_REGISTERS
    @inline(__always)
    private func addFourRows(
      _ a: StridedMatrix<Number>, _ b: UnsafePointer<Number>, to c: UnsafeMutablePointer<Number>,
      stride rowStride: Int
    ) {
      let (width, step) = (Self.panelWidth, a.columnStride)
      var (a0, a1) = (a.first, a.first + a.rowStride)
      var (a2, a3, b) = (a.first + 2 * a.rowStride, a.first + 3 * a.rowStride, b)
      var (c0, c1) = (Number.Lanes(c), Number.Lanes(c + rowStride))
      var (c2, c3) = (Number.Lanes(c + 2 * rowStride), Number.Lanes(c + 3 * rowStride))
      for _ in 0..<depth {
        let lanes = Number.Lanes(b)
        c0.add(a0.pointee, times: lanes)
        c1.add(a1.pointee, times: lanes)
        c2.add(a2.pointee, times: lanes)
        c3.add(a3.pointee, times: lanes)
        a0 += step
        a1 += step
        a2 += step
        a3 += step
        b += width
      }
      c0.store(to: c)
      c1.store(to: c + rowStride)
      c2.store(to: c + 2 * rowStride)
      c3.store(to: c + 3 * rowStride)
    }
  #endif

  /// The last panel reaches beyond the rows of c, so it works on copies of them.
  @inline(__always)
  private func addPartialPanel(
    _ rowsFrom: (Int) -> StridedMatrix<Number>, rows: Int, _ b: UnsafePointer<Number>,
    to c: UnsafeMutablePointer<Number>, stride rowStride: Int, count: Int
  ) {
    let width = Self.panelWidth
    withUnsafeTemporaryAllocation(of: Number.self, capacity: rows * width) { copies in
      guard let copies = copies.baseAddress else { return }
      copies.initialize(repeating: 0, count: rows * width)
      for row in 0..<rows { for j in 0..<count { copies[row * width + j] = c[row * rowStride + j] } }
      addPanel(rowsFrom, rows: rows, b, to: copies, stride: width)
      for row in 0..<rows { for j in 0..<count { c[row * rowStride + j] = copies[row * width + j] } }
    }
  }
}
