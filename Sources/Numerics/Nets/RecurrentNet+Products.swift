// The products with the weights, shared by the cells. A layer's rows are its batch: x·Wᵀ forward, e·W backward.

extension StridedMatrix {
  /// Rows of `width` numbers one after the other, or `stride` apart.
  init(_ first: UnsafePointer<Number>, width: Int) {
    self.init(first: first, rowStride: width, columnStride: 1)
  }
}

extension RecurrentNet {
  /// Wᵀ of the part W `[rows, depth]` of the parameters.
  func transposed(_ range: Range<Int>, depth: Int) -> PackedMatrix<Number> {
    parameters.withUnsafeBufferPointer { all in
      guard let base = all.baseAddress else { return PackedMatrix() }
      let weights = StridedMatrix(base + range.lowerBound, width: depth)
      return PackedMatrix(weights.transposed, depth: depth, columns: range.count / max(depth, 1))
    }
  }

  /// The part W `[depth, columns]` of the parameters.
  func straight(_ range: Range<Int>, columns: Int) -> PackedMatrix<Number> {
    parameters.withUnsafeBufferPointer { all in
      guard let base = all.baseAddress else { return PackedMatrix() }
      let weights = StridedMatrix(base + range.lowerBound, width: columns)
      return PackedMatrix(weights, depth: range.count / max(columns, 1), columns: columns)
    }
  }

  /// Writes W_x x_t + b for every step and sequence, `[T·B, G·H]`.
  func writeInputProducts(of inputs: [Number], to target: UnsafeMutablePointer<Number>) {
    let rows = inputs.count / layout.inputs
    let width = layout.bias.count
    copy(layout.bias, toRows: rows, of: target)
    inputs.withUnsafeBufferPointer { inputs in
      guard let x = inputs.baseAddress else { return }
      transposed(layout.inputWeights, depth: layout.inputs)
        .addProduct(StridedMatrix(x, width: layout.inputs), rows: rows, to: target, stride: width)
    }
  }

  /// Fills every row of `target` with a bias.
  func copy(_ bias: Range<Int>, toRows rows: Int, of target: UnsafeMutablePointer<Number>) {
    parameters.withUnsafeBufferPointer { all in
      guard let base = all.baseAddress else { return }
      for row in 0..<rows {
        (target + row * bias.count).update(from: base + bias.lowerBound, count: bias.count)
      }
    }
  }
}
