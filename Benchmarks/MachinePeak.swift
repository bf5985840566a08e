import Foundation

/// What this machine can do at most, with the instructions that the program is built for.
enum MachinePeak {
  /// Products and sums of Float a second on one core: as many independent chains of them as the registers hold, of numbers
  /// from the nearest cache.
  static func operationsPerSecond() -> Double {
    let factors = (0..<1024).map { Float($0 % 7) * 1e-3 }
    let vectors = (0..<256).map { SIMD16<Float>(repeating: Float($0 % 5)) }
    var best = 0.0
    for _ in 0..<200 {
      var result = SIMD16<Float>(repeating: 0)
      let time = ContinuousClock().measure { for _ in 0..<50 { result += chains(factors, vectors) } }
      precondition(result[0].isFinite)
      best = max(best, Double(50 * vectors.count * rows * 2 * 16) / (time / .seconds(1)))
    }
    return best
  }

  #if WIDE_REGISTERS
    private static let rows = 4
  #else
    private static let rows = 2
  #endif

  @inline(never)
  private static func chains(_ factors: [Float], _ vectors: [SIMD16<Float>]) -> SIMD16<Float> {
    factors.withUnsafeBufferPointer { factors in
      vectors.withUnsafeBufferPointer { vectors in
        var (a, b) = (SIMD16<Float>(repeating: 1), SIMD16<Float>(repeating: 2))
        #if WIDE_REGISTERS
          var (c, d) = (a, b)
          for i in vectors.indices {
            let vector = vectors[i]
            a += factors[4 * i] * vector
            b += factors[4 * i + 1] * vector
            c += factors[4 * i + 2] * vector
            d += factors[4 * i + 3] * vector
          }
          return (a + b) + (c + d)
        #else
          for i in vectors.indices {
            let vector = vectors[i]
            a += factors[2 * i] * vector
            b += factors[2 * i + 1] * vector
          }
          return a + b
        #endif
      }
    }
  }

  /// Bytes a second that one core reads from a block it has just read.
  static func bytesPerSecond(block: Int) -> Double {
    let numbers = [Float](repeating: 1, count: max(block / 4, 64))
    var best = 0.0
    for _ in 0..<20 {
      let repeats = max(1, 4_000_000 / numbers.count)
      var total: Float = 0
      let time = ContinuousClock().measure { for _ in 0..<repeats { total += sum(numbers) } }
      precondition(total > 0)
      best = max(best, Double(repeats * numbers.count * 4) / (time / .seconds(1)))
    }
    return best
  }

  @inline(never)
  private static func sum(_ numbers: [Float]) -> Float {
    numbers.withUnsafeBytes { bytes in
      var (a, b) = (SIMD16<Float>(repeating: 0), SIMD16<Float>(repeating: 0))
      for offset in stride(from: 0, to: bytes.count - 127, by: 128) {
        a += bytes.loadUnaligned(fromByteOffset: offset, as: SIMD16<Float>.self)
        b += bytes.loadUnaligned(fromByteOffset: offset + 64, as: SIMD16<Float>.self)
      }
      return (a + b).sum()
    }
  }
}

/// Memory of this process, as Linux counts it; 0 elsewhere.
enum MemoryUse {
  /// Bytes in use now.
  static func resident() -> Int { status("VmRSS") }
  /// The most bytes in use since ``resetPeak()``.
  static func peak() -> Int { status("VmHWM") }

  static func resetPeak() {
    try? Data("5".utf8).write(to: URL(filePath: "/proc/self/clear_refs"))
  }

  private static func status(_ name: String) -> Int {
    let text = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = text.split(separator: "\n").first { $0.hasPrefix(name) } ?? ""
    return line.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }.first.map { $0 * 1024 } ?? 0
  }
}
