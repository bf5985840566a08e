import Diagnostics
import Testing

@Test func `JSON has every key in a fixed order, and null for what is absent`() {
  let diagnostics = [
    Diagnostic(
      "unknown-key", file: "a.md", position: SourcePosition(line: 3, column: 2), length: 4, message: "unknown",
      expected: "one of: x", suggestion: .didYouMean("x"), excerpt: "y: 1"),
    Diagnostic("whole", severity: .warning, file: "b.md", position: nil, message: "m", suggestion: .hint("h")),
  ]
  #expect(
    JSONDiagnostics().format(diagnostics) == #"""
      [
        {"file": "a.md", "line": 3, "column": 2, "length": 4, "severity": "error", "id": "unknown-key", "message": "unknown", "expected": "one of: x", "suggestion": "x", "help": null, "excerpt": "y: 1", "excerpt_column": 1},
        {"file": "b.md", "line": null, "column": null, "length": null, "severity": "warning", "id": "whole", "message": "m", "expected": null, "suggestion": null, "help": "h", "excerpt": null, "excerpt_column": null}
      ]

      """#)
}

@Test func `JSON escapes quotes, backslashes and control characters, and keeps the rest`() {
  let text = "\"\\\n\r\t\u{0}\u{1F}\u{7F}\u{2028}é误😀/"
  let json = JSONDiagnostics().format([Diagnostic("p", file: "a", position: nil, message: text)])
  #expect(json.contains(#""message": "\"\\\n\r\t\u0000\u001f\u007f\u2028é误😀/""#))
}

@Test func `no problems are an empty array`() {
  #expect(JSONDiagnostics().format([]) == "[]\n")
}
