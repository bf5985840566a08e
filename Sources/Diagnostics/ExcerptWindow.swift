/// The part of a source line that is shown, and where its caret goes, in columns of the terminal.
struct ExcerptWindow {
  /// What is printed: tabs expanded, control characters escaped, `…` where the line was cut.
  let text: String
  /// How many columns lie before the caret.
  let caretColumn: Int
  /// How many columns are underlined, at least 1.
  let caretWidth: Int

  /// Cuts a window of at most `width` columns around the scalars at `column` (from 1) of a line, or of a part of one.
  init(
    line: String, column: Int, length: Int, width: Int, isCutBefore: Bool = false, isCutAfter: Bool = false
  ) {
    let cells = ExcerptWindow.cells(of: line)
    let first = min(max(0, column - 1), cells.count)
    let last = min(first + max(1, length), cells.count)
    var range = 0..<cells.count
    let total = cells.last.map { $0.start + $0.width } ?? 0
    if total > width {
      // A third of the window goes before the caret, so that what leads to it is seen.
      let caret = first < cells.count ? cells[first].start : total
      let from = max(0, min(caret - width / 3, total - width))
      let lower = cells.firstIndex { $0.start >= from } ?? cells.count
      let upper = cells[lower...].firstIndex { $0.start + $0.width > from + width } ?? cells.count
      range = lower..<upper
    }
    let cutBefore = isCutBefore || range.lowerBound > 0
    let cutAfter = isCutAfter || range.upperBound < cells.count
    text = (cutBefore ? "…" : "") + cells[range].map(\.text).joined() + (cutAfter ? "…" : "")

    let origin = range.isEmpty ? 0 : cells[range.lowerBound].start
    func columns(before index: Int) -> Int {
      (index < cells.count ? cells[index].start : total) - origin
    }
    caretColumn = columns(before: first) + (cutBefore ? 1 : 0)
    caretWidth = max(1, columns(before: max(first, min(last, range.upperBound))) - columns(before: first))
  }

  private struct Cell {
    var text: String
    var start: Int
    var width: Int
  }

  private static func cells(of line: String) -> [Cell] {
    var start = 0
    return line.unicodeScalars.map { scalar in
      let width: Int
      let text: String
      if scalar == "\t" {
        width = 4 - start % 4
        text = String(repeating: " ", count: width)
      } else {
        text = scalar.terminalForm
        width = text.unicodeScalars.reduce(0) { $0 + $1.terminalWidth }
      }
      defer { start += width }
      return Cell(text: text, start: start, width: width)
    }
  }
}
