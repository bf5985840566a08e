/// Writes the names of a panel's curves and limits: beside the curves' ends where there is room, else in rows above.
struct LegendWriter {
  let layout: PanelLayout

  private var frame: Frame { layout.frame }

  static let texts: [StaticString] = ["t1", "t2", "t3", "t4"]
  static let halos: [StaticString] = ["t1 halo", "t2 halo", "t3 halo", "t4 halo"]

  func write(to markup: inout Markup) {
    var inside = [Item]()
    for case .rule(let rule) in layout.panel.marks {
      guard let y = layout.visible(rule) else { continue }
      let name = layout.vocabulary.text(rule.label)
      inside.append(Item(lines: [name], class: "tlimit halo", x: quieterSide(of: name, above: y), wanted: y - 190))
    }
    for case .place(let place) in layout.panel.marks {
      guard let x = layout.visible(place) else { continue }
      inside.append(item(of: place, at: x))
    }
    var beside = [Item]()
    if layout.hasLegendRows {
      writeRows(to: &markup)
    } else {
      for trace in layout.traces where !(trace.name.isEmpty && trace.note.isEmpty) {
        addDirectLabel(of: trace, inside: &inside, beside: &beside)
      }
    }
    for group in groups(inside) { place(group, isBeside: false, to: &markup) }
    place(beside, isBeside: true, to: &markup)
  }

  /// A name with the place it would like.
  private struct Item {
    var lines: [[UInt8]]
    var `class`: StaticString
    var x: Int
    var wanted: Int
    /// Where a leader line comes from.
    var anchor: (x: Int, y: Int)?
  }

  /// The name of a place, right of its line, or left where the frame ends; as near to the top as the curves allow.
  private func item(of place: Place, at x: Int) -> Item {
    let name = layout.vocabulary.text(place.label)
    let width = TextWidth.tenths(name, bold: true)
    let left = x + 60 + width <= frame.right ? x + 60 : x - 60 - width
    let top = quietest(near: frame.top + 20, below: false, left: left, width: width, height: PanelLayout.line)
    return Item(lines: [name], class: "tlimit halo", x: left, wanted: top)
  }

  private func addDirectLabel(of trace: PanelLayout.Trace, inside: inout [Item], beside: inout [Item]) {
    guard let last = layout.lastVisible(trace.curve), let x = layout.x.place(trace.curve.x[last]),
      let y = layout.y.place(trace.curve.y[last])
    else { return }
    let style = trace.curve.style - 1
    let lines = [trace.name, trace.note].filter { !$0.isEmpty }
    let height = rounded(y)
    let wanted = height - PanelLayout.line * lines.count / 2
    guard layout.endsEarly(trace) else {
      beside.append(
        Item(
          lines: lines, class: Self.texts[style], x: frame.right + 80, wanted: wanted,
          anchor: (rounded(x), height)))
      return
    }
    // Beside the glyph on the frame, if the curve ended there.
    let atEvent = trace.event.flatMap { layout.x.place(trace.curve.x[$0.index]) }
    let isBelow = trace.event.map { $0.kind == .zero || trace.curve.y[$0.index] == -.infinity } ?? false
    let top = trace.event == nil ? wanted : isBelow ? frame.bottom - PanelLayout.line * lines.count - 40 : frame.top
    var widest = 0
    for line in lines { widest = max(widest, TextWidth.tenths(line, bold: true)) }
    let left = min(rounded(atEvent ?? x) + 120, frame.right - widest)
    let isLow = trace.event == nil ? height > (frame.top + frame.bottom) / 2 : isBelow
    let free = quietest(
      near: top, below: isLow, left: left, width: widest, height: PanelLayout.line * lines.count)
    inside.append(Item(lines: lines, class: Self.halos[style], x: left, wanted: free, anchor: nil))
  }

  /// The place nearest to the wanted one, row by row away from the edge, where the fewest curves run through the text.
  private func quietest(near wanted: Int, below isBelow: Bool, left: Int, width: Int, height: Int) -> Int {
    var best = (top: wanted, crossings: Int.max)
    for row in 0..<8 {
      let top = isBelow ? wanted - row * 90 : wanted + row * 90
      guard top >= frame.top, top + height <= frame.bottom - 60 else { continue }
      let box = Frame(left: left, top: top, right: min(left + width, frame.right), bottom: top + height)
      let crossings = crossings(of: box)
      if crossings < best.crossings { best = (top, crossings) }
      if crossings == 0 { break }
    }
    return best.top
  }

