/// A formula, read from TeX and written as MathML.
package struct MathFormula {
  /// The `<math>` element; of a formula with problems, what could be made of it.
  package let mathML: String
  /// Whether it is on a line of its own.
  package let isDisplay: Bool
  /// The formula in one line of plain text.
  package let text: String
  /// What is wrong with it.
  package let problems: [MathProblem]

  /// Reads a formula; whatever the text is, this ends.
  ///
  /// The TeX itself is kept in an `annotation`, where tools find it that copy or convert formulas. There is no
  /// `alttext`: screen readers read MathML, and some would read that instead.
  ///
  /// - Parameters:
  ///   - tex: The text between the dollars.
  ///   - isDisplay: Whether the formula is on a line of its own.
  ///   - suggests: Whether to look for the nearest names of unknown commands, which takes time.
  package init(tex: some Sequence<Unicode.Scalar>, isDisplay: Bool, suggests: Bool = true) {
    let scalars = Array(tex)
    let (nodes, problems) = MathParser.parse(scalars, suggests: suggests)
    self.problems = problems
    self.isDisplay = isDisplay
    text = MathPlainText.text(nodes)
    let row = MathMLWriter.single(nodes, MathMLWriter.Context(isDisplay: isDisplay))
    mathML =
      "<math\(isDisplay ? " display=\"block\"" : "")><semantics>\(row)"
      + "<annotation encoding=\"application/x-tex\">\(htmlEscaped(MathFormula.trimmed(scalars)))</annotation></semantics></math>"
  }

  private static func trimmed(_ scalars: [Unicode.Scalar]) -> String {
    let isSpace: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\n" || $0 == "\t" }
    let rest = scalars.drop(while: isSpace)
    let end = rest.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? rest.startIndex
    return String(String.UnicodeScalarView(rest[..<end]))
  }
}
