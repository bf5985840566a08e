/// What a panel has to have room for, so that several settings can be drawn alike: the numbers at the ends of its axes, and
/// the rows of its legend.
public struct PanelDomain: Sendable, Equatable {
  /// Of the horizontal axis.
  public var x: ClosedRange<Double>
  /// Of the vertical axis.
  public var y: ClosedRange<Double>
  /// Of the legend above the frame, in the broad layout.
  public var broadRows: Int
  /// Of the legend, in the slim layout.
  public var slimRows: Int

  /// The domain of both axes, and the rows of the legend.
  public init(x: ClosedRange<Double>, y: ClosedRange<Double>, broadRows: Int = 0, slimRows: Int = 0) {
    self.x = x
    self.y = y
    self.broadRows = broadRows
    self.slimRows = slimRows
  }

  /// The smallest domain that holds both.
  public func united(with other: PanelDomain) -> PanelDomain {
    PanelDomain(
      x: hull(x, other.x), y: hull(y, other.y), broadRows: max(broadRows, other.broadRows),
      slimRows: max(slimRows, other.slimRows))
  }
}

extension Figure {
  /// The domains of the panels; small multiples share theirs.
  public var domains: [PanelDomain] {
    (facets.first?.panels ?? panels).map { panel in
      let layout = PanelLayout(panel: panel, size: .broad, showsXLabels: true, vocabulary: Vocabulary())
      return PanelDomain(x: layout.x.domain, y: layout.y.domain)
    }
  }

  /// The domains of the panels with the rows of their legends, whose number depends on the language.
  public func domains(_ vocabulary: Vocabulary) -> [PanelDomain] {
    var all = domains
    func rows(_ panel: Panel, _ size: FigureSize) -> Int {
      PanelLayout(panel: panel, size: size, showsXLabels: true, vocabulary: vocabulary).legendRows
    }
    for panels in facets.isEmpty ? [panels] : facets.map({ $0.panels }) {
      for (index, panel) in panels.enumerated() where index < all.count {
        // Small multiples have the slim layout in both sizes.
        if facets.isEmpty { all[index].broadRows = max(all[index].broadRows, rows(panel, .broad)) }
        all[index].slimRows = max(all[index].slimRows, rows(panel, .slim))
      }
    }
    return all
  }

  /// Widens the axes to the given domains, panel by panel, and leaves room for the rows of the legends, so that the figure can
  /// be compared with others.
  public mutating func widen(to shared: [PanelDomain]) {
    let own = domains
    for index in own.indices where index < shared.count {
      let domain = own[index].united(with: shared[index])
      if facets.isEmpty { panels[index].widen(to: domain) }
      for facet in facets.indices { facets[facet].panels[index].widen(to: domain) }
    }
  }

  /// Draws the curves of another figure of the same kind behind its own, as ghosts: where they were at other settings.
  public mutating func addGhosts(of other: Figure) {
    for index in panels.indices where index < other.panels.count { panels[index].addGhosts(of: other.panels[index]) }
    for facet in facets.indices where facet < other.facets.count {
      for index in facets[facet].panels.indices where index < other.facets[facet].panels.count {
        facets[facet].panels[index].addGhosts(of: other.facets[facet].panels[index])
      }
    }
  }
}

extension Panel {
  mutating func widen(to domain: PanelDomain) {
    x = x.over(domain.x)
    y = y.over(domain.y)
    legendRows = (broad: domain.broadRows, slim: domain.slimRows)
  }

  fileprivate mutating func addGhosts(of other: Panel) {
    var ghosts = [Mark]()
    for case .curve(let curve) in other.marks where !marks.contains(where: { $0.isCurve(x: curve.x, y: curve.y) }) {
      ghosts.append(.ghost(curve))
    }
    marks = ghosts + marks
  }
}

extension Mark {
  fileprivate func isCurve(x: [Double], y: [Double]) -> Bool {
    if case .curve(let curve) = self { curve.x == x && curve.y == y } else { false }
  }
}

/// The smallest range that holds both.
func hull(_ one: ClosedRange<Double>, _ other: ClosedRange<Double>) -> ClosedRange<Double> {
  min(one.lowerBound, other.lowerBound)...max(one.upperBound, other.upperBound)
}
