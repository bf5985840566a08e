import Numerics

/// Moves labels apart so that none overlaps another, each as near to where it belongs as the others allow.
enum LabelPlacement {
  /// - Parameters:
  ///   - wanted: the tops that the labels would like, in tenths of a pixel.
  ///   - heights: their heights.
  ///   - range: where they must stay.
  /// - Returns: the tops, in the order given. (Pool adjacent violators: labels that touch move as one block to the mean
  ///   of what its members want.)
  static func separate(wanted: [Int], heights: [Int], in range: ClosedRange<Int>) -> [Int] {
    struct Block {
      var first: Int
      var count: Int
      var height: Int
      // The mean of (wanted − offset within the block) over its members.
      var sum: Int
      var top: Int { sum / count }
    }
    let order = Array(wanted.indices).inOrder { wanted[$0] < wanted[$1] }
    var blocks = [Block]()
    for (rank, index) in order.enumerated() {
      var block = Block(first: rank, count: 1, height: heights[index], sum: wanted[index])
      while let last = blocks.last, last.top + last.height > block.top {
        blocks.removeLast()
        block = Block(
          first: last.first, count: last.count + block.count, height: last.height + block.height,
          sum: last.sum + block.sum - last.height * block.count)
      }
      blocks.append(block)
    }
    var tops = wanted
    // Keep the blocks inside, first from below, then from above.
    var limit = range.upperBound
    var blockTops = blocks.map { $0.top }
    for i in blocks.indices.reversed() {
      blockTops[i] = min(blockTops[i], limit - blocks[i].height)
      limit = blockTops[i]
    }
    limit = range.lowerBound
    for i in blocks.indices {
      blockTops[i] = max(blockTops[i], limit)
      limit = blockTops[i] + blocks[i].height
    }
    for (i, block) in blocks.enumerated() {
      var y = blockTops[i]
      for rank in block.first..<(block.first + block.count) {
        tops[order[rank]] = y
        y += heights[order[rank]]
      }
    }
    return tops
  }
}
