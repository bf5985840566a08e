extension Matrix {
  /// A random orthogonal matrix times `scale`, `[size, size]`: Q of the QR decomposition of a normal matrix. Because R has
  /// a positive diagonal, Q follows the Haar measure (Mezzadri 2007).
  public init(orthogonal size: Int, scale: Double, from stream: inout RandomStream) {
    self = QRDecomposition(Matrix(rows: size, columns: size, standardDeviation: 1, from: &stream)).q
    for i in elements.indices { elements[i] *= scale }
  }
}
