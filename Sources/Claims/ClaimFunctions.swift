import Numerics

extension NumberFunction {
  func callAsFunction(_ x: Double) -> Double {
    switch self {
    case .log10: Numerics.log10(x)
    case .log: Numerics.log(x)
    case .exp: Numerics.exp(x)
    case .abs: x.magnitude
    case .sqrt: x.squareRoot()
    }
  }
}

extension SeriesFunction {
  /// The function of a series; NaN for an empty one, but for its count.
  func callAsFunction(_ numbers: [Double], abscissas: [Double]?) -> Double {
    if self == .count { return Double(numbers.count) }
    guard let first = numbers.first, let last = numbers.last else { return .nan }
    if self == .first { return first }
    if self == .last { return last }
    for number in numbers where number.isNaN { return .nan }
    switch self {
    case .min: return numbers.reduce(first) { $1 < $0 ? $1 : $0 }
    case .max: return numbers.reduce(first) { $1 > $0 ? $1 : $0 }
    case .mean: return Self.mean(numbers)
    case .median:
      let sorted = numbers.sorted()
      let middle = sorted.count / 2
      if sorted.count % 2 == 1 || sorted[middle - 1] == sorted[middle] { return sorted[middle] }
      return sorted[middle - 1] / 2 + sorted[middle] / 2
    default: return Self.slope(numbers, over: abscissas ?? numbers.indices.map { Double($0) })
    }
  }

  private static func mean(_ numbers: [Double]) -> Double { numbers.reduce(0, +) / Double(numbers.count) }

  /// The slope of the straight line with the least sum of squared vertical distances; NaN where all abscissas are one.
  private static func slope(_ numbers: [Double], over abscissas: [Double]) -> Double {
    let (middle, height) = (mean(abscissas), mean(numbers))
    var (products, squares) = (0.0, 0.0)
    for (x, y) in zip(abscissas, numbers) {
      products += (x - middle) * (y - height)
      squares += (x - middle) * (x - middle)
    }
    return products / squares
  }
}
