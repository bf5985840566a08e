extension Figure {
  /// What the figure shows in words and numbers, for those who do not see it: of every curve the ends, the smallest and the largest
  /// number and where they are, of every surface its range, and every limit, arrow and remark.
  /// A drawing says what it shows in sentences of its own.
  public func alternativeText(_ vocabulary: Vocabulary) -> [UInt8] {
    let drawings = drawingSentences
    if !drawings.isEmpty {
      var text = [UInt8]()
      for sentence in drawings {
        // After a full-width stop there is no space.
        if let last = text.last, last < 0x80 { text.append(32) }
        text += vocabulary.text(sentence)
      }
      return text
    }
    var sentences = panels.map { AlternativeText(panel: $0).sentence }
    for facet in facets {
      for panel in facet.panels {
        sentences.append(.filled("{}: {}", [facet.label, AlternativeText(panel: panel).sentence]))
      }
    }
    guard var text = sentences.first else { return [] }
    for sentence in sentences.dropFirst() { text = .filled("{}. {}", [text, sentence]) }
    return vocabulary.text(.filled("{}.", [text]))
  }

  private var drawingSentences: [Label] {
    var sentences = drawing?.words ?? []
    for facet in facets {
      for (index, label) in (facet.drawing?.words ?? []).enumerated() {
        sentences.append(index == 0 ? .filled("{}: {}", [facet.label, label]) : label)
      }
    }
    return sentences
  }

  static let alternativePhrases: [Text] = [
    "{}.", "{}. {}", "{}; {}", "{}: {}", "from {} at {} to {} at {}", "{} at {}", "{}, smallest {} at {}",
    "{}, largest {} at {}",
    "{}, {}", "band from {} to {} at {}", "from ({}, {}) to ({}, {})", "from {} to {}", "{} of {} cells not a number",
    "{} of {} cells infinite", "lines at {}", "no number that can be drawn",
  ]
}

/// What one panel shows in words and numbers.
private struct AlternativeText {
  let panel: Panel

  /// The panel's title and its marks, without a full stop.
  var sentence: Label {
    guard var all = panel.marks.compactMap({ part($0) }).first else { return panel.title }
    for part in panel.marks.compactMap({ part($0) }).dropFirst() { all = .filled("{}; {}", [all, part]) }
    return named(panel.title, all)
  }

  private func part(_ mark: Mark) -> Label? {
    switch mark {
    case .curve(let curve): named(curve.label, curve.isPath ? path(curve) : course(curve))
    case .ghost: nil
    case .verticalRule(let rule): named(rule.label, at(rule.x))
    case .rule(let rule): isSeen(rule.y) ? named(rule.label, .number(rule.y)) : nil
    case .slope(let slope):
      named(
        slope.label,
        .joined([
          .number(slope.intercept), .literal(ascii("+")), .number(slope.slope), .literal([0xc3, 0x97]), panel.x.label,
        ]))
    case .cells(let cells): named(cells.label, surface(cells))
    case .contour(let contour): named(contour.label, lines(contour))
    case .arrow(let arrow): named(arrow.label, way(arrow.start, arrow.tip))
    case .outline(let outline):
      named(outline.label, way((least(outline.x), least(outline.y)), (greatest(outline.x), greatest(outline.y))))
    }
  }

  private func named(_ name: Label, _ content: Label) -> Label {
    Vocabulary().text(name).isEmpty ? content : .filled("{}: {}", [name, content])
  }

  /// Whether a limit is drawn: one beyond all numbers of the panel is not.
  private func isSeen(_ y: Double) -> Bool {
    PanelLayout(panel: panel, size: .broad, showsXLabels: true, vocabulary: Vocabulary()).y.domain.contains(y)
  }

  private func at(_ x: Double) -> Label {
    panel.x.position == nil
      ? .joined([panel.x.label, .number(x, significantDigits: 6)]) : panel.x.name(of: x)
  }

  private func course(_ curve: Curve) -> Label {
    let seen = curve.y.indices.filter { curve.x[$0].isFinite && EdgeEvent(curve.y[$0], on: panel.y.scale) == nil }
    let events = EdgeEvent.events(in: curve, on: panel.y.scale)
    guard let first = seen.first, let last = seen.last else {
      return events.first.map { $0.kind.label(at: at(curve.x[$0.index])) } ?? "no number that can be drawn"
    }
    let y = curve.y
    var (lowest, highest) = (first, first)
    for i in seen {
      if y[i] < y[lowest] { lowest = i }
      if y[i] > y[highest] { highest = i }
    }
    var text: Label =
      first == last
      ? .filled("{} at {}", [.number(y[first]), at(curve.x[first])])
      : .filled(
        "from {} at {} to {} at {}", [.number(y[first]), at(curve.x[first]), .number(y[last]), at(curve.x[last])])
    if y[lowest] < min(y[first], y[last]) {
      text = .filled("{}, smallest {} at {}", [text, .number(y[lowest]), at(curve.x[lowest])])
    }
    if y[highest] > max(y[first], y[last]) {
      text = .filled("{}, largest {} at {}", [text, .number(y[highest]), at(curve.x[highest])])
    }
    if let band = curve.band, last < band.lower.count, last < band.upper.count {
      text = .filled(
        "{}, {}",
        [
          text,
          .filled(
            "band from {} to {} at {}", [.number(band.lower[last]), .number(band.upper[last]), at(curve.x[last])]),
        ])
    }
    if let note = curve.note { text = .filled("{}, {}", [text, note]) }
    // A curve that keeps coming and going is told by its first few gaps.
    for event in events.prefix(3) {
      text = .filled("{}, {}", [text, event.kind.label(at: at(curve.x[event.index]))])
    }
    return text
  }

  private func path(_ curve: Curve) -> Label {
    guard let x0 = curve.x.first, let y0 = curve.y.first, let x1 = curve.x.last, let y1 = curve.y.last else {
      return "no number that can be drawn"
    }
    let text = way((x0, y0), (x1, y1))
    return curve.note.map { .filled("{}, {}", [text, $0]) } ?? text
  }

  private func way(_ start: (x: Double, y: Double), _ end: (x: Double, y: Double)) -> Label {
    .filled(
      "from ({}, {}) to ({}, {})",
      [start.x, start.y, end.x, end.y].map { .number($0, significantDigits: 4) })
  }

  private func surface(_ cells: Cells) -> Label {
    let numbers = cells.values.compactMap { $0 }
    let finite = numbers.filter { $0.isFinite }
    var text: Label =
      finite.isEmpty
      ? "no number that can be drawn" : .filled("from {} to {}", [.number(least(finite)), .number(greatest(finite))])
    for absence in cells.absences {
      var count = 0
      for number in numbers where absence.holds(number) { count += 1 }
      let phrase: Text =
        absence == .notANumber ? "{} of {} cells not a number" : "{} of {} cells infinite"
      text = .filled(
        "{}, {}", [text, .filled(phrase, [.number(Double(count)), .number(Double(numbers.count))])])
    }
    return text
  }

  private func lines(_ contour: Contour) -> Label {
    var text = [UInt8]()
    for level in contour.numberedLevels {
      if !text.isEmpty { text += ascii(", ") }
      text += level.text
    }
    return text.isEmpty ? "no number that can be drawn" : .filled("lines at {}", [.literal(text)])
  }

  private func least(_ numbers: [Double]) -> Double {
    numbers.reduce(Double.infinity) { Double.minimum($0, $1) }
  }

  private func greatest(_ numbers: [Double]) -> Double {
    numbers.reduce(-Double.infinity) { Double.maximum($0, $1) }
  }
}
