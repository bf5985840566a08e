/// Writes matrices and alignments. MathML Core leaves the alignment of columns to style sheets: hence the classes.
enum MathTableWriter {
  static func element(_ table: MathTable, _ context: MathMLWriter.Context) -> String {
    var inner = context.text
    if table.kind == .aligned || table.kind == .gathered { inner = MathMLWriter.Context(isDisplay: true) }
    if table.kind == .small || table.kind == .stack { inner = context.script }
    let rows = table.rows.enumerated().map { index, cells in
      "<mtr\(rowClass(index, of: table))>"
        + cells.enumerated().map { column, nodes in cell(nodes, column, of: table, inner) }.joined() + "</mtr>"
    }.joined()
    switch table.kind {
    case .matrix, .array: return "<mtable>\(rows)</mtable>"
    case .small: return MathMLWriter.styled(.script, "<mtable class=\"small\">\(rows)</mtable>")
    case .stack: return "<mtable class=\"stack\">\(rows)</mtable>"
    case .cases: return "<mtable class=\"cases\">\(rows)</mtable>"
    case .aligned: return "<mtable displaystyle=\"true\" class=\"aligned\">\(rows)</mtable>"
    case .gathered: return "<mtable displaystyle=\"true\">\(rows)</mtable>"
    }
  }

  private static func cell(
    _ nodes: [MathNode], _ column: Int, of table: MathTable, _ context: MathMLWriter.Context
  ) -> String {
    // What follows an alignment's `&` continues what is before it.
    let followsOperand = table.kind == .aligned && column % 2 == 1
    var classes: [String] = []
    if table.columns.indices.contains(column), table.columns[column] != .center {
      classes.append(table.columns[column].rawValue)
    }
    if table.columnLines.contains(column) { classes.append("line-before") }
    if column == table.columns.count - 1, table.columnLines.contains(column + 1) { classes.append("line-after") }
    let content = MathMLWriter.elements(nodes, context, followsOperand: followsOperand).joined()
    return "<mtd\(attribute(classes))>\(content)</mtd>"
  }

  private static func rowClass(_ row: Int, of table: MathTable) -> String {
    var classes: [String] = []
    if table.rowLines.contains(row) { classes.append("line-above") }
    if row == table.rows.count - 1, table.rowLines.contains(row + 1) { classes.append("line-below") }
    return attribute(classes)
  }

  private static func attribute(_ classes: [String]) -> String {
    classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\""
  }
}
