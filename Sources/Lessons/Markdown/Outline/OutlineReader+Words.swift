import CMark

extension OutlineReader {
  mutating func enterText(_ node: MarkdownNode) {
    let literal = marks.removingDestinations(from: node.literal)
    node.literal = literal
    noteControls(in: literal, at: cursor.offset)
    for number in marks.slots(in: literal) { noteSpan(number) }
    guard let words = cursor.follow(literal) else { return }
    outline.literalAsterisks += pairs(words.asterisks)
    extendWords(with: words.range)
  }

  mutating func enterCodeSpan(_ node: MarkdownNode) {
    let literal = marks.removingDestinations(from: node.literal)
    node.literal = rewritten.spans.restoring(literal)
    cursor.find("`")
    guard let offset = cursor.find(literal) else { return }
    extendWords(with: offset..<max(offset, cursor.offset))
    cursor.find("`")
  }

  /// Links do not hold links, so at most one of those that are open is read for its words: the outermost.
  private mutating func extendWords(with range: Range<Int>) {
    guard let link = openLinks.first, link.node.type == CMARK_NODE_LINK else { return }
    openLinks[0].words = (link.words?.lowerBound ?? range.lowerBound)..<range.upperBound
  }

  /// Two runs in one text are one failed emphasis.
  private func pairs(_ runs: [Range<Int>]) -> [Range<Int>] {
    stride(from: 0, to: runs.count, by: 2).map { index in
      runs[index].lowerBound..<(index + 1 < runs.count ? runs[index + 1] : runs[index]).upperBound
    }
  }

  private var place: MarkdownOutline.Mention.Place? {
    if isInHeading { return .heading }
    if openImageCount > 0 { return .image }
    if !openLinks.isEmpty { return .link }
    return note == nil ? nil : .note
  }

  private mutating func noteSpan(_ number: Int) {
    let mention = MarkdownOutline.Mention(number: number, block: block, place: place)
    switch rewritten.spans[number].kind {
    case .formula: outline.formulas.append(MathRenderer.Use(number: number, isInHeading: isInHeading))
    case .note: outline.notes.append(mention)
    case .citation: outline.citations.append(mention)
    }
  }
}
