import Plots
import Testing

struct BandTests {
  /// The band of a curve at 2, in a frame from (44, 28) to (664, 268), over x and y from 0 to 10 unless said otherwise.
  private func band(_ lower: [Double], _ upper: [Double], scale: Axis.Scale = .linear) -> [[(x: Double, y: Double)]] {
    let x = lower.indices.map { Double($0) / Double(lower.count - 1) * 10 }
    let curve = Curve(
      style: 2, label: .literal([]), x: x, y: lower.map { _ in 2 }, band: Curve.Band(lower, upper))
    let domain = scale == .log ? 1e-2...1e2 : 0...10
    let figure = Figure(
      panels: [
        Panel(
          title: "band", x: Axis("x", domain: 0...10), y: Axis(.literal([]), scale: scale, domain: domain),
          marks: [.curve(curve)])
      ], table: Table(columns: []))
    let svg = String(
      decoding: figure.svg(.broad, vocabulary: Vocabulary(), labelledBy: [], describedBy: nil), as: UTF8.self)
    let path = svg.firstMatch(of: /class="b2" d="([^"]*)"/)?.1 ?? ""
    return path.split(separator: "z").map { piece in
      let numbers = piece.split { "ML ".contains($0) }.compactMap { Double($0) }
      return stride(from: 0, to: numbers.count - 1, by: 2).map { (numbers[$0], numbers[$0 + 1]) }
    }
  }

  /// Twice the area, by the shoelace formula.
  private func area(_ polygon: [(x: Double, y: Double)]) -> Double {
    var sum = 0.0
    for (a, b) in zip(polygon, polygon.dropFirst() + polygon.prefix(1)) { sum += a.x * b.y - b.x * a.y }
    return sum.magnitude / 2
  }

  @Test func `the band is the area between its bounds, whichever is given first`() {
    for pieces in [band([1, 1], [3, 3]), band([3, 1], [1, 3])] {
      #expect(pieces.count == 1 && (area(pieces[0]) - 620 * 48).magnitude < 100)
    }
  }

  @Test func `the frame cuts the band where its edge crosses`() {
    // From 0 to 20, so that half of it is above the frame.
    let pieces = band([0, 0], [0, 20])
    #expect(pieces.count == 1 && pieces[0].allSatisfy { (28.0...268).contains($0.y) && (44.0...664).contains($0.x) })
    #expect((area(pieces[0]) - 620 * 240 * 0.75).magnitude < 200)
  }

  @Test func `NaN is a gap, infinity reaches the frame`() {
    #expect(band([1, 1, .nan, 1, 1], [2, 2, 2, 2, 2]).count == 2)
    let infinite = band([1, 1], [.infinity, .infinity])
    #expect(infinite[0].map(\.y).min() == 28)
  }

  @Test func `on a logarithmic axis what is not positive lies below the frame`() {
    let pieces = band([0, 0], [1, 1], scale: .log)
    #expect(pieces[0].map(\.y).max() == 268)
  }
}
