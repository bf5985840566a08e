import Diagnostics
import Foundation
import Lessons
import Testing

/// The `<math>` element of a formula without its annotation.
private func mathML(_ tex: String, isDisplay: Bool = false) -> String {
  let formula = MathFormula(tex: tex.unicodeScalars, isDisplay: isDisplay)
  let start = formula.mathML.range(of: "<semantics>"), end = formula.mathML.range(of: "<annotation")
  guard let start, let end else { return formula.mathML }
  return String(formula.mathML[start.upperBound..<end.lowerBound])
}

@Test(arguments: [
  ("x", "<mi>x</mi>"), ("0.9", "<mn>0.9</mn>"), ("x^10", "<mrow><msup><mi>x</mi><mn>1</mn></msup><mn>0</mn></mrow>"),
  ("\\frac12", "<mfrac><mn>1</mn><mn>2</mn></mfrac>"),
  ("h_t^\\top", "<msubsup><mi>h</mi><mi>t</mi><mi>⊤</mi></msubsup>"),
  ("f''^2", "<msup><mi>f</mi><mrow><mo>″</mo><mn>2</mn></mrow></msup>"),
  ("a-b", "<mrow><mi>a</mi><mo>−</mo><mi>b</mi></mrow>"),
  ("a=-b", "<mrow><mi>a</mi><mo>=</mo><mo form=\"prefix\">−</mo><mi>b</mi></mrow>"),
  ("-a", "<mrow><mo>−</mo><mi>a</mi></mrow>"),
  ("x_{i+1}", "<msub><mi>x</mi><mrow><mi>i</mi><mo lspace=\"0\" rspace=\"0\">+</mo><mn>1</mn></mrow></msub>"),
  ("a < b", "<mrow><mi>a</mi><mo>&lt;</mo><mi>b</mi></mrow>"),
  ("(x)", "<mrow><mo stretchy=\"false\">(</mo><mi>x</mi><mo stretchy=\"false\">)</mo></mrow>"),
  ("\\left(x\\right.", "<mrow><mo>(</mo><mi>x</mi></mrow>"),
  ("\\left|x\\right|", "<mrow><mo form=\"prefix\">|</mo><mi>x</mi><mo form=\"postfix\">|</mo></mrow>"),
  ("\\log x", "<mrow><mi>log</mi><mspace width=\"0.1667em\"/><mi>x</mi></mrow>"),
  ("\\log(x)", "<mrow><mi>log</mi><mo stretchy=\"false\">(</mo><mi>x</mi><mo stretchy=\"false\">)</mo></mrow>"),
  (
    "\\Gamma\\gamma\\nabla", "<mrow><mi mathvariant=\"normal\">Γ</mi><mi>γ</mi><mi mathvariant=\"normal\">∇</mi></mrow>"
  ),
  ("\\mathbb{R}\\mathcal{L}\\mathbf{Wx}", "<mrow><mi>ℝ</mi><mi>ℒ</mi><mrow><mi>𝐖</mi><mi>𝐱</mi></mrow></mrow>"),
  ("\\boldsymbol{\\theta}_1", "<msub><mi>𝜽</mi><mn>1</mn></msub>"),
  ("\\mathrm{KL}\\mathrm{d}", "<mrow><mi>KL</mi><mi mathvariant=\"normal\">d</mi></mrow>"),
  ("\\hat y", "<mover accent=\"true\"><mi>y</mi><mo stretchy=\"false\">ˆ</mo></mover>"),
  ("\\text{ if } x", "<mrow><mtext>\u{A0}if\u{A0}</mtext><mi>x</mi></mrow>"),
  ("\\sqrt[3]{x+y}", "<mroot><mrow><mi>x</mi><mo>+</mo><mi>y</mi></mrow><mn>3</mn></mroot>"),
  ("a \\not= b \\not\\in c", "<mrow><mi>a</mi><mo>≠</mo><mi>b</mi><mo>∉</mo><mi>c</mi></mrow>"),
  ("≤ α", "<mrow><mo lspace=\"0\">≤</mo><mi>α</mi></mrow>"),
  ("1{,}5", "<mrow><mn>1</mn><mo rspace=\"0\">,</mo><mn>5</mn></mrow>"),
])
func `TeX becomes MathML`(tex: String, expected: String) {
  #expect(mathML(tex) == expected)
}

