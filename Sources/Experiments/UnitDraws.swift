import Numerics
import Plots

/// Normal draws with mean 0 and variance 1 from a named stream.
enum UnitDraws {
  /// The first `count` draws. In a reader's browser the latest are kept, since a control that scales weights leaves their
  /// draws alone, and a million of them take longer than a pass through the net; the module there has one thread.
  static func first(_ count: Int, seed: UInt64, name: StaticString) -> [Double] {
    #if READER
      if let kept, kept.seed == seed, ascii(kept.name) == ascii(name), kept.draws.count >= count { return kept.draws }
    #endif
    var stream = RandomStream(seed: seed, name: name)
    let draws = stream.normals(count)
    #if READER
      kept = (seed, name, draws)
    #endif
    return draws
  }

  #if READER
    nonisolated(unsafe) private static var kept: (seed: UInt64, name: StaticString, draws: [Double])?
  #endif
}
