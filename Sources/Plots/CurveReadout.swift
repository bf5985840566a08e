import Numerics

/// What a reader can read off the curves of a figure, point by point, without measuring pixels: for each group of panels
/// that share their x axis the abscissas, where they stand in the frame, and every curve's number there.
///
/// As JSON, the same from the build and from the browser. Numbers are written for readers, with three significant digits;
/// those of one list are joined by `|`, with nothing between two bars where a curve has no point:
///
///     [{"facet": "", "at": "step {} back", "x": "0|1|2", "place": "0|5000|10000",
///       "panels": [{"title": "error left", "broad": [520, 300, 6640, 2900], "slim": [440, 660, 3240, 2760],
///                   "curves": [["gain 0.9", 1, "1|0.9|0.8"]]}]}]
///
/// `place` counts ten-thousandths of the frame's width; `broad` and `slim` are the frame's left, top, right and bottom in
/// tenths of a pixel of either drawing. Surfaces, paths through the plane and drawings have nothing to read off, and are left out.
extension Figure {
  /// The numbers behind the curves; no bytes where there is nothing to read off.
  public func curveReadout(_ vocabulary: Vocabulary) -> [UInt8] {
    var groups = [ReadoutGroup]()
    if facets.isEmpty {
      groups = ReadoutGroup.groups(panels, facet: [], broad: (0, 0), slim: (0, 0), vocabulary)
    } else {
      let broad = facetOrigins(.broad, vocabulary: vocabulary).origins
      let slim = facetOrigins(.slim, vocabulary: vocabulary).origins
      for (index, facet) in facets.enumerated() {
        groups += ReadoutGroup.groups(
          facet.panels, facet: vocabulary.text(facet.label), broad: broad[index], slim: slim[index], vocabulary)
      }
    }
    if groups.isEmpty { return [] }
    var json = Markup()
    for (index, group) in groups.enumerated() {
      json.raw(index == 0 ? "[" : ",")
      group.write(to: &json)
    }
    json.raw("]")
    return json.bytes
  }
}

/// Panels below each other with one x axis.
private struct ReadoutGroup {
  /// At most about so many abscissas: one in five pixels of the broad drawing.
  private static let mostAbscissas = 101

  private struct Part {
    let panel: Panel
    let curves: [Curve]
    let broad: PanelLayout
    let slim: PanelLayout
  }

  private let facet: [UInt8]
  private let broadOrigin: (left: Int, top: Int)
  private let slimOrigin: (left: Int, top: Int)
  private let vocabulary: Vocabulary
  private var parts: [Part]

  static func groups(
    _ panels: [Panel], facet: [UInt8], broad broadOrigin: (left: Int, top: Int), slim slimOrigin: (left: Int, top: Int),
    _ vocabulary: Vocabulary
  ) -> [ReadoutGroup] {
    let broad = Figure.layouts(panels, facet.isEmpty ? .broad : .slim, vocabulary: vocabulary)
    let slim = Figure.layouts(panels, .slim, vocabulary: vocabulary)
    var groups = [ReadoutGroup]()
    for (index, panel) in panels.enumerated() {
      // With equal units the two drawings show different stretches of the axis.
      if panel.cells != nil || panel.hasEqualUnits { continue }
      var curves = [Curve]()
      for case .curve(let curve) in panel.marks where !curve.isPath { curves.append(curve) }
      if curves.isEmpty { continue }
      let part = Part(panel: panel, curves: curves, broad: broad[index], slim: slim[index])
      if let last = groups.last?.parts.last, last.panel.x.isSame(as: panel.x, in: vocabulary) {
        groups[groups.count - 1].parts.append(part)
      } else {
        groups.append(
          ReadoutGroup(
            facet: facet, broadOrigin: broadOrigin, slimOrigin: slimOrigin, vocabulary: vocabulary, parts: [part]))
      }
    }
    return groups
  }

  /// The abscissas of all curves in ascending order; of many, every n-th, the last, and those where a curve stops being finite.
  private var abscissas: [Double] {
    let scale = parts[0].broad.x
    var all = [Double]()
    var ends = [Double]()
    for part in parts {
      for curve in part.curves {
        all = Self.merged(all, Self.ascending(curve).map { curve.x[$0] })
        if let end = curve.y.firstIndex(where: { !$0.isFinite }) { ends = Self.merged(ends, [curve.x[end]]) }
      }
    }
    all = all.filter { scale.domain.contains($0) && scale.place($0) != nil }
    if all.count <= Self.mostAbscissas { return all }
    let stride = Self.stride(all.count)
    var kept = [Double]()
    for index in all.indices where index % stride == 0 || index == all.count - 1 || ends.contains(all[index]) {
      kept.append(all[index])
    }
    return kept
  }

