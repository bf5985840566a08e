// The inner loops work on pointers; these reach several lists at once. A list that is empty may have no address, so none
// of those given here may be.

@inline(__always)
func withPointers<Number>(_ a: inout [Number], _ body: (UnsafeMutablePointer<Number>) -> Void) {
  a.withUnsafeMutableBufferPointer { a in
    guard let a = a.baseAddress else { return }
    body(a)
  }
}

@inline(__always)
func withPointers<Number>(
  _ a: inout [Number], _ b: inout [Number],
  _ body: (UnsafeMutablePointer<Number>, UnsafeMutablePointer<Number>) -> Void
) {
  a.withUnsafeMutableBufferPointer { a in
    b.withUnsafeMutableBufferPointer { b in
      guard let a = a.baseAddress, let b = b.baseAddress else { return }
      body(a, b)
    }
  }
}

@inline(__always)
func withPointers<Number>(
  _ a: inout [Number], _ b: inout [Number], _ c: inout [Number],
  _ body: (UnsafeMutablePointer<Number>, UnsafeMutablePointer<Number>, UnsafeMutablePointer<Number>) -> Void
) {
  a.withUnsafeMutableBufferPointer { a in
    withPointers(&b, &c) { b, c in
      guard let a = a.baseAddress else { return }
      body(a, b, c)
    }
  }
}

@inline(__always)
func withPointers<Number>(
  reading a: [Number], _ b: [Number], _ body: (UnsafePointer<Number>, UnsafePointer<Number>) -> Void
) {
  a.withUnsafeBufferPointer { a in
    b.withUnsafeBufferPointer { b in
      guard let a = a.baseAddress, let b = b.baseAddress else { return }
      body(a, b)
    }
  }
}

@inline(__always)
func withPointers<Number>(
  reading a: [Number], _ b: [Number], _ c: [Number],
  _ body: (UnsafePointer<Number>, UnsafePointer<Number>, UnsafePointer<Number>) -> Void
) {
  a.withUnsafeBufferPointer { a in
    withPointers(reading: b, c) { b, c in
      guard let a = a.baseAddress else { return }
      body(a, b, c)
    }
  }
}
