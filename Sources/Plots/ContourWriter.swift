/// Writes the lines of equal value, and their numbers where there is room.
struct ContourWriter {
  let contour: Contour
  let layout: PanelLayout

  private var frame: Frame { layout.frame }

  /// Draws the lines, and gives their numbers, which belong above everything else.
  func write(to markup: inout Markup) -> [ContourNumber] {
    let lines = ContourLines(contour: contour)
    let levels = contour.numberedLevels.map { level in
      (text: level.text, pieces: lines.lines(at: level.value).flatMap { frame.cut($0.compactMap(place)) })
    }
    // On a surface each line has a light edge, since the surface runs through every lightness.
    if layout.panel.cells != nil {
      polylines(levels.flatMap { $0.pieces }, class: "under thin", to: &markup)
    }
    polylines(levels.flatMap { $0.pieces }, class: "contour", to: &markup)
    guard contour.isLabelled else { return [] }
    return levels.map { ContourNumber(text: $0.text, lines: $0.pieces) }
  }

  private func place(_ grid: Place) -> Place? {
    func value(_ share: Double, _ range: ClosedRange<Double>) -> Double {
      range.lowerBound * (1 - share) + range.upperBound * share
    }
    guard let x = layout.x.place(value(grid.x / Double(contour.columns - 1), contour.x)),
      let y = layout.y.place(value(grid.y / Double(contour.rows - 1), contour.y))
    else { return nil }
    return (x, y)
  }
}

/// The number of a level, and the lines on one of which it may stand.
struct ContourNumber {
  let text: [UInt8]
  let lines: [[Place]]

  /// Writes the number on the longest line, if there is room: where it covers no other words and no curve, and as few other
  /// lines, as near to the line's middle as that allows.
  func write(in frame: Frame, avoiding lines: FreeSpace, and space: inout FreeSpace, to markup: inout Markup) {
    var longest = [Place]()
    for line in self.lines where length(line) > length(longest) { longest = line }
    let width = TextWidth.tenths(text)
    guard length(longest) > Double(3 * width) else { return }
    var best: (box: Frame, cost: Int)?
    for (i, place) in longest.enumerated() {
      let (x, y) = (rounded(place.x), rounded(place.y))
      let box = Frame(left: x - width / 2 - 20, top: y - 80, right: x + width / 2 + 20, bottom: y + 80)
      guard box.left > frame.left, box.right < frame.right, box.top > frame.top, box.bottom < frame.bottom,
        space.crowding(of: box) == 0
      else { continue }
      let cost = 20 * lines.crowding(of: box) + 100 * abs(2 * i - longest.count) / longest.count
      if best.map({ cost < $0.cost }) ?? true { best = (box, cost) }
    }
    guard let box = best?.box else { return }
    space.add(box)
    Plots.text(
      text, x: (box.left + box.right) / 2, y: box.top + 125, class: "halo", anchor: "middle", to: &markup)
  }

  private func length(_ line: [Place]) -> Double {
    var length = 0.0
    for i in line.indices.dropFirst() {
      let (dx, dy) = (line[i].x - line[i - 1].x, line[i].y - line[i - 1].y)
      length += (dx * dx + dy * dy).squareRoot()
    }
    return length
  }
}
