extension Matrix {
  /// The Frobenius norm, the root of the sum of squares of the elements; neither overflows nor underflows where the result
  /// itself does not.
  public var frobeniusNorm: Double { norm(elements) }

  /// The spectral norm ‖A‖₂, the largest singular value: how much A can stretch a vector. 0 of an empty matrix, NaN if an
  /// element is infinite or NaN.
  public var spectralNorm: Double { singularValues().first ?? 0 }

  /// The spectral radius ρ(A), the largest magnitude of an eigenvalue: ‖Aᵏ‖ grows as ρᵏ in the end, whatever it does
  /// before. 0 of an empty matrix, NaN if an element is infinite or NaN.
  ///
  /// - Precondition: `rows` is `columns`.
  public var spectralRadius: Double { eigenvalues().first?.magnitude ?? 0 }
}
