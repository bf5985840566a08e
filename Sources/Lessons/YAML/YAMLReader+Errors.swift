import Diagnostics
import Yams

extension YAMLReader {
  /// What libyaml found wrong, at its place in the file.
  static func describe(_ error: any Error, in fragment: YAMLFragment) -> Diagnostic {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      if problem.contains("undefined alias") {
        return fragment.diagnostic(
          "yaml-alias", line: mark.line, column: mark.column, "aliases are not supported here",
          suggestion: .hint("put text that starts with `*` in quotes"))
      }
      if let context, context.text.hasPrefix("while scanning an a"), let name = context.text.split(separator: " ").last
      {
        return fragment.diagnostic(
          "yaml-\(name)", line: context.mark.line, column: context.mark.column, "this is read as an \(name)",
          suggestion: .hint("put text that starts with `*` or `&` in quotes"))
      }
      if problem.contains("another document") {
        return fragment.diagnostic(
          "yaml-documents", line: mark.line, column: mark.column, "there is more than one YAML document",
          suggestion: .hint("remove this line"))
      }
      // A quote that is never closed is noticed at the end; where it opens says more.
      let place = problem.contains("end of stream") ? context?.mark ?? mark : mark
      return fragment.diagnostic(
        "yaml-syntax", line: place.line, column: place.column, "cannot read the YAML: \(problem)",
        suggestion: hint(for: problem, at: fragment.scalar(line: mark.line, column: mark.column)))
    default:
      return fragment.diagnostic("yaml-syntax", line: 1, column: 1, "cannot read the YAML")
    }
  }

  private static func hint(for problem: String, at scalar: Unicode.Scalar?) -> Diagnostic.Suggestion? {
    if problem.contains("mapping values are not allowed") { return .hint("put text that holds `: ` in quotes") }
    if problem.contains("cannot start any token") {
      return .hint(scalar == "\t" ? "indent with spaces, not tabs" : "put the text in quotes")
    }
    if problem.contains("end of stream") { return .hint("close the quote or bracket") }
    return nil
  }
}
