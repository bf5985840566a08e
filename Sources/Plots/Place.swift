/// A place on the x axis, drawn as a vertical line with its name at the top.
public struct Place: Sendable {
  /// The abscissa.
  public var x: Double
  /// What is there.
  public var label: Label

  /// A place at `x`.
  public init(x: Double, label: Label) {
    self.x = x
    self.label = label
  }
}

extension PanelLayout {
  /// Where a place stands in the frame, or nil when it lies outside.
  func visible(_ place: Place) -> Int? {
    guard let at = x.place(place.x) else { return nil }
    let left = rounded(at)
    return left >= frame.left && left <= frame.right ? left : nil
  }
}

extension PanelWriter {
  func writePlace(_ place: Place, to markup: inout Markup) {
    guard let x = layout.visible(place) else { return }
    markup.raw("<path class=\"limit\" d=\"")
    move(x, layout.frame.top, to: &markup)
    markup.raw("v")
    markup.tenths(layout.frame.bottom - layout.frame.top)
    markup.raw("\"/>\n")
  }
}
