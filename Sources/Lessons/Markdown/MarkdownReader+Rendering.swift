import Diagnostics

extension MarkdownReader {
  /// Checks and renders the text; to be called once.
  ///
  /// - Parameter reservedIDs: Ids that headings must not take.
  mutating func render(reservedIDs: [String]) -> [BodyPart] {
    guard let document else { return [] }
    diagnostics += math.diagnostics
    // Notes first: what is in those that nobody will see is not part of the page.
    var notes = NoteReader(rewritten.notes, spans: rewritten.spans, file: source.file)
    for mention in outline.notes { slots.fill(mention.number, with: notes.read(mention, isLine: purpose == .line)) }
    notes.removeUnused(outline.definitions)
    diagnostics += notes.diagnostics
    for (paragraph, mark) in outline.formulaParagraphs { paragraph.replace(opening: mark, isBlock: true) }
    readHeadings(reservedIDs: reservedIDs)

    if purpose != .document { checkProse() }
    placeExtensions(notes: notes)
    return slots.split(document.html(allowRawHTML: options.allowRawHTML))
  }

  private mutating func readHeadings(reservedIDs: [String]) {
    var reader = HeadingReader(reserved: reservedIDs)
    for node in outline.headings where node.isAttached {
      let offset = source.start(of: node)
      let heading = reader.read(node, at: source.position(at: offset), math: math)
      headings.append(heading)
      node.prepend(slots.add(.headingID(heading.id)))
      if heading.level == 1, purpose != .document {
        diagnostics.append(
          source.diagnostic(
            "second-title", at: offset, length: source.line(node.startLine).count,
            "the title of the page comes from the front matter", expected: "headings from `##` on"))
      }
    }
  }

  /// What a lesson may not hold, and links, which only its site can resolve.
  private mutating func checkProse() {
    var html = RawHTML(source: source, isAllowed: options.allowRawHTML)
    for place in outline.html { html.read(place) }
    diagnostics += html.diagnostics

    for range in outline.literalAsterisks {
      diagnostics.append(
        source.diagnostic(
          "literal-asterisks", at: range.lowerBound, length: range.count, "`**` stays as asterisks here",
          suggestion: .hint(
            "next to punctuation emphasis needs a space outside, or the punctuation moved out of it: `**…**。`;"
              + " asterisks that are meant are written `\\*\\*`")))
    }
    for (text, offset) in outline.controlTexts {
      diagnostics += ControlCharacters.problems(
        in: text, at: source.located(text, at: offset, length: 1), file: source.file)
    }
    // Links last: those that quote a value are replaced with all that is in them.
    var links = LinkReader(source: source, math: math)
    for image in outline.images { links.readImage(image, slots: &slots) }
    for link in outline.links { links.read(link, slots: &slots) }
    diagnostics += links.diagnostics
  }

  /// Tables, notes, citations and callouts. Tables first, because notes are placed after them and may begin with one.
  private mutating func placeExtensions(notes: NoteReader) {
    // A document without a site keeps a line of dashes as text, as on GitHub.
    diagnostics += rewritten.tables.diagnostics.filter { purpose != .document || $0.id != "table-columns" }
    var placed: [MarkdownNode: MarkdownNode] = [:]
    for nodes in outline.tables where nodes.start.isAttached {
      let label = slots.add(.word(.table)) + " \(placed.count + 1)"
      placed[nodes.start] = TableWriter.write(
        nodes, rewritten.tables.tables[nodes.number], frame: purpose == .document ? .none : .scrolling(label: label))
    }
    notes.place(outline.definitions, tables: placed, slots: &slots)
    var citations = CitationReader(spans: rewritten.spans)
    for mention in outline.citations { slots.fill(mention.number, with: citations.read(mention)) }
    var callouts = CalloutReader(source: source)
    for callout in outline.callouts { callouts.read(callout, slots: &slots) }
    diagnostics += citations.diagnostics + callouts.diagnostics
  }
}
