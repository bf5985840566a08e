import Diagnostics

extension MathParser {
  /// Reads an environment after its `\begin`.
  mutating func parseEnvironment(_ opener: MathToken) -> MathNode? {
    guard let (name, range) = parseName() else {
      report(
        "missing-argument", at: opener.range, "`\\begin` has no name",
        expected: "the name of an environment in braces behind it")
      return nil
    }
    let environment = MathEnvironment.named[name]
    if environment == nil {
      let names = MathEnvironment.all.map(\.name)
      // A name with a star is what people mean who know the numbered form, and capital letters are rarely meant.
      let nearest =
        MathEnvironment.named[name + "*"].map(\.name)
        ?? nearestName(to: name, among: names.filter { $0.lowercased() == $0 }) ?? nearestName(to: name, among: names)
      report(
        "unknown-math-environment", at: range.isEmpty ? opener.range : range, "unknown environment `\(name)`",
        expected: oneOf(names, nearestTo: name), replacement: nearest)
    }
    var table = MathTable(kind: environment?.kind ?? .matrix)
    if table.kind == .array { readColumns(of: opener, into: &table) }
    table = parseCells(of: table, closedBy: .cell, openedAt: opener)
    if take(.command("end")) {
      let end = last
      if let closing = parseName() {
        if closing.text != name, environment != nil {
          report(
            "unmatched-environment", at: closing.range.isEmpty ? end.range : closing.range,
            "`\\end{\(closing.text)}` closes `\\begin{\(name)}`", expected: "`\\end{\(name)}`", replacement: name)
        }
      } else {
        report("missing-argument", at: end.range, "`\\end` has no name", expected: "`\\end{\(name)}`")
      }
    } else if problems.last?.id != "math-too-deep" {
      report(
        "unmatched-environment", at: opener.range, "`\\begin{\(name)}` has no end",
        expected: "`\\end{\(name)}` in the same braces")
    }
    guard let environment, environment.left + environment.right != "" else { return .table(table) }
    return .delimited(left: environment.left, [.table(table)], right: environment.right)
  }

  /// Reads lines above each other, after the opening brace.
  mutating func parseRows(openedAt opener: MathToken) -> MathNode {
    let table = parseCells(of: MathTable(kind: .stack), closedBy: .cellInBraces, openedAt: opener)
    if !take(.closeBrace) { reportUnclosed(opener) }
    return .table(table)
  }

  private mutating func parseCells(of table: MathTable, closedBy closer: Closer, openedAt opener: MathToken)
    -> MathTable
  {
    var table = table
    var rows: [[[MathNode]]] = []
    var row: [[MathNode]] = []
    readLines(into: &table, row: 0)
    while true {
      let start = index
      row.append(parseCell(closedBy: closer, openedAt: opener))
      if table.kind == .array, row.count == table.columns.count + 1 {
        report(
          "too-many-columns", at: tokens[max(0, start - 1)].range, "the array has \(table.columns.count) columns",
          expected: "a letter `l`, `c` or `r` for each column")
      }
      if closer == .cell, take(.alignment) { continue }
      rows.append(row)
      row = []
      guard take(.newRow) else { break }
      refuseRowGap()
      readLines(into: &table, row: rows.count)
    }
    // A row end after the last row does not start another.
    if rows.count > 1, rows.last == [[]] { rows.removeLast() }
    table.rows = rows
    return table
  }

  /// Reads a cell. Cells have an alphabet of their own, as groups do.
  private mutating func parseCell(closedBy closer: Closer, openedAt opener: MathToken) -> [MathNode] {
    parseRow(closedBy: closer, openedAt: opener.range)
  }

  private mutating func refuseRowGap() {
    guard let token = current, token.kind == .character("["), token.range.lowerBound == last.range.upperBound else {
      return
    }
    report(
      "math-row-gap", at: token.range, "the space between rows cannot be set", expected: "`\\\\` alone",
      hint: "a bracket that is meant stands behind a space and braces: `\\\\ {}[`")
    while let next = current, next.kind != .character("]"), next.kind != .newRow, next.kind != .command("end") {
      index += 1
    }
    _ = take(.character("]"))
  }

  private mutating func readLines(into table: inout MathTable, row: Int) {
    while table.kind == .array, take(.command("hline")) { table.rowLines.insert(row) }
  }

  private mutating func readColumns(of opener: MathToken, into table: inout MathTable) {
    guard let (columns, range) = parseName() else {
      report(
        "missing-argument", at: opener.range, "the array has no columns", expected: "`{lcr}` behind `\\begin{array}`")
      return
    }
    for (offset, scalar) in columns.unicodeScalars.enumerated() {
      switch scalar {
      case "l": table.columns.append(.left)
      case "c": table.columns.append(.center)
      case "r": table.columns.append(.right)
      case "|": table.columnLines.insert(table.columns.count)
      case " ": break
      default:
        report(
          "math-columns", at: range.lowerBound + offset..<range.lowerBound + offset + 1,
          "`\(scalar)` is not a kind of column",
          expected: "one of: l, c, r, |")
      }
    }
  }
}
