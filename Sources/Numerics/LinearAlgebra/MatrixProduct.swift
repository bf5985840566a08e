/// A growing product P = A_k ⋯ A_1 of square matrices, kept so that its small singular values are not lost in the
/// rounding errors of the large ones, as they are in the elements of P.
///
/// With A_k Q_{k−1} = Q_k R_k at each step, P = Q_k T with the triangle T = R_k ⋯ R_1, whose rows fall as the singular
/// values do (Stewart 1995; Dieci, Van Vleck 1995). Each row of T is known to within rounding errors of itself, and so
/// are the singular values down to 2⁻⁹⁰⁰ of the largest, as far as the rows are not nearly dependent.
package struct MatrixProduct: Sendable {
  /// Q, `[n, n]`.
  private var basis: Matrix
  /// T/2^exponent, `[n, n]`, whose largest element is in [1, 2).
  private var triangle: Matrix
  private var exponent = 0.0

  /// The empty product, the identity `[size, size]`.
  package init(size: Int) {
    basis = Matrix(identity: size)
    triangle = Matrix(identity: size)
  }

  /// Multiplies by `matrix`, `[n, n]`, from the left.
  package mutating func multiply(by matrix: Matrix) {
    let decomposition = QRDecomposition(matrix * basis)
    basis = decomposition.q
    triangle = decomposition.r * triangle
    guard let growth = triangle.largestExponent else { return }
    triangle = triangle.scaled(byPowerOfTwo: -growth)
    exponent += growth
  }

  /// The singular values of P, `[n]`, in falling order; 0 or ∞ where they leave the range of a Double.
  package var singularValues: [Double] {
    // The rows become the columns, which may differ in length (see ``Matrix/singularValues()``).
    let scale = max(-2044, min(2044, exponent))
    return triangle.transposed().singularValues().map { $0.scaled(byPowerOfTwo: scale) }
  }
}
