/// Writes the names that stand inside a panel's frame, each near to what it names and where nothing runs through it: limits,
/// curves that end early, the ends of paths, the levels of lines of equal value.
struct InsideLabels {
  let layout: PanelLayout

  private var frame: Frame { layout.frame }

  func write(contourNumbers: [ContourNumber], to markup: inout Markup) {
    let rules = layout.panel.marks.compactMap { mark in
      if case .rule(let rule) = mark, let y = layout.visible(rule) { (rule, y) } else { nil as (Rule, Int)? }
    }
    let remarks = layout.hasLegendRows ? [] : layout.traces.filter { !$0.lines.isEmpty && layout.endsEarly($0) }
    let hasPaths = layout.traces.contains { $0.curve.isPath }
    let uprights = layout.panel.marks.compactMap { mark in
      if case .verticalRule(let rule) = mark, let x = layout.visible(rule) {
        (rule, x)
      } else {
        nil as (VerticalRule, Int)?
      }
    }
    if rules.isEmpty && uprights.isEmpty && remarks.isEmpty && contourNumbers.isEmpty && !hasPaths { return }
    var space = FreeSpace(frame)
    space.add(layout.traces.flatMap { CurveWriter(trace: $0, layout: layout).pieces })
    space.add(
      layout.panel.marks.compactMap { mark in
        if case .slope(let slope) = mark, let line = layout.visible(slope) {
          [(line.x0, line.y0), (line.x1, line.y1)]
        } else {
          nil as [Place]?
        }
      })
    for trace in layout.traces { addGlyphs(of: trace, to: &space) }
    for (rule, y) in rules { write(rule, y, in: &space, to: &markup) }
    for (rule, x) in uprights { write(rule, x, in: &space, to: &markup) }
    for (_, x) in uprights {
      space.add([[(Double(x), Double(frame.top)), (Double(x), Double(frame.bottom))]])
    }
    for (_, y) in rules {
      space.add([[(Double(frame.left), Double(y)), (Double(frame.right), Double(y))]])
    }
    for trace in layout.traces { writeEnds(of: trace, in: &space, to: &markup) }
    for trace in remarks { writeRemark(of: trace, in: &space, to: &markup) }
    if contourNumbers.isEmpty { return }
    var lines = FreeSpace(frame)
    lines.add(contourNumbers.flatMap { $0.lines })
    for number in contourNumbers { number.write(in: frame, avoiding: lines, and: &space, to: &markup) }
  }

  /// The glyphs on the frame's edge keep words away too.
  private func addGlyphs(of trace: PanelLayout.Trace, to space: inout FreeSpace) {
    for event in trace.events {
      guard let x = layout.x.place(trace.curve.x[event.index]) else { continue }
      let y = Double(event.kind.isBelow ? frame.bottom - 50 : frame.top + 50)
      space.add([[(x - 50, y), (x + 50, y)]])
    }
  }

  /// The name of a limit, above its line or, where that is full, below.
  private func write(_ rule: Rule, _ y: Int, in space: inout FreeSpace, to markup: inout Markup) {
    let name = TextWidth.fitted(layout.vocabulary.text(rule.label), into: frame.right - frame.left - 80)
    if name.isEmpty { return }
    let width = TextWidth.tenths(name)
    let tops = [y - 170, y + 10].filter { $0 >= frame.top - 20 && $0 + 160 <= frame.bottom + 20 }
    let place = space.place(
      wanted: (frame.left + 80, y - 170), width: width, height: 160, among: tops.isEmpty ? nil : tops)
    space.add(Frame(left: place.left, top: place.top, right: place.left + width, bottom: place.top + 160))
    text(name, x: place.left, y: place.top + 120, class: "tlimit halo", to: &markup)
  }

  /// The name of a place, right of its line, or left where the frame ends; as near to the top as the curves allow.
  private func write(_ rule: VerticalRule, _ x: Int, in space: inout FreeSpace, to markup: inout Markup) {
    let name = TextWidth.fitted(layout.vocabulary.text(rule.label), into: frame.right - frame.left - 80)
    if name.isEmpty { return }
    let width = TextWidth.tenths(name)
    let left = x + 60 + width <= frame.right ? x + 60 : max(frame.left, x - 60 - width)
    var best = (top: frame.top + 20, crowding: Int.max)
    for top in stride(from: frame.top + 20, through: frame.bottom - 180, by: 50) {
      let crowding = space.crowding(of: Frame(left: left, top: top, right: left + width, bottom: top + 160))
      if crowding < best.crowding { best = (top, crowding) }
    }
    space.add(Frame(left: left, top: best.top, right: left + width, bottom: best.top + 160))
    text(name, x: left, y: best.top + 125, class: "tlimit halo", to: &markup)
  }

  /// The name and the remark of a curve that ends early, beside its end or the glyph on the frame.
  private func writeRemark(of trace: PanelLayout.Trace, in space: inout FreeSpace, to markup: inout Markup) {
    guard let last = layout.lastVisible(trace.curve), let x = layout.x.place(trace.curve.x[last]),
      let y = layout.y.place(trace.curve.y[last])
    else { return }
    let lines = trace.lines
    let height = PanelLayout.line * lines.count
    let width = trace.width
    var anchor = (x: rounded(max(0, x)), y: max(frame.top, min(frame.bottom, rounded(max(0, y)))))
    var wanted = (left: anchor.x + 120, top: anchor.y - height / 2)
    if let event = trace.events.first, let x = layout.x.place(trace.curve.x[event.index]) {
      anchor = (rounded(max(0, x)), event.kind.isBelow ? frame.bottom : frame.top)
      wanted = (anchor.x + 120, event.kind.isBelow ? frame.bottom - height - 40 : frame.top + 20)
    }
    let place = space.place(wanted: wanted, width: width, height: height)
    let box = Frame(left: place.left, top: place.top, right: place.left + width, bottom: place.top + height)
    space.add(box)
    // To the nearest point of the words, if they are not beside what they name.
    let nearest = (
      x: max(box.left - 30, min(box.right + 30, anchor.x)), y: max(box.top, min(box.bottom, anchor.y))
    )
    if max(abs(nearest.x - anchor.x), abs(nearest.y - anchor.y)) > 220 {
      leader(from: anchor, to: nearest, to: &markup)
    }
    for (i, line) in lines.enumerated() {
      text(
        line, x: place.left, y: place.top + PanelLayout.line * i + 135, class: Self.halos[trace.curve.style - 1],
        to: &markup)
    }
  }

  private static let halos: [StaticString] = ["t1 halo", "t2 halo", "t3 halo", "t4 halo"]

  /// "start" and "end" beside the ends of a path.
  private func writeEnds(of trace: PanelLayout.Trace, in space: inout FreeSpace, to markup: inout Markup) {
    let writer = CurveWriter(trace: trace, layout: layout)
    let ends: [(label: Label, place: Place?)] = [("start", writer.pathStart), ("end", writer.pathEnd)]
    for end in ends {
      guard let dot = end.place else { continue }
      let words = layout.vocabulary.text(end.label)
      let width = TextWidth.tenths(words, bold: true)
      let place = space.place(wanted: (rounded(dot.x) + 80, rounded(dot.y) - 190), width: width, height: 160)
      space.add(Frame(left: place.left, top: place.top, right: place.left + width, bottom: place.top + 160))
      text(words, x: place.left, y: place.top + 125, class: "strong halo", to: &markup)
    }
  }
}
