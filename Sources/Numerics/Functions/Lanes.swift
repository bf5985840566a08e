// The vector form of an elementary function is its scalar form in each lane: one source, the same bits. So that the
// compiler can make vector instructions of the loop, the scalar forms are free of branches: they compute what either
// case needs and select, and they take numbers apart by their bits.

/// The vector whose lanes are `function` of the lanes of `x`.
///
/// The compiler turns a loop over pointers to vector instructions; a loop over indices it would unroll before, and then
/// finds only some of them. Pass the function by its name: a closure around it may stay a call.
@inline(__always)
func eachLane<Number>(_ x: SIMD8<Number>, _ function: (Number) -> Number) -> SIMD8<Number> {
  var values = x
  withUnsafeMutablePointer(to: &values) { values in
    values.withMemoryRebound(to: Number.self, capacity: 8) { first in
      var lane = first
      while lane < first + 8 {
        lane.pointee = function(lane.pointee)
        lane += 1
      }
    }
  }
  return values
}

/// Replaces each of `count` numbers, eight at a time and the rest one by one.
@inline(__always)
func replaceEach<Number>(
  of numbers: UnsafeMutablePointer<Number>, _ count: Int, by eight: (SIMD8<Number>) -> SIMD8<Number>,
  rest one: (Number) -> Number
) {
  var i = 0
  while i + 8 <= count {
    let lanes = UnsafeMutableRawPointer(numbers + i)
    lanes.storeBytes(of: eight(lanes.loadUnaligned(as: SIMD8<Number>.self)), as: SIMD8<Number>.self)
    i += 8
  }
  while i < count {
    numbers[i] = one(numbers[i])
    i += 1
  }
}
