/// Reductions in a lane order that the source fixes: eight partial sums, added pairwise, then the rest in order.
/// The width of the machine's registers does not change the result.

/// aᵀb over `count` elements.
@inline(__always)
func dot(_ a: UnsafePointer<Double>, _ b: UnsafePointer<Double>, _ count: Int) -> Double {
  var lanes = SIMD8<Double>(repeating: 0)
  var i = 0
  while i + 8 <= count {
    let left = UnsafeRawPointer(a + i).loadUnaligned(as: SIMD8<Double>.self)
    let right = UnsafeRawPointer(b + i).loadUnaligned(as: SIMD8<Double>.self)
    lanes += left * right
    i += 8
  }
  let four = lanes.lowHalf + lanes.highHalf
  let two = four.lowHalf + four.highHalf
  var sum = two[0] + two[1]
  while i < count {
    sum += a[i] * b[i]
    i += 1
  }
  return sum
}

/// target += factor·vector over `count` elements.
@inline(__always)
func addScaled(
  _ target: UnsafeMutablePointer<Double>, _ factor: Double, _ vector: UnsafePointer<Double>, _ count: Int
) {
  for i in 0..<count { target[i] += factor * vector[i] }
}
