/// What a reader can read off the curves of a figure, point by point, without measuring pixels: for each group of panels
/// that share their x axis the abscissas, where they stand in the frame, and every curve's number there.
///
/// As JSON, the same from the build and from the browser. Numbers are written for readers, with three significant digits;
/// those of one list are joined by `|`, with nothing between two bars where a curve has no point:
///
///     [{"facet": "", "at": "step {} back", "x": "0|1|2", "place": "0|5000|10000",
///       "panels": [{"title": "error left", "broad": [52, 30, 664, 290], "slim": [44, 66, 324, 276],
///                   "curves": [["gain 0.9", 1, "1|0.9|0.8"]]}]}]
///
/// `place` counts ten-thousandths of the frame's width; `broad` and `slim` are the frame's left, top, right and bottom in
/// pixels of either drawing. Surfaces, paths through the plane and drawings have nothing to read off, and are left out.
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
    var json = JSONText()
    json.list(groups) { json, group in group.write(to: &json) }
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
    let domain = parts[0].broad.x.domain
    var all = [Double]()
    var kept = [Double]()
    for part in parts {
      for curve in part.curves {
        for x in curve.x where domain.contains(x) && parts[0].broad.x.place(x) != nil { all.append(x) }
        if let end = curve.y.firstIndex(where: { !$0.isFinite }), domain.contains(curve.x[end]) {
          kept.append(curve.x[end])
        }
      }
    }
    all = Self.distinct(all)
    if all.count <= Self.mostAbscissas { return all }
    let stride = Self.stride(all.count)
    for index in all.indices where index % stride == 0 || index == all.count - 1 { kept.append(all[index]) }
    return Self.distinct(kept)
  }

  private static func distinct(_ numbers: [Double]) -> [Double] {
    var distinct = [Double]()
    for number in numbers.sorted() where distinct.last != number { distinct.append(number) }
    return distinct
  }

  /// 2, 5, 10, 20, …: the first that leaves few enough.
  private static func stride(_ count: Int) -> Int {
    var step = 1
    while true {
      for factor in [1, 2, 5] where (count - 1) / (step * factor) < mostAbscissas { return step * factor }
      step *= 10
    }
  }

  func write(to json: inout JSONText) {
    let abscissas = abscissas
    let axis = parts[0].panel.x
    let hole = Label.literal(Array("{}".utf8))
    json.object { json in
      json.member("facet") { $0.string(facet) }
      json.member("at") {
        $0.string(vocabulary.text(axis.position.map { .filled($0, [hole]) } ?? .filled("{}: {}", [axis.label, hole])))
      }
      json.member("x") { $0.string(joined(abscissas, significantDigits: 6)) }
      json.member("place") { $0.string(places(abscissas)) }
      json.member("panels") { json in
        json.list(parts) { json, part in write(part, abscissas, to: &json) }
      }
    }
  }

  private func write(_ part: Part, _ abscissas: [Double], to json: inout JSONText) {
    json.object { json in
      json.member("title") { $0.string(vocabulary.text(part.panel.title)) }
      json.member("broad") { write(part.broad.frame, broadOrigin, to: &$0) }
      json.member("slim") { write(part.slim.frame, slimOrigin, to: &$0) }
      json.member("curves") { json in
        json.list(part.curves) { json, curve in
          json.array { json in
            json.element { $0.string(vocabulary.text(curve.label)) }
            json.element { $0.integer(curve.style) }
            json.element { $0.string(ordinates(of: curve, at: abscissas)) }
          }
        }
      }
    }
  }

  private func write(_ frame: Frame, _ origin: (left: Int, top: Int), to json: inout JSONText) {
    json.array { json in
      for edge in [
        frame.left + origin.left, frame.top + origin.top, frame.right + origin.left, frame.bottom + origin.top,
      ] {
        json.element { $0.tenths(edge) }
      }
    }
  }

  private func joined(_ numbers: [Double], significantDigits: Int) -> [UInt8] {
    var text = [UInt8]()
    for (index, number) in numbers.enumerated() {
      if index > 0 { text.append(124) }
      text += NumberText.readable(number, significantDigits: significantDigits)
    }
    return text
  }

  private func places(_ abscissas: [Double]) -> [UInt8] {
    let x = parts[0].broad.x
    var text = [UInt8]()
    for (index, abscissa) in abscissas.enumerated() {
      if index > 0 { text.append(124) }
      let share = ((x.place(abscissa) ?? 0) - Double(x.start)) / Double(x.end - x.start)
      text += NumberText.integer(Plots.rounded(share * 10_000))
    }
    return text
  }

  /// The curve's number at each abscissa.
  private func ordinates(of curve: Curve, at abscissas: [Double]) -> [UInt8] {
    let order = curve.x.indices.sorted { curve.x[$0] < curve.x[$1] }
    var text = [UInt8]()
    var next = 0
    for (index, abscissa) in abscissas.enumerated() {
      if index > 0 { text.append(124) }
      while next < order.count, curve.x[order[next]] < abscissa { next += 1 }
      if next < order.count, curve.x[order[next]] == abscissa {
        text += NumberText.readable(curve.y[order[next]], significantDigits: 3)
      }
    }
    return text
  }
}
