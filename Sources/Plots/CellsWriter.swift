/// Writes a surface as coloured cells with a legend of its ten classes.
struct CellsWriter {
  let cells: Cells
  let layout: PanelLayout

  private var frame: Frame { layout.frame }

  static let classes: [StaticString] = ["h0", "h1", "h2", "h3", "h4", "h5", "h6", "h7", "h8", "h9"]

  func write(to markup: inout Markup) {
    let edges = CellEdges(cells, in: frame)
    for colour in 0..<10 {
      let areas = edges.areas(of: cells) { cells.colourClass(of: $0) == colour }
      guard let first = areas.first?.frame else { continue }
      markup.raw("<path class=\"")
      markup.raw(Self.classes[colour])
      markup.raw("\" shape-rendering=\"crispEdges\" d=\"")
      rectangle(first.left, first.top, first.right - first.left, first.bottom - first.top, to: &markup)
      var last = first
      // A closed path ends where it began, so each start counts from the one before.
      for area in areas.dropFirst() {
        markup.raw("m")
        markup.tenths(area.frame.left - last.left)
        if area.frame.top >= last.top { markup.raw(" ") }
        markup.tenths(area.frame.top - last.top)
        sides(area.frame.right - area.frame.left, area.frame.bottom - area.frame.top, to: &markup)
        last = area.frame
      }
      markup.raw("\"/>\n")
    }
    for absence in cells.absences { HatchWriter(cells: cells, edges: edges).write(absence, to: &markup) }
    markup.raw("<path class=\"frame\" d=\"")
    rectangle(frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top, to: &markup)
    markup.raw("\"/>\n")
    writeLegend(to: &markup)
  }

  private func rectangle(_ x: Int, _ y: Int, _ width: Int, _ height: Int, to markup: inout Markup) {
    move(x, y, to: &markup)
    sides(width, height, to: &markup)
  }

  private func sides(_ width: Int, _ height: Int, to markup: inout Markup) {
    markup.raw("h")
    markup.tenths(width)
    markup.raw("v")
    markup.tenths(height)
    markup.raw("h")
    markup.tenths(-width)
    markup.raw("z")
  }

  /// The classes with the numbers at their borders: a column at the right, or on phones a row below.
  private func writeLegend(to markup: inout Markup) {
    let isRow = layout.size == .slim
    let title = layout.vocabulary.text(cells.label)
    let left = isRow ? frame.left : frame.right + 260
    let top = isRow ? frame.bottom + (layout.showsXLabels ? 640 : 360) : frame.top + 240
    text(title, x: left, y: top - 100, class: "head", to: &markup)
    let width = isRow ? (frame.right - frame.left) / 100 * 10 : 200
    let height = isRow ? 140 : 200
    for colour in 0..<10 {
      markup.raw("<path class=\"")
      markup.raw(Self.classes[colour])
      markup.raw("\" shape-rendering=\"crispEdges\" d=\"")
      rectangle(
        isRow ? left + colour * width : left, isRow ? top : top + (9 - colour) * height, width, height, to: &markup)
      markup.raw("\"/>\n")
    }
    markup.raw("<path class=\"frame\" d=\"")
    rectangle(left, top, isRow ? 10 * width : width, isRow ? height : 10 * height, to: &markup)
    markup.raw("\"/>\n")
    for border in stride(from: 0, through: 10, by: isRow ? 5 : 2) {
      let value = bound(border) + NumberText.readable(cells.border(below: border), significantDigits: 3)
      if isRow {
        text(
          value, x: left + border * width, y: top + height + 150,
          anchor: border == 0 ? "start" : border == 10 ? "end" : "middle", to: &markup)
      } else {
        text(value, x: left + width + 80, y: top + (10 - border) * height + 45, to: &markup)
      }
    }
  }

  /// "≤ " or "≥ " at an end of the scale that some values lie beyond.
  private func bound(_ border: Int) -> [UInt8] {
    if border == 0 && cells.values.contains(where: { $0.map { $0 < cells.range.lowerBound && $0.isFinite } ?? false }) {
      return [0xe2, 0x89, 0xa4, 0xc2, 0xa0]
    }
    if border == 10 && cells.values.contains(where: { $0.map { $0.isFinite && $0 > cells.range.upperBound } ?? false })
    {
      return [0xe2, 0x89, 0xa5, 0xc2, 0xa0]
    }
    return []
  }
}