@Test func `limits stand below a sum and a function in display, and at the side of them in text`() {
  #expect(mathML("\\lim_n", isDisplay: true) == "<munder><mi>lim</mi><mi>n</mi></munder>")
  #expect(mathML("\\lim_n") == "<msub><mi>lim</mi><mi>n</mi></msub>")
  // The browser moves those of a sum itself (movablelimits).
  #expect(mathML("\\sum_n") == mathML("\\sum_n", isDisplay: true))
  #expect(mathML("\\sum_n").hasPrefix("<munder>"))
  #expect(mathML("\\sum\\limits_n").contains("movablelimits=\"false\""))
  #expect(mathML("\\sum\\nolimits_n", isDisplay: true).hasPrefix("<msub>"))
  #expect(mathML("\\int_0^1", isDisplay: true).hasPrefix("<msubsup>"))
  #expect(mathML("\\underbrace{a}_n").hasPrefix("<munder><munder accentunder=\"true\">"))
}

@Test func `the TeX goes along, for those who copy`() {
  let formula = MathFormula(tex: " a<b\n".unicodeScalars, isDisplay: true)
  #expect(
    formula.mathML == "<math display=\"block\"><semantics><mrow><mi>a</mi><mo>&lt;</mo><mi>b</mi></mrow>"
      + "<annotation encoding=\"application/x-tex\">a&lt;b</annotation></semantics></math>")
}

@Test(arguments: [
  ("\\frac{\\partial L}{\\partial h_t}", "∂L/∂h_t"), ("W_{hh}^\\top", "W_hh^⊤"), ("e^{-x/2}", "e^(−x/2)"),
  ("\\log(1+x)", "log(1 + x)"), ("f'(x) \\le \\sqrt{x+1}", "f′(x) ≤ √(x + 1)"), ("\\hat y", "y"),
  ("\\left\\| h_t \\right\\|", "‖h_t‖"), ("1, \\dots, n", "1, …, n"),
])
func `a formula has a plain text`(tex: String, text: String) {
  #expect(MathFormula(tex: tex.unicodeScalars, isDisplay: false).text == text)
}

