/// Writes one laid-out panel: title, axes, surface, limits, curves, names.
struct PanelWriter {
  let layout: PanelLayout

  private var frame: Frame { layout.frame }
  private var vocabulary: Vocabulary { layout.vocabulary }

  func write(to markup: inout Markup) {
    let title = TextWidth.fitted(vocabulary.text(layout.panel.title), bold: true, into: layout.size.width)
    text(title, x: 0, y: layout.titleBaseline, class: "head", to: &markup)
    if layout.panel.cells == nil { writeGrid(to: &markup) }
    if let cells = layout.panel.cells { CellsWriter(cells: cells, layout: layout).write(to: &markup) }
    writeAxes(to: &markup)
    var numbers = [ContourNumber]()
    for mark in layout.panel.marks {
      switch mark {
      case .rule(let rule): writeRule(rule, to: &markup)
      case .verticalRule(let rule): write(rule, to: &markup)
      case .slope(let slope): writeSlope(slope, to: &markup)
      case .outline(let outline): ArrowWriter(layout: layout).write(outline, to: &markup)
      case .ghost(let curve): CurveWriter.writeGhost(curve, layout: layout, to: &markup)
      case .contour(let contour): numbers += ContourWriter(contour: contour, layout: layout).write(to: &markup)
      case .curve, .cells, .arrow: break
      }
    }
    for trace in layout.traces { BandWriter(trace: trace, layout: layout).write(to: &markup) }
    for trace in layout.traces { CurveWriter(trace: trace, layout: layout).writeCasing(to: &markup) }
    for trace in layout.traces { CurveWriter(trace: trace, layout: layout).write(to: &markup) }
    for case .arrow(let arrow) in layout.panel.marks { ArrowWriter(layout: layout).write(arrow, to: &markup) }
    LegendWriter(layout: layout).write(to: &markup)
    InsideLabels(layout: layout).write(contourNumbers: numbers, to: &markup)
  }

  // MARK: Axes

  private func writeGrid(to markup: inout Markup) {
    markup.raw("<path class=\"grid\" d=\"")
    for tick in layout.yTicks where tick.label != nil {
      guard let y = layout.y.place(tick.value) else { continue }
      markup.raw("M")
      markup.tenths(frame.left)
      markup.raw(" ")
      markup.tenths(rounded(y))
      markup.raw("h")
      markup.tenths(frame.right - frame.left)
    }
    markup.raw("\"/>\n")
  }

  private func writeAxes(to markup: inout Markup) {
    markup.raw("<path class=\"axis\" d=\"")
    // A surface has its frame; other panels have a left and a bottom axis.
    if layout.panel.cells == nil {
      move(frame.left, frame.top, to: &markup)
      markup.raw("v")
      markup.tenths(frame.bottom - frame.top)
      markup.raw("h")
      markup.tenths(frame.right - frame.left)
    }
    let outward = layout.panel.cells == nil ? 40 : -50
    for tick in layout.yTicks where tick.label == nil || layout.panel.cells != nil {
      guard let y = layout.y.place(tick.value) else { continue }
      move(frame.left, rounded(y), to: &markup)
      markup.raw("h")
      markup.tenths(outward)
    }
    for tick in layout.xTicks {
      guard let x = layout.x.place(tick.value) else { continue }
      move(rounded(x), frame.bottom, to: &markup)
      markup.raw("v")
      markup.tenths(tick.label == nil ? -40 : 50)
    }
    markup.raw("\"/>\n")
    var lowest = Int.max
    for tick in layout.yTicks {
      guard let label = tick.label, let y = layout.y.place(tick.value), lowest - rounded(y) >= 140 else { continue }
      text(label, x: frame.left - 80, y: rounded(y) + 45, anchor: "end", to: &markup)
      lowest = rounded(y)
    }
    guard layout.showsXLabels else { return }
    // A label that the one before it already fills, or that would leave the picture, is left out.
    var end = -1_000_000
    for tick in layout.xTicks {
      guard let label = tick.label, let x = layout.x.place(tick.value) else { continue }
      let width = TextWidth.tenths(label)
      let start = rounded(x) - width / 2
      guard start > end + 60, start >= 0, start + width <= layout.size.width else { continue }
      text(label, x: rounded(x), y: frame.bottom + 200, anchor: "middle", to: &markup)
      end = start + width
    }
    let name = TextWidth.fitted(vocabulary.text(layout.panel.x.label), into: layout.size.width)
    let nameX = max(frame.right, min(layout.size.width, TextWidth.tenths(name)))
    text(name, x: nameX, y: frame.bottom + 380, anchor: "end", to: &markup)
  }

  // MARK: Limits

  private func writeRule(_ rule: Rule, to markup: inout Markup) {
    guard let y = layout.visible(rule) else { return }
    markup.raw("<path class=\"limit\" d=\"")
    move(frame.left, y, to: &markup)
    markup.raw("h")
    markup.tenths(frame.right - frame.left)
    markup.raw("\"/>\n")
  }

  private func writeSlope(_ slope: Slope, to markup: inout Markup) {
    guard let line = layout.visible(slope) else { return }
    for style in ["under", "slope"] as [StaticString] {
      markup.raw("<path class=\"")
      markup.raw(style)
      markup.raw("\" d=\"")
      move(rounded(line.x0), rounded(line.y0), to: &markup)
      markup.raw("L")
      markup.tenths(rounded(line.x1))
      markup.raw(" ")
      markup.tenths(rounded(line.y1))
      markup.raw("\"/>\n")
    }
  }
}

extension PanelLayout {
  /// The height of a rule in the frame, or nil when it lies outside.
  func visible(_ rule: Rule) -> Int? {
    guard let place = y.place(rule.y) else { return nil }
    let height = rounded(place)
    return height >= frame.top && height <= frame.bottom ? height : nil
  }
}

extension PanelLayout {
  /// The part of a sloping line in the frame, or nil when there is none.
  func visible(_ slope: Slope) -> (x0: Double, y0: Double, x1: Double, y1: Double)? {
    let x0 = max(x.domain.lowerBound, slope.from)
    let x1 = x.domain.upperBound
    guard let left = y.place(slope.intercept + slope.slope * x0),
      let right = y.place(slope.intercept + slope.slope * x1), let start = x.place(x0), x0 < x1
    else { return nil }
    return frame.clip(start, left, Double(frame.right), right)
  }
}

/// Begins a path.
func move(_ x: Int, _ y: Int, to markup: inout Markup) {
  markup.raw("M")
  markup.tenths(x)
  markup.raw(" ")
  markup.tenths(y)
}

/// A line of text.
func text(
  _ text: [UInt8], x: Int, y: Int, class style: StaticString = "", anchor: StaticString = "", to markup: inout Markup
) {
  if text.isEmpty { return }
  markup.raw("<text x=\"")
  markup.tenths(x)
  markup.raw("\" y=\"")
  markup.tenths(y)
  if style.utf8CodeUnitCount > 0 {
    markup.raw("\" class=\"")
    markup.raw(style)
  }
  if anchor.utf8CodeUnitCount > 0 {
    markup.raw("\" text-anchor=\"")
    markup.raw(anchor)
  }
  markup.raw("\">")
  markup.text(text, raised: .svg)
  markup.raw("</text>\n")
}
