/// Writes the cells of a table, which were parsed as paragraphs, as an HTML table.
struct TableWriter {
  /// The name and the number of each table are said when it is reached with the keyboard.
  enum Frame {
    /// A box that scrolls when the table is wide.
    case scrolling(label: String)
    case none
  }

  /// Puts the table in the place of its nodes, and returns it.
  static func write(
    _ nodes: MarkdownOutline.TableNodes, _ table: MarkdownTable, frame: Frame
  ) -> MarkdownNode {
    var cells: [(opening: String, node: MarkdownNode, closing: String)] = []
    var written = nodes.cells[...]
    // Tags, and the cells that nobody wrote, since the last cell that has a node.
    var pending = ""
    for (row, count) in table.cellCounts.enumerated() {
      let name = row == 0 ? "th" : "td"
      if row < 2 { pending += row == 0 ? "<thead>\n" : "<tbody>\n" }
      pending += "<tr>\n"
      for (column, alignment) in table.alignments.enumerated() {
        // A class, since a strict page forbids styles in attributes.
        pending += "<\(name)\(alignment == .none ? "" : " class=\"\(alignment.rawValue)\"")>"
        if column < count, let node = written.popFirst() {
          cells.append((pending, node, ""))
          pending = ""
        }
        pending += "</\(name)>\n"
      }
      pending += row == 0 ? "</tr>\n</thead>\n" : "</tr>\n"
    }
    if table.cellCounts.count > 1 { pending += "</tbody>\n" }
    if !cells.isEmpty { cells[cells.count - 1].closing = pending }
    var opening = "<table>\n"
    var closing = "</table>"
    if case .scrolling(let label) = frame {
      opening = "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"\(label)\">\n" + opening
      closing += "\n</div>"
    }
    return nodes.start.replace(opening: opening, closing: closing, holding: cells)
  }
}
