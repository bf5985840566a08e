/// A point of the picture, in tenths of a pixel.
typealias Place = (x: Double, y: Double)

extension Frame {
  /// The parts of a line that lie in the frame.
  func cut(_ line: [Place]) -> [[Place]] {
    guard let first = line.first else { return [] }
    if line.count == 1 { return contains(first.x, first.y) ? [line] : [] }
    var pieces = [[Place]]()
    var piece = [Place]()
    for i in 1..<line.count {
      guard let part = clip(line[i - 1].x, line[i - 1].y, line[i].x, line[i].y) else { continue }
      if piece.isEmpty { piece.append((part.x0, part.y0)) }
      piece.append((part.x1, part.y1))
      if !contains(line[i].x, line[i].y) {
        pieces.append(piece)
        piece = []
      }
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }
}

/// One path of all pieces that have two points: absolute starts, then relative steps between rounded places, so that rounding never
/// adds up.
func polylines(_ pieces: [[Place]], class style: StaticString, to markup: inout Markup) {
  var isOpen = false
  for piece in pieces where piece.count > 1 {
    if !isOpen {
      markup.raw("<path class=\"")
      markup.raw(style)
      markup.raw("\" d=\"")
      isOpen = true
    }
    var x = rounded(piece[0].x)
    var y = rounded(piece[0].y)
    move(x, y, to: &markup)
    markup.raw("l")
    var isFirst = true
    var isVertical = false
    for point in piece.dropFirst() {
      let dx = rounded(point.x) - x
      let dy = rounded(point.y) - y
      if dx == 0 && dy == 0 && !isFirst { continue }
      // Straight up or down needs one number.
      let turnsVertical = dx == 0 && !isFirst
      if turnsVertical != isVertical { markup.raw(turnsVertical ? "v" : "l") }
      if !isFirst && turnsVertical == isVertical && (turnsVertical ? dy : dx) >= 0 { markup.raw(" ") }
      isVertical = turnsVertical
      if !isVertical {
        markup.tenths(dx)
        if dy >= 0 { markup.raw(" ") }
      }
      markup.tenths(dy)
      x += dx
      y += dy
      isFirst = false
    }
  }
  if isOpen { markup.raw("\"/>\n") }
}
