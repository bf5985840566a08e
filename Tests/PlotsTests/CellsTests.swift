import Plots
import Testing

struct CellsTests {
  private func svg(_ cells: Cells) -> String {
    let axis = Axis(.literal([]), domain: 0...Double(cells.columns))
    let figure = Figure(
      panels: [Panel(title: .literal([]), x: axis, y: axis, marks: [.cells(cells)])], table: Table(columns: []))
    return String(
      decoding: figure.svg(.broad, vocabulary: Vocabulary(), labelledBy: [], describedBy: nil), as: UTF8.self)
  }

  /// The colour classes of the picture; each has a path, and one more in the legend.
  private func classes(_ svg: String) -> [Int] {
    (0..<10).filter { svg.occurrences("class=\"h\($0)\"") == 2 }
  }

  @Test func `on a log scale each class has the same ratio, and zero is in the lowest`() {
    let cells = Cells(
      columns: 5, rows: 1, values: [0, 2e-5, 2e-3, 0.9, .nan], range: 1e-5...1, isLogarithmic: true,
      label: .literal([]))
    let picture = svg(cells)
    #expect(classes(picture) == [0, 4, 9])
    for exponent in [5, 4] { #expect(picture.contains(">−\(exponent)<"), "10^−\(exponent) in the legend") }
    #expect(picture.contains(">≤\u{A0}10<"), "values lie below the scale")
    #expect(picture.contains(">0.1<") && picture.contains(">1<"))
  }

  @Test func `on a phone the legend of a surface stays above the next panel`() throws {
    let cells = Cells(columns: 2, rows: 2, values: [0, 1, 2, 3], range: 0...3, label: "error")
    let axis = Axis("w", domain: 0...2)
    let panels = ["above", "below"].map { (title: String) in
      Panel(title: .literal(Array(title.utf8)), x: axis, y: axis, marks: [.cells(cells)])
    }
    let figure = Figure(panels: panels, table: Table(columns: []))
    let svg = String(
      decoding: figure.svg(.slim, vocabulary: Vocabulary(), labelledBy: [], describedBy: nil), as: UTF8.self)
    let texts = svg.matches(of: /<text x="[^"]*" y="([^"]*)"[^>]*>([^<]*)/).map {
      (y: Double($0.1) ?? .nan, text: $0.2)
    }
    let next = try #require(texts.firstIndex { $0.text == "below" })
    #expect(next > 0 && texts[..<next].allSatisfy { $0.y < texts[next].y - 12 })
  }

  @Test func `on a linear scale each class has the same width`() {
    let cells = Cells(columns: 3, rows: 1, values: [0, 0.25, 1], range: 0...1, label: .literal([]))
    #expect(classes(svg(cells)) == [0, 2, 9])
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func occurrences(_ text: String) -> Int { ranges(of: text).count }
}