  /// The indices of a curve's points from left to right.
  private static func ascending(_ curve: Curve) -> [Int] {
    var order = Array(curve.x.indices)
    if let first = curve.x.first, let last = curve.x.last, last < first { order.reverse() }
    return order.inOrder { curve.x[$0] < curve.x[$1] }
  }

  /// Two ascending lists as one, every number once.
  private static func merged(_ one: [Double], _ other: [Double]) -> [Double] {
    var merged = [Double]()
    var (i, j) = (0, 0)
    while i < one.count || j < other.count {
      let number: Double
      if j == other.count || (i < one.count && one[i] <= other[j]) {
        number = one[i]
        i += 1
      } else {
        number = other[j]
        j += 1
      }
      if merged.last != number { merged.append(number) }
    }
    return merged
  }

  /// 2, 5, 10, 20, …: the first that leaves few enough.
  private static func stride(_ count: Int) -> Int {
    var step = 1
    while true {
      for factor in [1, 2, 5] where (count - 1) / (step * factor) < mostAbscissas { return step * factor }
      step *= 10
    }
  }

  func write(to json: inout Markup) {
    let abscissas = abscissas
    let axis = parts[0].panel.x
    let hole = Label.literal([123, 125])
    json.raw("{\"facet\":")
    json.quoted(facet)
    json.raw(",\"at\":")
    json.quoted(vocabulary.text(axis.position.map { .filled($0, [hole]) } ?? .filled("{}: {}", [axis.label, hole])))
    json.raw(",\"x\":")
    json.quoted(joined(abscissas.map { NumberText.readable($0, significantDigits: 6) }))
    json.raw(",\"place\":")
    let x = parts[0].broad.x
    json.quoted(
      joined(
        abscissas.map { abscissa in
          let share = ((x.place(abscissa) ?? 0) - Double(x.start)) / Double(x.end - x.start)
          return NumberText.integer(rounded(share * 10_000))
        }))
    json.raw(",\"panels\":")
    for (index, part) in parts.enumerated() {
      json.raw(index == 0 ? "[" : ",")
      write(part, abscissas, to: &json)
    }
    json.raw("]}")
  }

  private func write(_ part: Part, _ abscissas: [Double], to json: inout Markup) {
    json.raw("{\"title\":")
    json.quoted(vocabulary.text(part.panel.title))
    json.raw(",\"broad\":")
    write(part.broad.frame, broadOrigin, to: &json)
    json.raw(",\"slim\":")
    write(part.slim.frame, slimOrigin, to: &json)
    json.raw(",\"curves\":")
    for (index, curve) in part.curves.enumerated() {
      json.raw(index == 0 ? "[[" : ",[")
      json.quoted(vocabulary.text(curve.label))
      json.raw(",")
      json.integer(curve.style)
      json.raw(",")
      json.quoted(joined(ordinates(of: curve, at: abscissas)))
      json.raw("]")
    }
    json.raw("]}")
  }

  /// In tenths of a pixel: JSON has no number without a digit before the point.
  private func write(_ frame: Frame, _ origin: (left: Int, top: Int), to json: inout Markup) {
    json.raw("[")
    json.integer(frame.left + origin.left)
    json.raw(",")
    json.integer(frame.top + origin.top)
    json.raw(",")
    json.integer(frame.right + origin.left)
    json.raw(",")
    json.integer(frame.bottom + origin.top)
    json.raw("]")
  }

  private func joined(_ numbers: [[UInt8]]) -> [UInt8] {
    var text = [UInt8]()
    for (index, number) in numbers.enumerated() {
      if index > 0 { text.append(124) }
      text += number
    }
    return text
  }

  /// The curve's number at each abscissa; nothing where it has no point.
  private func ordinates(of curve: Curve, at abscissas: [Double]) -> [[UInt8]] {
    let order = Self.ascending(curve)
    var next = 0
    return abscissas.map { abscissa in
      while next < order.count, curve.x[order[next]] < abscissa { next += 1 }
      guard next < order.count, curve.x[order[next]] == abscissa else { return [] }
      return NumberText.readable(curve.y[order[next]], significantDigits: 3)
    }
  }
}
