extension Float: Scalar {
  package typealias Lanes = FloatLanes

  @inline(__always)
  package var double: Double { Double(self) }

  @inline(__always)
  package static func exp(_ x: Float) -> Float { Numerics.exp(x) }

  @inline(__always)
  package static func log(_ x: Float) -> Float { Numerics.log(x) }

  package static func replaceByTanh(_ numbers: UnsafeMutablePointer<Float>, _ count: Int) {
    replaceEach(of: numbers, count, by: Numerics.tanh, rest: Numerics.tanh)
  }

  package static func replaceBySigmoid(_ numbers: UnsafeMutablePointer<Float>, _ count: Int) {
    replaceEach(of: numbers, count, by: Numerics.sigmoid, rest: Numerics.sigmoid)
  }
}

/// Sixteen numbers: 64 bytes, as many as a cache line has.
package struct FloatLanes: LaneVector {
  private var lanes: SIMD16<Float>

  @inline(__always)
  package static var count: Int { 16 }

  @inline(__always)
  package init(_ source: UnsafePointer<Float>) {
    lanes = UnsafeRawPointer(source).loadUnaligned(as: SIMD16<Float>.self)
  }

  @inline(__always)
  package func store(to target: UnsafeMutablePointer<Float>) {
    UnsafeMutableRawPointer(target).storeBytes(of: lanes, as: SIMD16<Float>.self)
  }

  @inline(__always)
  package mutating func add(_ factor: Float, times other: FloatLanes) { lanes += factor * other.lanes }
}
