import Diagnostics

/// Finds the tables in paragraphs and writes each cell as a paragraph, inside the quotes and lists they stand in.
struct TableSplitter {
  private(set) var tables: [MarkdownTable] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// How many cells the rows of a text may leave out together. A wide header over many short rows is small to write and
  /// large to show: without a limit 16 kB make a page of 40 MB. (The limit of cmark-gfm is 524,288 for each table.)
  private static let mostMissingCells = 100_000
  /// How many columns may be before a table. They are written before each of its cells, so that without a limit deep
  /// quotes around a wide table take memory with the square of the text.
  private static let deepestColumn = 50

  private let source: MarkdownSource
  private let marks: Marks
  private var writer: SourceRewriter
  private var missingCells = 0

  init(_ source: MarkdownSource, marks: Marks) {
    self.source = source
    self.marks = marks
    writer = SourceRewriter(source)
  }

  /// Splits the table of a paragraph, if it has one. The paragraphs have to come in order.
  mutating func read(_ paragraph: MarkdownNode, quoteDepth: Int, itemColumn: Int) {
    let (first, last) = (paragraph.startLine, paragraph.endLine)
    guard last > first else { return }
    let start = source.start(of: paragraph)
    func content(_ line: Int) -> ArraySlice<Unicode.Scalar>? {
      line == first
        ? source.scalars[start..<source.line(line).endIndex]
        : self.content(ofLine: line, quoteDepth: quoteDepth, itemColumn: itemColumn)
    }
    for line in first + 1...last {
      guard let dashes = content(line), let alignments = TableRow.alignments(dashes), let header = content(line - 1)
      else { continue }
      var rows = [TableRow(header)]
      guard rows[0].cells.count == alignments.count else {
        if rows[0].cells.count > 1 { reportMismatch(alignments.count, header: rows[0].cells.count, at: dashes.indices) }
        continue
      }
      guard start - source.start(ofLine: first) <= TableSplitter.deepestColumn else {
        report(
          "table-nesting", at: header.indices, "the table stands in too many quotes and lists",
          expected: "at most \(TableSplitter.deepestColumn) columns before it")
        return
      }
      var next = line + 1
      while next <= last, let row = content(next).map(TableRow.init), countMissingCells(row, of: alignments.count) {
        rows.append(row)
        next += 1
      }
      // Where other text goes before, the table is a block of its own below it.
      let prefix = continuation(of: source.scalars[source.start(ofLine: first)..<start])
      if line - 1 > first {
        writer.copy(upTo: source.start(ofLine: line - 1))
        writer.skip(to: header.startIndex)
        writer.insert(prefix.blank + "\n" + prefix.text)
      } else {
        writer.copy(upTo: start)
      }
      write(rows, alignments, prefix: prefix)
      writer.skip(to: source.start(ofLine: next))
      return
    }
  }

  mutating func finish() -> MarkdownSource { writer.finish() }

  private mutating func write(
    _ rows: [TableRow], _ alignments: [MarkdownTable.Alignment], prefix: (text: String, blank: String)
  ) {
    writer.insert(marks.text(of: .table(tables.count)) + "\n")
    var cellCounts: [Int] = []
    for row in rows {
      let cells = row.cells.prefix(alignments.count)
      cellCounts.append(cells.count)
      for cell in cells {
        writer.skip(to: cell.lowerBound)
        writer.insert("\(prefix.blank)\n\(prefix.text)\(marks.text(of: .cell))\(cell.isEmpty ? "" : " ")")
        write(cell)
        writer.insert("\n")
      }
      writer.skip(to: row.line.endIndex)
    }
    writer.insert("\(prefix.blank)\n")
    tables.append(MarkdownTable(alignments: alignments, cellCounts: cellCounts))
  }

  /// Writes a cell, its escaped bars without their backslashes.
  private mutating func write(_ cell: Range<Int>) {
    var index = cell.lowerBound
    while index < cell.upperBound {
      if source.scalars[index] == "\\", index + 1 < cell.upperBound {
        if source.scalars[index + 1] == "|" {
          writer.copy(upTo: index)
          writer.skip(to: index + 1)
        }
        index += 1
      }
      index += 1
    }
    writer.copy(upTo: cell.upperBound)
  }

  /// Counts the cells that a row leaves out; a row with which they are too many ends the table, as in cmark-gfm.
  private mutating func countMissingCells(_ row: TableRow, of columns: Int) -> Bool {
    let missing = max(0, columns - row.cells.count)
    guard missingCells + missing <= TableSplitter.mostMissingCells else {
      report(
        "missing-cells", at: row.line.indices, "with this row too many cells are missing in the tables of the text",
        expected: "at most \(TableSplitter.mostMissingCells) in all")
      return false
    }
    missingCells += missing
    return true
  }

  private mutating func reportMismatch(_ dashes: Int, header: Int, at range: Range<Int>) {
    report(
      "table-columns", at: range,
      "the line of dashes has \(dashes) cell\(dashes == 1 ? "" : "s"), so that this is no table",
      expected: "\(header) cells, as in the line above")
  }

  private mutating func report(_ id: String, at range: Range<Int>, _ message: String, expected: String) {
    diagnostics.append(
      source.diagnostic(id, at: range.lowerBound, length: range.count, message, expected: expected))
  }

  /// What the lines of a block begin with when its first line begins with `opening`.
  private func continuation(of opening: ArraySlice<Unicode.Scalar>) -> (text: String, blank: String) {
    let text = opening.map { $0 == ">" || $0 == "\t" ? $0 : " " }
    let blank = text.prefix((text.lastIndex(of: ">") ?? -1) + 1)
    return (String(String.UnicodeScalarView(text)), String(String.UnicodeScalarView(blank)))
  }

  /// A line without the marks of the quotes and the indentation of the list it is in; nil when it lacks them.
  private func content(ofLine number: Int, quoteDepth: Int, itemColumn: Int) -> ArraySlice<Unicode.Scalar>? {
    let line = source.line(number)
    var rest = line
    for _ in 0..<quoteDepth {
      rest = rest.drop { $0 == " " || $0 == "\t" }
      guard rest.first == ">" else { return nil }
      rest = rest.dropFirst()
    }
    rest = rest.drop { $0 == " " || $0 == "\t" }
    return rest.startIndex - line.startIndex + 1 > itemColumn ? rest : nil
  }
}
