import Diagnostics
import Testing

struct GitHubTests {
  @Test func `a problem is one line that nothing in its text can end or fake`() {
    let problem = Diagnostic(
      "unknown-key", file: "content/a,b:c%.md", position: SourcePosition(line: 3, column: 5), length: 4,
      message: "100 % ::error::\r\nno", expected: "one of: a, b", suggestion: .didYouMean("x"))
    #expect(
      GitHubAnnotations().format([problem])
        == "::error file=content/a%2Cb%3Ac%25.md,line=3,col=5,endColumn=9,title=unknown-key::"
        + "100 %25 ::error::%0D%0Ano%0Aexpected: one of: a, b%0Adid you mean `x`?\n")
  }

  @Test func `files are told from the repository's root, warnings are warnings, and a whole file has no line`() {
    let problem = Diagnostic(
      "untranslated", severity: .warning, file: "content/en/a.md", position: nil, message: "no", suggestion: .hint("do")
    )
    #expect(
      GitHubAnnotations(folder: "lessons").format([problem])
        == "::warning file=lessons/content/en/a.md,title=untranslated::no%0Ahelp: do\n")
    #expect(GitHubAnnotations().format([]) == "")
  }

  @Test func `problems come in reporting order`() {
    let problems = ["b.md", "a.md"].map { Diagnostic("x", file: $0, position: nil, message: "m") }
    #expect(
      GitHubAnnotations().format(problems) == "::error file=a.md,title=x::m\n::error file=b.md,title=x::m\n")
  }
}
