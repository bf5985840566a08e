/// What is wrong with a formula, and where: ranges count Unicode scalars of its TeX.
package struct MathProblem: Hashable {
  /// The stable name of this kind of problem: `unknown-math-command`.
  package var id: String
  /// The token that is at fault.
  package var range: Range<Int>
  /// What is wrong.
  package var message: String
  /// What was expected instead.
  package var expected: String?
  /// A text that would do in the place of the range.
  package var replacement: String?
  /// Advice in words.
  package var hint: String?

  init(
    _ id: String, at range: Range<Int>, _ message: String, expected: String? = nil, replacement: String? = nil,
    hint: String? = nil
  ) {
    self.id = id
    self.range = range
    self.message = message
    self.expected = expected
    self.replacement = replacement
    self.hint = hint
  }
}
