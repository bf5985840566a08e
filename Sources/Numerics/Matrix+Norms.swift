extension Matrix {
  /// The Frobenius norm, the root of the sum of squares of the elements; neither overflows nor underflows where the result
  /// itself does not.
  public var frobeniusNorm: Double { norm(elements) }

  /// The spectral norm ‖A‖₂, the largest singular value: how much A can stretch a vector. 0 of an empty matrix, NaN if an
  /// element is infinite or NaN.
  public var spectralNorm: Double { singularValues().first ?? 0 }
}
