/// A rectangle in tenths of a pixel.
struct Frame {
  var left: Int
  var top: Int
  var right: Int
  var bottom: Int

  /// The part of a segment that lies in the frame, by Liang and Barsky (1984), or nil.
  func clip(
    _ x0: Double, _ y0: Double, _ x1: Double, _ y1: Double
  ) -> (x0: Double, y0: Double, x1: Double, y1: Double)? {
    let dx = x1 - x0
    let dy = y1 - y0
    var enter = 0.0
    var leave = 1.0
    let edges = [
      (-dx, x0 - Double(left)), (dx, Double(right) - x0), (-dy, y0 - Double(top)), (dy, Double(bottom) - y0),
    ]
    for (direction, distance) in edges {
      if direction == 0 {
        if distance < 0 { return nil }
        continue
      }
      let t = distance / direction
      if direction < 0 { enter = max(enter, t) } else { leave = min(leave, t) }
    }
    if enter > leave { return nil }
    return (x0 + enter * dx, y0 + enter * dy, x0 + leave * dx, y0 + leave * dy)
  }

  func contains(_ x: Double, _ y: Double) -> Bool {
    x >= Double(left) && x <= Double(right) && y >= Double(top) && y <= Double(bottom)
  }
}

/// A nonnegative distance rounded to a whole number of tenths.
@inline(never)
func rounded(_ x: Double) -> Int { Int(floor(x + 0.5)) }
