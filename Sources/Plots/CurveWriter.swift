/// Writes one curve: its line, cut at the frame, and a glyph on the frame where it leaves what can be drawn.
struct CurveWriter {
  let trace: PanelLayout.Trace
  let layout: PanelLayout

  private var curve: Curve { trace.curve }
  private var frame: Frame { layout.frame }

  /// What is seen of the curve.
  var pieces: [[Place]] { runs().flatMap { frame.cut(curve.isPath ? $0 : thinned($0)) } }

  /// The light edge of a path over a surface; those of all paths come first, so that none hides another path.
  func writeCasing(to markup: inout Markup) {
    if curve.isPath { polylines(pieces, class: "under", to: &markup) }
  }

  /// The line alone, in grey.
  static func writeGhost(_ curve: Curve, layout: PanelLayout, to markup: inout Markup) {
    let trace = PanelLayout.Trace(curve: curve, name: [], notes: [], events: [], isCovered: false)
    let writer = CurveWriter(trace: trace, layout: layout)
    polylines(writer.pieces, class: "ghost", to: &markup)
  }

  func write(to markup: inout Markup) {
    let pieces = pieces
    polylines(pieces, class: (trace.isCovered ? Self.wideStrokes : Self.strokes)[curve.style - 1], to: &markup)
    writeLonelyPoints(pieces, to: &markup)
    writeEdgeGlyphs(to: &markup)
  }

  static let strokes: [StaticString] = ["s1", "s2", "s3", "s4"]
  static let wideStrokes: [StaticString] = ["s1 wide", "s2 wide", "s3 wide", "s4 wide"]
  static let fills: [StaticString] = ["f1", "f2", "f3", "f4"]

  /// The curve's places, split where a point has none: a gap is a gap.
  private func runs() -> [[Place]] {
    var runs = [[Place]]()
    var run = [Place]()
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

  /// A point without neighbours has no line; it gets a dot. So do the ends of a path through the plane.
  private func writeLonelyPoints(_ pieces: [[Place]], to markup: inout Markup) {
    for piece in pieces where piece.count == 1 { dot(piece[0].x, piece[0].y, to: &markup) }
    guard curve.isPath, let first = pieces.first?.first else { return }
    dot(first.x, first.y, to: &markup)
    if let end = pathEnd { dot(end.x, end.y, to: &markup) }
  }

  /// Where a path begins, if that is seen and no earlier path begins there too: paths that begin together are named once.
  var pathStart: Place? {
    guard curve.isPath, let x = curve.x.first.flatMap({ layout.x.place($0) }),
      let y = curve.y.first.flatMap({ layout.y.place($0) }), frame.contains(x, y)
    else { return nil }
    let sharesStart = layout.traces.contains {
      $0.curve.isPath && $0.curve.style < curve.style && $0.curve.x.first == curve.x.first
        && $0.curve.y.first == curve.y.first
    }
    return sharesStart ? nil : (x, y)
  }

  /// Where a path ends, if that is seen.
  var pathEnd: Place? {
    guard curve.isPath, let x = curve.x.last.flatMap({ layout.x.place($0) }),
      let y = curve.y.last.flatMap({ layout.y.place($0) }), frame.contains(x, y)
    else { return nil }
    return (x, y)
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

  /// A glyph on the frame where the curve goes beyond it: a triangle to infinity, to zero on a log axis, or out of the window; a
  /// diamond where it is not a number. Of several that would cover each other, the first.
  private func writeEdgeGlyphs(to markup: inout Markup) {
    var ends = [-1_000_000, -1_000_000]
    for event in trace.events {
      guard let x = layout.x.place(curve.x[event.index]), x >= Double(frame.left), x <= Double(frame.right) else {
        continue
      }
      let isBelow = event.kind.isBelow
      guard rounded(x) - ends[isBelow ? 1 : 0] >= 80 else { continue }
      ends[isBelow ? 1 : 0] = rounded(x)
      if event.kind == .notANumber {
        diamond(x, Double(frame.top), to: &markup)
      } else {
        triangle(x, Double(isBelow ? frame.bottom : frame.top), isBelow ? .down : .up, to: &markup)
      }
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

  private func diamond(_ x: Double, _ y: Double, to markup: inout Markup) {
    markup.raw("<path class=\"")
    markup.raw(Self.fills[curve.style - 1])
    markup.raw("\" d=\"")
    move(rounded(x), rounded(y) - 70, to: &markup)
    markup.raw("l6 7-6 7-6-7z\"/>\n")
  }

  private enum Direction { case up, down, left, right }

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
