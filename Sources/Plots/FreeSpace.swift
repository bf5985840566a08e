/// Which parts of a frame are taken, so that words find a place where nothing runs through them.
struct FreeSpace {
  private let frame: Frame
  private let columns: Int
  private let rows: Int
  /// How much of what is in each square of the frame, row-major: 1 for lines, more for words.
  private var taken: [Int32]
  /// The sums over all squares to the left and above, `columns + 1` a row, so that any box is summed from four of them.
  private var sums: [Int32] = []

  /// The side of a square, in tenths of a pixel.
  private static let side = 50
  /// What a square of words counts: words may rather cross a line than other words.
  private static let words: Int32 = 100

  init(_ frame: Frame) {
    self.frame = frame
    columns = (frame.right - frame.left) / Self.side + 1
    rows = (frame.bottom - frame.top) / Self.side + 1
    taken = [Int32](repeating: 0, count: columns * rows)
    sum()
  }

  /// Takes the squares that lines run through.
  mutating func add(_ pieces: [[Place]]) {
    for piece in pieces {
      for i in piece.indices {
        let (start, end) = (piece[max(0, i - 1)], piece[i])
        let (dx, dy) = (end.x - start.x, end.y - start.y)
        // Two samples a square.
        let count = 1 + Int(max(dx.magnitude, dy.magnitude) / Double(Self.side / 2))
        for sample in 0...count {
          let share = Double(sample) / Double(count)
          let column = Int(floor((start.x + dx * share - Double(frame.left)) / Double(Self.side)))
          let row = Int(floor((start.y + dy * share - Double(frame.top)) / Double(Self.side)))
          if column >= 0, row >= 0, column < columns, row < rows, taken[row * columns + column] == 0 {
            taken[row * columns + column] = 1
          }
        }
      }
    }
    sum()
  }

  /// Takes a box of words.
  mutating func add(_ box: Frame) {
    guard let squares = squares(of: box) else { return }
    for row in squares.top..<squares.bottom {
      for column in squares.left..<squares.right { taken[row * columns + column] = Self.words }
    }
    sum()
  }

  /// How much is in a box.
  func crowding(of box: Frame) -> Int {
    guard let squares = squares(of: box) else { return 0 }
    func sum(_ row: Int, _ column: Int) -> Int32 { sums[row * (columns + 1) + column] }
    return Int(
      sum(squares.bottom, squares.right) - sum(squares.top, squares.right) - sum(squares.bottom, squares.left)
        + sum(squares.top, squares.left))
  }

  /// The best place for words of a size: near the wanted one, and where little is.
  ///
  /// - Parameter tops: the tops among which to choose; without it, all in the frame.
  func place(
    wanted: (left: Int, top: Int), width: Int, height: Int, among tops: [Int]? = nil
  ) -> (left: Int, top: Int) {
    let lastLeft = max(frame.left, frame.right - width)
    let lastTop = max(frame.top, frame.bottom - height)
    let start = (left: max(frame.left, min(wanted.left, lastLeft)), top: max(frame.top, min(wanted.top, lastTop)))
    var best = start
    var least = Double.infinity
    func consider(_ left: Int, _ top: Int) {
      let (dx, dy) = (Double(left - wanted.left), Double(top - wanted.top))
      // A square of a line is worth a way of 60 px.
      let cost =
        (dx * dx + dy * dy).squareRoot()
        + 600 * Double(crowding(of: Frame(left: left, top: top, right: left + width, bottom: top + height)))
      if cost < least {
        least = cost
        best = (left, top)
      }
    }
    let lefts = [start.left] + Array(stride(from: frame.left, through: lastLeft, by: Self.side))
    for top in tops ?? [start.top] + Array(stride(from: frame.top, through: lastTop, by: Self.side)) {
      for left in lefts { consider(left, top) }
    }
    return best
  }

  /// The squares that a box covers, also in part, or nil outside the frame.
  private func squares(of box: Frame) -> (left: Int, top: Int, right: Int, bottom: Int)? {
    let left = max(0, (box.left - frame.left) / Self.side)
    let top = max(0, (box.top - frame.top) / Self.side)
    let right = min(columns, (box.right - frame.left + Self.side - 1) / Self.side)
    let bottom = min(rows, (box.bottom - frame.top + Self.side - 1) / Self.side)
    return left < right && top < bottom ? (left, top, right, bottom) : nil
  }

  private mutating func sum() {
    sums = [Int32](repeating: 0, count: (columns + 1) * (rows + 1))
    for row in 0..<rows {
      var sum: Int32 = 0
      for column in 0..<columns {
        sum += taken[row * columns + column]
        sums[(row + 1) * (columns + 1) + column + 1] = sums[row * (columns + 1) + column + 1] + sum
      }
    }
  }
}
