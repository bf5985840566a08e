import Claims
import Testing

struct ClaimTests {
  @Test(arguments: [
    "a < 3", "a <= 2", "a ≤ 2", "b > 4.9", "b >= 5", "b ≥ 5", "a = 2", "a == 2", "a != 3", "a ≠ 3", "1 < a < b < 6",
    "a + b * 2 = 12", "(a + b) * 2 = 14", "b - a - 1 = 2", "b / a / 5 = .5", "2 ^ 3 ^ 2 * a = 1024", "-a^2 = -4",
    "a ^ -1 = 0.5", "10^-24 * a = 2e-24", "a − 1 = 1", "a × b · 1 = 10", "--a = 2",
    "log10(a * 50) within 1e-15 of 2", "log(exp(a)) within 1e-12 of 2", "sqrt(a * 2) = 2", "abs(-a) = 2",
    "min(a, b, 3) = 2", "max(a, b, 3) = 5", "a > 1 and b > 1", "a > 3 or b > 1", "not a > 3", "not not a < 3",
    "a > 3 or a < 3 and b = 5", "not (a > 3 and b > 1)", "(a > 3 or b > 1) and a = 2", "((a)) = ((2))",
    "b within 0.5 of 5.5", "b within 1 + 1 of a + 1", "y within 1 of y", "a is finite", "y is infinite", "x is nan",
    "a is not nan", "x is not finite", "x is not infinite", "z < -1e308",
  ])
  func `holds`(text: String) throws { #expect(try verdict(text).holds) }

  @Test(arguments: [
    "a < 2", "a <= 1.9", "b > 5", "a != 2", "a = 2.1", "1 < a < 2", "6 > a > b", "b within 0.4 of 5.5",
    "a > 3 and b > 1",
    "a > 3 or b > 6", "not a < 3", "y is finite", "x is finite", "x is infinite", "a is nan", "a is not finite",
    "y within 1e308 of z", "a within -1 of 2", "not (a > 3 or b > 1)", "a > 3 and a < 3 or b = 6",
  ])
  func `does not hold`(text: String) throws { #expect(try verdict(text).holds == false) }

  @Test(
    arguments: [
      ("x < 1", false), ("x > 1", false), ("x = x", false), ("x <= x", false), ("x != x", true), ("x != 1", true),
      ("not x < 1", true), ("x within 1 of 1", false), ("1 within x of 1", false), ("max(x, 1) is nan", true),
      ("min(1, x) is nan", true), ("0 * y + a is nan", true), ("log(-a) is nan", true), ("sqrt(-a) is nan", true),
      ("(-a)^0.5 is nan", true), ("(-a)^3 = -8", true), ("a / 0 = y", true), ("0 ^ -1 * a = y", true),
      ("x^0 = 1", true),
      ("0 < x < 1", false),
    ] as [(String, Bool)])
  func `NaN and infinities are honest`(text: String, holds: Bool) throws { #expect(try verdict(text).holds == holds) }

  @Test(arguments: [
    "first(s) = 8", "last(s) = 1", "min(s) = 1", "max(s) = 8", "mean(s) = 3.75", "median(s) = 3", "median(u) = 2",
    "count(s) = 4", "count(e) = 0", "first(e) is nan", "mean(e) is nan", "s[20] = 4", "s[10 + 10] = 4", "u[0] = 3",
    "u[a] = 2", "t[3] = 40", "slope(log(s)) within 1e-15 of -log(a) / 10", "slope(u) = -0.5", "slope(t) = 10",
    "max(abs(u - 3)) = 2", "mean(s * a) = 7.5", "last(s / t) = 0.025", "max(u) - min(u) = a", "mean(v) is nan",
    "median(v) is nan", "max(v) is nan", "count(v) = 3", "last(v) = 3", "first(v) = 1", "mean(s - mean(s)) = 0",
    "m = 7", "first(m) = 1", "m[1] = 2", "max(max(s, 5 - s)) = 8", "slope(u * 0 + a) = 0", "s[last(t)] = 1",
  ])
  func `series`(text: String) throws { #expect(try verdict(text).holds) }

  @Test(arguments: [
    // Behind a name: of that name alone.
    ("b at b=1 = 6", true), ("b at b=1 > b", true), ("b > b at b=-1", true), ("b at b=1 - b = 1", true),
    // Behind a number or a word: of the whole claim.
    ("b = 6 at b=1", true), ("b is finite and b > 5.5 at b=1", true), ("b is not nan at b=1", true),
    // Behind a bracket, an element or a function: of what is in it.
    ("(b - a) at b=1 = 4 and b = 5", true), ("s[10] at b=1 = 9", true), ("last(s) at b=1 = 2 * last(s)", true),
    ("(b = 6 and b > 5) at b=1", true), ("(b = 6 at b=1) and b = 5", true), ("not (b = 5 at b=1)", true),
    ("last(s at b=1) = 2", true),
    // The nearer one counts.
    ("b at b=2 = b + 1 at b=1", true), ("(b at b=2 + b) at b=1 = 13", true), ("b at b=2 > b at b=1", true),
    ("b at b=1&a=3 = 6", true), ("max(b at b=1, 2) = 6", true), ("(b at b=1) = 6", true),
  ])
  func `a state binds to what it follows`(text: String, holds: Bool) throws {
    #expect(try verdict(text).holds == holds)
  }

  /// `b at b=2 = b + 1 at b=1`: the last state follows a number, so both are at b=1, but the first has its own.
  @Test func `states are merged, the nearer first`() throws {
    let readings = try claim("p at c=1 > q + 1 at c=2&d=3").readings
    func text(_ reading: ClaimReading) -> [String] {
      reading.state.map { String(decoding: $0.name + Array("=".utf8) + $0.value, as: UTF8.self) }
    }
    #expect(text(readings[0]) == ["c=1", "d=3"] && text(readings[1]) == ["c=2", "d=3"])
  }

  @Test func `the verdict has both sides of every comparison with their places`() throws {
    let text = "a + 1 < b at b=1 and 1 < max(s) <= 7 or x within 0.5 of 2"
    let verdict = try verdict(text)
    #expect(verdict.holds == false)
    let bytes = Array(text.utf8)
    let sides = verdict.comparisons.map { comparison in
      comparison.sides.map { "\(String(decoding: bytes[$0.range], as: UTF8.self)): \($0.number)" }
    }
    #expect(
      sides == [
        ["a + 1: 3.0", "b at b=1: 6.0"], ["1: 1.0", "max(s): 8.0", "7: 7.0"], ["x: nan", "0.5: 0.5", "2: 2.0"],
      ])
    #expect(verdict.comparisons.map(\.holds) == [true, false, false])
  }

  @Test func `the pieces cover all but the spaces`() throws {
    let text = "not (log10(s[20]) at b=1 ≤ .5e1 × a) or b is not nan at c=off"
    let claim = try claim(text)
    var end = 0
    for piece in claim.pieces {
      #expect(piece.range.lowerBound >= end && claim.text[end..<piece.range.lowerBound].allSatisfy { $0 == 32 })
      end = piece.range.upperBound
    }
    #expect(end == claim.text.count)
  }

  /// A line of least squares, by hand: (1, 2), (2, 3), (4, 7) has the slope 12/7.
  @Test func `the slope is that of least squares over the abscissas`() throws {
    let claim = try claim("slope(q) within 1e-15 of 12 / 7")
    #expect(try claim.verdict { _ in .series([2, 3, 7], abscissas: [1, 2, 4]) }.holds)
    #expect(try claim.verdict { _ in .series([2, 3, 7], abscissas: nil) }.holds == false)
  }
}
