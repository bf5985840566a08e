/// The numbers at the ends of a panel's axes.
public struct PanelDomain: Sendable, Equatable {
  /// Of the horizontal axis.
  public var x: ClosedRange<Double>
  /// Of the vertical axis.
  public var y: ClosedRange<Double>

  /// The domain of both axes.
  public init(x: ClosedRange<Double>, y: ClosedRange<Double>) {
    self.x = x
    self.y = y
  }

  /// The smallest domain that holds both.
  public func united(with other: PanelDomain) -> PanelDomain {
    PanelDomain(x: hull(x, other.x), y: hull(y, other.y))
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

  /// Widens the axes to the given domains, panel by panel, so that the figure can be compared with others.
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
