extension Figure {
  /// Puts a band about every curve, from figures of the same experiment at the lower and the upper quartiles, and the quartiles
  /// into the table.
  public mutating func addBands(lower: Figure, upper: Figure) {
    for p in panels.indices where p < lower.panels.count && p < upper.panels.count {
      for m in panels[p].marks.indices
      where m < lower.panels[p].marks.count && m < upper.panels[p].marks.count {
        guard case .curve(let curve) = panels[p].marks[m], case .curve(let low) = lower.panels[p].marks[m],
          case .curve(let high) = upper.panels[p].marks[m], !curve.isPath, low.x == curve.x, high.x == curve.x
        else { continue }
        panels[p].marks[m] = .curve(curve.with(Curve.Band(low.y, high.y)))
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
      func quartile(_ table: Table, _ phrase: Text, _ ending: StaticString) -> Column {
        var quartile = table.columns[i]
        quartile.label = .filled(phrase, [columns[i].label])
        quartile.name = columns[i].name + ascii(ending)
        return quartile
      }
      all.append(quartile(lower, "lower quartile: {}", " lower"))
      all.append(quartile(upper, "upper quartile: {}", " upper"))
    }
    columns = all
  }
}
