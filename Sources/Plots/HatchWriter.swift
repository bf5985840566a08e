/// Hatches the cells of a surface that have no colour: strokes rising to the right for what is not a number, falling ones for what is
/// infinite.
struct HatchWriter {
  let cells: Cells
  let edges: CellEdges

  func write(_ absence: Absence, to markup: inout Markup) {
    let areas = edges.areas(of: cells) { absence.holds($0) }
    Self.strokes(absence, areas.map { $0.frame }, to: &markup)
  }

  /// A framed patch for the key.
  static func patch(_ absence: Absence, _ frame: Frame, to markup: inout Markup) {
    strokes(absence, [frame], to: &markup)
    markup.raw("<path class=\"frame\" d=\"")
    move(frame.left, frame.top, to: &markup)
    markup.raw("h")
    markup.tenths(frame.right - frame.left)
    markup.raw("v")
    markup.tenths(frame.bottom - frame.top)
    markup.raw("h")
    markup.tenths(frame.left - frame.right)
    markup.raw("z\"/>\n")
  }

  /// The parts of one family of diagonals that lie in the areas, so that strokes go on from one area into the next.
  private static func strokes(_ absence: Absence, _ areas: [Frame], to markup: inout Markup) {
    let distance = 70
    markup.raw("<path class=\"hatch\" d=\"")
    for area in areas {
      let (width, height) = (area.right - area.left, area.bottom - area.top)
      // Rising: x + y is a multiple of the distance; falling: x - y is.
      let first = absence == .notANumber ? area.left + area.top : area.left - area.bottom
      var sum = first + (distance - ((first % distance) + distance) % distance) % distance
      while sum <= first + width + height {
        let (x0, x1) =
          absence == .notANumber
          ? (max(area.left, sum - area.bottom), min(area.right, sum - area.top))
          : (max(area.left, sum + area.top), min(area.right, sum + area.bottom))
        if x1 > x0 {
          move(x0, absence == .notANumber ? sum - x0 : x0 - sum, to: &markup)
          markup.raw("l")
          markup.tenths(x1 - x0)
          if absence != .notANumber { markup.raw(" ") }
          markup.tenths(absence == .notANumber ? x0 - x1 : x1 - x0)
        }
        sum += distance
      }
    }
    markup.raw("\"/>\n")
  }
}
