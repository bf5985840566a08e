import Plots
import Testing

struct AlternativeTextTests {
  private func text(_ marks: [Mark], scale: Axis.Scale = .linear, vocabulary: Vocabulary = Vocabulary()) -> String {
    let panel = Panel(
      title: "error", x: Axis("time", position: "step {}"), y: Axis(.literal([]), scale: scale), marks: marks)
    return String(
      decoding: Figure(panels: [panel], table: Table(columns: [])).alternativeText(vocabulary), as: UTF8.self)
  }

  @Test func `a curve is told by its ends, its smallest and its largest number`() {
    let curve = Curve(style: 1, label: "run", x: [0, 1, 2, 3], y: [2, -5, 7.5, 3])
    #expect(
      text([.curve(curve)])
        == "error: run: from 2 at step 0 to 3 at step 3, smallest −5 at step 1, largest 7.5 at step 2.")
    let straight = Curve(style: 1, label: .literal([]), x: [0, 1, 2], y: [1, 2, 4])
    #expect(text([.curve(straight)]) == "error: from 1 at step 0 to 4 at step 2.")
  }

  @Test func `what cannot be drawn is said`() {
    let curve = Curve(style: 1, label: "run", x: [0, 1, 2, 3, 4], y: [1, .infinity, .nan, 0, 0])
    #expect(
      text([.curve(curve)], scale: .log)
        == "error: run: 1 at step 0, infinite at step 1, not a number at step 2, zero from step 3.")
    let nothing = Curve(style: 1, label: "run", x: [], y: [])
    #expect(text([.curve(nothing)]) == "error: run: no number that can be drawn.")
  }

  @Test func `surfaces, lines, limits and arrows have their numbers`() {
    let cells = Cells(columns: 2, rows: 2, values: [1, .nan, nil, 40], range: 0...50, label: "share")
    #expect(text([.cells(cells)]) == "error: share: from 1 to 40, 1 of 3 cells not a number.")
    let contour = Contour(
      columns: 2, rows: 2, values: [0, 1, 2, 3], x: 0...1, y: 0...1, levels: .at([2, 1]), label: "height")
    #expect(text([.contour(contour)]) == "error: height: lines at 1, 2.")
    let arrow = Arrow(style: 1, label: "gradient", tip: (3, 4))
    #expect(text([.arrow(arrow)]) == "error: gradient: from (0, 0) to (3, 4).")
    let curve = Curve(style: 1, label: "run", x: [0, 1], y: [0, 10])
    // A limit out of sight is not told either.
    #expect(
      text([.rule(Rule(y: 5, label: "limit")), .rule(Rule(y: 1e9, label: "far")), .curve(curve)])
        == "error: limit: 5; run: from 0 at step 0 to 10 at step 1.")
  }

  @Test func `in another language its own words and order are used`() {
    let vocabulary = Vocabulary(
      [
        ("error", "误差"), ("step {}", "第 {} 步"), ("from {} at {} to {} at {}", "起于 {}（{}），止于 {}（{}）"),
        ("{}: {}", "{}：{}"), ("{}.", "{}。"),
      ]
      .map { Vocabulary.Entry(english: Array($0.0.utf8), translation: Array($0.1.utf8)) })
    let curve = Curve(style: 1, label: .literal([]), x: [0, 2], y: [1, 4])
    #expect(text([.curve(curve)], vocabulary: vocabulary) == "误差：起于 1（第 0 步），止于 4（第 2 步）。")
  }

  @Test func `a file of its own carries its name and what it shows`() {
    let curve = Curve(style: 1, label: "a <b>", x: [0, 2], y: [1, 4])
    let panel = Panel(title: "error", x: Axis("x"), y: Axis(.literal([])), marks: [.curve(curve)])
    let svg = String(
      decoding: Figure(panels: [panel], table: Table(columns: [])).standaloneSVG(
        vocabulary: Vocabulary(), name: Array("the \"name\"".utf8)), as: UTF8.self)
    #expect(svg.contains("aria-label=\"the &quot;name&quot;: error: a &lt;b&gt;: from 1 at x 0 to 4 at x 2.\""))
  }
}
