/// An environment, `\begin{name} … \end{name}`: rows are separated by `\\`, columns by `&`.
package struct MathEnvironment: Sendable {
  /// The name in the braces.
  package let name: String
  /// What it is for.
  package let meaning: String
  /// A whole formula that uses it.
  package let example: String
  let kind: MathTable.Kind
  /// The delimiters around it; empty for none.
  let left: String
  let right: String

  /// Every environment.
  package static let all: [MathEnvironment] = [
    matrix("matrix", "a matrix without delimiters"), matrix("pmatrix", "a matrix in parentheses", "(", ")"),
    matrix("bmatrix", "a matrix in brackets", "[", "]"), matrix("Bmatrix", "a matrix in braces", "{", "}"),
    matrix("vmatrix", "a determinant", "|", "|"), matrix("Vmatrix", "a matrix between double lines", "‖", "‖"),
    MathEnvironment(
      "smallmatrix", "a matrix for a line of text", "\\begin{smallmatrix} a & b \\end{smallmatrix}", .small),
    MathEnvironment(
      "cases", "a choice", "\\begin{cases} x & \\text{if } x > 0 \\\\ 0 \\end{cases}", .cases, "{", ""),
    MathEnvironment(
      "rcases", "a choice with its brace on the right", "\\begin{rcases} a \\\\ b \\end{rcases}", .cases, "", "}"),
    aligned("aligned", "lines aligned at `&`"), aligned("align*", "lines aligned at `&`"),
    aligned("split", "lines aligned at `&`"),
    MathEnvironment("gathered", "centred lines", "\\begin{gathered} a \\\\ b \\end{gathered}", .gathered),
    MathEnvironment("gather*", "centred lines", "\\begin{gather*} a \\\\ b \\end{gather*}", .gathered),
    MathEnvironment(
      "array", "columns aligned as `l`, `c`, `r` say, with `|` for a line",
      "\\begin{array}{l|c} a & b \\\\ c & d \\end{array}", .array),
  ]

  static let named: [String: MathEnvironment] = Dictionary(
    all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  private init(
    _ name: String, _ meaning: String, _ example: String, _ kind: MathTable.Kind, _ left: String = "",
    _ right: String = ""
  ) {
    self.name = name
    self.meaning = meaning
    self.example = example
    self.kind = kind
    self.left = left
    self.right = right
  }

  private static func matrix(
    _ name: String, _ meaning: String, _ left: String = "", _ right: String = ""
  ) -> MathEnvironment {
    MathEnvironment(name, meaning, "\\begin{\(name)} a & b \\\\ c & d \\end{\(name)}", .matrix, left, right)
  }

  private static func aligned(_ name: String, _ meaning: String) -> MathEnvironment {
    MathEnvironment(name, meaning, "\\begin{\(name)} a &= b \\\\ &= c \\end{\(name)}", .aligned)
  }
}
