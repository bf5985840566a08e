extension Double: Scalar {
  package typealias Lanes = DoubleLanes

  @inline(__always)
  package var double: Double { self }

  @inline(__always)
  package static func exp(_ x: Double) -> Double { Numerics.exp(x) }

  @inline(__always)
  package static func log(_ x: Double) -> Double { Numerics.log(x) }

  package static func replaceByTanh(_ numbers: UnsafeMutablePointer<Double>, _ count: Int) {
    replaceEach(of: numbers, count, by: Numerics.tanh, rest: Numerics.tanh)
  }

  package static func replaceBySigmoid(_ numbers: UnsafeMutablePointer<Double>, _ count: Int) {
    replaceEach(of: numbers, count, by: Numerics.sigmoid, rest: Numerics.sigmoid)
  }
}

/// Eight numbers: 64 bytes, as many as a cache line has.
package struct DoubleLanes: LaneVector {
  private var lanes: SIMD8<Double>

  @inline(__always)
  package static var count: Int { 8 }

  @inline(__always)
  package init(_ source: UnsafePointer<Double>) {
    lanes = UnsafeRawPointer(source).loadUnaligned(as: SIMD8<Double>.self)
  }

  @inline(__always)
  package func store(to target: UnsafeMutablePointer<Double>) {
    UnsafeMutableRawPointer(target).storeBytes(of: lanes, as: SIMD8<Double>.self)
  }

  @inline(__always)
  package mutating func add(_ factor: Double, times other: DoubleLanes) { lanes += factor * other.lanes }
}
