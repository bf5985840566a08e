extension Diagnostic {
  /// The order in which problems are reported: by file, by position (whole files first), then by id.
  ///
  /// Message and length only break ties, so that the order never depends on who found a problem first.
  public static func isOrderedBefore(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    if left.file != right.file { return left.file < right.file }
    let start = SourcePosition(line: 0, column: 0)
    let (leftPosition, rightPosition) = (left.position ?? start, right.position ?? start)
    if leftPosition != rightPosition { return leftPosition < rightPosition }
    return (left.id, left.message, left.length) < (right.id, right.message, right.length)
  }
}

extension Sequence<Diagnostic> {
  /// The problems in the order in which they are reported.
  public func sortedForReport() -> [Diagnostic] {
    sorted(by: Diagnostic.isOrderedBefore)
  }

  /// The problems in the order in which they are reported, of each file at most `limit`; a last one says how many more
  /// there are.
  ///
  /// A slip repeated by a program would else fill the terminal, and hide what is wrong with the other files.
  public func limitedForReport(perFile limit: Int = 200) -> [Diagnostic] {
    var result: [Diagnostic] = []
    var rest = sortedForReport()[...]
    while let file = rest.first?.file {
      let problems = rest.prefix { $0.file == file }
      rest = rest[problems.endIndex...]
      result += problems.prefix(limit)
      let others = problems.dropFirst(limit)
      guard let first = others.first else { continue }
      let hasErrors = others.contains { $0.severity == .error }
      result.append(
        Diagnostic(
          "too-many-problems", severity: hasErrors ? .error : .warning, file: file, position: first.position,
          message: "there \(others.count == 1 ? "is 1 more problem" : "are \(others.count) more problems")",
          suggestion: .hint("mend those above first"), excerpt: first.excerpt, excerptColumn: first.excerptColumn,
          isExcerptCut: first.isExcerptCut))
    }
    return result
  }

  /// How many there are: `2 errors, 1 warning`, or `no problems`.
  public var summary: String {
    var counts: (errors: Int, warnings: Int) = (0, 0)
    for diagnostic in self {
      switch diagnostic.severity {
      case .error: counts.errors += 1
      case .warning: counts.warnings += 1
      }
    }
    var parts: [String] = []
    if counts.errors > 0 { parts.append("\(counts.errors) error\(counts.errors == 1 ? "" : "s")") }
    if counts.warnings > 0 { parts.append("\(counts.warnings) warning\(counts.warnings == 1 ? "" : "s")") }
    return parts.isEmpty ? "no problems" : parts.joined(separator: ", ")
  }
}
