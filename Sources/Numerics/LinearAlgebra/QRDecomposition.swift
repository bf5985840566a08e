/// A = QR with orthonormal columns in Q and R upper triangular with a diagonal that is not negative, by Householder's
/// reflections (Golub and Van Loan 2013, algorithm 5.2.1). With A `[m, n]` and p = min(m, n), Q is `[m, p]` and R
/// `[p, n]`. If A has full column rank, there is only one such Q and R.
///
/// ‖A − QR‖ and ‖QᵀQ − 1‖ stay within a small multiple of ε‖A‖ and ε, also where A lacks rank and where its elements are
/// near the ends of their range. If an element is infinite or NaN, all elements of Q and R are NaN.
public struct QRDecomposition: Sendable {
  /// Q, `[m, min(m, n)]`.
  public let q: Matrix
  /// R, `[min(m, n), n]`.
  public let r: Matrix

  /// The decomposition of a matrix.
  public init(_ matrix: Matrix) {
    let (m, n) = (matrix.rows, matrix.columns)
    let p = min(m, n)
    guard let exponent = matrix.largestExponent else {
      q = Matrix(rows: m, columns: p, elements: [Double](repeating: .nan, count: m * p))
      r = Matrix(rows: p, columns: n, elements: [Double](repeating: .nan, count: p * n))
      return
    }
    // Transposed, so that a column is in one piece. What stands below the diagonal becomes the reflections' vectors.
    var columns = matrix.scaled(byPowerOfTwo: -exponent).transposed()
    var basis = Matrix(rows: p, columns: m)
    var triangle = Matrix(rows: p, columns: n)
    var reflections: [HouseholderReflection] = []
    columns.elements.withUnsafeMutableBufferPointer { columns in
      guard let columns = columns.baseAddress else { return }
      for k in 0..<p {
        let v = columns + k * m + k
        let reflection = HouseholderReflection(replacing: v, m - k)
        for j in (k + 1)..<n { reflection.apply(v, to: columns + j * m + k, m - k) }
        reflections.append(reflection)
      }
    }
    for k in 0..<p {
      // Q's column and R's row turn their signs together where the diagonal would be negative.
      let sign = reflections[k].image < 0 ? -1.0 : 1
      basis[k, k] = sign
      triangle[k, k] = sign * reflections[k].image
      for j in (k + 1)..<n { triangle[k, j] = sign * columns[j, k] }
    }
    columns.elements.withUnsafeBufferPointer { columns in
      basis.elements.withUnsafeMutableBufferPointer { basis in
        guard let columns = columns.baseAddress, let basis = basis.baseAddress else { return }
        for k in stride(from: p - 1, through: 0, by: -1) {
          let v = columns + k * m + k
          // The columns before k are still zero from k on.
          for j in k..<p { reflections[k].apply(v, to: basis + j * m + k, m - k) }
        }
      }
    }
    q = basis.transposed()
    r = triangle.scaled(byPowerOfTwo: exponent)
  }
}
