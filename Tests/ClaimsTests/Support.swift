import Claims
import Testing

/// A claim from its text.
func claim(_ text: String) throws -> Claim { try Claim(Array(text.utf8)) }

/// An experiment of known numbers: a = 2, b = 5 + what a state sets b to, x = NaN, y = ∞, z = −∞; the series s =
/// 8, 4, 2, 1 over t = 10, 20, 30, 40, u = 3, 1, 2 without abscissas, v = 1, NaN, 3, empty e, and both a value and a
/// series m.
func quantity(_ reading: ClaimReading) -> ClaimQuantity? {
  let name = String(decoding: reading.name, as: UTF8.self)
  let shift =
    reading.state.first { $0.name.elementsEqual("b".utf8) }
    .flatMap { Double(String(decoding: $0.value, as: UTF8.self)) } ?? 0
  let numbers: [String: Double] = ["a": 2, "b": 5 + shift, "x": .nan, "y": .infinity, "z": -.infinity, "m": 7]
  let series: [String: ([Double], [Double]?)] = [
    "s": ([8, 4, 2, 1].map { $0 + shift }, [10, 20, 30, 40]), "t": ([10, 20, 30, 40], nil), "u": ([3, 1, 2], nil),
    "v": ([1, .nan, 3], nil), "e": ([], nil), "m": ([1, 2], nil),
  ]
  if reading.use != .value, let found = series[name] { return .series(found.0, abscissas: found.1) }
  if reading.use != .series, let number = numbers[name] { return .value(number) }
  return series[name].map { .series($0.0, abscissas: $0.1) } ?? numbers[name].map { .value($0) }
}

func verdict(_ text: String) throws -> ClaimVerdict { try claim(text).verdict(quantity) }

/// What is wrong with a text, with the part of it that is concerned.
func problem(_ text: String) -> (message: String, part: String, expected: String, candidates: [String])? {
  do throws(ClaimError) {
    _ = try Claim(Array(text.utf8)).verdict(quantity)
    return nil
  } catch {
    let part = Array(text.utf8)[error.offset..<min(text.utf8.count, error.offset + error.length)]
    return (
      "\(error.message)", String(decoding: part, as: UTF8.self), "\(error.expected)", error.candidates.map { "\($0)" }
    )
  }
}
