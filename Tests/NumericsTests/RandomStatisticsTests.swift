import Foundation
import Numerics
import Testing

/// Statistics whose distribution is known, at seeds that are fixed: within five standard errors, which a right generator
/// leaves once in two million.
struct RandomStatisticsTests {
  // MARK: Words

  @Test func `each bit is set half of the time and changes half of the time`() {
    let count = 1_000_000
    var stream = RandomStream(seed: 1, name: "bits")
    var (ones, changes) = ([Int](repeating: 0, count: 64), [Int](repeating: 0, count: 64))
    var previous = stream.next()
    for _ in 0..<count {
      let word = stream.next()
      for bit in 0..<64 {
        ones[bit] += Int(word >> UInt64(bit) & 1)
        changes[bit] += Int((word ^ previous) >> UInt64(bit) & 1)
      }
      previous = word
    }
    for bit in 0..<64 {
      #expect(score(successes: ones[bit], of: count, probability: 0.5).magnitude < 5, "bit \(bit)")
      #expect(score(successes: changes[bit], of: count, probability: 0.5).magnitude < 5, "bit \(bit)")
    }
  }

  // MARK: Uniform draws

  @Test(arguments: [2, 10, 1000, 1024])
  func `uniform draws fill equal cells equally`(cells: Int) {
    var stream = RandomStream(seed: 2, name: "uniform")
    var counts = [Int](repeating: 0, count: cells)
    for _ in 0..<1_000_000 { counts[Int(stream.uniform() * Double(cells))] += 1 }
    #expect(score(ofEqualCells: counts).magnitude < 5)
  }

  @Test func `uniform draws are not correlated with those that follow`() {
    var stream = RandomStream(seed: 3, name: "serial")
    let draws = (0..<1_000_000).map { _ in stream.uniform() }
    for lag in 1...16 {
      #expect(correlationScore(draws.dropLast(lag), draws.dropFirst(lag)).magnitude < 5, "lag \(lag)")
    }
    // Pairs of neighbours fill the square.
    var counts = [Int](repeating: 0, count: 32 * 32)
    for i in stride(from: 0, to: draws.count, by: 2) { counts[Int(draws[i] * 32) * 32 + Int(draws[i + 1] * 32)] += 1 }
    #expect(score(ofEqualCells: counts).magnitude < 5)
  }

  // MARK: Integers

  @Test(arguments: [2, 3, 6, 10, 257, 1000])
  func `integers below a bound are equally likely`(bound: Int) {
    var stream = RandomStream(seed: 4, name: "integers")
    var counts = [Int](repeating: 0, count: bound)
    for _ in 0..<1_000_000 { counts[stream.integer(below: bound)] += 1 }
    #expect(score(ofEqualCells: counts).magnitude < 5)
  }

  /// The remainder of a word would be in the lower two thirds three times out of four; the upper word of a product
  /// without rejection would leave a remainder of 2 by three twice out of eight.
  @Test func `integers below a huge bound are equally likely`() {
    let third = UInt64(1) << 61
    var stream = RandomStream(seed: 5, name: "huge")
    var (thirds, remainders) = ([0, 0, 0], [0, 0, 0])
    for _ in 0..<300_000 {
      let number = stream.integer(below: 3 * third)
      thirds[Int(number / third)] += 1
      remainders[Int(number % 3)] += 1
    }
    #expect(score(ofEqualCells: thirds).magnitude < 5)
    #expect(score(ofEqualCells: remainders).magnitude < 5)
  }

  // MARK: Permutations

  @Test func `the permutations of four are equally likely`() {
    var stream = RandomStream(seed: 6, name: "permutations")
    var counts = [[Int]: Int]()
    for _ in 0..<240_000 { counts[stream.permutation(of: 4), default: 0] += 1 }
    #expect(counts.count == 24)
    #expect(score(ofEqualCells: Array(counts.values)).magnitude < 5)
  }

