import Claims
import Numerics
import Testing

struct ClaimErrorTests {
  static let mistakes: [(text: String, message: String, part: String)] = [
    ("", "the claim is not complete", ""), ("a <", "the claim is not complete", ""),
    ("a < 1 and", "the claim is not complete", ""), ("(a < 1", "the claim is not complete", ""),
    ("a", "the claim is not complete", ""), ("a is", "the claim is not complete", ""),
    ("a within 1", "the claim is not complete", ""), ("a < 1 < ", "the claim is not complete", ""),
    ("(a + 1) and b < 2", "a number alone holds nothing:", "(a + 1)"),
    ("a and b < 2", "a number alone holds nothing:", "a"),
    ("b < 2 or a or b < 1", "a number alone holds nothing:", "a"),
    ("not a and b < 2", "a number alone holds nothing:", "a"),
    ("a b", "a number alone holds nothing:", "a"),
    ("a < 1 b", "a claim cannot go on with", "b"), ("a < 1)", "a claim cannot go on with", ")"),
    ("a within 1 from b", "a claim cannot go on with", "from"), ("log(a b) < 1", "a claim cannot go on with", "b"),
    ("a << 1", "a claim cannot have here", "<"), ("a < * 1", "a claim cannot have here", "*"),
    ("a < and", "a claim cannot have here the word", "and"), ("a is big", "no number is", "big"),
    ("(a < 1) + 2 < 3", "a comparison is not a number:", "(a < 1)"),
    ("2 * (a < 1) < 3", "a comparison is not a number:", "(a < 1)"),
    ("lgo10(a) < 1", "there is no function", "lgo10"), ("log(a, b) < 1", "only min and max take several numbers", ","),
    ("a < 1.2.3", "not a number:", "1.2.3"), ("a < 3x", "not a number:", "3x"), ("a < 0x1F", "not a number:", "0x1F"),
    ("a < 5%", "not a number:", "5%"), ("a < 1e999", "too large for a number:", "1e999"),
    ("a < .", "not a number:", "."),
    ("a < 1 at", "this is no state", ""), ("a < 1 at b", "this is no state", "b"),
    ("a < 1 at b = 2", "this is no state", "b"), ("a < 1 at b=", "this is no state", "b="),
    ("a < 1 at b=1&b=2", "a state sets twice", "b"), ("a < 1 at b=1&", "this is no state", ""),
    ("a < 1 at b=1 and b < 2", "behind the state of a whole claim stands", "and"),
    ("(1 + 2) at b=1 < a", "nothing here depends on a state:", "(1 + 2)"),
    ("1 < 2", "the claim says nothing about the experiment:", "1 < 2"),
    ("ａ < 1", "a claim has no place for", "ａ"), ("a ＜ 1", "a claim has no place for", "＜"),
    ("a < 1 # why", "a claim has no place for", "#"), ("first-norm < 1 & b", "a claim has no place for", "&"),
    ("q < 1", "there is no value or series", "q"), ("s < 1", "a whole series cannot be compared:", "s"),
    ("s + 1 < 3", "a whole series cannot be compared:", "s + 1"), ("s[15] < 3", "the series has no element", "s[15]"),
    ("u[3] < 3", "the series has no element", "u[3]"), ("u[-1] < 3", "the series has no element", "u[-1]"),
    ("a[1] < 3", "only a series has elements, which is not", "a"),
    ("last(s + u) < 3", "the series have different lengths:", "s + u"),
    ("s[t] < 3", "a series cannot be the place of an element:", "s[t]"),
  ]

  @Test(arguments: mistakes)
  func `says what is wrong and where`(text: String, message: String, part: String) throws {
    let found = try #require(problem(text))
    #expect(found.message == message && found.part == part, "\(found)")
    #expect(!found.expected.isEmpty)
  }

  @Test func `offers the words that may stand there`() throws {
    #expect(try #require(problem("medain(s) < 1")).candidates.contains("median"))
    #expect(try #require(problem("a is finte")).candidates.contains("finite"))
  }

  @Test(arguments: ["(", "-", "not ", "log(", "2^", "s[", "max(1, ", "(a < ", "not ("])
  func `nesting has a limit, and ends before the stack does`(opening: String) throws {
    let long = String(repeating: opening, count: 10_000)
    #expect(try #require(problem(long)).message == "the claim is too long")
    let deep = try #require(problem(String(repeating: opening, count: 50)))
    #expect(deep.message == "the claim is nested too deep", "\(deep)")
  }

  @Test func `as much as is allowed works`() throws {
    let depth = Claim.deepestNesting - 2
    let nested = String(repeating: "(", count: depth) + "a" + String(repeating: ")", count: depth) + " < 3"
    #expect(try verdict(nested).holds)
    let long = "a < " + Array(repeating: "1", count: 198).joined(separator: "+")
    #expect(long.utf8.count <= Claim.longestText)
    #expect(try verdict(long).holds)
  }

  /// Random bytes, and claims with random pieces put in, taken out and doubled: everything ends in a verdict or in an
  /// error that lies within the text.
  @Test func `any text ends in a verdict or an error with a place`() {
    var random = RandomStream(seed: 3, name: "claims")
    let pieces = [
      "a", "b", "s", "u", "x", "<", "<=", "=", "!=", "within", "of", "is", "not", "nan", "finite", "and", "or", "(",
      ")",
      "[", "]", ",", "+", "-", "*", "/", "^", "1", "0.5", "1e-15", "10", "at", "b=1", "b=1&c=2", "log10", "max(",
      "slope(",
      "last(", "≤", "−", "é", "😀", "\u{0}", "%", "&", "'", "\"", "#",
    ]
    var verdicts = 0
    for round in 0..<20_000 {
      var bytes = [UInt8]()
      if round % 4 == 0 {
        for _ in 0..<random.integer(below: 40) { bytes.append(UInt8(truncatingIfNeeded: random.next())) }
      } else {
        for _ in 0..<1 + random.integer(below: 12) {
          bytes += Array((pieces[random.integer(below: pieces.count)] + " ").utf8)
        }
      }
      do throws(ClaimError) {
        let claim = try Claim(bytes)
        let verdict = try claim.verdict(quantity)
        verdicts += 1
        for comparison in verdict.comparisons {
          for side in comparison.sides { #expect(side.range.upperBound <= bytes.count && !side.range.isEmpty) }
        }
      } catch {
        #expect(error.offset >= 0 && error.offset + error.length <= bytes.count, "\(bytes) \(error)")
        #expect(error.length > 0 || error.offset == bytes.count, "\(bytes) \(error)")
      }
    }
    #expect(verdicts > 20)
  }
}
