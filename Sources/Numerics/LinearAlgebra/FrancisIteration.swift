/// Francis' QR iteration with implicit double shifts on an upper Hessenberg matrix (Golub and Van Loan 2013, algorithms
/// 7.5.1 and 7.5.2), for its eigenvalues alone. The largest element is to be near 1.
struct FrancisIteration {
  /// `[n, n]`. Only the rows and columns of the block under work are kept up to date.
  private var h: Matrix

  init(_ hessenberg: Matrix) {
    h = hessenberg
  }

  /// The eigenvalues in the order in which they split off, nil if they take more than so many sweeps.
  mutating func eigenvalues(sweeps: Int) -> [Complex]? {
    var values: [Complex] = []
    var last = h.rows - 1
    var sweepsLeft = sweeps
    var sweepsSinceSplit = 0
    while last >= 0 {
      let first = firstRow(ofBlockThrough: last)
      if first >= last - 1 {
        values += first == last ? [Complex(h[last, last], 0)] : eigenvalues(ofPairAt: first)
        last = first - 1
        sweepsSinceSplit = 0
      } else if sweepsLeft == 0 {
        return nil
      } else {
        sweepsLeft -= 1
        sweepsSinceSplit += 1
        sweep(from: first, through: last, isExceptional: sweepsSinceSplit % 10 == 0)
      }
    }
    return values
  }

  /// The first row of the block that ends in row `last` and has no negligible element below the diagonal.
  private func firstRow(ofBlockThrough last: Int) -> Int {
    var row = last
    while row > 0 {
      let below = h[row, row - 1].magnitude
      let neighbours = h[row - 1, row - 1].magnitude + h[row, row].magnitude
      // Against the whole matrix such an element does not count at all, and its products might underflow.
      if neighbours + below == neighbours || below < 0x1p-500 { break }
      row -= 1
    }
    return row
  }

  /// The eigenvalues of the two rows and columns that begin at `row`.
  private func eigenvalues(ofPairAt row: Int) -> [Complex] {
    let corner = h[row + 1, row + 1]
    let product = h[row, row + 1] * h[row + 1, row]
    let half = 0.5 * (h[row, row] - corner)
    let discriminant = half * half + product
    let root = discriminant.magnitude.squareRoot()
    if discriminant < 0 { return [Complex(corner + half, root), Complex(corner + half, -root)] }
    // The root farther from the corner first; the other from their product, without cancellation.
    let difference = half < 0 ? half - root : half + root
    let other = difference == 0 ? corner : corner - product / difference
    return [Complex(corner + difference, 0), Complex(other, 0)]
  }

  /// One step QᵀHQ on a block of at least three rows, with the eigenvalues of its last two rows and columns as shifts.
  private mutating func sweep(from first: Int, through last: Int, isExceptional: Bool) {
    var (x, y) = (h[last, last], h[last - 1, last - 1])
    var product = h[last, last - 1] * h[last - 1, last]
    if isExceptional {
      // Shifts of no meaning get the iteration out of a cycle (EISPACK's).
      let size = h[last, last - 1].magnitude + h[last - 1, last - 2].magnitude
      x += 0.75 * size
      y = x
      product = -0.4375 * size * size
    }
    // The first column of the shifted square of H, and then the bulge that it leaves in each column.
    let z = h[first, first]
    let below = h[first + 1, first]
    var bulge = [
      ((x - z) * (y - z) - product) + below * h[first, first + 1],
      below * (h[first + 1, first + 1] + z - x - y),
      below * h[first + 2, first + 1],
    ]
    for k in first..<last {
      let count = min(3, last - k + 1)
      if k > first {
        for i in 0..<count { bulge[i] = h[k + i, k - 1] }
      }
      let reflection = bulge.withUnsafeMutableBufferPointer { bulge -> HouseholderReflection? in
        bulge.baseAddress.map { HouseholderReflection(replacing: $0, count) }
      }
      guard let reflection else { return }
      if k > first {
        for i in 0..<count { h[k + i, k - 1] = i == 0 ? reflection.image : 0 }
      }
      for j in k...last {
        var sum = 0.0
        for i in 0..<count { sum += bulge[i] * h[k + i, j] }
        sum *= reflection.factor
        for i in 0..<count { h[k + i, j] -= sum * bulge[i] }
      }
      for i in first...min(k + 3, last) {
        var sum = 0.0
        for j in 0..<count { sum += h[i, k + j] * bulge[j] }
        sum *= reflection.factor
        for j in 0..<count { h[i, k + j] -= sum * bulge[j] }
      }
    }
  }
}
