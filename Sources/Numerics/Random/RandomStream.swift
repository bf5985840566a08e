/// Random numbers of one seed and one name: SplitMix64 (Steele, Lea, Flood 2014).
///
/// Every quantity that an experiment draws has a stream of its own, so that one more draw in one place leaves all
/// others as they were. The stream "golden" of seed 0 begins with the words 0x501f43363eb52807, 0x7d2433f2c0811c7e (see
/// `RandomStreamTests`).
///
/// All streams walk the same cycle of 2⁶⁴ states from starts that a hash scatters over it: of `k` streams with `n` words
/// each, any two share a word with a probability near k²n/2⁶⁴, one in a million for a thousand streams of ten million.
public struct RandomStream: Sendable {
  /// Where the stream began, which names it among all streams.
  private let identity: UInt64
  private var state: UInt64
  private var spareNormal: Double?

  private init(identity: UInt64) {
    self.identity = identity
    state = identity
  }

  /// The stream called `name` of `seed`.
  public init(seed: UInt64, name: StaticString) {
    self.init(identity: Self.mix(Self.hash(name)) &+ Self.mix(seed &+ Self.increment))
  }

  /// The stream called `name` of this one, the same however much this one has drawn.
  ///
  /// The stream "weights" of the stream "golden" of seed 0 begins with the word 0xd7615251840897f8.
  public func stream(named name: StaticString) -> RandomStream { stream(labelled: Self.hash(name)) }

  /// The stream with a number of this one, say of an update or of a repetition; the same however much this one has
  /// drawn.
  ///
  /// The stream 1 of the stream "golden" of seed 0 begins with the word 0xfd55abb481fc20d1.
  public func stream(numbered number: Int) -> RandomStream {
    stream(labelled: Self.mix(UInt64(bitPattern: Int64(number)) &+ Self.increment))
  }

  /// Identity and label are mixed one after the other: a sum alone would make "b" of "a" the same as "a" of "b".
  private func stream(labelled label: UInt64) -> RandomStream {
    RandomStream(identity: Self.mix(Self.mix(identity) &+ label))
  }

  /// The 64 bits that follow.
  public mutating func next() -> UInt64 {
    state &+= Self.increment
    return Self.mix(state)
  }

  /// 2⁶⁴ over the golden ratio.
  private static let increment: UInt64 = 0x9e37_79b9_7f4a_7c15

  private static func mix(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  /// FNV-1a.
  private static func hash(_ name: StaticString) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    name.withUTF8Buffer { bytes in
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    }
    return hash
  }

  /// A draw from the standard normal distribution (Box and Muller 1958).
  public mutating func normal() -> Double {
    if let spare = spareNormal {
      spareNormal = nil
      return spare
    }
    // Uniform in (0, 1], so that the logarithm is finite.
    let uniform = Double((next() >> 11) + 1) * 0x1p-53
    let radius = (-2 * log(uniform)).squareRoot()
    // Two bits choose the quadrant, the others an angle within it, centred on zero: no range reduction to round.
    let bits = next()
    let angle = (Double((bits << 2) >> 11) * 0x1p-53 - 0.5) * 1.570_796_326_794_896_6
    let (cosine, sine) = (cosine(angle), sine(angle))
    let (x, y): (Double, Double)
    switch bits >> 62 {
    case 0: (x, y) = (cosine, sine)
    case 1: (x, y) = (-sine, cosine)
    case 2: (x, y) = (-cosine, -sine)
    default: (x, y) = (sine, -cosine)
    }
    spareNormal = radius * y
    return radius * x
  }

  /// `count` normal draws with mean 0 and the given standard deviation.
  public mutating func normals(_ count: Int, standardDeviation: Double = 1) -> [Double] {
    var draws = [Double]()
    draws.reserveCapacity(count)
    for _ in 0..<count { draws.append(standardDeviation * normal()) }
    return draws
  }

  /// A direction drawn uniformly from the unit sphere of `dimension` dimensions.
  public mutating func unitVector(_ dimension: Int) -> [Double] {
    var vector = normals(dimension)
    let length = norm(vector)
    for i in 0..<dimension { vector[i] /= length }
    return vector
  }
}
