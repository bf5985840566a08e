/// Writes a surface as coloured cells with a legend of its ten classes.
struct CellsWriter {
  let cells: Cells
  let layout: PanelLayout

  private var frame: Frame { layout.frame }

  static let classes: [StaticString] = ["h0", "h1", "h2", "h3", "h4", "h5", "h6", "h7", "h8", "h9"]

  func write(to markup: inout Markup) {
    for colour in 0..<10 {
      var isOpen = false
      for row in 0..<cells.rows {
        var column = 0
        while column < cells.columns {
          let start = column
          while column < cells.columns, cells.colourClass(of: cells.values[row * cells.columns + column]) == colour {
            column += 1
          }
          if column == start {
            column += 1
            continue
          }
          if !isOpen {
            markup.raw("<path class=\"")
            markup.raw(Self.classes[colour])
            markup.raw("\" shape-rendering=\"crispEdges\" d=\"")
            isOpen = true
          }
          let bottom = edge(row, of: cells.rows, from: frame.bottom, to: frame.top)
          let top = edge(row + 1, of: cells.rows, from: frame.bottom, to: frame.top)
          let left = edge(start, of: cells.columns, from: frame.left, to: frame.right)
          let right = edge(column, of: cells.columns, from: frame.left, to: frame.right)
          rectangle(left, top, right - left, bottom - top, to: &markup)
        }
      }
      if isOpen { markup.raw("\"/>\n") }
    }
    markup.raw("<path class=\"frame\" d=\"")
    rectangle(frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top, to: &markup)
    markup.raw("\"/>\n")
    writeLegend(to: &markup)
  }

  /// Cell edges on whole pixels, so that neighbours meet without a seam.
  private func edge(_ i: Int, of count: Int, from start: Int, to end: Int) -> Int {
    if i == 0 { return start }
    if i == count { return end }
    return (start + (end - start) * i / count) / 10 * 10
  }

  private func rectangle(_ x: Int, _ y: Int, _ width: Int, _ height: Int, to markup: inout Markup) {
    move(x, y, to: &markup)
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
    if border == 0 && cells.values.contains(where: { $0 < cells.range.lowerBound }) {
      return [0xe2, 0x89, 0xa4, 0xc2, 0xa0]
    }
    if border == 10 && cells.values.contains(where: { $0.isFinite && $0 > cells.range.upperBound }) {
      return [0xe2, 0x89, 0xa5, 0xc2, 0xa0]
    }
    return []
  }
}
