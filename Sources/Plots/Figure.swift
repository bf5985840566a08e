import Numerics

/// A figure as a value: panels, which stand below each other and share the width, or a drawing.
public struct Figure: Sendable {
  /// The panels, top to bottom.
  public var panels: [Panel]
  /// A drawing, which stands in place of the panels and has no numbers.
  public internal(set) var drawing: Drawing?
  /// The numbers behind the panels.
  public var table: Table
  /// Small multiples, which stand in place of the panels.
  public internal(set) var facets: [Facet] = []

  /// A figure of the given panels.
  public init(panels: [Panel], table: Table) {
    self.panels = panels
    self.table = table
  }

  /// A figure of a drawing.
  public init(drawing: Drawing) {
    self.init(panels: [], table: Table(columns: []))
    self.drawing = drawing
  }

  /// All English phrases the figure shows, for a check that a language has them.
  public var phrases: [Text] {
    panels.flatMap { $0.phrases } + (drawing?.phrases ?? [])
      + facets.flatMap { $0.label.phrases + $0.panels.flatMap { $0.phrases } + ($0.drawing?.phrases ?? []) }
      + table.columns.flatMap { $0.label.phrases } + Self.alternativePhrases
  }
}

/// One pair of axes with its marks.
public struct Panel: Sendable {
  /// What the y axis shows, written above the panel instead of beside it.
  public var title: Label
  /// The horizontal axis.
  public var x: Axis
  /// The vertical axis.
  public var y: Axis
  /// What is drawn, in this order.
  public var marks: [Mark]
  /// The height of the frame, in pixels of the broad and the slim layout.
  public var height: (broad: Int, slim: Int)
  /// Whether a unit is as long on both axes, so that angles are true; one of the two linear axes then shows more than
  /// its domain.
  public var hasEqualUnits: Bool
  /// How many rows the legend above the frame has room for, at least, in the broad and the slim layout.
  var legendRows: (broad: Int, slim: Int) = (0, 0)

  /// A panel of the given marks.
  public init(
    title: Label, x: Axis, y: Axis, marks: [Mark], height: (broad: Int, slim: Int) = (240, 190),
    hasEqualUnits: Bool = false
  ) {
    self.title = title
    self.x = x
    self.y = y
    self.marks = marks
    self.height = height
    self.hasEqualUnits = hasEqualUnits
  }

  var phrases: [Text] {
    var all = title.phrases + x.label.phrases + (x.position.map { [$0] } ?? []) + y.label.phrases
    all += EdgeEvent.phrases
    for mark in marks { all += mark.phrases }
    return all
  }

  var cells: Cells? {
    for case .cells(let cells) in marks { return cells }
    return nil
  }
}

/// A scale with its words.
public final class Axis: Sendable {
  /// How numbers become distances.
  public enum Scale: Sendable, Equatable {
    case linear
    case log
    /// Linear within ±`linearUpTo`, logarithmic beyond, on both sides of zero.
    case symlog(linearUpTo: Double)
  }

  /// What the axis shows.
  public let label: Label
  /// How a place on it is named, with `{}` for the number: "step {}".
  public let position: Text?
  /// How numbers become distances.
  public let scale: Scale
  /// The numbers at its ends; without it they follow from the data.
  public let domain: ClosedRange<Double>?

  /// An axis.
  public init(_ label: Label, position: Text? = nil, scale: Scale = .linear, domain: ClosedRange<Double>? = nil) {
    self.label = label
    self.position = position
    self.scale = scale
    self.domain = domain
  }

  /// The same axis from one number to another.
  func over(_ domain: ClosedRange<Double>) -> Axis { Axis(label, position: position, scale: scale, domain: domain) }

  /// The name of a place on the axis.
  func name(of place: Double) -> Label {
    let number = Label.number(place, significantDigits: 6)
    return position.map { .filled($0, [number]) } ?? number
  }
}

/// Something drawn in a panel.
public indirect enum Mark: Sendable {
  /// A curve y(x), or a path through the plane.
  case curve(Curve)
  /// A curve as it was at other settings, without a name.
  case ghost(Curve)
  /// A horizontal line that marks a limit.
  case rule(Rule)
  /// A vertical line that marks a place on the x axis.
  case verticalRule(VerticalRule)
  /// A straight line y = intercept + slope·x across the frame.
  case slope(Slope)
  /// A surface as coloured cells.
  case cells(Cells)
  /// Lines of equal value.
  case contour(Contour)
  /// A vector in the plane.
  case arrow(Arrow)
  /// The edge of a region.
  case outline(Outline)

  var phrases: [Text] {
    switch self {
    case .curve(let curve):
      curve.label.phrases + (curve.note?.phrases ?? []) + (curve.isPath ? ["start", "end"] : [])
    case .ghost: []
    case .rule(let rule): rule.label.phrases
    case .verticalRule(let rule): rule.label.phrases
    case .slope(let slope): slope.label.phrases
    case .cells(let cells): cells.label.phrases + Absence.phrases
    case .contour(let contour): contour.label.phrases
    case .arrow(let arrow): arrow.label.phrases
    case .outline(let outline): outline.label.phrases
    }
  }
}

/// Points joined by a line; it stops where a number is not finite, and the place is marked on the frame.
public final class Curve: Sendable {
  /// Colour, dash and symbol: 1 to 4.
  public let style: Int
  /// What it shows; empty for none.
  public let label: Label
  /// A remark after the label, such as where it ends.
  public let note: Label?
  /// The abscissas.
  public let x: [Double]
  /// The ordinates, as many.
  public let y: [Double]
  /// Whether the points are a path through the plane in order, not a function of x.
  public let isPath: Bool
  /// The area about it, such as the quartiles of several runs.
  public let band: Band?

  /// Two bounds of a curve, as many as its points.
  public struct Band: Sendable {
    /// The smaller bound at each point.
    public var lower: [Double]
    /// The greater bound.
    public var upper: [Double]

    /// A band between two bounds; at each point the smaller of both is the lower.
    public init(_ one: [Double], _ other: [Double]) {
      lower = zip(one, other).map { $0 < $1 || $1.isNaN ? $0 : $1 }
      upper = zip(one, other).map { $0 < $1 || $1.isNaN ? $1 : $0 }
    }
  }

  /// A curve; `style` counts from 1 and repeats after four.
  public init(
    style: Int, label: Label, note: Label? = nil, x: [Double], y: [Double], isPath: Bool = false, band: Band? = nil
  ) {
    self.style = (style - 1) % 4 + 1
    self.label = label
    self.note = note
    self.x = x
    self.y = y
    self.isPath = isPath
    self.band = band
  }

  /// The same curve with an area about it.
  func with(_ band: Band) -> Curve {
    Curve(style: style, label: label, note: note, x: x, y: y, isPath: isPath, band: band)
  }
}

/// A limit that a curve may reach, drawn when it lies within the panel.
public struct Rule: Sendable {
  /// The ordinate.
  public var y: Double
  /// What the limit is.
  public var label: Label

  /// A rule at `y`.
  public init(y: Double, label: Label) {
    self.y = y
    self.label = label
  }
}

/// The line y = intercept + slope·x, from some x on.
public struct Slope: Sendable {
  /// y at x = 0.
  public var intercept: Double
  /// dy/dx.
  public var slope: Double
  /// Where it begins.
  public var from: Double
  /// What the line is.
  public var label: Label

  /// A line across the frame, from `from` on.
  public init(intercept: Double, slope: Double, from: Double = -.greatestFiniteMagnitude, label: Label) {
    self.intercept = intercept
    self.slope = slope
    self.from = from
    self.label = label
  }
}
