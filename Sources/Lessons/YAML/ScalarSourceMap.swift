import Diagnostics

/// Where each scalar of a YAML text is in the source, through quotes, escapes, folding and indentation.
///
/// The text is matched against the source from its start; what only the source has is skipped.
struct ScalarSourceMap {
  /// One position for every Unicode scalar of the text, and one for its end.
  let positions: [SourcePosition]

  init(_ scalar: YAMLScalar, in source: SourceText) {
    var cursor = Cursor(source: source, position: scalar.text.position)
    switch scalar.style {
    case .singleQuoted, .doubleQuoted: cursor.advance()
    case .block: cursor.advanceToNextLine()
    case .plain: break
    }
    var positions: [SourcePosition] = []
    for wanted in scalar.text.value.unicodeScalars {
      if scalar.style == .doubleQuoted { cursor.skipEscapedLineEnds() }
      let isSpace = wanted == " " || wanted == "\n" || wanted == "\t"
      if !isSpace { cursor.skipSpaces(unless: wanted) }
      positions.append(cursor.position)
      if scalar.style == .doubleQuoted, cursor.current == "\\" {
        cursor.skipEscape()
      } else if cursor.current == wanted || isSpace && cursor.isAtForeignLineEnd {
        cursor.advance()
        if scalar.style == .singleQuoted, wanted == "'", cursor.current == "'" { cursor.advance() }
      } else if isSpace, cursor.current == "\n" {
        cursor.skipSpaces(unless: nil)
      }
    }
    positions.append(cursor.position)
    self.positions = positions
  }

  private struct Cursor {
    let source: SourceText
    private(set) var position: SourcePosition
    private var scalars: [Unicode.Scalar]

    init(source: SourceText, position: SourcePosition) {
      self.source = source
      self.position = position
      scalars = Cursor.scalars(of: position.line, in: source)
    }

    /// The scalar at the cursor; a newline at the end of a line, nil at the end of the file.
    var current: Unicode.Scalar? {
      if position.column <= scalars.count { return scalars[position.column - 1] }
      return position.line < source.lines.count ? "\n" : nil
    }

    /// Whether a line end that only YAML knows is at the cursor; it is read as a space.
    var isAtForeignLineEnd: Bool { current == "\u{85}" || current == "\u{2028}" || current == "\u{2029}" }

    mutating func advance() {
      if position.column <= scalars.count { position.column += 1 } else { advanceToNextLine() }
    }

    mutating func advanceToNextLine() {
      guard position.line < source.lines.count else { return }
      position = SourcePosition(line: position.line + 1, column: 1)
      scalars = Cursor.scalars(of: position.line, in: source)
    }

    mutating func skipSpaces(unless wanted: Unicode.Scalar?) {
      while let scalar = current, scalar != wanted,
        scalar == " " || scalar == "\t" || scalar == "\n" || isAtForeignLineEnd
      {
        advance()
      }
    }

    mutating func skipEscapedLineEnds() {
      while current == "\\", position.column == scalars.count {
        advanceToNextLine()
        skipSpaces(unless: nil)
      }
    }

    mutating func skipEscape() {
      advance()
      let digits =
        switch current {
        case "x": 2
        case "u": 4
        case "U": 8
        default: 0
        }
      for _ in 0...digits where current != "\n" { advance() }
    }

    private static func scalars(of line: Int, in source: SourceText) -> [Unicode.Scalar] {
      source.line(line).map { Array($0.unicodeScalars) } ?? []
    }
  }
}
