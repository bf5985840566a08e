import Foundation
import Plots
import Testing

/// Properties of every picture, over figures drawn at random: many sizes of numbers, gaps, hostile labels.
struct FigurePropertyTests {
  static let hostile = [
    "</script><b>", "\"quoted\" & more", "二十个汉字的标签会不会被切掉呢", "line\nbreak\ttab", "‮right-to-left", "🐈‍⬛ cats",
    "", "a rather long label that needs room 10⁻⁴⁵ and more", "\u{0}\u{1F}control",
  ]

  static func figure(_ seed: UInt64) -> Figure {
    var generator = Generator(seed: seed)
    let panels = (0..<Int.random(in: 1...3, using: &generator)).map { _ in panel(&generator) }
    return Figure(panels: panels, table: Table(columns: []))
  }

  static func panel(_ generator: inout Generator) -> Panel {
    let scale: Axis.Scale = [.linear, .log, .symlog(linearUpTo: 1)].randomElement(using: &generator) ?? .linear
    let exponent = Double.random(in: -300...300, using: &generator)
    let span = Double.random(in: 0...8, using: &generator)
    let count = [1, 2, 30, 3000].randomElement(using: &generator) ?? 1
    let curves = (0..<Int.random(in: 1...4, using: &generator)).map { index in
      func ordinates() -> [Double] {
        (0..<count).map { _ in
          switch Int.random(in: 0..<40, using: &generator) {
          case 0: .nan
          case 1: .infinity
          case 2: 0
          case 3: -pow(10, exponent)
          default: pow(10, exponent + span * Double.random(in: 0...1, using: &generator))
          }
        }
      }
      var curve = Curve(
        style: index + 1, label: .literal(Array((hostile.randomElement(using: &generator) ?? "").utf8)),
        x: (0..<count).map(Double.init), y: ordinates())
      if Bool.random(using: &generator) { curve.band = Curve.Band(ordinates(), ordinates()) }
      return Mark.curve(curve)
    }
    return Panel(
      title: .literal(Array((hostile.randomElement(using: &generator) ?? "").utf8)),
      x: Axis("steps", position: "step {}"), y: Axis(.literal([]), scale: scale),
      marks: [.rule(Rule(y: pow(10, exponent), label: "limit")), .place(Place(x: Double(count / 2), label: "place"))]
        + curves)
  }

  static func text(_ figure: Figure, _ size: FigureSize) -> String {
    String(decoding: figure.svg(size, vocabulary: Vocabulary(), labelledBy: [], describedBy: nil), as: UTF8.self)
  }

  @Test(arguments: 0..<120)
  func `no picture holds a number that is none, or loses its form`(seed: Int) throws {
    for size in FigureSize.allCases {
      let svg = Self.text(Self.figure(UInt64(seed)), size)
      let document = XMLChecker(svg)
      #expect(document.problem == nil, "\(document.problem ?? "")")
      for attribute in document.numbers {
        #expect(attribute.allSatisfy { "MmLlHhVvZz0123456789. -".contains($0) }, "\(attribute)")
        let numbers = attribute.split { "MmLlHhVvZz ".contains($0) }.flatMap { $0.split(separator: "-") }
        #expect(numbers.allSatisfy { Double($0) != nil || $0.first == "." }, "\(attribute)")
        #expect(attribute.split { "MmLlHhVvZz ".contains($0) }.contains("-0") == false, "\(attribute)")
      }
      let height = document.viewBox.last ?? 0
      #expect(document.viewBox.count == 4 && height > 100 && height < 1500)
      // Every panel has at least two numbers on its y axis.
      let panels = Self.figure(UInt64(seed)).panels.count
      #expect(document.count(of: "text-anchor=\"end\"") >= 2 * panels + 1)
    }
  }

  @Test(arguments: 0..<120)
  func `labels stay inside and apart`(seed: Int) {
    for size in FigureSize.allCases {
      let boxes = XMLChecker(Self.text(Self.figure(UInt64(seed)), size)).textBoxes
      let width = size == .broad ? 680.0 : 340.0
      for box in boxes where box.style.hasPrefix("t") {
        #expect(box.y > 0 && box.x >= -0.01, "\(box)")
        // A label longer than the picture is wide has nowhere to go.
        #expect(box.x + box.width <= width + 0.01 || box.width > width - 60, "\(box)")
      }
      let direct = boxes.filter { $0.style == "t1" || $0.style == "t2" || $0.style == "t3" || $0.style == "t4" }
      for (i, a) in direct.enumerated() {
        for b in direct[(i + 1)...] {
          #expect(abs(a.y - b.y) > 12 || a.x + a.width <= b.x || b.x + b.width <= a.x, "\(a) \(b)")
        }
      }
    }
  }

  @Test func `a long curve keeps the extremes of every pixel column`() throws {
    var generator = Generator(seed: 5)
    let y = (0..<20_000).map { i in i == 7777 ? 40 : Double.random(in: 0...1, using: &generator) }
    let curve = Curve(style: 1, label: .literal([]), x: y.indices.map(Double.init), y: y)
    let figure = Figure(
      panels: [
        Panel(
          title: "noise", x: Axis("step", domain: 0...20_000), y: Axis(.literal([]), domain: 0...40),
          marks: [.curve(curve)])
      ], table: Table(columns: []))
    let svg = Self.text(figure, .broad)
    #expect(svg.utf8.count < 40_000)
    let path = try #require(svg.firstMatch(of: /<path class="s1" d="M([0-9.]+) ([0-9.]+)l([^"]*)"/))
    let steps = path.3.matches(of: /-?[0-9]*\.?[0-9]+/).compactMap { Double($0.output) }
    var height = Double(path.2) ?? 0
    var highest = height
    for i in Swift.stride(from: 1, to: steps.count, by: 2) {
      height += steps[i]
      highest = min(highest, height)
    }
    // The peak reaches the frame's top to a tenth of a pixel.
    #expect((highest - 28).magnitude < 0.11, "\(highest)")
  }

  @Test func `a gap is a gap`() {
    let curve = Curve(style: 1, label: .literal([]), x: [0, 1, 2, 3, 4], y: [1, 2, .nan, 2, 1])
    let figure = Figure(
      panels: [Panel(title: "gap", x: Axis("x"), y: Axis(.literal([])), marks: [.curve(curve)])],
      table: Table(columns: []))
    let svg = Self.text(figure, .broad)
    let line = svg.firstMatch(of: /class="s1" d="([^"]*)"/)?.1 ?? ""
    #expect(line.filter { $0 == "M" }.count == 2)
    #expect(svg.contains("not a number at 2"))
  }

  @Test func `the frame cuts where the curve crosses it`() {
    let curve = Curve(style: 1, label: .literal([]), x: [0, 10], y: [0, 10], isPath: true)
    let figure = Figure(
      panels: [
        Panel(
          title: "cut", x: Axis("x", domain: 0...10), y: Axis(.literal([]), domain: 0...5), marks: [.curve(curve)])
      ], table: Table(columns: []))
    let svg = Self.text(figure, .broad)
    // Half way along the frame (44 to 664), at its top (28).
    #expect(svg.contains("class=\"s1\" d=\"M44 268l310-240\""), "\(svg)")
    #expect(svg.contains("d=\"M348 32h12l-6-11z\""))
  }
}
