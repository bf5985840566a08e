import Diagnostics

/// Finds characters that have no place in a text, and that neither HTML nor a reader could do anything with.
enum ControlCharacters {
  /// The first of each control character in lines of a file.
  static func problems(in lines: some Sequence<String>, file: String, firstLine: Int = 1) -> [Diagnostic] {
    var found: Set<Unicode.Scalar> = []
    var diagnostics: [Diagnostic] = []
    for (index, line) in lines.enumerated() where mayHoldControl(line) {
      for (column, scalar) in line.unicodeScalars.enumerated() {
        guard Names.isControl(scalar), found.insert(scalar).inserted else { continue }
        diagnostics.append(
          problem(
            scalar,
            at: Located("", at: SourcePosition(line: firstLine + index, column: column + 1), length: 1), file: file))
      }
    }
    return diagnostics
  }

  /// The first of each control character that an escape or a character reference made part of a text.
  static func problems(in text: String, at place: Located<String>, file: String) -> [Diagnostic] {
    guard mayHoldControl(text) else { return [] }
    var found: Set<Unicode.Scalar> = []
    return text.unicodeScalars.filter { Names.isControl($0) && found.insert($0).inserted }.map {
      problem($0, at: place, file: file)
    }
  }

  /// The problems, of those with the same control character only the first.
  static func merging(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var messages: Set<String> = []
    return diagnostics.filter { $0.id != id || messages.insert($0.message).inserted }
  }

  private static let id = "control-character"

  private static func problem(_ scalar: Unicode.Scalar, at place: Located<String>, file: String) -> Diagnostic {
    place.diagnostic(
      id, file: file, message: "the text holds the control character \(Names.codePoint(scalar))",
      suggestion: .hint("remove the character"))
  }

  /// Whether a text has a byte that a control character has.
  private static func mayHoldControl(_ text: String) -> Bool {
    text.utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xEF }
  }
}
