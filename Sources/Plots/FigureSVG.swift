extension Figure {
  /// The figure as inline SVG of one width, without ids and without styles: the page's style sheet colours it.
  ///
  /// - Parameters:
  ///   - labelledBy: the id of the element that names the figure.
  ///   - describedBy: the id of the element that says what it shows, if there is one.
  public func svg(_ size: FigureSize, vocabulary: Vocabulary, labelledBy: [UInt8], describedBy: [UInt8]?) -> [UInt8] {
    let (content, height) = draw(size, vocabulary: vocabulary)
    var markup = Markup()
    markup.raw("<svg class=\"")
    markup.raw(size == .broad ? "broad" : "slim")
    markup.raw("\" viewBox=\"0 0 ")
    markup.tenths(size.width)
    markup.raw(" ")
    markup.tenths(height)
    markup.raw("\" role=\"img\" aria-labelledby=\"")
    markup.attribute(labelledBy)
    if let describedBy {
      markup.raw("\" aria-describedby=\"")
      markup.attribute(describedBy)
    }
    markup.raw("\"><g aria-hidden=\"true\">\n")
    markup.append(content)
    markup.raw("</g></svg>")
    return markup.bytes
  }

  /// The figure as a file of its own, with the colours of the light theme. Its name and what it shows are its alternative text.
  public func standaloneSVG(vocabulary: Vocabulary, name: [UInt8]) -> [UInt8] {
    let (content, height) = draw(.broad, vocabulary: vocabulary)
    var markup = Markup()
    markup.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 680 ")
    markup.tenths(height)
    markup.raw("\" width=\"680\" height=\"")
    markup.tenths(height)
    markup.raw("\" role=\"img\" aria-label=\"")
    markup.attribute(vocabulary.text(.filled("{}: {}", [.literal(name), .literal(alternativeText(vocabulary))])))
    markup.raw("\">\n<style>")
    markup.raw(Self.standaloneStyle)
    markup.raw("</style>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n")
    markup.append(content)
    markup.raw("</svg>\n")
    return markup.bytes
  }

  private func draw(_ size: FigureSize, vocabulary: Vocabulary) -> (Markup, height: Int) {
    if facets.isEmpty { return Self.draw(panels, drawing, size, vocabulary: vocabulary) }
    let (origins, height) = facetOrigins(size, vocabulary: vocabulary)
    var markup = Markup()
    for (facet, origin) in zip(facets, origins) {
      markup.raw("<g transform=\"translate(")
      markup.tenths(origin.left)
      markup.raw(" ")
      markup.tenths(origin.top - Self.facetHeading)
      markup.raw(")\">\n")
      let name = TextWidth.fitted(vocabulary.text(facet.label), bold: true, into: FigureSize.slim.width)
      text(name, x: 0, y: 140, class: "head", to: &markup)
      markup.raw("<g transform=\"translate(0 20)\">\n")
      markup.append(Self.draw(facet.panels, facet.drawing, .slim, vocabulary: vocabulary).0)
      markup.raw("</g></g>\n")
    }
    return (markup, height)
  }

  /// The height of the line that names a facet, and of that line with the space below a facet.
  private static let facetHeading = 200
  private static let facetSpace = 300

  /// Where the panels of each facet begin, and the height of all: side by side in pairs where there is room for two slim
  /// figures, else below each other.
  func facetOrigins(
    _ size: FigureSize, vocabulary: Vocabulary
  ) -> (origins: [(left: Int, top: Int)], height: Int) {
    let inRow = size == .broad ? 2 : 1
    var origins = [(left: Int, top: Int)]()
    var top = 0
    for first in stride(from: 0, to: facets.count, by: inRow) {
      var height = 0
      let row = first..<min(first + inRow, facets.count)
      // A row that is not full stands in the middle.
      let indent = (size.width - row.count * FigureSize.slim.width) / 2
      for index in row {
        origins.append((indent + (index - first) * FigureSize.slim.width, top + Self.facetHeading))
        let own =
          facets[index].drawing.map { 10 * $0.slim.height }
          ?? Self.layouts(facets[index].panels, .slim, vocabulary: vocabulary).last?.bottom ?? 0
        height = max(height, own + Self.facetSpace)
      }
      top += height
    }
    return (origins, top)
  }

  private static func draw(
    _ panels: [Panel], _ drawing: Drawing?, _ size: FigureSize, vocabulary: Vocabulary
  ) -> (Markup, height: Int) {
    if let drawing {
      let scene = size == .broad ? drawing.broad : drawing.slim
      return (drawing.write(scene, vocabulary), 10 * scene.height)
    }
    return draw(panels, size, vocabulary: vocabulary)
  }

  private static func draw(_ panels: [Panel], _ size: FigureSize, vocabulary: Vocabulary) -> (Markup, height: Int) {
    let layouts = layouts(panels, size, vocabulary: vocabulary)
    var markup = Markup()
    for layout in layouts { PanelWriter(layout: layout).write(to: &markup) }
    return (markup, layouts.last?.bottom ?? 0)
  }

  /// Panels in their places below each other, with frames of one width.
  static func layouts(_ panels: [Panel], _ size: FigureSize, vocabulary: Vocabulary) -> [PanelLayout] {
    var layouts = [PanelLayout]()
    for (i, panel) in panels.enumerated() {
      let sharesX = i + 1 < panels.count && panels[i + 1].x.isSame(as: panel.x, in: vocabulary)
      layouts.append(PanelLayout(panel: panel, size: size, showsXLabels: !sharesX, vocabulary: vocabulary))
    }
    // Twice: whether a curve's name fits beside it depends on the frame, which depends on the names.
    var left = 0
    var right = 0
    for _ in 0..<2 {
      left = 440
      right = PanelLayout.margin
      for layout in layouts {
        left = max(left, layout.leftRoom)
        right = max(right, layout.rightRoom)
      }
      var top = 0
      for i in layouts.indices {
        layouts[i].place(top: top, left: left, right: right)
        top = layouts[i].bottom
      }
    }
    return layouts
  }

  private static let standaloneStyle: StaticString = """
    svg{font:13px system-ui,"Noto Sans CJK SC",sans-serif}text{fill:#595d64}.head,.strong{fill:#1d1f22}.head{font-weight:600}\
    line,path{fill:none}.grid{stroke:#eceae4}.axis,.frame{stroke:#85888d}.s0,.s1,.s2,.s3,.s4{stroke-width:2;stroke-linejoin:round}.s0{stroke:#1d1f22}\
    .s1{stroke:#0072b2}.s2{stroke:#d55e00;stroke-dasharray:7 4}.s3{stroke:#008a64;stroke-dasharray:2 3}\
    .s4{stroke:#b0578a;stroke-dasharray:9 3 2 3}.f0{fill:#1d1f22}.f1{fill:#0072b2}.f2{fill:#d55e00}.f3{fill:#008a64}.f4{fill:#b0578a}\
    .b1,.b2,.b3,.b4{opacity:.2}.b1{fill:#0072b2}.b2{fill:#d55e00}.b3{fill:#008a64}.b4{fill:#b0578a}\
    .t1,.t2,.t3,.t4{font-weight:600}.t1{fill:#00629a}.t2{fill:#a84a00}.t3{fill:#00704f}.t4{fill:#96457a}\
    .limit{stroke:#7a5c00;stroke-width:1.5;stroke-dasharray:1 3}.tlimit{fill:#7a5c00}.leader{stroke:#85888d}.hatch,.contour{stroke:#595d64}.wide{stroke-width:5}.slope{stroke:#1d1f22;stroke-width:1.5;stroke-dasharray:5 3}\
    .node{fill:#f3f1eb;stroke:#85888d}.op{fill:#fff;stroke:#595d64}.lit{stroke:#1d1f22;stroke-width:2}.group{fill:none;stroke:#dedbd3}\
    .wire{stroke:#595d64;stroke-width:1.5}.wirehead{fill:#595d64}.faint{stroke:#85888d}.fainthead{fill:#85888d}\
    .gap{stroke:#fff;stroke-width:8}.formula{font-size:15px}\
    .under{stroke:#fff;stroke-width:4;stroke-linejoin:round}.thin{stroke-width:2.5}.halo{paint-order:stroke;stroke:#fff;stroke-width:4px;stroke-linejoin:round}\
    .h0{fill:#440154}.h1{fill:#482878}.h2{fill:#3e4989}.h3{fill:#31688e}.h4{fill:#26828e}.h5{fill:#1f9e89}.h6{fill:#35b779}\
    .h7{fill:#6ece58}.h8{fill:#b5de2b}.h9{fill:#fde725}
    """
}

extension Axis {
  /// Whether two axes are one, so that only the lower panel writes its numbers.
  func isSame(as other: Axis, in vocabulary: Vocabulary) -> Bool {
    scale == other.scale && domain != nil && domain == other.domain
      && vocabulary.text(label) == vocabulary.text(other.label)
  }
}
