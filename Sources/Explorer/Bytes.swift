/// Reads a request: little-endian words and numbers, and byte strings with their length in front.
///
/// What ends too early or cannot be is rejected; from there on everything reads as zero and empty. Whoever reads asks once, at
/// the end, instead of being interrupted, since every place that can be left halfway has to release what it holds.
struct ByteReader {
  private let bytes: [UInt8]
  private var offset = 0
  private var isRejected = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether all was read, and nothing rejected.
  var isUnderstood: Bool { !isRejected && offset == bytes.count }

  /// Says that what was read cannot be.
  mutating func reject() { isRejected = true }

  mutating func word() -> Int { Int(truncatingIfNeeded: integer(ofSize: 4)) }

  /// A word that is below some limit; 0 where none is.
  mutating func index(below limit: Int) -> Int {
    let word = word()
    // On a machine of 32 bits, large words are negative.
    if word >= 0 && word < limit { return word }
    reject()
    return 0
  }

  /// How many items follow, each of at least `size` bytes.
  mutating func count(ofSize size: Int) -> Int {
    let room = bytes.count - offset - 4
    return index(below: room < 0 ? 0 : room / size + 1)
  }

  mutating func number() -> Double { Double(bitPattern: integer(ofSize: 8)) }

  mutating func string() -> [UInt8] {
    let count = count(ofSize: 1)
    offset += count
    return Array(bytes[(offset - count)..<offset])
  }

  private mutating func integer(ofSize size: Int) -> UInt64 {
    if bytes.count - offset < size { reject() }
    if isRejected { return 0 }
    var integer: UInt64 = 0
    for i in (0..<size).reversed() { integer = integer << 8 | UInt64(bytes[offset + i]) }
    offset += size
    return integer
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
