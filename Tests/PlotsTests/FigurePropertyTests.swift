import Foundation
import Plots
import Testing

/// Properties of every picture, over figures drawn at random: many sizes of numbers, gaps, hostile labels.
struct FigurePropertyTests {
  /// As many figures as a few seconds allow, or all.
  static let seeds = 0..<(isExhaustive ? 120 : 16)

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
      return Mark.curve(
        Curve(
          style: index + 1, label: .literal(Array((hostile.randomElement(using: &generator) ?? "").utf8)),
          x: (0..<count).map(Double.init), y: ordinates(),
          band: Bool.random(using: &generator) ? Curve.Band(ordinates(), ordinates()) : nil))
    }
    return Panel(
      title: .literal(Array((hostile.randomElement(using: &generator) ?? "").utf8)),
      x: Axis("steps", position: "step {}"), y: Axis(.literal([]), scale: scale),
      marks: [
        .rule(Rule(y: pow(10, exponent), label: "limit")),
        .verticalRule(VerticalRule(x: Double(count / 2), label: "place")),
      ]
        + curves)
  }

  static func text(_ figure: Figure, _ size: FigureSize) -> String {
    String(decoding: figure.svg(size, vocabulary: Vocabulary(), labelledBy: [], describedBy: nil), as: UTF8.self)
  }

  @Test(arguments: seeds)
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
      #expect(!svg.contains(" id="), "what has no id cannot repeat one")
    }
  }

  @Test(arguments: seeds)
  func `every axis has two labels or more, and they grow along it`(seed: Int) {
    let figure = Self.figure(UInt64(seed))
    for size in FigureSize.allCases {
      let labels = XMLChecker(Self.text(figure, size)).tickLabels
      // Panels come below each other; each has a column of labels at its left, and a row below.
      let columns = labels.filter { $0.anchor == "end" }.reduce(into: [[XMLChecker.TickLabel]]()) { columns, label in
        // Within a column labels go upwards, so that the next panel begins with one further down.
        if let last = columns.last?.last, label.y < last.y {
          columns[columns.count - 1].append(label)
        } else {
          columns.append([label])
        }
      }
      #expect(columns.count == figure.panels.count)
      for column in columns {
        #expect(column.count >= 2, "\(column)")
        #expect(zip(column, column.dropFirst()).allSatisfy { $0.value < $1.value }, "\(column)")
      }
      let rows = Dictionary(grouping: labels.filter { $0.anchor == "middle" }, by: \.y)
      #expect(rows.count == figure.panels.count)
      for row in rows.values {
        #expect(row.count >= 2, "\(row)")
        #expect(zip(row, row.dropFirst()).allSatisfy { $0.value < $1.value && $0.x < $1.x }, "\(row)")
      }
    }
  }

  /// Axes whose ends an author chose, however narrow or askew.
  @Test(arguments: 0..<400)
  func `given domains have two labels or more too`(seed: Int) {
    var generator = Generator(seed: UInt64(seed))
    let scale: Axis.Scale = [.linear, .log, .symlog(linearUpTo: 1)].randomElement(using: &generator) ?? .linear
    let low = pow(10, Double.random(in: -6...6, using: &generator))
    let high = low * (1 + pow(10, Double.random(in: -3...4, using: &generator)))
    let axis = Axis("x", scale: scale, domain: low...high)
    let curve = Curve(style: 1, label: .literal([]), x: [low, high], y: [low, high])
    let figure = Figure(
      panels: [Panel(title: .literal([]), x: axis, y: axis, marks: [.curve(curve)], height: (100, 90))],
      table: Table(columns: []))
    for size in FigureSize.allCases {
      let labels = XMLChecker(Self.text(figure, size)).tickLabels
      #expect(
        labels.allSatisfy { "\($0.value)".firstMatch(of: #/0{6}[1-9]/#) == nil },
        "no rounding shows: \(labels.map(\.value))")
      for anchor in ["end", "middle"] {
        #expect(
          labels.count { $0.anchor == anchor } >= 2, "\(scale) \(axis.domain ?? 0...0) \(size) \(labels.map(\.value))")
      }
    }
  }

  @Test(arguments: seeds)
  func `labels stay inside and apart`(seed: Int) {
    for size in FigureSize.allCases {
      let boxes = XMLChecker(Self.text(Self.figure(UInt64(seed)), size)).textBoxes
      let width = size == .broad ? 680.0 : 340.0
      let height = XMLChecker(Self.text(Self.figure(UInt64(seed)), size)).viewBox.last ?? 0
      for (i, a) in boxes.enumerated() {
        #expect(a.y > 9 && a.y < height && a.x >= -0.01 && a.x + a.width <= width + 0.01, "\(a)")
        for b in boxes[(i + 1)...] {
          #expect(abs(a.y - b.y) >= 12 || a.x + a.width <= b.x || b.x + b.width <= a.x, "\(size): \(a) \(b)")
        }
      }
    }
  }

  @Test func `10,000 noisy points are a small picture`() {
    var generator = Generator(seed: 9)
    let y = (0..<10_000).map { _ in Double.random(in: 0...1, using: &generator) }
    let curve = Curve(style: 1, label: .literal([]), x: y.indices.map(Double.init), y: y)
    let figure = Figure(
      panels: [Panel(title: "noise", x: Axis("step"), y: Axis(.literal([])), marks: [.curve(curve)])],
      table: Table(columns: []))
    #expect(Self.text(figure, .broad).utf8.count <= 15_500)
    #expect(Self.text(figure, .slim).utf8.count <= 8_500)
  }

  @Test(arguments: 0..<12)
  func `every pixel column keeps its extremes to a tenth of a pixel`(seed: Int) throws {
    var generator = Generator(seed: UInt64(seed))
    let count = Int.random(in: 2000...12_000, using: &generator)
    let y = (0..<count).map { i in
      i % 977 == 5 ? Double.random(in: 0...40, using: &generator) : Double.random(in: 18...20, using: &generator)
    }
    let curve = Curve(style: 1, label: .literal([]), x: y.indices.map(Double.init), y: y)
    let figure = Figure(
      panels: [
        Panel(
          title: "noise", x: Axis("step", domain: 0...Double(count)), y: Axis(.literal([]), domain: 0...40),
          marks: [.curve(curve)])
      ], table: Table(columns: []))
    let svg = Self.text(figure, .broad)
    let path = try #require(svg.firstMatch(of: /<path class="s1" d="([^"]*)"/))
    let drawn = try XMLChecker.points(path.1)
    // The frame goes from (44, 28) to (664, 268).
    func column(_ x: Double) -> Int { Int((x * 10).rounded()) / 10 }
    func extremes(_ points: [(x: Double, y: Double)]) -> [Int: (low: Double, high: Double)] {
      points.reduce(into: [:]) { result, point in
        let old = result[column(point.x)] ?? (point.y, point.y)
        result[column(point.x)] = (min(old.low, point.y), max(old.high, point.y))
      }
    }
    let exact = y.enumerated().map { (x: 44 + 620 * Double($0) / Double(count), y: 268 - 240 * $1 / 40) }
    // A point within rounding of a column's edge may be drawn in the neighbour.
    let isClear = { (x: Double) in (0.06...0.94).contains(x - x.rounded(.down)) }
    // One that is drawn on the edge may belong to either side.
    let onEdges = drawn.filter { Int(($0.x * 10).rounded()) % 10 == 0 }.map { (x: $0.x - 0.1, y: $0.y) }
    let seen = extremes(drawn + onEdges)
    for (column, (low, high)) in extremes(exact.filter { isClear($0.x) }) {
      let found = try #require(seen[column])
      #expect(found.low <= low + 0.051 && found.high >= high - 0.051, "\(count) \(column): \(found) \(low) \(high)")
    }
    let whole = (exact.map(\.y).min() ?? 0, exact.map(\.y).max() ?? 0)
    #expect(abs(whole.0 - (drawn.map(\.y).min() ?? 0)) < 0.051 && abs(whole.1 - (drawn.map(\.y).max() ?? 0)) < 0.051)
  }

  @Test(arguments: hostile)
  func `a hostile label comes back as it went in`(label: String) throws {
    let curve = Curve(style: 1, label: .literal(Array(label.utf8)), x: [0, 1], y: [0, 1])
    let column = Table.Column(label: .literal(Array(label.utf8)), name: Array(label.utf8), numbers: [1])
    let figure = Figure(
      panels: [Panel(title: "t", x: Axis("x"), y: Axis(.literal([])), marks: [.curve(curve)])],
      table: Table(columns: [column, column]))
    // XML has no control characters; they are shown as what they are not.
    let expected = String(
      String.UnicodeScalarView(
        label.unicodeScalars.map {
          $0.value < 32 && !"\n\t\r".unicodeScalars.contains($0) ? "\u{FFFD}" : $0
        })
    ).replacing("10⁻⁴⁵", with: "10−45")
    for size in FigureSize.allCases {
      let texts = XMLChecker(Self.text(figure, size)).textBoxes.map(\.text)
      #expect(
        label.isEmpty || texts.contains { $0 == expected || expected.hasPrefix($0.dropLast()) && $0.hasSuffix("…") },
        "\(texts)")
    }
    let html = String(decoding: figure.table.html(Vocabulary()), as: UTF8.self)
    let heading = try #require(html.firstMatch(of: /<th scope="col">(.*?)<\/th>/.dotMatchesNewlines())?.1)
    #expect(XMLChecker.plain(String(heading)) == expected)
    let file = String(decoding: figure.standaloneSVG(vocabulary: Vocabulary(), name: Array(label.utf8)), as: UTF8.self)
    #expect(XMLChecker(file).problem == nil)
    let name = try #require(file.firstMatch(of: /aria-label="([^"]*)"/)?.1)
    #expect(XMLChecker.plain(String(name)).replacing("10⁻⁴⁵", with: "10−45").hasPrefix(expected + ": t: "))
    // A field of CSV: quoted as a whole, quotes doubled.
    let csv = figure.table.csv
    let field = Array(label.utf8)
    let quoted = Array("\"".utf8) + field.flatMap { $0 == 34 ? [34, 34] : [$0] } + Array("\"".utf8)
    let needsQuotes = label.utf8.contains { [34, 44, 10, 13].contains($0) }
    #expect(csv.starts(with: (needsQuotes ? quoted : field) + [44]))
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
    let path = try #require(svg.firstMatch(of: /<path class="s1" d="([^"]*)"/))
    let highest = try XMLChecker.points(path.1).map(\.y).min() ?? .nan
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
