import Plots

/// The unrolled network in one width: columns of input, cell and output, joined from left to right.
struct UnrolledScene {
  private let isSlim: Bool
  private let width: Int
  private let cell: Int
  private let goesBack: Bool
  private let isFaint: Bool
  private let hasSentence: Bool
  private let drawn: [Int]
  private let hasGap: Bool

  /// Half the width of a cell; the radius of inputs and outputs; what lies between them and the cells.
  private let half = 21
  private let radius = 17
  private let rise = 36

  private(set) var scene = Scene()
  private var columns: [Int] = []
  private var top = 0
  private var outputY = 0
  private var inputY = 0
  /// The heights of the lines from cell to cell, the gradient's the last.
  private var rows: [Int] = []

  init(_ settings: Settings, width: Int) {
    self.width = width
    isSlim = width < 680
    cell = settings.choice(Unrolled.cell)
    goesBack = settings.choice(Unrolled.shows) != 0
    isFaint = settings.choice(Unrolled.shows) == 1
    hasSentence = settings.choice(Unrolled.words) == 1
    (drawn, hasGap) = Unrolled.steps(settings, most: isSlim ? 3 : 8)
    place()
    draw()
    explain()
  }

  private var wire: Connector.Style { isFaint ? .faint : .wire }
  private var letters: [Text] { cell == 2 ? ["c", "h"] : ["h"] }

  // MARK: Layout

  private mutating func place() {
    let slots = drawn.count + (hasGap ? 1 : 0)
    // The state before the first step stands at the left with its arrow.
    let lead = 58
    let pitch = min(130, (width - 8 - lead - 2 * half) / (slots - 1))
    let first = (width - lead - 2 * half - pitch * (slots - 1)) / 2 + lead + half
    for i in drawn.indices { columns.append(first + pitch * (hasGap && i == drawn.count - 1 ? i + 1 : i)) }
    outputY = goesBack ? 78 : 24
    top = outputY + radius + rise
    var y = top + (cell == 0 ? 5 : 23)
    for _ in 0..<(letters.count + (goesBack ? 1 : 0)) {
      rows.append(y + 15)
      y += 30
    }
    inputY = y + 5 + rise + radius
  }

  private var bottom: Int { inputY - radius - rise }

  // MARK: Nodes and lines

  private mutating func draw() {
    let names: [Text] = ["", "GRU", "LSTM"]
    var cells = [Int]()
    for (i, step) in drawn.enumerated() {
      let x = columns[i]
      let isLast = i == drawn.count - 1
      let isNoun = hasSentence && step == 2
      let box = scene.add(Node(.box, x: x, y: (top + bottom) / 2, width: 2 * half, height: bottom - top))
      cells.append(box)
      if cell > 0 { scene.write(.word(names[cell]), x: x, y: top + 18, anchor: .middle) }
      for (row, letter) in letters.enumerated() {
        scene.write(.formula(.indexed(letter, step)), x: x, y: rows[row] + 5, anchor: .middle, .strong)
      }
      if goesBack {
        scene.write(.formula(.indexed("δ", step)), x: x, y: rows[rows.count - 1] + 5, anchor: .middle, .series(2))
      }
      let input = scene.add(
        Node(circle: radius, x: x, y: inputY, .formula(.indexed("x", step)), isLit: isNoun))
      scene.connect(Anchor(input, .top), Anchor(box, .bottom), wire)
      if !isFaint { scene.write(.formula("W_x"), x: x - 7, y: bottom + rise / 2 + 5, anchor: .end, .strong) }
      if hasSentence {
        scene.write(
          .word(Unrolled.sentence[step - 1]), x: x, y: inputY + radius + 19, anchor: .middle,
          isNoun ? .strong : .muted)
      }
      if !isFaint || isLast { drawOutput(of: box, step: step, x: x, isLast: isLast) }
    }
    join(cells)
  }

  private mutating func drawOutput(of box: Int, step: Int, x: Int, isLast: Bool) {
    let output = scene.add(Node(circle: radius, x: x, y: outputY, .formula(.indexed("ŷ", step))))
    // Where the gradient comes down, the output goes up beside it.
    let apart = goesBack && isLast ? 7 : 0
    scene.connect(Anchor(box, .top, offset: -apart), Anchor(output, .bottom, offset: -apart), wire)
    if !isFaint {
      scene.write(.formula("W_y"), x: x - 7 - apart, y: top - rise / 2 + 5, anchor: .end, .strong)
    }
    if hasSentence && isLast {
      scene.write(.word(Unrolled.next), x: x - radius - 7, y: outputY + 5, anchor: .end, .strong)
    }
    guard apart > 0 else { return }
    let loss = scene.add(Node(.box, x: x, y: 20, width: 34, height: 28, .formula("L")))
    scene.connect(Anchor(output, .top, offset: -apart), Anchor(loss, .bottom, offset: -apart), wire)
    scene.connect(Anchor(loss, .bottom, offset: apart), Anchor(output, .top, offset: apart), .series(2))
    scene.connect(Anchor(output, .bottom, offset: apart), Anchor(box, .top, offset: apart), .series(2))
  }

