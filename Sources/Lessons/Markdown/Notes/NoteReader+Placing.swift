import CMark

extension NoteReader {
  /// Puts the notes in their places.
  ///
  /// - Parameter tables: What replaced a block that became a table.
  func place(_ nodes: [Int: MarkdownNode], tables: [MarkdownNode: MarkdownNode], slots: inout MarkdownSlots) {
    /// The last note after each block.
    var last: [MarkdownNode: MarkdownNode] = [:]
    for note in used {
      guard let node = nodes[note.definition], let block = note.block.map({ tables[$0] ?? $0 }) else { continue }
      node.move(behind: last[block] ?? block)
      last[block] = node
    }
    for (number, note) in used.enumerated() {
      guard let node = nodes[note.definition] else { continue }
      write(node, number: number + 1, id: definitions.ids[note.definition].value, count: note.count, slots: &slots)
    }
  }

  private func write(_ node: MarkdownNode, number: Int, id: String, count: Int, slots: inout MarkdownSlots) {
    let anchor = htmlEscaped("note.\(id)")
    let mark = "<b class=\"number\">\(number)</b> "
    let back = (1...count).map { use in
      let label = slots.add(.word(.backToText)) + (count > 1 ? " \(use)" : "")
      return " <a href=\"#\(anchor).\(use)\" role=\"doc-backlink\" aria-label=\"\(label)\">↩"
        + (count > 1 ? "<sup>\(use)</sup>" : "") + "</a>"
    }.joined()
    var opening =
      "<div class=\"note\" id=\"\(anchor)\" role=\"doc-footnote\" aria-label=\""
      + slots.add(.word(.note)) + " \(number)\">"
    var closing = "</div>"
    if let first = node.firstChild, first.type == CMARK_NODE_PARAGRAPH {
      first.prepend(mark)
    } else {
      opening += "\n<p>\(mark)</p>"
    }
    if let last = node.lastChild, last.type == CMARK_NODE_PARAGRAPH {
      last.append(back)
    } else {
      closing = "<p>\(back)</p>\n" + closing
    }
    node.replace(opening: opening, closing: closing, isBlock: true, keepingChildren: true)
  }
}
