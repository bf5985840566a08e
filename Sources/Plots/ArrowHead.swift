/// The head of an arrow: a triangle.
struct ArrowHead {
  /// From its base to its tip, in tenths of a pixel.
  var length: Double
  /// Half the width of its base.
  var half: Double

  /// Writes the head.
  ///
  /// - Parameters:
  ///   - base: the middle of its base.
  ///   - direction: where it points, a vector of length 1.
  func write(
    base: (x: Double, y: Double), direction: (x: Double, y: Double), class style: StaticString,
    to markup: inout Markup
  ) {
    markup.raw("<path class=\"")
    markup.raw(style)
    markup.raw("\" d=\"")
    move(rounded(base.x + direction.x * length), rounded(base.y + direction.y * length), to: &markup)
    line(rounded(base.x - direction.y * half), rounded(base.y + direction.x * half), to: &markup)
    line(rounded(base.x + direction.y * half), rounded(base.y - direction.x * half), to: &markup)
    markup.raw("z\"/>\n")
  }
}

/// Continues a path with a straight line.
func line(_ x: Int, _ y: Int, to markup: inout Markup) {
  markup.raw("L")
  markup.tenths(x)
  markup.raw(" ")
  markup.tenths(y)
}
