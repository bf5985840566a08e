import Plots
import Testing

struct PlaceTests {
  private func picture(_ x: Double, _ label: Label = "noun", _ size: FigureSize = .broad) -> XMLChecker {
    XMLChecker(svg(x, label, size))
  }

  private func svg(_ x: Double, _ label: Label, _ size: FigureSize = .broad) -> String {
    let curve = Curve(style: 1, label: .literal([]), x: [0, 10], y: [0, 1])
    let figure = Figure(
      panels: [
        Panel(
          title: "t", x: Axis("word", domain: 0...10), y: Axis(.literal([]), domain: 0...1),
          marks: [.curve(curve), .verticalRule(VerticalRule(x: x, label: label))])
      ], table: Table(columns: []))
    return String(
      decoding: figure.svg(size, vocabulary: Vocabulary(), labelledBy: [], describedBy: nil), as: UTF8.self)
  }

  @Test func `a place is a line across the frame with its name on the right`() throws {
    let svg = svg(5, "noun")
    let axis = try #require(svg.firstMatch(of: /class="axis" d="M([0-9.]+) ([0-9.]+)v([0-9.]+)h([0-9.]+)/))
    let (left, width) = (try #require(Double(axis.1)), try #require(Double(axis.4)))
    let line = try #require(svg.firstMatch(of: /class="limit" d="M([0-9.]+) ([0-9.]+)v([0-9.]+)"/))
    #expect(((Double(line.1) ?? .nan) - (left + width / 2)).magnitude < 0.11)
    #expect(line.2 == axis.2 && line.3 == axis.3)
    let name = try #require(svg.firstMatch(of: /<text x="([0-9.]+)"[^>]*class="tlimit halo">noun</))
    #expect((Double(name.1) ?? .nan) - left - width / 2 > 0)
  }

  @Test(arguments: FigureSize.allCases, [0.0, 9.5, 10])
  func `its name stays in the picture, left of the line where the frame ends`(size: FigureSize, x: Double) throws {
    let box = try #require(
      picture(x, "the noun of the sentence", size).textBoxes.first { $0.style.hasPrefix("tlimit") })
    #expect(box.x >= 0 && box.x + box.width <= (size == .broad ? 680 : 340))
  }

  @Test(arguments: [-1.0, 11, .nan, .infinity])
  func `a place outside the axis is not drawn`(x: Double) {
    let svg = svg(x, "noun")
    #expect(!svg.contains("class=\"limit\"") && !svg.contains("noun"))
  }

  @Test func `a place widens an axis that follows from the data, and its words are known`() {
    let curve = Curve(style: 1, label: .literal([]), x: [0, 1], y: [0, 1])
    let panel = Panel(
      title: "t", x: Axis("word"), y: Axis(.literal([])),
      marks: [.curve(curve), .verticalRule(VerticalRule(x: 4, label: "noun"))])
    let figure = Figure(panels: [panel], table: Table(columns: []))
    let svg = String(
      decoding: figure.svg(.broad, vocabulary: Vocabulary(), labelledBy: [], describedBy: nil), as: UTF8.self)
    #expect(svg.contains(">noun<"))
    #expect(figure.phrases.contains { "\($0)" == "noun" })
  }
}
