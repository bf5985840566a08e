import Foundation
import Plots
import Testing

/// What a crosshair reads, decoded as a page does.
struct CurveReadoutTests {
  private struct Group {
    var facet: String
    var at: String
    var x: [String]
    var place: [Int]
    var panels: [Part]
  }

  private struct Part {
    var title: String
    var broad: [Double]
    var slim: [Double]
    var curves: [(name: String, style: Int, y: [String])]
  }

  private func groups(_ figure: Figure) throws -> [Group] {
    let bytes = figure.curveReadout(Vocabulary())
    if bytes.isEmpty { return [] }
    let json = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]])
    func list(_ text: Any?) -> [String] { (text as? String ?? "?").components(separatedBy: "|") }
    return json.map { group in
      Group(
        facet: group["facet"] as? String ?? "?", at: group["at"] as? String ?? "?", x: list(group["x"]),
        place: list(group["place"]).compactMap { Int($0) },
        panels: (group["panels"] as? [[String: Any]] ?? []).map { panel in
          Part(
            title: panel["title"] as? String ?? "?", broad: (panel["broad"] as? [Double] ?? []).map { $0 / 10 },
            slim: (panel["slim"] as? [Double] ?? []).map { $0 / 10 },
            curves: (panel["curves"] as? [[Any]] ?? []).map {
              ($0[0] as? String ?? "?", $0[1] as? Int ?? 0, list($0[2]))
            })
        })
    }
  }

  private func panel(_ title: Text, x: Axis, _ curves: [Curve], y: Axis.Scale = .log) -> Panel {
    Panel(title: .words(title), x: x, y: Axis(.literal([]), scale: y), marks: curves.map { .curve($0) })
  }

  private let steps = Axis("steps", position: "step {}", domain: 0...4)

  @Test func `panels with one axis are read together, and a curve without a point there is left empty`() throws {
    let all = Curve(style: 1, label: "a", x: [0, 1, 2, 3, 4], y: [1, 0.1234567, 1e-10, 0, .nan])
    let backwards = Curve(style: 2, label: "b", x: [3, 2, 1], y: [30, 20, 10])
    let figure = Figure(
      panels: [panel("above", x: steps, [all]), panel("below", x: steps, [backwards])], table: Table(columns: []))
    let group = try #require(try groups(figure).first)
    #expect(try groups(figure).count == 1)
    #expect(
      group.at == "step {}" && group.x == ["0", "1", "2", "3", "4"] && group.place == [0, 2500, 5000, 7500, 10000])
    #expect(group.panels.map(\.title) == ["above", "below"])
    #expect(group.panels[0].curves[0].y == ["1", "0.123", "10⁻¹⁰", "0", "NaN"])
    #expect(group.panels[1].curves[0].y == ["", "10", "20", "30", ""] && group.panels[1].curves[0].style == 2)
  }

  /// The frame is where the picture has it: the axis of each drawing begins with its left and its upper edge.
  @Test func `frames are those of the drawings, in facets too`() throws {
    func figure(_ factor: Double) -> Figure {
      Figure(
        panels: [
          panel("above", x: steps, [Curve(style: 1, label: "a", x: [0, 4], y: [1, factor])]),
          panel("below", x: steps, [Curve(style: 1, label: "a", x: [0, 4], y: [factor, 1])]),
        ], table: Table(columns: []))
    }
    let facets = Figure(facets: [("one", figure(10)), ("two", figure(1e9)), ("three", figure(1e-5))])
    for figure in [figure(10), facets] {
      for size in [FigureSize.broad, .slim] {
        let svg = String(
          decoding: figure.svg(size, vocabulary: Vocabulary(), labelledBy: Array("c".utf8), describedBy: nil),
          as: UTF8.self)
        var drawn = [[Double]]()
        var origins = [(x: Double, y: Double)]()
        for line in svg.split(separator: "\n") {
          if let match = line.firstMatch(of: /translate\(([0-9.]+) ([0-9.]+)\)/), let x = Double(match.1),
            let y = Double(match.2)
          {
            if line.contains("translate(0 20)") { origins[origins.count - 1].y += y } else { origins.append((x, y)) }
          }
          if let match = line.firstMatch(of: /class="axis" d="M([0-9.]+) ([0-9.]+)v([0-9.]+)h([0-9.]+)/) {
            let numbers = [match.1, match.2, match.3, match.4].compactMap { Double($0) }
            let origin = origins.last ?? (0, 0)
            drawn.append([
              numbers[0] + origin.x, numbers[1] + origin.y, numbers[0] + numbers[3] + origin.x,
              numbers[1] + numbers[2] + origin.y,
            ])
          }
        }
        let frames = try groups(figure).flatMap { $0.panels.map { size == .broad ? $0.broad : $0.slim } }
        #expect(frames.count == (figure.facets.isEmpty ? 2 : 6))
        #expect(
          zip(frames, drawn).allSatisfy { zip($0, $1).allSatisfy { abs($0 - $1) < 0.001 } }
            && frames.count == drawn.count)
      }
    }
    #expect(try groups(facets).map(\.facet) == ["one", "two", "three"])
  }

  @Test func `many points are thinned, but for the last and where a curve stops being finite`() throws {
    let x = (0...1000).map { Double($0) }
    let curve = Curve(style: 1, label: "a", x: x, y: x.map { $0 < 773 ? $0 : .infinity })
    let figure = Figure(
      panels: [panel("p", x: Axis("n", domain: 0...1000), [curve], y: .linear)], table: Table(columns: []))
    let group = try #require(try groups(figure).first)
    #expect(group.x.prefix(3) == ["0", "10", "20"] && group.x.last == "1000" && group.x.contains("773"))
    #expect(group.x.count == 102 && group.at == "n: {}")
    let place = try #require(group.x.firstIndex(of: "773"))
    #expect(group.panels[0].curves[0].y[place] == "∞" && group.place[place] == 7730)
  }

  @Test func `places follow a logarithmic axis, and what lies outside is not read`() throws {
    let curve = Curve(style: 1, label: "a", x: [0.5, 1, 10, 100, 1000], y: [1, 2, 3, 4, 5])
    let figure = Figure(
      panels: [panel("p", x: Axis("n", scale: .log, domain: 1...100), [curve])], table: Table(columns: []))
    let group = try #require(try groups(figure).first)
    #expect(group.x == ["1", "10", "100"] && group.place == [0, 5000, 10000])
    #expect(group.panels[0].curves[0].y == ["2", "3", "4"])
  }

  @Test func `paths have nothing to read, and names are fit for a script element`() throws {
    let path = Curve(style: 1, label: "a", x: [0, 1], y: [1, 2], isPath: true)
    #expect(try groups(Figure(panels: [panel("p", x: steps, [path])], table: Table(columns: []))).isEmpty)
    let name = "</script>\"\\"
    let curve = Curve(style: 1, label: .literal(Array(name.utf8)), x: [0, 1], y: [1, 2])
    let figure = Figure(panels: [panel("p", x: steps, [curve])], table: Table(columns: []))
    #expect(!figure.curveReadout(Vocabulary()).contains(UInt8(ascii: "<")))
    #expect(try groups(figure).first?.panels[0].curves[0].name == name)
  }
}
