import Foundation
import Plots
import Testing

struct ContourTests {
  private typealias Point = (x: Double, y: Double)

  private func svg(_ contour: Contour, marks: [Mark] = []) -> String {
    let panel = Panel(
      title: .literal([]), x: Axis(.literal([]), domain: -2...2), y: Axis(.literal([]), domain: -2...2),
      marks: [.contour(contour)] + marks)
    let figure = Figure(panels: [panel], table: Table(columns: []))
    return String(
      decoding: figure.svg(.broad, vocabulary: Vocabulary(), labelledBy: [], describedBy: nil), as: UTF8.self)
  }

  /// A grid over the window of ``svg(_:marks:)``.
  private func contour(
    _ side: Int, at levels: [Double], isLogarithmic: Bool = false, _ value: (Double, Double) -> Double?
  ) -> Contour {
    func place(_ i: Int) -> Double { -2 + 4 * Double(i) / Double(side - 1) }
    let values = (0..<side * side).map { value(place($0 % side), place($0 / side)) }
    return Contour(
      columns: side, rows: side, values: values, x: -2...2, y: -2...2, levels: .at(levels),
      isLogarithmic: isLogarithmic, label: .literal([]))
  }

  /// The lines in the units of the axes; the frame goes from the first to the last number on both.
  private func lines(_ svg: String) throws -> [[Point]] {
    let axis = try #require(svg.firstMatch(of: /class="axis" d="M([0-9.]+) ([0-9.]+)v([0-9.]+)h([0-9.]+)/))
    let (left, top) = (try #require(Double(axis.1)), try #require(Double(axis.2)))
    let (height, width) = (try #require(Double(axis.3)), try #require(Double(axis.4)))
    guard let path = svg.firstMatch(of: /class="contour" d="([^"]*)"/)?.1 else { return [] }
    return try path.split(separator: "M").map { piece in
      try XMLChecker.points("M" + piece).map { (-2 + 4 * ($0.x - left) / width, 2 - 4 * ($0.y - top) / height) }
    }
  }

  @Test func `the lines of a paraboloid are circles, closed and in one piece each`() throws {
    let found = try lines(svg(contour(81, at: [1, 2.25]) { $0 * $0 + $1 * $1 }))
    #expect(found.count == 2)
    for (line, radius) in zip(found, [1, 1.5]) {
      let (first, last) = (line[0], line[line.count - 1])
      #expect(abs(first.x - last.x) < 0.002 && abs(first.y - last.y) < 0.002)
      for point in line { #expect(abs((point.x * point.x + point.y * point.y).squareRoot() - radius) < 0.004) }
    }
  }

  @Test func `on a plane the line is exact, also on the coarsest grid`() throws {
    let found = try lines(svg(contour(2, at: [0.5]) { x, y in x + y }))
    #expect(found.count == 1 && found[0].count == 2)
    for point in found[0] { #expect(abs(point.x + point.y - 0.5) < 0.004) }
  }

  @Test func `on a log scale crossings follow the logarithm`() throws {
    let found = try lines(svg(contour(2, at: [10], isLogarithmic: true) { x, _ in pow(10, x + 0.5) }))
    #expect(found.count == 1 && found[0].allSatisfy { abs($0.x - 0.5) < 0.004 })
    // Zero has no logarithm; the line is then where the numbers themselves put it.
    let zero = try lines(svg(contour(2, at: [1], isLogarithmic: true) { x, _ in x < 0 ? 0 : 4 }))
    #expect(zero[0].allSatisfy { abs($0.x + 1) < 0.004 })
  }

  @Test(arguments: [(0.9, true), (-0.9, false)])
  func `at a saddle the mean decides which corners are joined`(centre: Double, joinsHigh: Bool) throws {
    // Corners 1 + centre and −1 + centre, alternating: the mean is the centre's sign.
    let values: [Double?] = [1 + centre, -1 + centre, -1 + centre, 1 + centre]
    let grid = Contour(
      columns: 2, rows: 2, values: values, x: -2...2, y: -2...2, levels: .at([0]), label: .literal([]))
    let found = try lines(svg(grid))
    #expect(found.count == 2)
    // High corners are the lower left and the upper right. Joined, each line cuts off a low corner.
    for line in found {
      let middle = (x: (line[0].x + line[1].x) / 2, y: (line[0].y + line[1].y) / 2)
      #expect((middle.x * middle.y < 0) == joinsHigh)
    }
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, nil])
  func `no line runs through a square with a corner that is not finite`(hole: Double?) throws {
    let whole = contour(11, at: [0]) { x, _ in x - 0.1 }
    var holed = whole
    // In the middle column, so that two squares of the line's ten fall away.
    holed.values[5 * 11 + 5] = hole
    let lengths = try [whole, holed].map { contour in
      try lines(svg(contour)).map { $0.dropFirst().count }
    }
    #expect(lengths[0] == [10] && lengths[1] == [4, 4])
  }

  @Test(arguments: 0..<40)
  func `every line ends at the edge or at a hole, and each square that is crossed has its piece`(seed: Int) throws {
    var generator = Generator(seed: UInt64(seed))
    let side = Int.random(in: 2...14, using: &generator)
    let grid = contour(side, at: [0.5]) { _, _ in
      Int.random(in: 0..<12, using: &generator) == 0 ? .nan : Double.random(in: 0...1, using: &generator)
    }
    var pieces = 0
    for row in 0..<side - 1 {
      for column in 0..<side - 1 {
        let corners = [0, 1, side + 1, side].compactMap { grid.values[row * side + column + $0] }
        guard corners.allSatisfy(\.isFinite) else { continue }
        let changes = (0..<4).count { (corners[$0] >= 0.5) != (corners[($0 + 1) % 4] >= 0.5) }
        pieces += changes / 2
      }
    }
    let found = try lines(svg(grid))
    // Steps under a tenth of a pixel are not written.
    let written = found.map { $0.count - 1 }.reduce(0, +)
    #expect(written <= pieces && written >= pieces - pieces / 20 - 1)
  }

  @Test func `levels of a range are round, each once, and labelled on their lines`() {
    var grid = contour(41, at: []) { x, y in 10 * (x * x + y * y) }
    grid.levels = .about(4)
    let picture = svg(grid)
    for label in ["20", "40", "60"] { #expect(picture.contains(">\(label)</text>"), "\(label)") }
    #expect(picture.contains("class=\"halo\""))
    grid.isLabelled = false
    #expect(!svg(grid).contains("class=\"halo\""))
  }

  @Test func `a path lies above the lines, and no number stands on it`() throws {
    let path = Curve(style: 1, label: "descent", x: [-1.9, 1.9], y: [0.02, 0.03], isPath: true)
    let picture = svg(contour(41, at: [1]) { $0 * $0 + $1 * $1 }, marks: [.curve(path)])
    let line = try #require(picture.range(of: "class=\"s1\" d=\"M"))
    #expect(try #require(picture.range(of: "class=\"contour\"")).lowerBound < line.lowerBound)
    let label = try #require(picture.firstMatch(of: /y="([0-9.]+)" class="halo"/)?.1)
    // The path runs through the frame's middle.
    let middle = try #require(picture.firstMatch(of: /class="s1" d="M[0-9.]+ ([0-9.]+)l/)?.1)
    #expect(try abs(#require(Double(label)) - 5 - #require(Double(middle))) > 8)
  }

  @Test func `an empty or flat grid has no lines`() throws {
    #expect(try lines(svg(contour(5, at: [1]) { _, _ in 2 })).isEmpty)
    #expect(try lines(svg(contour(1, at: [1]) { _, _ in 2 })).isEmpty)
    #expect(try lines(svg(contour(5, at: [.nan, .infinity]) { x, _ in x })).isEmpty)
  }
}
