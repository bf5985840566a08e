/// A place on the x axis, drawn as a vertical line with its name at the top.
public struct VerticalRule: Sendable {
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
  func visible(_ rule: VerticalRule) -> Int? {
    guard let at = x.place(rule.x) else { return nil }
    let left = rounded(at)
    return left >= frame.left && left <= frame.right ? left : nil
  }
}

extension PanelWriter {
  func write(_ rule: VerticalRule, to markup: inout Markup) {
    guard let x = layout.visible(rule) else { return }
    markup.raw("<path class=\"limit\" d=\"")
    move(x, layout.frame.top, to: &markup)
    markup.raw("v")
    markup.tenths(layout.frame.bottom - layout.frame.top)
    markup.raw("\"/>\n")
  }
}
