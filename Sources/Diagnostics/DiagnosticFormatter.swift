/// Writes problems for people at a terminal.
///
///     content/en/01-x.md:12:3: error: unknown parameter `gian` [unknown-parameter]
///        12 |   gian: 0.9
///           |   ^~~~
///           = expected: one of: cell, gain, steps
///           = did you mean `gain`?
public struct DiagnosticFormatter: Sendable {
  /// Whether ANSI colours are written.
  public var isColored: Bool
  /// How many columns of a source line are shown; a longer line is cut around the caret.
  public var excerptWidth: Int

  /// A formatter, plain unless told otherwise.
  public init(isColored: Bool = false, excerptWidth: Int = 100) {
    self.isColored = isColored
    self.excerptWidth = max(20, excerptWidth)
  }

  /// One problem on several lines, without a newline at the end.
  public func format(_ diagnostic: Diagnostic) -> String {
    let style = diagnostic.severity == .error ? Style.error : .warning
    var place = visible(diagnostic.file)
    if let position = diagnostic.position { place += ":\(position)" }
    let severity = paint("\(diagnostic.severity.rawValue):", style)
    let message = paint(visible(diagnostic.message), .strong)
    var lines = ["\(paint("\(place):", .strong)) \(severity) \(message) [\(diagnostic.id)]"]
    if let excerpt = diagnostic.excerpt, let position = diagnostic.position {
      let window = ExcerptWindow(
        line: excerpt, column: position.column - diagnostic.excerptColumn + 1, length: diagnostic.length,
        width: excerptWidth, isCutBefore: diagnostic.excerptColumn > 1, isCutAfter: diagnostic.isExcerptCut)
      lines.append(paint("\(padded(position.line)) |", .dim) + spaced(window.text))
      let indent = String(repeating: " ", count: window.caretColumn)
      let underline = "^" + String(repeating: "~", count: window.caretWidth - 1)
      lines.append(paint("\(gutter) |", .dim) + " " + indent + paint(underline, style))
    }
    if let expected = diagnostic.expected { lines.append(note("expected: \(visible(expected))")) }
    switch diagnostic.suggestion {
    case .didYouMean(let name): lines.append(note("did you mean `\(visible(name))`?"))
    case .hint(let text): lines.append(note("help: \(visible(text))"))
    case nil: break
    }
    return lines.joined(separator: "\n")
  }

  /// All problems in reporting order and a summary line, each on lines of its own.
  public func format(_ diagnostics: some Sequence<Diagnostic>) -> String {
    let sorted = diagnostics.sortedForReport()
    return (sorted.map { format($0) } + [sorted.summary]).joined(separator: "\n") + "\n"
  }
}

extension DiagnosticFormatter {
  private enum Style: String {
    case error = "1;31"
    case warning = "1;33"
    case strong = "1"
    case dim = "2"
  }

  private var gutter: String { "     " }

  private func padded(_ line: Int) -> String {
    let digits = String(line)
    return String(repeating: " ", count: max(0, gutter.count - digits.count)) + digits
  }

  private func spaced(_ text: String) -> String { text.isEmpty ? "" : " " + text }

  private func note(_ text: String) -> String { "\(gutter) \(paint("=", .dim)) \(text)" }

  private func paint(_ text: String, _ style: Style) -> String {
    isColored ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  private func visible(_ text: String) -> String {
    text.unicodeScalars.map(\.terminalForm).joined()
  }
}
