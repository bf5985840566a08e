import Foundation

/// About how many bytes `gzip -9` would make of some bytes, without a library for it: the matches of DEFLATE (RFC 1951) are found as
/// gzip finds them, and its codes are taken to be as long as their entropy, in one block. Within 3 % for figures, as a test
/// against gzip shows.
enum CompressedSize {
  static func estimate(_ bytes: [UInt8]) -> Int {
    var counts = (lengths: [Int](repeating: 0, count: 286), distances: [Int](repeating: 0, count: 30))
    var extraBits = 0
    var matches = MatchFinder(bytes)
    var place = 0
    var match = matches.longest(at: 0)
    while place < bytes.count {
      // A match waits while a longer one begins at the next byte.
      let next = place + 1 < bytes.count ? matches.longest(at: place + 1) : (length: 0, distance: 0)
      if match.length < 3 || next.length > match.length {
        counts.lengths[Int(bytes[place])] += 1
        place += 1
        match = next
        continue
      }
      // Symbols 257 on stand for lengths from 3 in steps that double every four; of distances, every two.
      let length = match.length - 3
      let lengthBits = length < 8 ? 0 : length == 255 ? 0 : bitWidth(length) - 3
      counts.lengths[length == 255 ? 285 : 257 + 4 * lengthBits + (length >> lengthBits)] += 1
      let distance = match.distance - 1
      let distanceBits = distance < 4 ? 0 : bitWidth(distance) - 2
      counts.distances[2 * distanceBits + (distance >> distanceBits)] += 1
      extraBits += lengthBits + distanceBits
      for skipped in (place + 2)..<max(place + 2, place + match.length) { matches.insert(skipped) }
      place += match.length
      match = place < bytes.count ? matches.longest(at: place) : (0, 0)
    }
    counts.lengths[256] += 1
    let bits = entropy(counts.lengths) + entropy(counts.distances) + Double(extraBits)
    // The code lengths of the symbols used take about three bits each; gzip's header and trailer have 18 bytes.
    let used = counts.lengths.count { $0 > 0 } + counts.distances.count { $0 > 0 }
    return Int((bits + 3 * Double(used)) / 8) + 18
  }

  private static func bitWidth(_ value: Int) -> Int { Int.bitWidth - value.leadingZeroBitCount }

  private static func entropy(_ counts: [Int]) -> Double {
    let total = Double(counts.reduce(0, +))
    return counts.reduce(0) { $1 == 0 ? $0 : $0 + Double($1) * Foundation.log2(total / Double($1)) }
  }
}

/// Finds earlier text that is repeated, by chains of places whose next three bytes have one hash.
private struct MatchFinder {
  private let bytes: [UInt8]
  private var newest = [Int32](repeating: -1, count: 1 << 15)
  private var older: [Int32]
  private var inserted = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    older = [Int32](repeating: -1, count: bytes.count)
  }

  mutating func insert(_ place: Int) {
    guard place >= inserted, place + 2 < bytes.count else { return }
    let hash = hash(place)
    older[place] = newest[hash]
    newest[hash] = Int32(place)
    inserted = place + 1
  }

  /// The longest match with text before `place`, up to 258 bytes long and 32 KiB back.
  mutating func longest(at place: Int) -> (length: Int, distance: Int) {
    guard place + 2 < bytes.count else { return (0, 0) }
    var best = (length: 0, distance: 0)
    var candidate = place < inserted ? older[place] : newest[hash(place)]
    let limit = min(258, bytes.count - place)
    var tries = 1000
    while candidate >= 0, place - Int(candidate) <= 32768, tries > 0 {
      let start = Int(candidate)
      if best.length == 0 || (best.length < limit && bytes[start + best.length] == bytes[place + best.length]) {
        var length = 0
        while length < limit, bytes[start + length] == bytes[place + length] { length += 1 }
        if length > best.length { best = (length, place - start) }
        if length == limit { break }
      }
      candidate = older[start]
      tries -= 1
    }
    insert(place)
    return best.length < 3 ? (0, 0) : best
  }

  private func hash(_ place: Int) -> Int {
    (Int(bytes[place]) << 10 ^ Int(bytes[place + 1]) << 5 ^ Int(bytes[place + 2])) & 0x7fff
  }
}
