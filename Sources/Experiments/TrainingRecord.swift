/// What a training met at each of its updates.
struct TrainingRecord {
  /// The loss before each update.
  private(set) var losses: [Double] = []
  /// The share of the sequences that were answered right before each update.
  private(set) var accuracies: [Double] = []
  /// The gradient's norm before clipping.
  private(set) var norms: [Double] = []
  /// Whether clipping changed the gradient.
  private(set) var isClipped: [Bool] = []
  /// The first update, from 1, whose gradient was not finite, or infinite.
  private(set) var firstNonFinite = Double.infinity
  /// Degrees that clipping turned the gradients by, added up.
  private var turned = 0.0

  /// How many updates a decision looks back on.
  static let window = 50
  /// How many updates a row of a figure covers.
  static let block = 25

  /// Adds an update; `turn` in radians.
  mutating func add(loss: Double, accuracy: Double = .nan, norm: Double, isClipped: Bool, turn: Double) {
    losses.append(loss)
    accuracies.append(accuracy)
    norms.append(norm)
    self.isClipped.append(isClipped)
    turned += turn * 57.295_779_513_082_32
    if !norm.isFinite && firstNonFinite == .infinity { firstNonFinite = Double(norms.count) }
  }

  var count: Int { losses.count }

  /// Whether as many updates were made as a decision looks back on.
  var hasWindow: Bool { count >= Self.window }

  /// The mean over the last updates that a decision looks back on, or over all when they are fewer.
  func recentMean(_ numbers: [Double]) -> Double { mean(numbers, max(0, count - Self.window)..<count) }

  /// The share of the updates that were clipped.
  var clippedShare: Double { Double(isClipped.count { $0 }) / Double(max(count, 1)) }

  /// The mean angle in degrees by which clipping turned a gradient, over the updates that were clipped; 0 if none was.
  var meanTurn: Double { turned / Double(max(isClipped.count { $0 }, 1)) }

  /// The largest finite norm with its update from 1; NaN where none is finite.
  var largestNorm: (norm: Double, update: Double) {
    var found = (norm: Double.nan, update: Double.nan)
    for (i, norm) in norms.enumerated() where norm.isFinite && !(norm <= found.norm) { found = (norm, Double(i + 1)) }
    return found
  }

  // MARK: Rows

  /// The updates of each row, from 0: the first alone, then those up to each multiple of the block, then the rest.
  var rows: [Range<Int>] {
    var rows = [0..<min(1, count)]
    while let end = rows.last?.upperBound, end < count {
      rows.append(end..<min(count, (end / Self.block + 1) * Self.block))
    }
    return rows
  }

  /// The last update of each row, from 1.
  var rowUpdates: [Double] { rows.map { Double($0.upperBound) } }

  /// The mean of each row.
  func rowMeans(_ numbers: [Double]) -> [Double] { rows.map { mean(numbers, $0) } }

  /// The largest norm of each row, or the first there that is not finite.
  var rowNorms: [Double] { rows.map(largest) }

  /// The share of each row's updates that were clipped.
  var rowClippedShares: [Double] { rows.map { row in Double(row.count { isClipped[$0] }) / Double(row.count) } }

  private func mean(_ numbers: [Double], _ range: Range<Int>) -> Double {
    var sum = 0.0
    for i in range { sum += numbers[i] }
    return sum / Double(range.count)
  }

  private func largest(_ range: Range<Int>) -> Double {
    var largest = 0.0
    for i in range {
      if !norms[i].isFinite { return norms[i] }
      largest = max(largest, norms[i])
    }
    return largest
  }
}
