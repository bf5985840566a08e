import Foundation
import Plots
import Testing

struct ArrowTests {
  private func svg(_ marks: [Mark], size: FigureSize = .broad, domain: ClosedRange<Double> = 0...5) -> String {
    let panel = Panel(
      title: "plane", x: Axis("x", domain: domain), y: Axis(.literal([]), domain: domain), marks: marks,
      hasEqualUnits: true)
    let figure = Figure(panels: [panel], table: Table(columns: []))
    return String(
      decoding: figure.svg(size, vocabulary: Vocabulary(), labelledBy: [], describedBy: nil), as: UTF8.self)
  }

  /// The corners of the first path of a class; the pieces of line in the rows of names come after all marks.
  private func points(_ style: String, in svg: String) throws -> [(x: Double, y: Double)] {
    let path = try #require(svg.matches(of: /<path class="([^"]*)" d="([^"]*)"/).first { $0.1 == style }?.2)
    return path.split { "MLz".contains($0) }.map { point in
      let numbers = point.split(separator: " ").compactMap { Double($0) }
      return (numbers[0], numbers[1])
    }
  }

  @Test(arguments: FigureSize.allCases)
  func `equal units keep angles and lengths`(size: FigureSize) throws {
    let picture = svg(
      [
        .arrow(Arrow(style: 1, label: "a", tip: (3, 4))), .arrow(Arrow(style: 2, label: "b", tip: (5, 0))),
      ], size: size)
    let start = try points("s1", in: picture)[0]
    let tips = [try points("f1", in: picture)[0], try points("f2", in: picture)[0]]
    let along = tips.map { (x: $0.x - start.x, y: start.y - $0.y) }
    #expect(abs(along[0].y / along[0].x - 4.0 / 3) < 0.003)
    #expect(abs(along[1].y) < 0.11)
    let lengths = along.map { ($0.x * $0.x + $0.y * $0.y).squareRoot() }
    #expect(abs(lengths[0] - lengths[1]) < 0.3 && lengths[0] > 100)
  }

  @Test func `the tip of the head is where the arrow points`() throws {
    let head = try points("f1", in: svg([.arrow(Arrow(style: 1, label: "a", start: (2.5, 0), tip: (2.5, 5)))]))
    // The frame's top is at 54 under one row of names, and its middle at 354.
    #expect(head.count == 3)
    #expect(head[1].y == head[2].y && abs(head[1].y - head[0].y - 12) < 0.11)
    #expect(abs(head[0].x - (head[1].x + head[2].x) / 2) < 0.11)
  }

  @Test func `an arrow that leaves the frame ends on it, its head outside`() throws {
    let picture = svg([.arrow(Arrow(style: 1, label: "far", start: (2.5, 0), tip: (2.5, 5000)))])
    let line = try points("s1", in: picture)
    let head = try points("f1", in: picture)
    #expect(head[1].y == line[1].y && abs(line[1].y - head[0].y - 12) < 0.11)
    // One that lies wholly outside is not drawn.
    #expect(!svg([.arrow(Arrow(style: 1, label: "gone", start: (2, 90), tip: (2, 95)))]).contains("class=\"f1\""))
  }

  @Test func `a vector of zero is a dot, one that is not finite is nothing`() {
    let dot = svg([.arrow(Arrow(style: 0, label: "zero", tip: (0, 0)))])
    #expect(dot.contains("<circle class=\"f0\"") && !dot.contains("<path class=\"f0\""))
    let none = svg([.arrow(Arrow(style: 1, label: "none", tip: (.nan, 1)))])
    #expect(!none.contains("class=\"f1\""))
  }

  @Test func `arrows and outlines are named above the frame`() {
    for size in FigureSize.allCases {
      let picture = svg(
        [
          .arrow(Arrow(style: 0, label: "gradient", tip: (3, 4))),
          .outline(Outline(x: [-1, 1, 1, -1], y: [-1, -1, 1, 1], label: "region")),
          .arrow(Arrow(style: 5, label: .literal([]), tip: (1, 1))),
        ], size: size)
      #expect(picture.contains("class=\"strong\">gradient<") && picture.contains("class=\"tlimit\">region<"))
      #expect(picture.contains("class=\"s1\""))
    }
  }

  @Test func `an outline is cut at the frame`() throws {
    let picture = svg([.outline(Outline(x: [-90, 1, 1, -90], y: [-90, -90, 1, 1], label: "region"))])
    let corners = try points("limit", in: picture)
    // The upper edge from the frame to the corner, and the right one down to the frame.
    #expect(corners.count == 4)
  }

  @Test(arguments: 0..<60)
  func `no picture holds a number that is none`(seed: Int) {
    var generator = Generator(seed: UInt64(seed))
    let marks = (0..<6).map { index in
      let scale = pow(10, Double.random(in: -6...6, using: &generator))
      let tip = (
        x: Double.random(in: -scale...scale, using: &generator), y: Double.random(in: -scale...scale, using: &generator)
      )
      return index % 2 == 0
        ? Mark.arrow(Arrow(style: index, label: "hostile </script>", tip: tip))
        : Mark.outline(Outline(x: [0, tip.x, tip.x], y: [0, 0, tip.y], label: "edge"))
    }
    for size in FigureSize.allCases {
      let document = XMLChecker(svg(marks, size: size, domain: -2...3))
      #expect(document.problem == nil)
      for attribute in document.numbers {
        #expect(attribute.allSatisfy { "MmLlHhVvZz0123456789. -".contains($0) }, "\(attribute)")
      }
    }
  }
}
