extension RandomStream {
  /// Brings the elements into a random order, each order as likely (Fisher and Yates 1938, in place: Durstenfeld 1964).
  public mutating func shuffle<Element>(_ elements: inout [Element]) {
    for last in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(last, integer(below: last + 1))
    }
  }

  /// The numbers from 0 to below `count` in a random order, each order as likely.
  ///
  /// The stream "golden" of seed 0 begins with 4, 6, 7, 0, 1, 5, 3, 2 for `count` 8.
  public mutating func permutation(of count: Int) -> [Int] {
    var numbers = [Int](0..<count)
    shuffle(&numbers)
    return numbers
  }
}
