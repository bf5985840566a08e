/// Writes one layout of a drawing: frames, connectors, nodes, words.
struct SceneWriter {
  let scene: Scene
  let vocabulary: Vocabulary

  func write(to markup: inout Markup) {
    for node in scene.nodes where node.shape == .group { write(node, to: &markup) }
    for connector in scene.connectors { write(connector, to: &markup) }
    for node in scene.nodes where node.shape != .group { write(node, to: &markup) }
    for note in scene.notes { write(note, to: &markup) }
  }

  // MARK: Nodes

  private func write(_ node: Node, to markup: inout Markup) {
    switch node.shape {
    case .box: rectangle(node, node.isLit ? "node lit" : "node", radius: 6, to: &markup)
    case .group: rectangle(node, "group", radius: 12, to: &markup)
    case .circle: circle(10 * node.x, 10 * node.y, 5 * node.width, node.isLit ? "op lit" : "op", to: &markup)
    case .fork: circle(10 * node.x, 10 * node.y, 5 * node.width, "wirehead", to: &markup)
    case .ellipsis:
      for dx in [-60, 0, 60] { circle(10 * node.x + dx, 10 * node.y, 15, "wirehead", to: &markup) }
    case .bare: break
    }
    guard let writing = node.writing else { return }
    // Digits and capitals stand about the middle, which is some 5 px above the base line.
    write(Note(writing: writing, x: node.x, y: node.y + 5, anchor: .middle, look: .strong), to: &markup)
  }

  private func rectangle(_ node: Node, _ style: StaticString, radius: Int, to markup: inout Markup) {
    markup.raw("<rect class=\"")
    markup.raw(style)
    markup.raw("\" x=\"")
    markup.tenths(10 * node.x - 5 * node.width)
    markup.raw("\" y=\"")
    markup.tenths(10 * node.y - 5 * node.height)
    markup.raw("\" width=\"")
    markup.integer(node.width)
    markup.raw("\" height=\"")
    markup.integer(node.height)
    markup.raw("\" rx=\"")
    markup.integer(radius)
    markup.raw("\"/>\n")
  }

  private func circle(_ x: Int, _ y: Int, _ radius: Int, _ style: StaticString, to markup: inout Markup) {
    markup.raw("<circle class=\"")
    markup.raw(style)
    markup.raw("\" cx=\"")
    markup.tenths(x)
    markup.raw("\" cy=\"")
    markup.tenths(y)
    markup.raw("\" r=\"")
    markup.tenths(radius)
    markup.raw("\"/>\n")
  }

  // MARK: Connectors

  private static let head = ArrowHead(length: 90, half: 40)

  private func write(_ connector: Connector, to markup: inout Markup) {
    var points = scene.points(of: connector)
    let last = points.count - 1
    let (dx, dy) = (points[last].x - points[last - 1].x, points[last].y - points[last - 1].y)
    let direction = (x: dx.signum(), y: dy.signum())
    if connector.hasHead {
      points[last].x -= direction.x * Int(Self.head.length)
      points[last].y -= direction.y * Int(Self.head.length)
    }
    let line: StaticString
    let head: StaticString
    switch connector.style {
    case .wire: (line, head) = ("wire", "wirehead")
    case .faint: (line, head) = ("faint", "fainthead")
    case .series(let series): (line, head) = (ArrowWriter.strokes[series], ArrowWriter.fills[series])
    }
    if connector.isBridge { path(points, "gap", to: &markup) }
    path(points, line, to: &markup)
    guard connector.hasHead else { return }
    Self.head.write(
      base: (Double(points[last].x), Double(points[last].y)),
      direction: (Double(direction.x), Double(direction.y)), class: head, to: &markup)
  }

  /// A line whose corners are round.
  private func path(_ points: [(x: Int, y: Int)], _ style: StaticString, to markup: inout Markup) {
    markup.raw("<path class=\"")
    markup.raw(style)
    markup.raw("\" d=\"")
    move(points[0].x, points[0].y, to: &markup)
    for i in 1..<points.count {
      guard i + 1 < points.count else {
        line(points[i].x, points[i].y, to: &markup)
        break
      }
      let before = Self.towards(points[i - 1], from: points[i])
      let after = Self.towards(points[i + 1], from: points[i])
      line(before.x, before.y, to: &markup)
      markup.raw("Q")
      for (place, end) in [(points[i], " " as StaticString), (after, "")] {
        markup.tenths(place.x)
        markup.raw(" ")
        markup.tenths(place.y)
        markup.raw(end)
      }
    }
    markup.raw("\"/>\n")
  }

  /// Up to 8 px from a corner towards the next one, but at most half way.
  private static func towards(_ next: (x: Int, y: Int), from corner: (x: Int, y: Int)) -> (x: Int, y: Int) {
    let (dx, dy) = (next.x - corner.x, next.y - corner.y)
    let step = min(80, max(abs(dx), abs(dy)) / 2)
    return (corner.x + dx.signum() * step, corner.y + dy.signum() * step)
  }

  // MARK: Words

  private func write(_ note: Note, to markup: inout Markup) {
    markup.raw("<text x=\"")
    markup.integer(note.x)
    markup.raw("\" y=\"")
    markup.integer(note.y)
    markup.raw("\" class=\"")
    if case .formula = note.writing { markup.raw("formula ") }
    switch note.look {
    case .muted: markup.raw("muted")
    case .strong: markup.raw("strong")
    case .series(let series): markup.raw(ArrowWriter.texts[series])
    }
    switch note.anchor {
    case .start: markup.raw("\">")
    case .middle: markup.raw("\" text-anchor=\"middle\">")
    case .end: markup.raw("\" text-anchor=\"end\">")
    }
    switch note.writing {
    case .words(let words): markup.text(vocabulary.text(.words(words)), raised: .svg)
    case .word(let word): markup.text(word.bytes, raised: .svg)
    case .formula(let formula): formula.write(to: &markup)
    }
    markup.raw("</text>\n")
  }
}

extension Scene {
  /// The corners of a connector with its ends on the edges of its nodes, in tenths of a pixel.
  package func points(of connector: Connector) -> [(x: Int, y: Int)] {
    let (from, to) = (connector.from, connector.to)
    return [nodes[from.node].edge(from.side, offset: from.offset)]
      + connector.corners.map { (10 * $0.x, 10 * $0.y) } + [nodes[to.node].edge(to.side, offset: to.offset)]
  }
}

extension Writing {
  /// The most that it may be wide, in tenths of a pixel.
  package func width(in vocabulary: Vocabulary) -> Int {
    switch self {
    // Names of series are bold.
    case .words(let words): TextWidth.tenths(vocabulary.text(.words(words)), bold: true)
    case .word(let word): TextWidth.tenths(word.bytes, bold: true)
    case .formula(let formula): formula.width
    }
  }
}
