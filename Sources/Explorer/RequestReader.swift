import Experiments
import Plots

/// Reads a request: little-endian words and numbers, and byte strings with their length in front.
///
/// What ends too early or cannot be is rejected; from there on everything reads as zero and empty. Whoever reads asks once, at
/// the end, instead of being interrupted, since every place that can be left halfway has to release what it holds.
struct RequestReader {
  private let bytes: [UInt8]
  private let catalogue: Catalogue
  private var offset = 0
  private var isRejected = false

  init(_ bytes: [UInt8], _ catalogue: Catalogue) {
    self.bytes = bytes
    self.catalogue = catalogue
  }

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

extension RequestReader {
  /// The kind with the name that follows; any where there is none.
  mutating func experiment() -> Experiment {
    if let experiment = catalogue[Text(string())] { return experiment }
    reject()
    return catalogue.experiments[0]
  }

  /// How many seeds a run is repeated with.
  mutating func seeds() -> Int {
    let seeds = index(below: Exhibit.mostSeeds + 1)
    if seeds == 0 { reject() }
    return seeds
  }
}
