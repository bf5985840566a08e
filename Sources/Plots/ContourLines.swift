import Numerics

/// The lines of equal value over a grid, by marching squares: a line crosses the edge between two neighbours when one of them is below
/// the level and the other not, at the place that linear interpolation gives. Where two opposite corners of a square are
/// below it and the others not, the mean of the four says which are joined.
struct ContourLines {
  let contour: Contour

  /// The lines at a level as places on the grid, in columns and rows from 0; the first place of a closed one is its last too.
  func lines(at level: Double) -> [[Place]] {
    let columns = contour.columns
    guard columns > 1, contour.rows > 1, contour.values.count == columns * contour.rows else { return [] }
    // Each edge of the grid is in two squares, so a line goes on from it to two others at most.
    var neighbours = [(Int, Int)](repeating: (-1, -1), count: 2 * contour.values.count)
    var crossed = [Int]()
    func join(_ one: Int, _ other: Int) {
      for (edge, next) in [(one, other), (other, one)] {
        if neighbours[edge].0 < 0 {
          neighbours[edge].0 = next
          crossed.append(edge)
        } else {
          neighbours[edge].1 = next
        }
      }
    }
    for row in 0..<(contour.rows - 1) {
      for column in 0..<(columns - 1) {
        let corner = row * columns + column
        guard let a = number(corner), let b = number(corner + 1), let c = number(corner + 1 + columns),
          let d = number(corner + columns)
        else { continue }
        let above = (a >= level ? 1 : 0) | (b >= level ? 2 : 0) | (c >= level ? 4 : 0) | (d >= level ? 8 : 0)
        // Edge 2i goes from place i to the right, edge 2i + 1 upwards.
        let (bottom, left) = (2 * corner, 2 * corner + 1)
        let (top, right) = (2 * (corner + columns), 2 * (corner + 1) + 1)
        switch above {
        case 1, 14: join(left, bottom)
        case 2, 13: join(bottom, right)
        case 4, 11: join(right, top)
        case 7, 8: join(top, left)
        case 3, 12: join(left, right)
        case 6, 9: join(bottom, top)
        case 5, 10:
          let isMeanAbove = a * 0.25 + b * 0.25 + c * 0.25 + d * 0.25 >= level
          if isMeanAbove == (above == 5) {
            join(bottom, right)
            join(top, left)
          } else {
            join(left, bottom)
            join(right, top)
          }
        default: break
        }
      }
    }
    // Lines that end first, from an end; what is left then is closed.
    var lines = [[Place]]()
    var isDone = [Bool](repeating: false, count: neighbours.count)
    for isClosed in [false, true] {
      for start in crossed where !isDone[start] && (isClosed || neighbours[start].1 < 0) {
        var line = [Place]()
        var edge = start
        while true {
          isDone[edge] = true
          line.append(place(on: edge, level))
          let (one, other) = neighbours[edge]
          if !isDone[one] {
            edge = one
          } else if other >= 0, !isDone[other] {
            edge = other
          } else {
            break
          }
        }
        if isClosed { line.append(line[0]) }
        lines.append(line)
      }
    }
    return lines
  }

  private func number(_ index: Int) -> Double? {
    guard let value = contour.values[index], value.isFinite else { return nil }
    return value
  }

  /// Where a line crosses an edge.
  private func place(on edge: Int, _ level: Double) -> Place {
    let index = edge / 2
    let isUpward = edge % 2 == 1
    let (column, row) = (Double(index % contour.columns), Double(index / contour.columns))
    let share = share(
      of: level, from: contour.values[index] ?? 0,
      to: contour.values[isUpward ? index + contour.columns : index + 1] ?? 0)
    return isUpward ? (column, row + share) : (column + share, row)
  }

  private func share(of level: Double, from start: Double, to end: Double) -> Double {
    if contour.isLogarithmic && start > 0 && end > 0 && level > 0 {
      let (low, high) = (log10(start), log10(end))
      // Neighbours that differ in their last bits may have one logarithm.
      return low == high ? 0.5 : max(0, min(1, (log10(level) - low) / (high - low)))
    }
    // Halved, so that the difference is finite.
    return (level * 0.5 - start * 0.5) / (end * 0.5 - start * 0.5)
  }
}
