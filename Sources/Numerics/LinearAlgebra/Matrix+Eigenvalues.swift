extension Matrix {
  /// The eigenvalues of a square matrix A, `[n]`, by reflections to Hessenberg form and Francis' iteration (EISPACK's
  /// `orthes` and `hqr`; Golub and Van Loan 2013, section 7.5). They fall by magnitude, at equal magnitude by the real
  /// and then by the imaginary part, so that of a conjugate pair the one above the axis is first.
  ///
  /// They are the eigenvalues of a matrix within a small multiple of ε‖A‖ of A, so one that is sensitive can be off by
  /// more. Those of an upper triangular matrix are its diagonal, exactly. If an element of A is infinite or NaN, all are
  /// NaN.
  ///
  /// - Precondition: `rows` is `columns`.
  public func eigenvalues() -> [Complex] { eigenvalues(sweeps: 30 * max(rows, 10)) }

  /// The eigenvalues, all NaN if they take more than so many sweeps of Francis' iteration. Random matrices take about two
  /// a row; many more than that were not seen of any matrix.
  package func eigenvalues(sweeps: Int) -> [Complex] {
    precondition(rows == columns, "Only square matrices have eigenvalues")
    let unknown = [Complex](repeating: Complex(.nan, .nan), count: rows)
    guard let exponent = largestExponent else { return unknown }
    var iteration = FrancisIteration(scaled(byPowerOfTwo: -exponent).hessenbergForm())
    guard let found = iteration.eigenvalues(sweeps: sweeps) else { return unknown }
    return found.map {
      Complex($0.real.scaled(byPowerOfTwo: exponent), $0.imaginary.scaled(byPowerOfTwo: exponent))
    }
    .inOrder { a, b in
      let (first, second) = (a.magnitude, b.magnitude)
      if first != second { return first > second }
      return a.real != b.real ? a.real > b.real : a.imaginary > b.imaginary
    }
  }
}
