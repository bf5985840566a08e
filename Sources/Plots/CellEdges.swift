/// Where the cells of a surface meet: on whole pixels, so that neighbours have no seam between them.
struct CellEdges {
  private let xs: [Int]
  private let ys: [Int]

  init(_ cells: Cells, in frame: Frame) {
    xs = (0...cells.columns).map { Self.edge($0, of: cells.columns, from: frame.left, to: frame.right) }
    ys = (0...cells.rows).map { Self.edge($0, of: cells.rows, from: frame.bottom, to: frame.top) }
  }

  private static func edge(_ i: Int, of count: Int, from start: Int, to end: Int) -> Int {
    if i == 0 { return start }
    if i == count { return end }
    return (start + (end - start) * i / count) / 10 * 10
  }

  /// Cells that belong together, side by side and as many rows as the run of them is the same.
  struct Area {
    var columns: Range<Int>
    var rows: Range<Int>
    let frame: Frame
  }

  /// The areas that a condition holds in.
  func areas(of cells: Cells, where holds: (Double?) -> Bool) -> [Area] {
    var areas = [Area]()
    // The runs of the row below that may go on, from left to right.
    var open = [(columns: Range<Int>, first: Int)]()
    func close(_ run: (columns: Range<Int>, first: Int), at row: Int) {
      let frame = Frame(
        left: xs[run.columns.lowerBound], top: ys[row], right: xs[run.columns.upperBound], bottom: ys[run.first])
      if frame.right > frame.left && frame.bottom > frame.top {
        areas.append(Area(columns: run.columns, rows: run.first..<row, frame: frame))
      }
    }
    for row in 0...cells.rows {
      var runs = [(columns: Range<Int>, first: Int)]()
      var next = 0
      var column = 0
      while row < cells.rows, column < cells.columns {
        let start = column
        while column < cells.columns, holds(cells.values[row * cells.columns + column]) { column += 1 }
        if column == start {
          column += 1
          continue
        }
        while next < open.count, open[next].columns.lowerBound < start {
          close(open[next], at: row)
          next += 1
        }
        var first = row
        if next < open.count, open[next].columns == start..<column {
          first = open[next].first
          next += 1
        }
        runs.append((start..<column, first))
      }
      for run in open[next...] { close(run, at: row) }
      open = runs
    }
    return areas
  }
}
