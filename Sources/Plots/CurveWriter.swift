/// Writes one curve: its line, cut at the frame, and a glyph on the frame where it leaves what can be drawn.
struct CurveWriter {
  let trace: PanelLayout.Trace
  let layout: PanelLayout

  private var curve: Curve { trace.curve }
  private var frame: Frame { layout.frame }

  private var pieces: [[(x: Double, y: Double)]] {
    runs().flatMap { cut(curve.isPath ? $0 : thinned($0)) }
  }

  /// The light edge of a path over a surface; those of all paths come first, so that none hides another path.
  func writeCasing(to markup: inout Markup) {
    if curve.isPath { writePath(pieces, class: "under", to: &markup) }
  }

  /// The line alone, in grey.
  static func writeGhost(_ curve: Curve, layout: PanelLayout, to markup: inout Markup) {
    let trace = PanelLayout.Trace(curve: curve, name: [], note: [], event: nil, isCovered: false)
    let writer = CurveWriter(trace: trace, layout: layout)
    writer.writePath(writer.pieces, class: "ghost", to: &markup)
  }

  func write(to markup: inout Markup) {
    let pieces = pieces
    writePath(pieces, class: (trace.isCovered ? Self.wideStrokes : Self.strokes)[curve.style - 1], to: &markup)
    writeLonelyPoints(pieces, to: &markup)
    writeEdgeGlyphs(to: &markup)
  }

  static let strokes: [StaticString] = ["s1", "s2", "s3", "s4"]
  static let wideStrokes: [StaticString] = ["s1 wide", "s2 wide", "s3 wide", "s4 wide"]
  static let fills: [StaticString] = ["f1", "f2", "f3", "f4"]

  /// The curve's places, split where a point has none: a gap is a gap.
  private func runs() -> [[(x: Double, y: Double)]] {
    var runs = [[(x: Double, y: Double)]]()
    var run = [(x: Double, y: Double)]()
    for i in curve.x.indices {
      if let x = layout.x.place(curve.x[i]), let y = layout.y.place(curve.y[i]) {
        run.append((x, y))
      } else if !run.isEmpty {
        runs.append(run)
        run = []
      }
    }
    if !run.isEmpty { runs.append(run) }
    return runs
  }

  /// The parts of a run that lie in the frame.
  private func cut(_ run: [(x: Double, y: Double)]) -> [[(x: Double, y: Double)]] {
    if run.count == 1 { return frame.contains(run[0].x, run[0].y) ? [run] : [] }
    var pieces = [[(x: Double, y: Double)]]()
    var piece = [(x: Double, y: Double)]()
    for i in 1..<run.count {
      guard let part = frame.clip(run[i - 1].x, run[i - 1].y, run[i].x, run[i].y) else { continue }
      if piece.isEmpty { piece.append((part.x0, part.y0)) }
      piece.append((part.x1, part.y1))
      if !frame.contains(run[i].x, run[i].y) {
        pieces.append(piece)
        piece = []
      }
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }

  /// Absolute start, then relative steps between rounded places, so that rounding never adds up.
  private func writePath(_ pieces: [[(x: Double, y: Double)]], class style: StaticString, to markup: inout Markup) {
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
      for point in piece.dropFirst() {
        let dx = rounded(point.x) - x
        let dy = rounded(point.y) - y
        if dx == 0 && dy == 0 && !isFirst { continue }
        if !isFirst && dx >= 0 { markup.raw(" ") }
        markup.tenths(dx)
        if dy >= 0 { markup.raw(" ") }
        markup.tenths(dy)
        x += dx
        y += dy
        isFirst = false
      }
    }
    if isOpen { markup.raw("\"/>\n") }
  }

  /// A point without neighbours has no line; it gets a dot. So do the ends of a path through the plane.
  private func writeLonelyPoints(_ pieces: [[(x: Double, y: Double)]], to markup: inout Markup) {
    for piece in pieces where piece.count == 1 { dot(piece[0].x, piece[0].y, to: &markup) }
    guard curve.isPath, let first = pieces.first?.first else { return }
    dot(first.x, first.y, to: &markup)
    // Paths that begin together are named once.
    let sharesStart = layout.traces.contains {
      $0.curve.isPath && $0.curve.style < curve.style && $0.curve.x.first == curve.x.first
        && $0.curve.y.first == curve.y.first
    }
    if !sharesStart { name("start", first, to: &markup) }
    if let last = pieces.last?.last, let x = curve.x.last.flatMap({ layout.x.place($0) }),
      let y = curve.y.last.flatMap({ layout.y.place($0) }), frame.contains(x, y)
    {
      dot(last.x, last.y, to: &markup)
      name("end", last, to: &markup)
    }
  }

  /// A word beside an end of a path.
  private func name(_ label: Label, _ place: (x: Double, y: Double), to markup: inout Markup) {
    let words = layout.vocabulary.text(label)
    let isRight = place.x + Double(TextWidth.tenths(words)) + 80 < Double(frame.right)
    text(
      words, x: rounded(place.x) + (isRight ? 80 : -80),
      y: rounded(place.y) + (place.y < Double(frame.top + 200) ? 150 : -60),
      class: "strong halo", anchor: isRight ? "" : "end", to: &markup)
  }

  private func dot(_ x: Double, _ y: Double, to markup: inout Markup) {
    markup.raw("<circle class=\"")
    markup.raw(Self.fills[curve.style - 1])
    markup.raw("\" cx=\"")
    markup.tenths(rounded(x))
    markup.raw("\" cy=\"")
    markup.tenths(rounded(y))
    markup.raw("\" r=\"4\"/>\n")
  }

  /// A triangle on the frame where the curve goes beyond it: to infinity, to zero on a log axis, or out of the window.
  private func writeEdgeGlyphs(to markup: inout Markup) {
    if let event = trace.event, let x = layout.x.place(curve.x[event.index]) {
      let isBelow = event.kind == .zero || curve.y[event.index] == -.infinity
      triangle(x, Double(isBelow ? frame.bottom : frame.top), isBelow ? .down : .up, to: &markup)
    }
    guard curve.x.count > 1 else { return }
    for i in 1..<curve.x.count {
      guard let x0 = layout.x.place(curve.x[i - 1]), let y0 = layout.y.place(curve.y[i - 1]),
        let x1 = layout.x.place(curve.x[i]), let y1 = layout.y.place(curve.y[i]),
        frame.contains(x0, y0), !frame.contains(x1, y1), let part = frame.clip(x0, y0, x1, y1)
      else { continue }
      let (x, y) = (rounded(part.x1), rounded(part.y1))
      let direction: Direction =
        y <= frame.top ? .up : y >= frame.bottom ? .down : x >= frame.right ? .right : .left
      triangle(part.x1, part.y1, direction, to: &markup)
    }
  }

  enum Direction { case up, down, left, right }

  private func triangle(_ x: Double, _ y: Double, _ direction: Direction, to markup: inout Markup) {
    markup.raw("<path class=\"")
    markup.raw(Self.fills[curve.style - 1])
    markup.raw("\" d=\"")
    switch direction {
    case .up:
      move(rounded(x) - 60, rounded(y) + 40, to: &markup)
      markup.raw("h12l-6-11z")
    case .down:
      move(rounded(x) - 60, rounded(y) - 40, to: &markup)
      markup.raw("h12l-6 11z")
    case .right:
      move(rounded(x) - 40, rounded(y) - 60, to: &markup)
      markup.raw("v12l11-6z")
    case .left:
      move(rounded(x) + 40, rounded(y) - 60, to: &markup)
      markup.raw("v12l-11-6z")
    }
    markup.raw("\"/>\n")
  }
}
