/// Finds the tables in paragraphs and writes each cell as a paragraph, inside the quotes and lists they stand in.
struct TableSplitter {
  private(set) var tables: [MarkdownTables.Table] = []
  private(set) var problems: [(problem: MarkdownTables.Problem, range: Range<Int>)] = []

  /// How many cells the rows of a text may leave out together. A wide header over many short rows is small to write and
  /// large to show: without a limit 16 kB make a page of 40 MB. (The limit of cmark-gfm is 524,288 for each table.)
  static let mostMissingCells = 100_000
  /// How many columns may stand before a table. They are written before each of its cells, so that without a limit deep
  /// quotes around a wide table take memory with the square of the text.
  static let deepestColumn = 50

  private let source: MarkdownSource
  private let sentinel: Unicode.Scalar
  private var writer: SourceRewriter
  /// Up to where the text is written.
  private var written = 0
  private var missingCells = 0

  init(_ source: MarkdownSource, sentinel: Unicode.Scalar) {
    self.source = source
    self.sentinel = sentinel
    writer = SourceRewriter(source)
  }

  /// The paragraphs have to come in order.
  mutating func read(_ paragraph: MarkdownNode, quoteDepth: Int, itemColumn: Int) {
    let first = paragraph.startLine
    let last = paragraph.endLine
    guard last > first else { return }
    let start = source.start(ofLine: first) + max(0, paragraph.startColumn - 1)
    func content(_ line: Int) -> Range<Int>? {
      if line == first { return start..<source.line(line).endIndex }
      return self.content(ofLine: line, quoteDepth: quoteDepth, itemColumn: itemColumn)
    }
    for line in first + 1...last {
      guard let dashes = content(line), let alignments = alignments(dashes), let header = content(line - 1) else {
        continue
      }
      let count = cells(header).count
      guard count == alignments.count else {
        if count > 1 {
          problems.append((.mismatch(dashes: alignments.count, header: count), dashes))
        }
        continue
      }
      guard start - source.start(ofLine: first) <= TableSplitter.deepestColumn else {
        problems.append((.nesting, header))
        return
      }
      var rows = [header]
      var next = line + 1
      while next <= last, let row = content(next), isInLimit(row, columns: alignments.count) {
        rows.append(row)
        next += 1
      }
      // Where other text goes before, the table is a block of its own below it.
      let prefix = continuation(of: source.scalars[source.start(ofLine: first)..<start])
      if line - 1 > first {
        copy(upTo: source.start(ofLine: line - 1))
        writer.insert(prefix.blank + "\n" + prefix.text, at: header.lowerBound)
      } else {
        copy(upTo: start)
      }
      write(rows, alignments, prefix: prefix)
      written = source.start(ofLine: next)
      return
    }
  }

  mutating func finish() -> (source: MarkdownSource, origins: [Int]) {
    copy(upTo: source.scalars.count)
    return writer.finish()
  }

  private mutating func copy(upTo offset: Int) {
    if written < offset { writer.copy(written..<offset) }
    written = max(written, offset)
  }

  private mutating func write(
    _ rows: [Range<Int>], _ alignments: [MarkdownTables.Alignment], prefix: (text: String, blank: String)
  ) {
    writer.insert("\(sentinel)\(tables.count)\(sentinel)\n", at: rows[0].lowerBound)
    var cellCounts: [Int] = []
    for row in rows {
      let cells = cells(row).prefix(alignments.count)
      cellCounts.append(cells.count)
      for cell in cells {
        writer.insert("\(prefix.blank)\n\(prefix.text)\(sentinel)\(cell.isEmpty ? "" : " ")", at: cell.lowerBound)
        write(cell)
        writer.insert("\n", at: cell.upperBound)
      }
    }
    writer.insert("\(prefix.blank)\n", at: rows[rows.count - 1].upperBound)
    tables.append(MarkdownTables.Table(alignments: alignments, cellCounts: cellCounts))
  }

  /// Counts the cells that a row leaves out; a row with which they are too many ends the table, as in cmark-gfm.
  private mutating func isInLimit(_ row: Range<Int>, columns: Int) -> Bool {
    let missing = max(0, columns - cells(row).count)
    guard missingCells + missing <= TableSplitter.mostMissingCells else {
      problems.append((.missingCells, row))
      return false
    }
    missingCells += missing
    return true
  }

  /// A cell, its escaped bars without their backslashes.
  private mutating func write(_ cell: Range<Int>) {
    var start = cell.lowerBound
    var index = start
    while index < cell.upperBound {
      if source.scalars[index] == "\\", index + 1 < cell.upperBound {
        if source.scalars[index + 1] == "|" {
          writer.copy(start..<index)
          start = index + 1
        }
        index += 1
      }
      index += 1
    }
    writer.copy(start..<cell.upperBound)
  }

  /// What the lines of a block begin with when its first line begins with `opening`.
  private func continuation(of opening: ArraySlice<Unicode.Scalar>) -> (text: String, blank: String) {
    let text = opening.map { $0 == ">" || $0 == "\t" ? $0 : " " }
    let blank = text.prefix((text.lastIndex(of: ">") ?? -1) + 1)
    return (String(String.UnicodeScalarView(text)), String(String.UnicodeScalarView(blank)))
  }

  /// A line without the marks of the quotes and the indentation of the list it stands in; nil when it lacks them.
  private func content(ofLine number: Int, quoteDepth: Int, itemColumn: Int) -> Range<Int>? {
    let line = source.line(number)
    var rest = line
    for _ in 0..<quoteDepth {
      rest = rest.drop { $0 == " " || $0 == "\t" }
      guard rest.first == ">" else { return nil }
      rest = rest.dropFirst()
    }
    rest = rest.drop { $0 == " " || $0 == "\t" }
    guard rest.startIndex - line.startIndex + 1 > itemColumn else { return nil }
    return rest.startIndex..<rest.endIndex
  }

  /// The alignments of a line such as `| --- | :-: |`; nil for any other.
  private func alignments(_ range: Range<Int>) -> [MarkdownTables.Alignment]? {
    guard source.scalars[range].contains("|"),
      source.scalars[range].allSatisfy({ "|-: \t".unicodeScalars.contains($0) })
    else { return nil }
    var alignments: [MarkdownTables.Alignment] = []
    for cell in cells(range) {
      let (left, right) = (source.scalars[cell].first == ":", source.scalars[cell].last == ":")
      let dashes = source.scalars[cell].dropFirst(left ? 1 : 0).dropLast(right ? 1 : 0)
      guard !dashes.isEmpty, dashes.allSatisfy({ $0 == "-" }) else { return nil }
      alignments.append(left && right ? .center : left ? .left : right ? .right : .none)
    }
    return alignments.isEmpty ? nil : alignments
  }

  /// The cells of a row, without the spaces around them.
  private func cells(_ row: Range<Int>) -> [Range<Int>] {
    let row = trimmed(row)
    var cells: [Range<Int>] = []
    var index = row.lowerBound
    if index < row.upperBound, source.scalars[index] == "|" { index += 1 }
    var start = index
    while index < row.upperBound {
      if source.scalars[index] == "\\" {
        index += 1
      } else if source.scalars[index] == "|" {
        cells.append(trimmed(start..<index))
        start = index + 1
      }
      index += 1
    }
    if start < row.upperBound { cells.append(trimmed(start..<row.upperBound)) }
    return cells
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    func isSpace(_ index: Int) -> Bool { source.scalars[index] == " " || source.scalars[index] == "\t" }
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, isSpace(low) { low += 1 }
    while high > low, isSpace(high - 1) { high -= 1 }
    return low..<high
  }
}
