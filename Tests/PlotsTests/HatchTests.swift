import Plots
import Testing

struct HatchTests {
  private func svg(_ values: [Double?], columns: Int, size: FigureSize = .broad) -> String {
    let cells = Cells(columns: columns, rows: values.count / columns, values: values, range: 0...1, label: "share")
    let axis = Axis(.literal([]), domain: 0...Double(columns))
    let figure = Figure(
      panels: [Panel(title: .literal([]), x: axis, y: axis, marks: [.cells(cells)])], table: Table(columns: []))
    return String(decoding: figure.svg(size, vocabulary: Vocabulary(), labelledBy: [], describedBy: nil), as: UTF8.self)
  }

  /// The strokes of the surface, the key's patch left out.
  private func strokes(_ svg: String) -> [(x0: Double, y0: Double, x1: Double, y1: Double)] {
    let path = svg.firstMatch(of: /class="hatch" d="([^"]*)"/)?.1 ?? ""
    return path.split(separator: "M").compactMap { stroke in
      let parts = stroke.split(separator: "l")
      let start = parts[0].split(separator: " ").compactMap { Double($0) }
      let steps = parts[1].matches(of: /-?[0-9]*\.?[0-9]+/).compactMap { Double($0.output) }
      return (start[0], start[1], start[0] + steps[0], start[1] + steps[1])
    }
  }

  @Test(arguments: FigureSize.allCases)
  func `what is not finite is hatched and the key says why`(size: FigureSize) {
    let nan = svg([0.1, .nan, 0.3, 0.4], columns: 2, size: size)
    #expect(nan.contains(">not a number</text>") && !nan.contains(">infinite</text>"))
    let infinite = svg([0.1, .infinity, 0.3, -.infinity], columns: 2, size: size)
    #expect(infinite.contains(">infinite</text>") && !infinite.contains(">not a number</text>"))
    #expect(strokes(nan).allSatisfy { $0.y1 < $0.y0 } && strokes(infinite).allSatisfy { $0.y1 > $0.y0 })
    #expect(!nan.contains("id=") && !nan.contains("<pattern"))
  }

  @Test func `a cell where there is nothing is not hatched`() {
    #expect(!svg([0.1, nil, 0.3, 0.4], columns: 2).contains("hatch"))
  }

  @Test func `the strokes stay in their cells, end on their edges and go on into the next`() throws {
    let picture = svg([0.1, 0.2, 0.3, .nan, .nan, 0.5, 0.3, .nan, 0.9], columns: 3)
    let frame = try #require(picture.firstMatch(of: /class="frame" d="M([0-9.]+) ([0-9.]+)h([0-9.]+)v([0-9.]+)/))
    let (left, top) = (try #require(Double(frame.1)), try #require(Double(frame.2)))
    let (width, height) = (try #require(Double(frame.3)), try #require(Double(frame.4)))
    let strokes = strokes(picture)
    #expect(strokes.count > 30)
    for stroke in strokes {
      #expect(abs((stroke.x1 - stroke.x0) + (stroke.y1 - stroke.y0)) < 1e-9, "45°")
      // A hair inside, so that a place on an edge belongs to the cell that the stroke is in.
      for share in [0.02, 0.5, 0.98] {
        let x = stroke.x0 + (stroke.x1 - stroke.x0) * share
        let y = stroke.y0 + (stroke.y1 - stroke.y0) * share
        let (column, row) = (Int((x - left) / width * 3), 2 - Int((y - top) / height * 3))
        let isSlim = stroke.x1 - stroke.x0 < 3
        #expect(isSlim || [3, 4, 7].contains(row * 3 + column), "\(stroke)")
      }
      #expect(abs((stroke.x0 + stroke.y0) / 7 - ((stroke.x0 + stroke.y0) / 7).rounded()) < 1e-6, "one family")
    }
  }

  @Test func `a surface of nothing but NaN has few strokes`() {
    #expect(svg([Double?](repeating: .nan, count: 128 * 128), columns: 128).utf8.count < 6000)
  }
}
