/// The two widths in which a figure is drawn; the page shows the one that fits.
public enum FigureSize: Sendable, CaseIterable {
  /// 680 px, for text columns and wider.
  case broad
  /// 340 px, for phones.
  case slim

  /// The width in tenths of a pixel.
  var width: Int { self == .broad ? 6800 : 3400 }
}

/// Where the parts of one panel stand, in tenths of a pixel.
final class PanelLayout {
  static let line = 180
  static let margin = 160
  private static let mostRightRoom = 2400

  let panel: Panel
  let size: FigureSize
  let vocabulary: Vocabulary
  /// Curves and slopes are named in rows above the frame, not beside their ends. Arrows and outlines always are.
  let hasLegendRows: Bool
  let showsXLabels: Bool
  let traces: [Trace]
  private(set) var frame: Frame
  private(set) var x: Scale
  private(set) var y: Scale
  private(set) var titleBaseline = 0
  private(set) var legendTop = 0
  private(set) var bottom = 0

  /// What a curve is called, once resolved: its name, its remarks, and how wide they are.
  final class Trace {
    let curve: Curve
    let name: [UInt8]
    /// The curve's own remark, or what happens first at the frame's edge; then what else happens there.
    let notes: [[UInt8]]
    /// Where it begins to have no place on the y axis.
    let events: [(kind: EdgeEvent, index: Int)]
    /// Whether a later curve has the same points, so that this one shows only if it is drawn wider.
    let isCovered: Bool

    init(
      curve: Curve, name: [UInt8], notes: [[UInt8]], events: [(kind: EdgeEvent, index: Int)], isCovered: Bool
    ) {
      self.curve = curve
      self.name = name
      self.notes = notes
      self.events = events
      self.isCovered = isCovered
    }

    var lines: [[UInt8]] { (name.isEmpty ? [] : [name]) + notes }
    /// The width of the widest line.
    var width: Int {
      var widest = 0
      for line in lines { widest = max(widest, TextWidth.tenths(line, bold: true)) }
      return widest
    }
  }

  init(panel: Panel, size: FigureSize, showsXLabels: Bool, vocabulary: Vocabulary) {
    self.panel = panel
    self.size = size
    self.vocabulary = vocabulary
    self.showsXLabels = showsXLabels
    var traces = [Trace]()
    var xs = [Double]()
    var ys = [Double]()
    var curves = [Curve]()
    for case .curve(let curve) in panel.marks { curves.append(curve) }
    for (i, curve) in curves.enumerated() {
      let isCovered = curves[(i + 1)...].contains { $0.x == curve.x && $0.y == curve.y }
      let events = EdgeEvent.events(in: curve, on: panel.y.scale)
      // Each kind of event is told once, where it is first met.
      var notes = curve.note.map { [vocabulary.text($0)] } ?? []
      for (rank, event) in events.enumerated()
      where !(rank == 0 && curve.note != nil) && !events[..<rank].contains(where: { $0.kind == event.kind }) {
        notes.append(vocabulary.text(event.kind.label(at: panel.x.name(of: curve.x[event.index]))))
      }
      traces.append(
        Trace(
          curve: curve, name: vocabulary.text(curve.label), notes: notes.filter { !$0.isEmpty }, events: events,
          isCovered: isCovered))
      xs += curve.x
      ys += curve.y
      if let band = curve.band { ys += band.lower + band.upper }
    }
    for mark in panel.marks {
      switch mark {
      case .arrow(let arrow):
        xs += [arrow.start.x, arrow.tip.x]
        ys += [arrow.start.y, arrow.tip.y]
      case .outline(let outline):
        xs += outline.x
        ys += outline.y
      case .ghost(let curve):
        xs += curve.x
        ys += curve.y
      case .verticalRule(let rule): xs.append(rule.x)
      case .contour(let contour):
        xs += [contour.x.lowerBound, contour.x.upperBound]
        ys += [contour.y.lowerBound, contour.y.upperBound]
      case .curve, .rule, .slope, .cells: break
      }
    }
    self.traces = traces
    // Beside the frame there is room for eight names, and for words of half the picture's width at most.
    var lines = 0
    var widest = 0
    for trace in traces {
      lines += trace.lines.count
      widest = max(widest, trace.width)
    }
    hasLegendRows =
      size == .slim || panel.cells != nil || panel.hasKeyRows || panel.legendRows.broad > 0 || traces.count > 8
      || widest + 120 > Self.mostRightRoom
      || lines * Self.line > panel.height.broad * 10 + 120
    frame = Frame(left: 0, top: 0, right: 0, bottom: 0)
    x = Scale(panel.x, numbers: xs)
    y = Scale(panel.y, numbers: ys)
  }

  var frameHeight: Int { (size == .broad ? panel.height.broad : panel.height.slim) * 10 }

  /// The ticks of the y axis, one label in about 35 px, and of the x axis, one in about 80.
  var yTicks: [Tick] { Self.ticks(y, about: max(2, frameHeight / 350)) }
  var xTicks: [Tick] { Self.ticks(x, about: max(2, (frame.right - frame.left) / (size == .broad ? 800 : 600))) }

  private static func ticks(_ scale: Scale, about count: Int) -> [Tick] {
    switch scale.kind {
    case .linear: LinearTicks.atLeastTwo(scale.domain, about: count)
    case .log: LogTicks.ticks(scale.domain, about: count)
    case .symlog(let limit): SymlogTicks.ticks(scale.domain, linearUpTo: limit, about: count)
    }
  }

