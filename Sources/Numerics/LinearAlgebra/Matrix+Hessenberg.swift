extension Matrix {
  /// QᵀAQ for an orthogonal Q, with zeros below the first subdiagonal (Golub and Van Loan 2013, algorithm 7.4.2).
  func hessenbergForm() -> Matrix {
    guard rows > 2 else { return self }
    let size = rows
    var form = self
    var vector = [Double](repeating: 0, count: size)
    var product = [Double](repeating: 0, count: size)
    form.elements.withUnsafeMutableBufferPointer { all in
      vector.withUnsafeMutableBufferPointer { vector in
        product.withUnsafeMutableBufferPointer { product in
          guard let base = all.baseAddress, let v = vector.baseAddress, let product = product.baseAddress else {
            return
          }
          for k in 0..<(size - 2) {
            let count = size - k - 1
            // The block that begins below the diagonal in column k + 1.
            let block = base + (k + 1) * size + k + 1
            for i in 0..<count { v[i] = block[i * size - 1] }
            let reflection = HouseholderReflection(replacing: v, count)
            for i in 0..<count { block[i * size - 1] = i == 0 ? reflection.image : 0 }
            // From the left: the block loses τv(vᵀA).
            for j in 0..<count { product[j] = 0 }
            for i in 0..<count { addScaled(product, v[i], block + i * size, count) }
            for i in 0..<count { addScaled(block + i * size, -reflection.factor * v[i], product, count) }
            // From the right, all rows.
            for i in 0..<size { reflection.apply(v, to: base + i * size + k + 1, count) }
          }
        }
      }
    }
    return form
  }
}
