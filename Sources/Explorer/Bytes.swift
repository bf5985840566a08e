/// Reads a request: little-endian words and numbers, and byte strings with their length in front.
struct ByteReader {
  private let bytes: [UInt8]
  private var offset = 0

  /// What was asked for ended too early, or cannot be.
  struct Malformed: Error {}

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { offset == bytes.count }

  mutating func word() throws(Malformed) -> Int {
    guard bytes.count - offset >= 4 else { throw Malformed() }
    var word: UInt32 = 0
    for i in (0..<4).reversed() { word = word << 8 | UInt32(bytes[offset + i]) }
    offset += 4
    return Int(word)
  }

  /// How many items follow, each of at least `size` bytes.
  mutating func count(ofSize size: Int) throws(Malformed) -> Int {
    let count = try word()
    guard count <= (bytes.count - offset) / size else { throw Malformed() }
    return count
  }

  mutating func number() throws(Malformed) -> Double {
    guard bytes.count - offset >= 8 else { throw Malformed() }
    var bits: UInt64 = 0
    for i in (0..<8).reversed() { bits = bits << 8 | UInt64(bytes[offset + i]) }
    offset += 8
    return Double(bitPattern: bits)
  }

  mutating func string() throws(Malformed) -> [UInt8] {
    let count = try count(ofSize: 1)
    offset += count
    return Array(bytes[(offset - count)..<offset])
  }
}

/// Writes a response, in the manner of ``ByteReader``.
package struct ByteWriter {
  /// What was written.
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func word(_ value: Int) {
    let word = UInt32(truncatingIfNeeded: value)
    for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: word >> UInt32(shift))) }
  }

  package mutating func number(_ value: Double) {
    let bits = value.bitPattern
    for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift))) }
  }

  package mutating func string(_ string: [UInt8]) {
    word(string.count)
    bytes += string
  }
}