  /// The lines from cell to cell, and back.
  private mutating func join(_ cells: [Int]) {
    let leadX = columns[0] - half - 45
    for (row, letter) in letters.enumerated() {
      let y = rows[row]
      let start = scene.add(
        Node(.bare, x: leadX, y: y, width: 24, height: 20, .formula(.indexed(letter, drawn[0] - 1))))
      advance(from: start, to: cells[0], letter)
    }
    for i in 1..<cells.count {
      let isAfterGap = hasGap && i == cells.count - 1
      let middle = (columns[i - 1] + columns[i]) / 2
      for (row, letter) in letters.enumerated() {
        let y = rows[row]
        if isAfterGap {
          let dots = scene.add(Node(.ellipsis, x: middle, y: y, width: 28, height: 10))
          advance(from: cells[i - 1], to: dots, y: y, letter)
          advance(from: dots, to: cells[i], y: y, letter)
        } else {
          advance(from: cells[i - 1], to: cells[i], y: y, letter)
        }
      }
      guard goesBack else { continue }
      let y = rows[rows.count - 1]
      if isAfterGap {
        let dots = scene.add(Node(.ellipsis, x: middle, y: y, width: 28, height: 10))
        retreat(from: cells[i], to: dots, y: y, factor: drawn[i])
        retreat(from: dots, to: cells[i - 1], y: y, factor: drawn[i - 1] + 1)
      } else {
        retreat(from: cells[i], to: cells[i - 1], y: y, factor: drawn[i])
      }
    }
  }

  private mutating func advance(from: Int, to: Int, _ letter: Text) {
    advance(from: from, to: to, y: scene.nodes[from].y, letter)
  }

  private mutating func advance(from: Int, to: Int, y: Int, _ letter: Text) {
    let (left, right) = (scene.nodes[from], scene.nodes[to])
    scene.connect(
      Anchor(from, .right, offset: y - left.y), Anchor(to, .left, offset: y - right.y), wire)
    if isFaint || letter == "c" { return }
    let middle = (left.x + left.width / 2 + right.x - right.width / 2) / 2
    scene.write(.formula("W_h"), x: middle, y: y - 9, anchor: .middle, .strong)
  }

  private mutating func retreat(from: Int, to: Int, y: Int, factor: Int) {
    let (right, left) = (scene.nodes[from], scene.nodes[to])
    scene.connect(Anchor(from, .left, offset: y - right.y), Anchor(to, .right, offset: y - left.y), .series(2))
    let middle = (left.x + left.width / 2 + right.x - right.width / 2) / 2
    scene.write(
      .formula(.indexed("J", factor, raised: "T")), x: middle, y: y + 21, anchor: .middle, .series(2))
  }

  // MARK: Below the drawing

  private mutating func explain() {
    var y = inputY + radius + (hasSentence ? 50 : 31)
    if !isFaint {
      scene.write(.words("the same weights at every step"), x: width / 2, y: y, anchor: .middle)
      y += 27
    }
    if goesBack {
      scene.write(.formula(product), x: width / 2, y: y, anchor: .middle, .series(2))
      y += 27
      let state: Formula = cell == 2 ? "s" : "h"
      let sensitivity = "δ_t = ∂L/∂" + state + "_t"
      let factor: Formula = cell == 0 ? " = diag(1 − h_t^2) W_h" : ""
      let jacobian = "J_t = ∂" + state + "_t/∂" + state + "_{t−1}" + factor
      let joint: Formula = cell == 2 ? ",\u{2002}\u{2002}s_t = (h_t, c_t)" : ""
      if isSlim {
        scene.write(.formula(sensitivity + joint), x: width / 2, y: y, anchor: .middle, .strong)
        y += 25
        scene.write(.formula(jacobian), x: width / 2, y: y, anchor: .middle, .strong)
      } else {
        scene.write(
          .formula(sensitivity + joint + ",\u{2002}\u{2002}" + jacobian), x: width / 2, y: y, anchor: .middle, .strong)
      }
      y += 27
    }
    scene.height = y - 15
  }

  /// The gradient at the first step drawn as a product: all factors, or the first two and the last.
  private var product: Formula {
    let (first, last) = (drawn[0], drawn[drawn.count - 1])
    var product = Formula.indexed("δ", first) + " = "
    let factors = Array(first + 1...last)
    for (i, factor) in factors.enumerated() where factors.count <= 4 || i < 2 || i == factors.count - 1 {
      if factors.count > 4 && i == factors.count - 1 { product = product + "⋯ " }
      product = product + .indexed("J", factor, raised: "T") + " "
    }
    return product + .indexed("δ", last)
  }
}