  @Test(arguments: [10, 52, 100])
  func `every element comes everywhere equally often`(count: Int) {
    var stream = RandomStream(seed: 7, name: "places")
    var (first, place, last) = (
      [Int](repeating: 0, count: count), [Int](repeating: 0, count: count), [Int](repeating: 0, count: count)
    )
    for _ in 0..<50_000 {
      let permutation = stream.permutation(of: count)
      first[permutation[0]] += 1
      last[permutation[count - 1]] += 1
      place[permutation.firstIndex(of: 0) ?? 0] += 1
    }
    for counts in [first, place, last] { #expect(score(ofEqualCells: counts).magnitude < 5) }
  }

  // MARK: Normal draws

  @Test func `normal draws follow the normal distribution`() {
    var stream = RandomStream(seed: 8, name: "normal")
    let quantiles = stream.normals(1_000_000).map { 0.5 * erfc(-$0 / 2.0.squareRoot()) }.sorted()
    let count = Double(quantiles.count)
    // Kolmogorov and Smirnov: P(D√n > d) = 2e^{−2d²}, which is that of five standard errors at d = 2.74.
    var distance = 0.0
    for (i, quantile) in quantiles.enumerated() {
      distance = max(distance, quantile - Double(i) / count, Double(i + 1) / count - quantile)
    }
    #expect(distance * count.squareRoot() < 2.74)
    var counts = [Int](repeating: 0, count: 1000)
    for quantile in quantiles { counts[min(Int(quantile * 1000), 999)] += 1 }
    #expect(score(ofEqualCells: counts).magnitude < 5)
  }

  /// Two draws come from one point of the plane: their angle and their radius are independent.
  @Test func `pairs of normal draws have no direction`() {
    var stream = RandomStream(seed: 9, name: "pairs")
    var counts = [Int](repeating: 0, count: 400)
    for _ in 0..<400_000 {
      let (x, y) = (stream.normal(), stream.normal())
      let turn = Foundation.atan2(y, x) / (2 * .pi) + 0.5
      // e^{−r²/2} is uniform.
      let radius = Foundation.exp(-(x * x + y * y) / 2)
      counts[min(Int(turn * 40), 39) * 10 + min(Int(radius * 10), 9)] += 1
    }
    #expect(score(ofEqualCells: counts).magnitude < 5)
  }

  // MARK: Streams

  @Test func `streams of neighbouring seeds are independent`() {
    expectIndependence((0..<100_000).lazy.map { RandomStream(seed: $0, name: "seeds") })
  }

  @Test func `streams of neighbouring numbers are independent`() {
    let parent = RandomStream(seed: 10, name: "parent")
    expectIndependence((0..<100_000).lazy.map { parent.stream(numbered: $0) })
    // And those of the same number of neighbouring seeds.
    expectIndependence((0..<100_000).lazy.map { RandomStream(seed: $0, name: "parent").stream(numbered: 1) })
  }

  @Test func `streams of similar names are independent`() {
    let parent = RandomStream(seed: 11, name: "W")
    let streams = [
      parent, RandomStream(seed: 11, name: "V"), RandomStream(seed: 11, name: "w"), RandomStream(seed: 11, name: ""),
      RandomStream(seed: 11, name: "W_h"), RandomStream(seed: 11, name: "W_x"), RandomStream(seed: 11, name: "WW"),
      RandomStream(seed: 12, name: "W"), parent.stream(named: "W"), parent.stream(named: "W_h"),
      parent.stream(named: ""), parent.stream(numbered: 0), parent.stream(numbered: 1),
    ]
    let draws = streams.map { stream in
      var stream = stream
      return (0..<100_000).map { _ in stream.uniform() }
    }
    for i in streams.indices {
      for j in 0..<i {
        // At the same place and one apart.
        #expect(correlationScore(draws[i][...], draws[j][...]).magnitude < 5, "streams \(i) and \(j)")
        #expect(correlationScore(draws[i].dropLast(), draws[j].dropFirst()).magnitude < 5, "streams \(i) and \(j)")
        #expect(correlationScore(draws[i].dropFirst(), draws[j].dropLast()).magnitude < 5, "streams \(i) and \(j)")
      }
    }
  }

  /// The first word of each stream against that of the one before: bits, cells and correlation.
  private func expectIndependence(_ streams: some Sequence<RandomStream>) {
    var (draws, cells) = ([Double](), [Int](repeating: 0, count: 256))
    var (differing, words) = (0, 0)
    var previous: UInt64?
    for var stream in streams {
      let word = stream.next()
      if let previous { differing += (word ^ previous).nonzeroBitCount }
      previous = word
      words += 1
      cells[Int(word >> 56)] += 1
      draws.append(Double(word) * 0x1p-64)
    }
    #expect(score(successes: differing, of: 64 * (words - 1), probability: 0.5).magnitude < 5)
    #expect(score(ofEqualCells: cells).magnitude < 5)
    #expect(correlationScore(draws.dropLast(), draws.dropFirst()).magnitude < 5)
  }

  // MARK: Scores, in standard errors

  private func score(successes: Int, of count: Int, probability: Double) -> Double {
    let mean = Double(count) * probability
    return (Double(successes) - mean) / (mean * (1 - probability)).squareRoot()
  }

  /// χ² of cells that are equally likely, brought to the normal distribution (Wilson and Hilferty 1931).
  private func score(ofEqualCells counts: [Int]) -> Double {
    let expected = Double(counts.reduce(0, +)) / Double(counts.count)
    let square = counts.reduce(0.0) { $0 + (Double($1) - expected) * (Double($1) - expected) / expected }
    let freedom = Double(counts.count - 1)
    let variance = 2 / (9 * freedom)
    return (cbrt(square / freedom) - (1 - variance)) / variance.squareRoot()
  }

  /// r√n of two sequences of uniform draws, whose mean and variance are known.
  private func correlationScore(_ x: ArraySlice<Double>, _ y: ArraySlice<Double>) -> Double {
    let sum = zip(x, y).reduce(0) { $0 + ($1.0 - 0.5) * ($1.1 - 0.5) }
    return 12 * sum / Double(x.count).squareRoot()
  }
}