  /// Where the name of a rule begins: at the left end of it, unless curves run through it there and not at the right end.
  private func quieterSide(of name: [UInt8], above y: Int) -> Int {
    let width = TextWidth.tenths(name, bold: true)
    func box(at left: Int) -> Frame { Frame(left: left, top: y - 190, right: left + width, bottom: y - 10) }
    let (left, right) = (frame.left + 80, frame.right - 80 - width)
    return right > left && crossings(of: box(at: right)) < crossings(of: box(at: left)) ? right : left
  }

  /// How many pieces of curves run through a box.
  private func crossings(of box: Frame) -> Int {
    var crossings = 0
    for trace in layout.traces {
      let curve = trace.curve
      for i in curve.x.indices.dropFirst() {
        guard let x0 = layout.x.place(curve.x[i - 1]), let y0 = layout.y.place(curve.y[i - 1]),
          let x1 = layout.x.place(curve.x[i]), let y1 = layout.y.place(curve.y[i])
        else { continue }
        if box.clip(x0, y0, x1, y1) != nil { crossings += 1 }
      }
    }
    return crossings
  }

  /// Names in groups that share no column of the frame, so that only those that could overlap move each other.
  private func groups(_ items: [Item]) -> [[Item]] {
    var groups = [(items: [Item], left: Int, right: Int)]()
    for item in items {
      var group = (items: [item], left: 0, right: 0)
      for line in item.lines { group.right = max(group.right, TextWidth.tenths(line, bold: true)) }
      group.left = max(0, min(item.x, frame.right - group.right))
      group.right += group.left
      var apart = [(items: [Item], left: Int, right: Int)]()
      for other in groups {
        if other.right < group.left || group.right < other.left {
          apart.append(other)
        } else {
          group = (other.items + group.items, min(group.left, other.left), max(group.right, other.right))
        }
      }
      groups = apart + [group]
    }
    return groups.map { $0.items }
  }

  private func place(_ items: [Item], isBeside: Bool, to markup: inout Markup) {
    if items.isEmpty { return }
    let tops = LabelPlacement.separate(
      wanted: items.map { $0.wanted }, heights: items.map { PanelLayout.line * $0.lines.count },
      in: (frame.top - 60)...(frame.bottom + 60))
    for (item, top) in zip(items, tops) {
      var widest = 0
      for line in item.lines { widest = max(widest, TextWidth.tenths(line, bold: true)) }
      let limit = isBeside ? layout.size.width : frame.right
      let x = max(0, min(item.x, limit - widest))
      let middle = top + PanelLayout.line * item.lines.count / 2
      if let anchor = item.anchor, abs(middle - anchor.y) > 60 {
        markup.raw("<path class=\"leader\" d=\"")
        move(anchor.x, anchor.y, to: &markup)
        markup.raw("L")
        markup.tenths(frame.right + 60)
        markup.raw(" ")
        markup.tenths(middle)
        markup.raw("\"/>\n")
      }
      for (i, line) in item.lines.enumerated() {
        text(line, x: x, y: top + PanelLayout.line * i + 135, class: item.class, to: &markup)
      }
    }
  }

  /// One row a curve: a piece of its line, its name, its remark.
  private func writeRows(to markup: inout Markup) {
    var y = layout.legendTop
    for trace in layout.traces where !(trace.name.isEmpty && trace.note.isEmpty) {
      let style = trace.curve.style - 1
      swatch(CurveWriter.strokes[style], y: y, to: &markup)
      let isOne = layout.fitsOneRow(trace) && !trace.note.isEmpty
      let row =
        isOne && !trace.name.isEmpty
        ? layout.vocabulary.text(.filled("{}: {}", [.literal(trace.name), .literal(trace.note)]))
        : isOne ? trace.note : trace.name
      text(row, x: 360, y: y + 135, class: Self.texts[style], to: &markup)
      if !layout.fitsOneRow(trace) {
        y += PanelLayout.line
        text(trace.note, x: 360, y: y + 135, class: Self.texts[style], to: &markup)
      }
      y += PanelLayout.line
    }
    for case .slope(let slope) in layout.panel.marks {
      swatch("slope", y: y, to: &markup)
      text(layout.vocabulary.text(slope.label), x: 360, y: y + 135, class: "strong", to: &markup)
      y += PanelLayout.line
    }
    for row in layout.keyRows {
      swatch(row.stroke, y: y, to: &markup)
      text(row.words, x: 360, y: y + 135, class: row.text, to: &markup)
      y += PanelLayout.line
    }
  }

  private func swatch(_ style: StaticString, y: Int, to markup: inout Markup) {
    markup.raw("<path class=\"")
    markup.raw(style)
    markup.raw("\" d=\"")
    move(0, y + 90, to: &markup)
    markup.raw("h28\"/>\n")
  }
}
