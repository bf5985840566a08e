import Diagnostics
import Testing

private func diagnostic(excerpt: String, column: Int, length: Int = 1) -> Diagnostic {
  Diagnostic(
    "some-problem", file: "a.md", position: SourcePosition(line: 7, column: column), length: length,
    message: "something is wrong", excerpt: excerpt)
}

@Test func `a diagnostic shows its place, its line, what was expected and what would mend it`() {
  let diagnostic = Diagnostic(
    "unknown-parameter", file: "content/en/01-x.md", position: SourcePosition(line: 12, column: 3), length: 4,
    message: "unknown parameter `gian`", expected: "one of: cell, gain, steps", suggestion: .didYouMean("gain"),
    excerpt: "  gian: 0.9")
  #expect(
    DiagnosticFormatter().format(diagnostic) == """
      content/en/01-x.md:12:3: error: unknown parameter `gian` [unknown-parameter]
         12 |   gian: 0.9
            |   ^~~~
            = expected: one of: cell, gain, steps
            = did you mean `gain`?
      """)
}

@Test func `a diagnostic of a whole file has neither position nor excerpt`() {
  let diagnostic = Diagnostic(
    "no-lessons", severity: .warning, file: "content", position: nil, message: "there are no lessons",
    suggestion: .hint("add a file"))
  #expect(
    DiagnosticFormatter().format(diagnostic) == """
      content: warning: there are no lessons [no-lessons]
            = help: add a file
      """)
}

@Test(arguments: [
  // excerpt, column, length, printed line, printed caret
  ("abc", 2, 1, "abc", " ^"),
  ("abc", 2, 2, "abc", " ^~"),
  ("\tabc", 2, 1, "    abc", "    ^"),
  ("ab\tc", 4, 1, "ab  c", "    ^"),
  ("误差abc", 3, 1, "误差abc", "    ^"),
  ("误差", 1, 2, "误差", "^~~~"),
  ("e\u{301}abc", 3, 1, "e\u{301}abc", " ^"),
  ("a\u{1B}[31mb", 6, 1, "a\\u{1B}[31mb", "          ^"),
  ("a\u{202E}b", 3, 1, "a\\u{202E}b", "         ^"),
  ("abc", 4, 1, "abc", "   ^"),
  ("abc", 9, 5, "abc", "   ^"),
  ("", 1, 1, "", "^"),
])
func `the caret stands under its character`(
  excerpt: String, column: Int, length: Int, line: String, caret: String
) {
  let printed = DiagnosticFormatter().format(diagnostic(excerpt: excerpt, column: column, length: length))
  #expect(
    printed == """
      a.md:7:\(column): error: something is wrong [some-problem]
          7 |\(line.isEmpty ? "" : " " + line)
            | \(caret)
      """)
}

@Test func `a long line is cut around the caret`() {
  let line = String(repeating: "a", count: 500) + "!" + String(repeating: "b", count: 500)
  let lines = DiagnosticFormatter(excerptWidth: 30).format(diagnostic(excerpt: line, column: 501, length: 400))
    .split(separator: "\n")
  #expect(lines[1] == "    7 | …aaaaaaaaaa!bbbbbbbbbbbbbbbbbbb…")
  #expect(lines[2] == "      |            ^~~~~~~~~~~~~~~~~~~~")
}

@Test func `control characters in messages never reach the terminal`() {
  let diagnostic = Diagnostic("x", file: "a\u{7}.md", position: nil, message: "bad `\u{1B}[2J`")
  #expect(DiagnosticFormatter().format(diagnostic) == "a\\u{7}.md: error: bad `\\u{1B}[2J` [x]")
}

@Test func `colours are ANSI sequences that are all reset`() {
  let text = DiagnosticFormatter(isColored: true).format(diagnostic(excerpt: "abc", column: 1))
  #expect(text.contains("\u{1B}[1;31merror:\u{1B}[0m"))
  let resets = text.split(separator: "\u{1B}[0m", omittingEmptySubsequences: false).count - 1
  #expect(text.split(separator: "\u{1B}[", omittingEmptySubsequences: false).count - 1 == 2 * resets)
}

@Test func `a report is sorted and ends with a summary`() {
  func make(_ file: String, _ line: Int?, _ severity: Diagnostic.Severity) -> Diagnostic {
    Diagnostic(
      "p", severity: severity, file: file, position: line.map { SourcePosition(line: $0, column: 1) }, message: "m")
  }
  let report = DiagnosticFormatter().format([
    make("b.md", 1, .error), make("a.md", 10, .warning), make("a.md", 9, .error), make("a.md", nil, .error),
  ])
  #expect(
    report == """
      a.md: error: m [p]
      a.md:9:1: error: m [p]
      a.md:10:1: warning: m [p]
      b.md:1:1: error: m [p]
      3 errors, 1 warning

      """)
}

@Test func `the summary counts`() {
  #expect([Diagnostic]().summary == "no problems")
  #expect([Diagnostic("p", file: "a", position: nil, message: "m")].summary == "1 error")
}

@Test func `an excerpt that is part of a line is marked as cut`() {
  let diagnostic = Diagnostic(
    "p", file: "a.md", position: SourcePosition(line: 7, column: 1002), length: 2, message: "m", excerpt: "abcd",
    excerptColumn: 1001, isExcerptCut: true)
  #expect(
    DiagnosticFormatter().format(diagnostic) == """
      a.md:7:1002: error: m [p]
          7 | …abcd…
            |   ^~
      """)
}

@Test func `of each file only so many problems are reported, then how many more there are`() {
  func problems(_ file: String, _ count: Int) -> [Diagnostic] {
    (0..<count).map {
      Diagnostic("p", file: file, position: SourcePosition(line: $0 + 1, column: 1), message: "m")
    }
  }
  let limited = (problems("b.md", 5) + problems("a.md", 3)).limitedForReport(perFile: 3)
  #expect(limited.map(\.file) == ["a.md", "a.md", "a.md", "b.md", "b.md", "b.md", "b.md"])
  #expect(limited.map(\.id) == ["p", "p", "p", "p", "p", "p", "too-many-problems"])
  #expect(limited.last?.message == "there are 2 more problems")
  #expect(limited.last?.position?.line == 4)
  #expect(limited.last?.severity == .error)
  #expect(limited.sortedForReport() == limited)
}
