extension RandomStream {
  /// A draw from the uniform distribution on [0, 1): a multiple of 2⁻⁵³, each as likely.
  ///
  /// The stream "golden" of seed 0 begins with 0.3129770286020245, 0.4888336627632309.
  public mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A draw from the whole numbers below `bound`, each exactly as likely (Lemire 2019, algorithm 5).
  ///
  /// The stream "golden" of seed 0 begins with 312, 488, 967 for `bound` 1000.
  ///
  /// - Precondition: `bound` is positive.
  public mutating func integer(below bound: UInt64) -> UInt64 {
    precondition(bound > 0, "There is no whole number below 0")
    // The upper word of a product is below `bound`. Some upper words would come once more than the others; the rejected
    // lower words are those that would.
    var product = next().multipliedFullWidth(by: bound)
    if product.low < bound {
      let rejected = (0 &- bound) % bound
      while product.low < rejected { product = next().multipliedFullWidth(by: bound) }
    }
    return product.high
  }

  /// A draw from the whole numbers from 0 to below `bound`, as ``integer(below:)-(UInt64)``.
  ///
  /// - Precondition: `bound` is positive.
  public mutating func integer(below bound: Int) -> Int { Int(integer(below: UInt64(bound))) }
}
