/// What happens to a curve at the edge of what can be drawn.
enum EdgeEvent {
  /// Infinite, or negative and infinite.
  case infinite, negativelyInfinite
  case notANumber
  /// On a log axis: zero from here to the end, zero for a while, negative.
  case zeroToTheEnd, zero, negative

  static let phrases: [Text] = [
    "infinite at {}", "minus infinity at {}", "not a number at {}", "zero from {}", "zero at {}", "negative at {}",
    "{}: {}",
  ]

  /// Whether its glyph stands at the frame's bottom.
  var isBelow: Bool { self != .infinite && self != .notANumber }

  func label(at place: Label) -> Label {
    switch self {
    case .infinite: .filled("infinite at {}", [place])
    case .negativelyInfinite: .filled("minus infinity at {}", [place])
    case .notANumber: .filled("not a number at {}", [place])
    case .zeroToTheEnd: .filled("zero from {}", [place])
    case .zero: .filled("zero at {}", [place])
    case .negative: .filled("negative at {}", [place])
    }
  }

  /// What keeps a number from having a place on an axis; nil if it has one.
  init?(_ value: Double, on scale: Axis.Scale) {
    if value.isNaN {
      self = .notANumber
    } else if value.isInfinite {
      self = value > 0 ? .infinite : .negativelyInfinite
    } else if scale == .log && value <= 0 {
      self = value < 0 ? .negative : .zero
    } else {
      return nil
    }
  }

  /// Every place where a curve begins to have no place on the y axis, or has none for another reason than just before.
  static func events(in curve: Curve, on scale: Axis.Scale) -> [(kind: EdgeEvent, index: Int)] {
    var events = [(kind: EdgeEvent, index: Int)]()
    var current: EdgeEvent?
    for i in curve.y.indices {
      let event = EdgeEvent(curve.y[i], on: scale)
      if let event, event != current { events.append((event, i)) }
      current = event
    }
    if current == .zero, let last = events.last {
      events[events.count - 1].kind = last.kind == .zero ? .zeroToTheEnd : last.kind
    }
    return events
  }
}
