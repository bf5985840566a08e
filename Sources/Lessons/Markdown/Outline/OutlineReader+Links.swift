import CMark

extension OutlineReader {
  mutating func enterLink(_ node: MarkdownNode) {
    let isImage = node.type == CMARK_NODE_IMAGE
    if !isAutolink(node) { cursor.find(isImage ? "![" : "[") }
    let start = max(0, cursor.offset - (isImage ? 2 : 1))
    openLinks.append(MarkdownLink(node: node, start: start, isInHeading: isInHeading))
    if isImage { openImageCount += 1 }
  }

  mutating func leaveLink() {
    guard var link = openLinks.popLast() else { return }
    readDestination(of: &link)
    if link.node.type == CMARK_NODE_IMAGE {
      openImageCount -= 1
      if openImageCount == 0 { outline.images.append(link) }
    } else if openImageCount == 0 {
      outline.links.append(link)
    }
  }

  private mutating func readDestination(of link: inout MarkdownLink) {
    let written = link.node.destination
    let destination = marks.removingDestinations(from: written)
    link.destination = rewritten.spans.restoring(destination)
    if marks.occur(in: written) { link.node.destination = link.destination }
    if marks.occur(in: link.node.title) { link.node.title = restoring(link.node.title) }
    if case .destination(let offset)? = marks.leading(in: written)?.mark { link.destinationOffset = offset }
    noteControls(in: destination, at: link.destinationOffset ?? link.start)
    noteControls(in: link.node.title, at: link.destinationOffset ?? link.start)
    guard let offset = link.destinationOffset else { return }
    let end = min(source.scalars.count, offset + destination.unicodeScalars.count)
    link.isDestinationVerbatim = source.scalars[min(offset, end)..<end].elementsEqual(destination.unicodeScalars)
    cursor.advance(to: end)
  }

  private func isAutolink(_ node: MarkdownNode) -> Bool {
    guard let child = node.firstChild, child == node.lastChild, child.type == CMARK_NODE_TEXT else { return false }
    if case .destination? = marks.leading(in: node.destination)?.mark { return false }
    return [child.literal, "mailto:" + child.literal].contains(node.destination)
  }
}
