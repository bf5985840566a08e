/// Writes the band about a curve: the area between two bounds, cut at the frame.
struct BandWriter {
  let trace: PanelLayout.Trace
  let layout: PanelLayout

  private typealias Place = (x: Double, y: Double)

  private static let fills: [StaticString] = ["b1", "b2", "b3", "b4"]

  func write(to markup: inout Markup) {
    guard let band = trace.curve.band else { return }
    var isOpen = false
    for piece in pieces(band) {
      let polygon = cut(outline(piece))
      guard polygon.count > 2 else { continue }
      if !isOpen {
        markup.raw("<path class=\"")
        markup.raw(Self.fills[trace.curve.style - 1])
        markup.raw("\" d=\"")
        isOpen = true
      }
      move(rounded(polygon[0].x), rounded(polygon[0].y), to: &markup)
      markup.raw("L")
      for (i, place) in polygon.dropFirst().enumerated() {
        if i > 0 { markup.raw(" ") }
        markup.tenths(rounded(place.x))
        markup.raw(" ")
        markup.tenths(rounded(place.y))
      }
      markup.raw("z")
    }
    if isOpen { markup.raw("\"/>\n") }
  }

  /// The bounds as places, split where one has none. What is not positive lies below a logarithmic axis, and what is infinite
  /// beyond its end; NaN is nowhere.
  private func pieces(_ band: Curve.Band) -> [[(x: Double, lower: Double, upper: Double)]] {
    var pieces = [[(x: Double, lower: Double, upper: Double)]]()
    var piece = [(x: Double, lower: Double, upper: Double)]()
    for i in trace.curve.x.indices where i < band.lower.count && i < band.upper.count {
      guard let x = layout.x.place(trace.curve.x[i]), let lower = place(band.lower[i]),
        let upper = place(band.upper[i])
      else {
        if !piece.isEmpty { pieces.append(piece) }
        piece = []
        continue
      }
      // One pixel column needs one pair of bounds.
      if let last = piece.last, trace.curve.x.count > 1500, floor(last.x / 10) == floor(x / 10) {
        piece[piece.count - 1] = (last.x, max(last.lower, lower), min(last.upper, upper))
      } else {
        piece.append((x, lower, upper))
      }
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }

  private func place(_ y: Double) -> Double? {
    if y.isNaN { return nil }
    if let place = layout.y.place(y) { return place }
    return y > 0 ? Double(layout.y.end) - 1e6 : Double(layout.y.start) + 1e6
  }

  private func outline(_ piece: [(x: Double, lower: Double, upper: Double)]) -> [Place] {
    piece.map { ($0.x, $0.upper) } + piece.reversed().map { ($0.x, $0.lower) }
  }

  /// The part of a polygon in the frame, side by side (Sutherland and Hodgman 1974).
  private func cut(_ polygon: [Place]) -> [Place] {
    let frame = layout.frame
    var result = polygon
    result = cut(result) { $0.y - Double(frame.top) }
    result = cut(result) { Double(frame.bottom) - $0.y }
    result = cut(result) { $0.x - Double(frame.left) }
    return cut(result) { Double(frame.right) - $0.x }
  }

  private func cut(_ polygon: [Place], inside distance: (Place) -> Double) -> [Place] {
    guard var previous = polygon.last else { return [] }
    var result = [Place]()
    for place in polygon {
      let (before, now) = (distance(previous), distance(place))
      if (before < 0) != (now < 0) {
        let share = before / (before - now)
        result.append((previous.x + share * (place.x - previous.x), previous.y + share * (place.y - previous.y)))
      }
      if now >= 0 { result.append(place) }
      previous = place
    }
    return result
  }
}
