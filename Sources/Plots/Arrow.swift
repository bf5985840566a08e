/// A vector in the plane, from a point to its tip. One that leaves the frame has its head on the frame's edge.
public struct Arrow: Sendable {
  /// Colour and dash: 1 to 4, or 0 for plain ink.
  public var style: Int
  /// What it is, for a row above the frame; empty for none.
  public var label: Label
  /// Where it begins.
  public var start: (x: Double, y: Double)
  /// Where it points.
  public var tip: (x: Double, y: Double)

  /// An arrow; a positive `style` repeats after four.
  public init(style: Int, label: Label, start: (x: Double, y: Double) = (0, 0), tip: (x: Double, y: Double)) {
    self.style = style > 0 ? (style - 1) % 4 + 1 : 0
    self.label = label
    self.start = start
    self.tip = tip
  }
}

/// The edge of a region, a closed polygon in the look of a limit.
public struct Outline: Sendable {
  /// The abscissas of the corners.
  public var x: [Double]
  /// The ordinates, as many.
  public var y: [Double]
  /// What the region is, for a row above the frame; empty for none.
  public var label: Label

  /// A closed polygon.
  public init(x: [Double], y: [Double], label: Label) {
    self.x = x
    self.y = y
    self.label = label
  }
}

/// Writes arrows and outlines.
struct ArrowWriter {
  let layout: PanelLayout

  private var frame: Frame { layout.frame }

  static let strokes: [StaticString] = ["s0", "s1", "s2", "s3", "s4"]
  static let fills: [StaticString] = ["f0", "f1", "f2", "f3", "f4"]
  static let texts: [StaticString] = ["strong", "t1", "t2", "t3", "t4"]

  private static let head = ArrowHead(length: 120, half: 55)

  func write(_ arrow: Arrow, to markup: inout Markup) {
    guard let x0 = layout.x.place(arrow.start.x), let y0 = layout.y.place(arrow.start.y),
      let x1 = layout.x.place(arrow.tip.x), let y1 = layout.y.place(arrow.tip.y)
    else { return }
    let length = ((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0)).squareRoot()
    if length < 10 {
      // Too short to have a direction that could be seen.
      if frame.contains(x0, y0) { dot(x0, y0, arrow.style, to: &markup) }
      return
    }
    let (ux, uy) = ((x1 - x0) / length, (y1 - y0) / length)
    // A short arrow is all head.
    let shrunk = min(1, length / Self.head.length)
    let back = Self.head.length * shrunk
    let isWhole = frame.contains(x1, y1)
    if let line = frame.clip(x0, y0, isWhole ? x1 - ux * back : x1, isWhole ? y1 - uy * back : y1) {
      segment(line, Self.strokes[arrow.style], to: &markup)
    }
    guard let seen = frame.clip(x0, y0, x1, y1) else { return }
    // Where the arrow goes on beyond the frame, the head stands outside it.
    let base = isWhole ? (x: x1 - ux * back, y: y1 - uy * back) : (x: seen.x1, y: seen.y1)
    ArrowHead(length: back, half: Self.head.half * shrunk).write(
      base: base, direction: (ux, uy), class: Self.fills[arrow.style], to: &markup)
  }

  func write(_ outline: Outline, to markup: inout Markup) {
    var isOpen = false
    for i in outline.x.indices {
      let next = (i + 1) % outline.x.count
      guard let x0 = layout.x.place(outline.x[i]), let y0 = layout.y.place(outline.y[i]),
        let x1 = layout.x.place(outline.x[next]), let y1 = layout.y.place(outline.y[next]),
        let part = frame.clip(x0, y0, x1, y1)
      else { continue }
      markup.raw(isOpen ? "" : "<path class=\"limit\" d=\"")
      isOpen = true
      move(rounded(part.x0), rounded(part.y0), to: &markup)
      line(rounded(part.x1), rounded(part.y1), to: &markup)
    }
    markup.raw(isOpen ? "\"/>\n" : "")
  }

  private func segment(
    _ part: (x0: Double, y0: Double, x1: Double, y1: Double), _ style: StaticString, to markup: inout Markup
  ) {
    markup.raw("<path class=\"")
    markup.raw(style)
    markup.raw("\" d=\"")
    move(rounded(part.x0), rounded(part.y0), to: &markup)
    line(rounded(part.x1), rounded(part.y1), to: &markup)
    markup.raw("\"/>\n")
  }

  private func dot(_ x: Double, _ y: Double, _ style: Int, to markup: inout Markup) {
    markup.raw("<circle class=\"")
    markup.raw(Self.fills[style])
    markup.raw("\" cx=\"")
    markup.tenths(rounded(x))
    markup.raw("\" cy=\"")
    markup.tenths(rounded(y))
    markup.raw("\" r=\"3\"/>\n")
  }
}
