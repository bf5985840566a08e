/// Writes the names of a panel's curves and limits: beside the curves' ends where there is room, else in rows above.
struct LegendWriter {
  let layout: PanelLayout

  private var frame: Frame { layout.frame }

  static let texts: [StaticString] = ["t1", "t2", "t3", "t4"]
  static let halos: [StaticString] = ["t1 halo", "t2 halo", "t3 halo", "t4 halo"]

  func write(to markup: inout Markup) {
    if layout.hasLegendRows { writeRows(to: &markup) } else { writeBeside(to: &markup) }
  }

  /// Names beside the ends of the curves that reach the right edge.
  private func writeBeside(to markup: inout Markup) {
    var items = [(lines: [[UInt8]], style: Int, wanted: Int, end: (x: Int, y: Int))]()
    for trace in layout.traces where !trace.lines.isEmpty && !layout.endsEarly(trace) {
      guard let last = layout.lastVisible(trace.curve), let x = layout.x.place(trace.curve.x[last]),
        let y = layout.y.place(trace.curve.y[last])
      else { continue }
      let lines = trace.lines
      // A curve that left the frame is named beside the frame's edge.
      let height = max(frame.top, min(frame.bottom, rounded(max(0, y))))
      items.append(
        (
          lines, trace.curve.style - 1, height - PanelLayout.line * lines.count / 2,
          (min(rounded(x), frame.right), height)
        ))
    }
    let tops = LabelPlacement.separate(
      wanted: items.map { $0.wanted }, heights: items.map { PanelLayout.line * $0.lines.count },
      in: (frame.top - 60)...(frame.bottom + 60))
    for (item, top) in zip(items, tops) {
      let middle = top + PanelLayout.line * item.lines.count / 2
      if abs(middle - item.end.y) > 60 {
        leader(from: item.end, to: (frame.right + 60, middle), to: &markup)
      }
      for (i, line) in item.lines.enumerated() {
        text(
          line, x: frame.right + 80, y: top + PanelLayout.line * i + 135, class: Self.texts[item.style], to: &markup)
      }
    }
  }

  /// One row a curve: a piece of its line, its name, its remark.
  private func writeRows(to markup: inout Markup) {
    var y = layout.legendTop
    for trace in layout.traces {
      let style = trace.curve.style - 1
      for (i, line) in layout.rowLines(of: trace).enumerated() {
        if i == 0 { swatch(CurveWriter.strokes[style], y: y, to: &markup) }
        words(line, y: y, class: Self.texts[style], to: &markup)
        y += PanelLayout.line
      }
    }
    for case .slope(let slope) in layout.panel.marks {
      swatch("slope", y: y, to: &markup)
      words(layout.vocabulary.text(slope.label), y: y, class: "strong", to: &markup)
      y += PanelLayout.line
    }
    for row in layout.keyRows {
      if let hatch = row.hatch {
        HatchWriter.patch(hatch, Frame(left: 0, top: y + 20, right: 280, bottom: y + 160), to: &markup)
      } else {
        swatch(row.stroke, y: y, to: &markup)
      }
      words(row.words, y: y, class: row.text, to: &markup)
      y += PanelLayout.line
    }
  }

  private func words(_ words: [UInt8], y: Int, class style: StaticString, to markup: inout Markup) {
    let fitted = TextWidth.fitted(words, bold: true, into: layout.size.width - 360)
    text(fitted, x: 360, y: y + 135, class: style, to: &markup)
  }

  private func swatch(_ style: StaticString, y: Int, to markup: inout Markup) {
    markup.raw("<path class=\"")
    markup.raw(style)
    markup.raw("\" d=\"")
    move(0, y + 90, to: &markup)
    markup.raw("h28\"/>\n")
  }
}

/// A line from a curve to its name.
func leader(from start: (x: Int, y: Int), to end: (x: Int, y: Int), to markup: inout Markup) {
  markup.raw("<path class=\"leader\" d=\"")
  move(start.x, start.y, to: &markup)
  markup.raw("L")
  markup.tenths(end.x)
  markup.raw(" ")
  markup.tenths(end.y)
  markup.raw("\"/>\n")
}
