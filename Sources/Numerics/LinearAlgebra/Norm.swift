/// The Euclidean norm ‖x‖, summed in Double; neither overflows nor underflows where the result itself does not.
///
/// A naive norm in Float turns [10²⁰, 1] into infinity, and clipping by it the gradient into [0, 0].
@specialized(where Number == Double)
@specialized(where Number == Float)
@specialized(where Number == Half)
package func norm<Number: Scalar>(_ vector: [Number]) -> Double {
  vector.withUnsafeBufferPointer { vector in
    guard let first = vector.baseAddress else { return 0 }
    return norm(first, vector.count)
  }
}

/// The Euclidean norm of `count` numbers.
func norm<Number: Scalar>(_ vector: UnsafePointer<Number>, _ count: Int) -> Double {
  // Eight partial sums, added pairwise: the order is fixed here, not by the machine.
  var sums = SIMD8<Double>(repeating: 0)
  let whole = count & ~7
  for i in stride(from: 0, to: whole, by: 8) {
    var lanes = SIMD8<Double>()
    for lane in 0..<8 { lanes[lane] = vector[i + lane].double }
    sums += lanes * lanes
  }
  let four = sums.lowHalf + sums.highHalf
  let two = four.lowHalf + four.highHalf
  var square = two[0] + two[1]
  for i in whole..<count { square += vector[i].double * vector[i].double }
  if square > 0x1p-900 && square < .infinity { return square.squareRoot() }
  return scaledNorm(vector, count)
}

/// The norm where the plain sum of squares left the range: scaled by the power of two of the largest entry, which is exact.
private func scaledNorm<Number: Scalar>(_ vector: UnsafePointer<Number>, _ count: Int) -> Double {
  var largest = 0.0
  for i in 0..<count {
    if vector[i].double.isNaN { return .nan }
    largest = Double.maximum(largest, vector[i].double.magnitude)
  }
  if largest == 0 || largest == .infinity { return largest }
  let down = Double(-Swift.min(Swift.max(Int(largest.exponent), -1022), 1022)).powerOfTwo
  var sum = 0.0
  for i in 0..<count { sum += (vector[i].double * down) * (vector[i].double * down) }
  return sum.squareRoot() / down
}
