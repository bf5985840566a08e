import CMark

extension OutlineReader {
  /// Notes what a paragraph is, other than words.
  mutating func enterParagraph(_ node: MarkdownNode) {
    guard let text = node.firstChild, text.type == CMARK_NODE_TEXT else { return }
    if enterTable(node, text) { return }
    noteCallout(node, text)
    noteFormulaParagraph(node, text)
  }

  /// Notes a paragraph that is the start or a cell of a table, and removes its mark; whether it is one.
  private mutating func enterTable(_ node: MarkdownNode, _ text: MarkdownNode) -> Bool {
    guard let (mark, rest) = marks.leading(in: text.literal) else { return false }
    switch mark {
    case .table(let number):
      outline.tables.append(MarkdownOutline.TableNodes(number: number, start: node))
    case .cell:
      guard !outline.tables.isEmpty else { return false }
      outline.tables[outline.tables.count - 1].cells.append(node)
    case .slot, .destination: return false
    }
    cursor.find(marks.text(of: mark))
    text.literal = String(rest.unicodeScalars.drop { $0 == " " })
    if node == block { block = outline.tables.last?.start }
    return true
  }

  /// Notes `[!NOTE]` at the start of a block quote.
  private mutating func noteCallout(_ node: MarkdownNode, _ text: MarkdownNode) {
    guard let quote = node.parent, quote.type == CMARK_NODE_BLOCK_QUOTE, node.previous == nil, quote != note,
      source.scalars[cursor.offset...].starts(with: "[!".unicodeScalars)
    else { return }
    let scalars = text.literal.unicodeScalars
    let name = scalars.dropFirst(2).prefix { $0 != "]" && $0 != " " }
    guard !name.isEmpty, name.count < 40, name.endIndex < scalars.endIndex, scalars[name.endIndex] == "]" else {
      return
    }
    let next = text.next?.type
    let isAlone =
      scalars[scalars.index(after: name.endIndex)...].allSatisfy { $0 == " " || $0 == "\t" }
      && (next == nil || next == CMARK_NODE_SOFTBREAK || next == CMARK_NODE_LINEBREAK)
    outline.callouts.append(
      MarkdownOutline.Marker(
        quote: quote, paragraph: node, text: text, name: String(name), offset: cursor.offset, isAlone: isAlone))
  }

  private mutating func noteFormulaParagraph(_ node: MarkdownNode, _ text: MarkdownNode) {
    guard text == node.lastChild, case let (.slot(number), rest)? = marks.leading(in: text.literal), rest.isEmpty,
      rewritten.spans[number].isDisplay, !rewritten.spans[number].isUnclosed
    else { return }
    outline.formulaParagraphs.append((node, text.literal))
  }
}
