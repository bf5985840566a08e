extension Figure {
  /// Puts a band about every curve, from figures of the same experiment at the lower and the upper quartiles, and the quartiles
  /// into the table.
  public mutating func addBands(lower: Figure, upper: Figure) {
    for p in panels.indices where p < lower.panels.count && p < upper.panels.count {
      for m in panels[p].marks.indices
      where m < lower.panels[p].marks.count && m < upper.panels[p].marks.count {
        guard case .curve(var curve) = panels[p].marks[m], case .curve(let low) = lower.panels[p].marks[m],
          case .curve(let high) = upper.panels[p].marks[m], !curve.isPath, low.x == curve.x, high.x == curve.x
        else { continue }
        curve.band = Curve.Band(low.y, high.y)
        panels[p].marks[m] = .curve(curve)
      }
    }
    table.addQuartiles(lower: lower.table, upper: upper.table)
  }
}

extension Table {
  mutating func addQuartiles(lower: Table, upper: Table) {
    guard lower.columns.count == columns.count && upper.columns.count == columns.count else { return }
    var all = [Column]()
    for i in columns.indices {
      all.append(columns[i])
      if lower.columns[i].numbers == upper.columns[i].numbers { continue }
      for (column, phrase, ending) in [
        (lower.columns[i], "lower quartile: {}" as StaticString, " lower" as StaticString),
        (upper.columns[i], "upper quartile: {}", " upper"),
      ] {
        var quartile = column
        quartile.label = .filled(phrase, [columns[i].label])
        quartile.name = columns[i].name + ending.withUTF8Buffer { Array($0) }
        all.append(quartile)
      }
    }
    columns = all
  }
}
