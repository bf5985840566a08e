import Claims
import Numerics

/// One number for what claims and quoted numbers come to: FNV-1a of the sides and verdicts of claims over drawn series,
/// and of the texts of drawn numbers in many manners. Compiled natively and to WebAssembly.
func claimsFingerprint() -> UInt64 {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  func take(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
  var stream = RandomStream(seed: 4, name: "claims")
  let series = stream.normals(101).map { exp($0) }
  let claims: [StaticString] = [
    "slope(log10(s)) < 0 or mean(s) at a=1 > 1e6 * median(s)", "s[50]^2.5 within 1e-3 of 7 × 10^-24",
    "max(sqrt(s)) / min(s) is not nan and count(s) = 101", "log(s[3]) ≠ .5", "s[1000] < 1", "s <",
    "not (s[1] < 1 at b=2)",
  ]
  for text in claims {
    do throws(ClaimError) {
      let verdict = try Claim(text.withUTF8Buffer { Array($0) }).verdict { _ in .series(series, abscissas: nil) }
      take(verdict.holds ? 1 : 0)
      for comparison in verdict.comparisons {
        for side in comparison.sides {
          for shift in 0..<8 { take(UInt8(truncatingIfNeeded: side.number.bitPattern >> (8 * UInt64(shift)))) }
        }
      }
    } catch {
      take(UInt8(truncatingIfNeeded: error.offset))
    }
  }
  let manners: [StaticString] = ["4e-25", "0.57", "−1.70 × 10⁻⁵", "10⁻²⁴", "98 %", "12,345", "NaN", "1.7x10^-5"]
  for manner in manners {
    guard let written = WrittenNumber(manner.withUTF8Buffer { Array($0) }) else { continue }
    for _ in 0..<20 {
      let number = stream.normal() * exp(20 * stream.normal())
      for byte in written.rewritten(number) { take(byte) }
      take(written.states(number) ? 1 : 0)
    }
  }
  return hash
}