  /// The room that this panel needs left of its frame.
  var leftRoom: Int {
    var widest = 0
    for tick in yTicks { widest = max(widest, TextWidth.tenths(tick.label ?? [])) }
    return widest + 120
  }

  /// The room that it needs right of its frame.
  var rightRoom: Int {
    if panel.cells != nil { return size == .broad ? 1500 : Self.margin }
    if hasLegendRows { return Self.margin }
    var room = Self.margin
    for trace in traces where !endsEarly(trace) { room = max(room, trace.width + 120) }
    return room
  }

  /// Whether a curve ends so far from the right edge that its name belongs inside the frame.
  func endsEarly(_ trace: Trace) -> Bool {
    guard let index = lastVisible(trace.curve), let place = x.place(trace.curve.x[index]) else { return false }
    return place < Double(x.start) + 0.9 * Double(x.end - x.start)
  }

  /// The index of the curve's last point before it leaves what can be drawn.
  func lastVisible(_ curve: Curve) -> Int? {
    var last: Int?
    for i in curve.x.indices {
      if y.place(curve.y[i]) == nil {
        if last != nil { break }
      } else if x.place(curve.x[i]) != nil {
        last = i
      }
    }
    return last
  }

  /// How many rows the legend above the frame takes.
  var legendRows: Int {
    guard hasLegendRows else { return 0 }
    var rows = 0
    for trace in traces { rows += rowLines(of: trace).count }
    for case .slope in panel.marks { rows += 1 }
    return rows + keyRows.count
  }

  /// The legend rows of a curve: its name with the first remark, if they fit beside each other, then the other remarks.
  func rowLines(of trace: Trace) -> [[UInt8]] {
    guard !trace.name.isEmpty, let note = trace.notes.first else { return trace.lines }
    let joined = vocabulary.text(.filled("{}: {}", [.literal(trace.name), .literal(note)]))
    return TextWidth.tenths(joined, bold: true) + 360 <= size.width ? [joined] + trace.notes.dropFirst() : trace.lines
  }

  /// Puts the panel at `top` between the given sides.
  func place(top: Int, left: Int, right: Int) {
    titleBaseline = top + 140
    legendTop = top + 220
    // A triangle on the upper edge of the frame needs room below the legend.
    let rows = max(legendRows, size == .broad ? panel.legendRows.broad : panel.legendRows.slim)
    let frameTop = top + 280 + rows * Self.line + (rows > 0 ? 80 : 0)
    frame = Frame(left: left, top: frameTop, right: size.width - right, bottom: frameTop + frameHeight)
    x = Scale(kind: x.kind, domain: x.domain, start: frame.left, end: frame.right)
    y = Scale(kind: y.kind, domain: y.domain, start: frame.bottom, end: frame.top)
    if panel.hasEqualUnits && x.kind == .linear && y.kind == .linear { equalizeUnits() }
    bottom = frame.bottom + (showsXLabels ? 460 : 180)
    if panel.cells != nil && size == .slim { bottom += 600 }
  }

  /// Widens, on both sides alike, the domain of the axis that has more room than its numbers need.
  private func equalizeUnits() {
    func widened(_ scale: Scale, to unit: Double) -> Scale {
      let middle = (scale.domain.lowerBound + scale.domain.upperBound) / 2
      let half = Double(abs(scale.end - scale.start)) / 2 * unit
      return Scale(kind: .linear, domain: (middle - half)...(middle + half), start: scale.start, end: scale.end)
    }
    // Numbers a tenth of a pixel.
    let xUnit = (x.domain.upperBound - x.domain.lowerBound) / Double(x.end - x.start)
    let yUnit = (y.domain.upperBound - y.domain.lowerBound) / Double(y.start - y.end)
    if xUnit < yUnit { x = widened(x, to: yUnit) } else { y = widened(y, to: xUnit) }
  }

  /// A row that names marks: the class of the piece of line, or what the hatch means, the words and their class.
  struct KeyRow {
    var stroke: StaticString = ""
    var hatch: Absence?
    let text: StaticString
    let words: [UInt8]
  }

  /// The rows that name arrows, outlines, lines of equal value, and cells without a colour.
  var keyRows: [KeyRow] {
    var rows = [KeyRow]()
    for mark in panel.marks {
      switch mark {
      case .arrow(let arrow):
        rows.append(
          KeyRow(
            stroke: ArrowWriter.strokes[arrow.style], text: ArrowWriter.texts[arrow.style],
            words: vocabulary.text(arrow.label)))
      case .outline(let outline):
        rows.append(KeyRow(stroke: "limit", text: "tlimit", words: vocabulary.text(outline.label)))
      case .contour(let contour):
        // On a surface of the same meaning, the surface's legend names both.
        let words = vocabulary.text(contour.label)
        if panel.cells.map({ vocabulary.text($0.label) }) != words {
          rows.append(KeyRow(stroke: "contour", text: "", words: words))
        }
      case .cells(let cells):
        for absence in cells.absences {
          rows.append(KeyRow(hatch: absence, text: "", words: vocabulary.text(absence.label)))
        }
      case .curve, .ghost, .rule, .verticalRule, .slope: break
      }
    }
    return rows.filter { !$0.words.isEmpty }
  }
}

extension Panel {
  var hasKeyRows: Bool {
    for case .arrow in marks { return true }
    for case .outline in marks { return true }
    for case .contour in marks { return true }
    return false
  }
}
