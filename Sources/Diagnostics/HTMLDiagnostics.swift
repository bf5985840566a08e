/// Writes problems as HTML for the page that a preview lays over the last good one.
public struct HTMLDiagnostics: Sendable {
  /// A formatter.
  public init() {}

  /// A heading that counts them, and an article for each in reporting order: its place, what is wrong, the source line with
  /// the faulty part in `<mark>`, and what would mend it.
  public func format(_ diagnostics: some Sequence<Diagnostic>) -> String {
    let sorted = diagnostics.sortedForReport()
    return "<h2>\(escaped(sorted.summary))</h2>" + sorted.map(article).joined()
  }

  private func article(_ diagnostic: Diagnostic) -> String {
    let severity = diagnostic.severity.rawValue
    var place = diagnostic.file
    if let position = diagnostic.position { place += ":\(position)" }
    var html = "<article class=\"\(severity)\"><p class=\"place\">\(escaped(place))</p>"
    html +=
      "<p><b>\(severity):</b> \(escaped(diagnostic.message)) <span class=\"place\">[\(escaped(diagnostic.id))]</span></p>"
    if let excerpt = diagnostic.excerpt, let position = diagnostic.position {
      let scalars = Array(excerpt.unicodeScalars)
      let start = min(max(0, position.column - diagnostic.excerptColumn), scalars.count)
      let end = min(start + diagnostic.length, scalars.count)
      html += "<pre>" + (diagnostic.excerptColumn > 1 ? "…" : "") + escaped(scalars[..<start])
      // Past the end of a line there is still a place to point at.
      html += "<mark>" + (start < end ? escaped(scalars[start..<end]) : " ") + "</mark>"
      html += escaped(scalars[end...]) + (diagnostic.isExcerptCut ? "…" : "") + "</pre>"
    }
    if let expected = diagnostic.expected { html += "<p>expected: \(escaped(expected))</p>" }
    switch diagnostic.suggestion {
    case .didYouMean(let name): html += "<p>did you mean <code>\(escaped(name))</code>?</p>"
    case .hint(let text): html += "<p>help: \(escaped(text))</p>"
    case nil: break
    }
    return html + "</article>"
  }

  private func escaped(_ text: String) -> String { escaped(Array(text.unicodeScalars)[...]) }

  private func escaped(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    scalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "\t": "\t"
      default: scalar.terminalForm
      }
    }.joined()
  }
}
