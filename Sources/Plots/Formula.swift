/// A formula in one line: `h_{t−1}` lowers what follows the underscore, `J^T` raises what follows the circumflex, one
/// letter or all between braces. It is built from literals and numbers alone.
public struct Formula: Sendable, ExpressibleByStringLiteral {
  private let source: [UInt8]

  /// A formula as written.
  public init(stringLiteral source: StaticString) { self.source = ascii(source) }

  private init(source: [UInt8]) { self.source = source }

  /// A letter with a number below it.
  public static func indexed(_ letter: Text, _ index: Int, raised: Text = "") -> Formula {
    var source = letter.bytes + ascii("_{") + NumberText.integer(index) + ascii("}")
    if !raised.isEmpty { source += ascii("^{") + raised.bytes + ascii("}") }
    return Formula(source: source)
  }

  /// One formula after another.
  public static func + (left: Formula, right: Formula) -> Formula { Formula(source: left.source + right.source) }

  /// The sizes of the letters, in pixels: on the line, and above or below it.
  static let size = (line: 15, shifted: 12)
  /// How far letters are lowered, or raised if negative, in pixels.
  private enum Level: Int { case line = 0, lowered = 4, raised = -6 }

  private var pieces: [(text: [UInt8], level: Level)] {
    var pieces = [(text: [UInt8], level: Level)]()
    var i = 0
    while i < source.count {
      let level: Level = source[i] == 95 ? .lowered : source[i] == 94 ? .raised : .line
      var text = [UInt8]()
      if level == .line {
        while i < source.count, source[i] != 95, source[i] != 94 {
          text.append(source[i])
          i += 1
        }
      } else if i + 1 < source.count, source[i + 1] == 123 {
        i += 2
        while i < source.count, source[i] != 125 {
          text.append(source[i])
          i += 1
        }
        i += 1
      } else {
        i += 1
        // One letter, with the bytes that continue it.
        repeat {
          if i < source.count { text.append(source[i]) }
          i += 1
        } while i < source.count && source[i] & 0xc0 == 0x80
      }
      pieces.append((text, level))
    }
    return pieces
  }

  /// The most that it may be wide, in tenths of a pixel; some are bold.
  package var width: Int {
    var width = 0
    for (text, level) in pieces {
      width += TextWidth.tenths(text, bold: true) * (level == .line ? Self.size.line : Self.size.shifted) / 13
    }
    return width
  }

  /// Writes the formula as the content of a text element, which has the size of the line.
  func write(to markup: inout Markup) {
    var current = Level.line
    for (text, level) in pieces {
      if level == current {
        markup.text(text, raised: .svg)
        continue
      }
      markup.raw("<tspan dy=\"")
      markup.integer(level.rawValue - current.rawValue)
      markup.raw(level == .line ? "\">" : "\" font-size=\"12\">")
      markup.text(text, raised: .svg)
      markup.raw("</tspan>")
      current = level
    }
  }
}
