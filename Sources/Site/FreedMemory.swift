#if canImport(Glibc)
  import Glibc
#endif

/// Lets the allocator keep what is freed: experiments take and return megabytes many times a second, and handing them to the
/// system and back costs more than computing with them.
public func keepFreedMemory() {
  #if canImport(Glibc)
    // The module Glibc leaves out malloc.h.
    typealias Mallopt = @convention(c) (Int32, Int32) -> Int32
    guard let symbol = dlsym(nil, "mallopt") else { return }
    let mallopt = unsafeBitCast(symbol, to: Mallopt.self)
    let (trimThreshold, mapThreshold) = (Int32(-1), Int32(-3))
    _ = mallopt(mapThreshold, 32 << 20)
    _ = mallopt(trimThreshold, 512 << 20)
  #endif
}
