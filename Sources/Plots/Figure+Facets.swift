extension Figure {
  /// One of several like figures side by side.
  public struct Facet: Sendable {
    /// What tells it from the others.
    public var label: Label
    /// Its panels, top to bottom.
    public var panels: [Panel]
    /// Its drawing, in place of panels.
    public var drawing: Drawing?
  }

  /// Small multiples: the same figure at several settings, with equal axes so that they can be compared.
  public init(facets: [(label: Label, figure: Figure)]) {
    self.init(panels: [], table: Table(columns: []))
    var panels = facets.map { $0.figure.panels }
    for index in panels[0].indices where panels.allSatisfy({ index < $0.count }) {
      let layouts = panels.map {
        PanelLayout(panel: $0[index], size: .slim, showsXLabels: true, vocabulary: Vocabulary())
      }
      var (x, y) = (layouts[0].x.domain, layouts[0].y.domain)
      for layout in layouts { (x, y) = (hull(x, layout.x.domain), hull(y, layout.y.domain)) }
      for facet in panels.indices {
        panels[facet][index].widen(to: PanelDomain(x: x, y: y))
      }
    }
    for (facet, panels) in zip(facets, panels) {
      self.facets.append(Facet(label: facet.label, panels: panels, drawing: facet.figure.drawing))
      table.add(facet.figure.table, of: facet.label)
    }
  }
}

extension Table {
  /// Adds the columns of one facet, but for abscissas that are there already.
  fileprivate mutating func add(_ other: Table, of facet: Label) {
    for (index, column) in other.columns.enumerated() {
      if index == 0, let first = columns.first, first.numbers == column.numbers { continue }
      var named = column
      if index > 0 {
        named.label = .joined([facet, .literal([0xc2, 0xb7]), column.label])
        named.name = column.name + [0x20] + Vocabulary().text(facet)
      }
      columns.append(named)
    }
  }
}