/// What is wrong: the range, the id, and what is suggested.
@Test(arguments: [
  ("a \\alhpa", "2..<8 unknown-math-command > \\alpha"), ("\\over", "0..<5 unknown-math-command"),
  ("{a", "0..<1 unbalanced-brace"), ("a}", "1..<2 unbalanced-brace"),
  ("\\sqrt[3", "0..<5 missing-argument; 5..<6 unbalanced-brace"),
  ("\\frac{a}", "0..<5 missing-argument"), ("x^", "1..<2 missing-argument"), ("{x_}", "2..<3 missing-argument"),
  ("a & b", "2..<3 stray-alignment"), ("a \\\\ b", "2..<4 stray-alignment"),
  ("\\begin{matrix} {a & b} \\end{matrix}", "18..<19 stray-alignment"),
  ("x^a^b", "3..<4 double-script"), ("x_a_b", "3..<4 double-script"), ("x^a'", "3..<4 double-script"),
  ("\\left( x", "0..<5 unmatched-delimiter"), ("x \\right)", "2..<8 unmatched-delimiter"),
  ("{\\left(} x \\right)", "1..<6 unmatched-delimiter; 11..<17 unmatched-delimiter"),
  ("\\left x y \\right)", "6..<7 missing-delimiter"), ("\\big", "0..<4 missing-delimiter"),
  ("\\begin{pmatrx}a\\end{pmatrx}", "7..<13 unknown-math-environment > pmatrix"),
  ("\\begin{align}a\\end{align}", "7..<12 unknown-math-environment > align*"),
  ("\\begin{cases}a", "0..<6 unmatched-environment"), ("a\\end{cases}", "1..<5 unmatched-environment"),
  ("\\begin{cases}a\\end{matrix}", "19..<25 unmatched-environment > cases"),
  ("\\begin{array}{lx}a\\end{array}", "15..<16 math-columns"),
  ("\\begin{array}{l}a&b\\end{array}", "17..<18 too-many-columns"),
  ("\\begin{matrix}a\\\\[2pt]b\\end{matrix}", "17..<18 math-row-gap"),
  ("x\\limits_a", "1..<8 misplaced-limits"), ("\\limits", "0..<7 misplaced-limits"),
  ("\\hline", "0..<6 stray-alignment"),
  ("\\operatorname{a+b}", "14..<17 math-name"), ("\\text{a \\alpha b}", "8..<14 unknown-math-command"),
  ("误", "0..<1 math-character"), ("50%", "2..<3 math-character > \\%"),
  ("", "0..<1 empty-math"),
  (" ", "0..<1 empty-math"),
  ("\\not", "0..<4 missing-argument"), ("\\quux \\xyzzy", "0..<5 unknown-math-command; 6..<12 unknown-math-command"),
  ("a\\", "1..<2 unknown-math-command"), ("\\substack a", "0..<9 missing-argument"),
])
func `what is wrong with a formula is said where it is wrong`(tex: String, expected: String) {
  let problems = MathFormula(tex: tex.unicodeScalars, isDisplay: true).problems.sorted {
    $0.range.lowerBound < $1.range.lowerBound
  }
  let said = problems.map { "\($0.range) \($0.id)" + ($0.replacement.map { " > \($0)" } ?? "") }
  #expect(said.joined(separator: "; ") == expected, "\(problems)")
}

@Test func `every command and environment has a meaning and an example without problems that uses it`() {
  for command in MathCommand.all {
    #expect(
      MathFormula(tex: command.example.unicodeScalars, isDisplay: true).problems.isEmpty,
      "\(command.name): \(command.example)")
    #expect(command.example.contains("\\" + command.name) && !command.meaning.isEmpty, "\(command.name)")
  }
  for environment in MathEnvironment.all {
    #expect(
      MathFormula(tex: environment.example.unicodeScalars, isDisplay: true).problems.isEmpty, "\(environment.name)")
    #expect(environment.example.contains("{\(environment.name)}") && !environment.meaning.isEmpty)
  }
  let names = MathCommand.all.map(\.name)
  #expect(Set(names).count == names.count, "a command is listed twice")
}

@Test(arguments: [
  "{", "\\left(", "x^{", "\\frac{", "\\sqrt[", "\\begin{matrix}", "\\hat{", "\\displaystyle{", "\\substack{",
])
func `deep nesting ends in a problem`(unit: String) {
  let formula = MathFormula(tex: String(repeating: unit, count: 1_000).unicodeScalars, isDisplay: true)
  #expect(formula.problems.contains { $0.id == "math-too-deep" })
  #expect(formula.problems.count < 120)
}

@Test(arguments: [
  "\\frac", "\\frac1", "\\hat", "\\not", "\\mathbf", "x^", "x_", "\\sqrt", "\\displaystyle", "\\mathrel", "\\phantom",
  "\\overset",
])
func `commands that are each other's arguments do not exhaust the stack`(unit: String) {
  for tail in ["", "x", "{x}"] {
    let tex = String(repeating: unit, count: 19_000 / unit.utf8.count) + tail
    let formula = MathFormula(tex: tex.unicodeScalars, isDisplay: true)
    #expect(!formula.mathML.isEmpty)
    // These do not nest: scripts that are too many for one base, and strokes without a relation.
    let isFlat = ["x^", "x_", "\\not"].contains(unit)
    #expect(isFlat || formula.problems.map(\.id) == ["math-too-deep"])
  }
}

@Test func `a formula of a megabyte is refused`() {
  let formula = MathFormula(tex: String(repeating: "x", count: 1_000_000).unicodeScalars, isDisplay: true)
  #expect(formula.problems.map(\.id) == ["math-too-long"])
}
