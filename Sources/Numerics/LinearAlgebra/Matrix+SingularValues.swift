extension Matrix {
  /// The singular values, `[min(rows, columns)]`, in falling order, by one-sided Jacobi rotations (Demmel and Veselić 1992,
  /// algorithm 4.1) in de Rijk's order.
  ///
  /// With the shorter side as columns and A = BD, where D is diagonal and B has columns of length 1, each is exact to
  /// about κ(B)·ε of itself; of one below 2⁻⁹⁰⁰ of the largest no more is certain than that it is so small. If an element
  /// is infinite or NaN, all are NaN.
  public func singularValues() -> [Double] { singularValues(sweeps: 60) }

  /// The singular values, all NaN if the rotations have not come to rest after so many sweeps over the matrix. Random
  /// matrices of up to 200 rows take at most 13, and such whose rows fall to 2⁻³⁰⁰ up to 25.
  package func singularValues(sweeps: Int) -> [Double] {
    let count = min(rows, columns)
    let unknown = [Double](repeating: .nan, count: count)
    guard let largest = largestExponent else { return unknown }
    // Squares of the largest elements nearly reach the end of their range, so that those of small ones count as well.
    let exponent = largest - 480
    // The shorter side as columns, each in one piece.
    var iteration = JacobiIteration(
      (rows < columns ? self : transposed()).scaled(byPowerOfTwo: -exponent))
    var sweep = 0
    while iteration.rotatesEachPair() {
      sweep += 1
      if sweep == sweeps { return unknown }
    }
    return iteration.lengths.map { $0.scaled(byPowerOfTwo: exponent) }.inOrder(>)
  }
}

/// The rotation of vectors, the rows of a matrix, until they are orthogonal (Hestenes 1958).
private struct JacobiIteration {
  private var vectors: Matrix

  init(_ vectors: Matrix) {
    self.vectors = vectors
  }

  /// The lengths of the vectors.
  var lengths: [Double] {
    (0..<vectors.rows).map { row in
      norm(Array(vectors.elements[(row * vectors.columns)..<((row + 1) * vectors.columns)]))
    }
  }

  /// Goes over all pairs once, and tells whether one of them was not orthogonal yet.
  mutating func rotatesEachPair() -> Bool {
    let (vectorCount, dimension) = (vectors.rows, vectors.columns)
    // Cosines below it are rounding errors of a dot product.
    let tolerance = Double(dimension).squareRoot() * 0x1p-52
    var hasRotated = false
    vectors.elements.withUnsafeMutableBufferPointer { all in
      guard let base = all.baseAddress else { return }
      for i in 0..<vectorCount {
        let x = base + i * dimension
        // The longest vector first: at most half as many sweeps where lengths differ much (de Rijk 1989).
        swapElements(x, longest(of: x, vectorCount - i, dimension), dimension)
        for j in (i + 1)..<vectorCount {
          if let rotation = PlaneRotation(of: x, base + j * dimension, dimension, tolerance: tolerance) {
            rotation.apply(to: x, base + j * dimension, dimension)
            hasRotated = true
          }
        }
      }
    }
    return hasRotated
  }
}

/// The longest of `count` vectors in one piece, at equal length the first.
private func longest(
  of vectors: UnsafeMutablePointer<Double>, _ count: Int, _ dimension: Int
) -> UnsafeMutablePointer<Double> {
  var (longest, square) = (vectors, dot(vectors, vectors, dimension))
  for i in 1..<count {
    let vector = vectors + i * dimension
    let other = dot(vector, vector, dimension)
    if other > square { (longest, square) = (vector, other) }
  }
  return longest
}

private func swapElements(_ x: UnsafeMutablePointer<Double>, _ y: UnsafeMutablePointer<Double>, _ count: Int) {
  for k in 0..<count { (x[k], y[k]) = (y[k], x[k]) }
}
