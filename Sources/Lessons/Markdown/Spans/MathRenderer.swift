import Diagnostics

/// The formulas of a text as MathML and as plain text, and what is wrong with them.
struct MathRenderer {
  /// A formula in the text, not in code or an address.
  struct Use {
    let number: Int
    let isInHeading: Bool
  }

  private(set) var diagnostics: [Diagnostic] = []
  private let spans: MarkdownSpans
  private var formulas: [Int: MathFormula] = [:]

  /// - Parameter isInline: Whether the text is a caption or the like, which has no room for display formulas.
  init(_ spans: MarkdownSpans, uses: [Use], isInline: Bool) {
    self.spans = spans
    for use in uses {
      let span = spans[use.number]
      guard !span.isUnclosed else {
        diagnostics.append(
          span.written.diagnostic(
            "unclosed-math", at: 0, length: 2, "the formula is never closed",
            expected: "`$$` before the next empty line",
            suggestion: .hint("dollars that are meant are written `\\$\\$`")))
        continue
      }
      if span.isDisplay, isInline || use.isInHeading {
        diagnostics.append(
          span.written.diagnostic(
            "display-math", at: 0, length: 2,
            "\(use.isInHeading ? "a heading" : "a line of text") cannot hold a formula in display",
            expected: "`$…$`"))
      }
      let isDisplay = span.isDisplay && !isInline && !use.isInHeading
      formulas[use.number] = read(span.content, isDisplay: isDisplay)
    }
  }

  /// Reads a formula from its TeX.
  mutating func read(_ tex: MarkdownSource, isDisplay: Bool) -> MathFormula {
    let formula = MathFormula(
      tex: tex.scalars, isDisplay: isDisplay, suggests: diagnostics.count < MathParser.mostSuggestions)
    for problem in formula.problems {
      diagnostics.append(
        tex.diagnostic(
          problem.id, at: problem.range.lowerBound, length: problem.range.count, problem.message,
          expected: problem.expected,
          suggestion: problem.replacement.map { .didYouMean($0) } ?? problem.hint.map { .hint($0) }))
    }
    return formula
  }

  /// What replaces each span: nothing yet for those that are not formulas.
  var parts: [[BodyPart]] {
    (0..<spans.count).map { number in
      guard let formula = formulas[number] else { return [] }
      return [formula.isDisplay ? .formula(formula.mathML) : .html(formula.mathML)]
    }
  }

  /// A text with its formulas as words.
  func plain(_ text: String) -> String {
    spans.replacing(in: text) { formulas[$0]?.text ?? "" }
  }

  /// HTML with its formulas as MathML.
  func html(_ text: String) -> String {
    spans.replacing(in: text) { formulas[$0]?.mathML ?? "" }
  }
}
