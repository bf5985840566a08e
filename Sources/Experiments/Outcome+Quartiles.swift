import Numerics

extension Outcome {
  /// The quartiles of several runs of one experiment, number by number: every value and every place of every series for
  /// itself. Where runs end at different lengths, those that got there count.
  public static func quartiles(of outcomes: [Outcome]) -> (lower: Outcome, median: Outcome, upper: Outcome) {
    (quantile(0.25, of: outcomes), quantile(0.5, of: outcomes), quantile(0.75, of: outcomes))
  }

  private static func quantile(_ share: Double, of outcomes: [Outcome]) -> Outcome {
    var result = Outcome()
    for index in outcomes[0].values.indices {
      result.values.append(
        (outcomes[0].values[index].name, Self.quantile(share, outcomes.map { $0.values[index].number })))
    }
    for index in outcomes[0].series.indices {
      let lists = outcomes.map { $0.series[index].numbers }
      var longest = 0
      for list in lists { longest = max(longest, list.count) }
      result.series.append(
        Series(
          name: outcomes[0].series[index].name,
          numbers: (0..<longest).map { place in
            Self.quantile(share, lists.compactMap { place < $0.count ? $0[place] : nil })
          }, against: outcomes[0].series[index].against))
    }
    return result
  }

  /// The quantile of some numbers, at least one, with straight lines between neighbours (Hyndman and Fan 1996, definition 7);
  /// NaN counts as greater than every number.
  static func quantile(_ share: Double, _ numbers: [Double]) -> Double {
    let sorted = numbers.inOrder { $0 < $1 || (!$0.isNaN && $1.isNaN) }
    let place = share * Double(sorted.count - 1)
    let below = Int(place)
    let (low, high) = (sorted[below], sorted[min(below + 1, sorted.count - 1)])
    let fraction = place - Double(below)
    return fraction == 0 || low == high ? low : low + fraction * (high - low)
  }
}
