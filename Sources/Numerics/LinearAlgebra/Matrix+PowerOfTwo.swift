extension Matrix {
  /// The exponent e of the largest magnitude, which lies in [2ᵉ, 2ᵉ⁺¹): 0 for a matrix of zeros, nil if an element is
  /// infinite or NaN.
  var largestExponent: Double? {
    var largest = 0.0
    for x in elements {
      guard x.isFinite else { return nil }
      largest = Double.maximum(largest, x.magnitude)
    }
    return largest == 0 ? 0 : Double(Int(largest.exponent))
  }

  /// 2ᵏ times the matrix for |k| ≤ 2044: exact but for overflow and underflow.
  func scaled(byPowerOfTwo k: Double) -> Matrix {
    var result = self
    for i in result.elements.indices { result.elements[i] = elements[i].scaled(byPowerOfTwo: k) }
    return result
  }
}
