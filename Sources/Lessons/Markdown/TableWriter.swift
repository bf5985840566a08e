/// Writes the cells of a table, which were parsed as paragraphs, as an HTML table.
struct TableWriter {
  /// The name and the number of each table are said when it is reached with the keyboard.
  enum Frame {
    /// A box that scrolls when the table is wide.
    case scrolling(label: String)
    case none
  }

  static func write(_ nodes: MarkdownOutline.TableNodes, _ table: MarkdownTables.Table, frame: Frame) {
    let columns = table.alignments.count
    let cells = nodes.cells.enumerated().map { index, node in
      let (row, column) = index.quotientAndRemainder(dividingBy: columns)
      let name = row == 0 ? "th" : "td"
      let alignment = table.alignments[column]
      // A class, since a strict page forbids styles in attributes.
      let style = alignment == .none ? "" : " class=\"\(alignment.rawValue)\""
      var opening = column == 0 ? "<tr>\n" : ""
      if column == 0, row < 2 { opening = (row == 0 ? "<thead>\n" : "<tbody>\n") + opening }
      var closing = "</\(name)>\n"
      if column == columns - 1 {
        closing += "</tr>\n"
        if row == 0 { closing += "</thead>\n" }
        if row > 0, row == table.rows - 1 { closing += "</tbody>\n" }
      }
      return (opening: opening + "<\(name)\(style)>", node: node, closing: closing)
    }
    var opening = "<table>\n"
    var closing = "</table>"
    if case .scrolling(let label) = frame {
      opening = "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"\(label)\">\n" + opening
      closing += "\n</div>"
    }
    nodes.start.replace(opening: opening, closing: closing, holding: cells)
  }
}
