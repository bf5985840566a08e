import Plots

/// The inside of one cell in one width.
struct GateScene {
  private let isSlim: Bool
  private let width: Int
  private(set) var scene = Scene()

  init(_ cell: Int, width: Int) {
    self.width = width
    isSlim = width < 680
    switch cell {
    case 0: drawBasic()
    case 1: drawGRU()
    default: drawLSTM()
    }
  }

  // MARK: The three cells

  private mutating func drawBasic() {
    let road = 96
    frame(top: 24, bottom: 218)
    let (old, new) = ends("h_{t−1}", "h_t", y: road)
    let weights = box("W_h", x: isSlim ? 84 : 180, y: road)
    let sum = operation("+", x: isSlim ? 160 : 330, y: road)
    let squash = box("tanh", x: isSlim ? 236 : 480, y: road)
    for (from, to) in [(old, weights), (weights, sum), (sum, squash), (squash, new)] { drive(from, to) }
    let inputWeights = box("W_x", x: x(of: sum), y: 172)
    let input = bare("x_t", x: x(of: sum), y: 244)
    let bias = bare("b", x: x(of: sum), y: 46)
    rise(input, inputWeights)
    rise(inputWeights, sum)
    scene.connect(Anchor(bias, .bottom), Anchor(sum, .top))
    state(["h_t = tanh(W_h h_{t−1} + W_x x_t + b)"], y: 288)
  }

  private mutating func drawGRU() {
    let road = 50
    let (first, joint, resetX, updateX, turn, candidateX) =
      isSlim ? (54, 76, 102, 174, 222, 266) : (100, 132, 180, 320, 452, 508)
    frame(top: 22, bottom: 322)
    let (old, new) = ends("h_{t−1}", "h_t", y: road)
    let fork = fork(x: first, y: road)
    let second = self.fork(x: resetX, y: road)
    let keep = operation("×", x: updateX, y: road)
    let sum = operation("+", x: candidateX, y: road)
    drive(old, fork, hasHead: false)
    drive(fork, second, hasHead: false)
    drive(second, keep)
    drive(keep, sum)
    drive(sum, new)

    let reset = box("σ", x: resetX, y: 228)
    let update = box("σ", x: updateX, y: 228)
    let candidate = box("tanh", x: candidateX, y: 228)
    let forget = operation("×", x: resetX, y: 170)
    let complement = operation("1−", radius: 14, x: updateX, y: 94)
    let divide = self.fork(x: updateX, y: 134)
    let write = operation("×", x: candidateX, y: 134)
    scene.connect(Anchor(second, .bottom), Anchor(forget, .top))
    rise(reset, forget)
    rise(update, divide, hasHead: false)
    rise(divide, complement)
    rise(complement, keep)
    scene.connect(Anchor(divide, .right), Anchor(write, .left))
    rise(candidate, write)
    rise(write, sum)
    scene.connect(
      Anchor(forget, .right), Anchor(candidate, .left), via: [(turn, 170), (turn, 228)], isBridge: true)

    // The old state and the input, joined, go to both gates; the input goes to the candidate too.
    let join = self.fork(x: joint, y: 276)
    let atReset = self.fork(x: resetX, y: 276)
    let inputFork = self.fork(x: joint, y: 304)
    let input = bare("x_t", x: joint, y: 346)
    scene.connect(Anchor(fork, .bottom), Anchor(join, .left), via: [(first, 276)], hasHead: false)
    scene.connect(Anchor(join, .right), Anchor(atReset, .left), hasHead: false)
    rise(atReset, reset)
    scene.connect(Anchor(atReset, .right), Anchor(update, .bottom), via: [(updateX, 276)])
    rise(input, inputFork, hasHead: false)
    rise(inputFork, join, hasHead: false)
    scene.connect(Anchor(inputFork, .right), Anchor(candidate, .bottom), via: [(candidateX, 304)])

    let gates: [(Formula, Text, Int)] = [
      ("r", "reset gate", resetX), ("z", "update gate", updateX), ("n", "candidate", candidateX),
    ]
    for (letter, _, x) in gates { symbol(letter, x: x, y: 206) }
    if isSlim {
      list(gates.map { ($0.0, $0.1) }, y: 382)
    } else {
      for (_, name, x) in gates { scene.write(.words(name), x: x + 30, y: 233) }
    }
    state(["h_t = z ⊙ n + (1 − z) ⊙ h_{t−1}"], y: isSlim ? 434 : 386)
  }

  private mutating func drawLSTM() {
    let road = 50
    let bus = 258
    let (joint, columns, outX) =
      isSlim ? (46, [76, 127, 178, 229], 278) : (116, [170, 268, 366, 464], 560)
    frame(top: 22, bottom: isSlim ? 282 : 304)
    let (old, new) = ends("c_{t−1}", "c_t", y: road)
    let (oldState, newState) = ends("h_{t−1}", "h_t", y: bus)
    let forget = operation("×", x: columns[0], y: road)
    let sum = operation("+", x: columns[2], y: road)
    let fork = fork(x: outX, y: road)
    drive(old, forget)
    drive(forget, sum)
    drive(sum, fork, hasHead: false)
    drive(fork, new)

    let letters: [Formula] = ["f_t", "i_t", "g_t", "o_t"]
    var boxes = [Int]()
    for (i, x) in columns.enumerated() {
      boxes.append(box(i == 2 ? "tanh" : "σ", x: x, y: 204))
      symbol(letters[i], x: x, y: 182)
    }
    let write = operation("×", x: columns[2], y: 146)
    let show = operation("×", x: outX, y: 146)
    let squash = box("tanh", x: outX, y: 98)
    rise(boxes[0], forget)
    scene.connect(Anchor(boxes[1], .top), Anchor(write, .left), via: [(columns[1], 146)])
    rise(boxes[2], write)
    rise(write, sum)
    scene.connect(Anchor(boxes[3], .top), Anchor(show, .left), via: [(columns[3], 146)])
    scene.connect(Anchor(fork, .bottom), Anchor(squash, .top))
    scene.connect(Anchor(squash, .bottom), Anchor(show, .top))
    scene.connect(Anchor(show, .bottom), Anchor(newState, .left), via: [(outX, bus)])

    let join = self.fork(x: joint, y: bus)
    let input = bare("x_t", x: joint, y: isSlim ? 308 : 330)
    rise(input, join, hasHead: false)
    var last = join
    scene.connect(Anchor(oldState, .right), Anchor(join, .left), hasHead: false)
    for (i, x) in columns.enumerated() {
      if i == columns.count - 1 {
        scene.connect(Anchor(last, .right), Anchor(boxes[i], .bottom), via: [(x, bus)])
        break
      }
      let next = self.fork(x: x, y: bus)
      scene.connect(Anchor(last, .right), Anchor(next, .left), hasHead: false)
      rise(next, boxes[i])
      last = next
    }

    let names: [Text] = ["forget gate", "input gate", "candidate", "output gate"]
    if isSlim {
      list(Array(zip(letters, names)), y: 346)
      state(["c_t = f_t ⊙ c_{t−1} + i_t ⊙ g_t", "h_t = o_t ⊙ tanh(c_t)"], y: 398)
    } else {
      for (name, x) in zip(names, columns) { scene.write(.words(name), x: x, y: bus + 26, anchor: .middle) }
      state(["c_t = f_t ⊙ c_{t−1} + i_t ⊙ g_t,\u{2002}\u{2002}h_t = o_t ⊙ tanh(c_t)"], y: 370)
    }
  }

  // MARK: Parts

  /// The cell's own frame, between the ends of its lines.
  private mutating func frame(top: Int, bottom: Int) {
    let (left, right) = isSlim ? (38, 304) : (66, 614)
    _ = scene.add(
      Node(.group, x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top))
  }

  /// What goes in at the left and comes out at the right.
  private mutating func ends(_ old: Formula, _ new: Formula, y: Int) -> (Int, Int) {
    (
      scene.add(Node(.bare, x: isSlim ? 18 : 36, y: y, width: isSlim ? 36 : 40, height: 20, .formula(old))),
      scene.add(Node(.bare, x: isSlim ? 325 : 650, y: y, width: isSlim ? 20 : 24, height: 20, .formula(new)))
    )
  }

  private mutating func bare(_ formula: Formula, x: Int, y: Int) -> Int {
    scene.add(Node(.bare, x: x, y: y, width: 24, height: 20, .formula(formula)))
  }

  private mutating func box(_ formula: Formula, x: Int, y: Int) -> Int {
    scene.add(Node(.box, x: x, y: y, width: 44, height: 28, .formula(formula)))
  }

  private mutating func operation(_ sign: Formula, radius: Int = 11, x: Int, y: Int) -> Int {
    scene.add(Node(circle: radius, x: x, y: y, .formula(sign)))
  }

  private mutating func fork(x: Int, y: Int) -> Int { scene.add(Node(forkAtX: x, y: y)) }

  private func x(of node: Int) -> Int { scene.nodes[node].x }

  /// A piece of the state's road.
  private mutating func drive(_ from: Int, _ to: Int, hasHead: Bool = true) {
    scene.connect(Anchor(from, .right), Anchor(to, .left), .series(1), hasHead: hasHead)
  }

  private mutating func rise(_ from: Int, _ to: Int, hasHead: Bool = true) {
    scene.connect(Anchor(from, .top), Anchor(to, .bottom), hasHead: hasHead)
  }

  /// What a gate gives, beside its line.
  private mutating func symbol(_ letter: Formula, x: Int, y: Int) {
    scene.write(.formula(letter), x: x + 8, y: y, .strong)
  }

  /// The names of the gates, in two columns below.
  private mutating func list(_ gates: [(Formula, Text)], y: Int) {
    for (i, gate) in gates.enumerated() {
      let (x, y) = (i % 2 == 0 ? 40 : 186, y + i / 2 * 22)
      scene.write(.formula(gate.0), x: x, y: y, .strong)
      scene.write(.words(gate.1), x: x + 24, y: y)
    }
  }

  /// The equations of the new state, below everything else.
  private mutating func state(_ equations: [Formula], y: Int) {
    for (i, equation) in equations.enumerated() {
      scene.write(.formula(equation), x: width / 2, y: y + 26 * i, anchor: .middle, .strong)
    }
    scene.height = y + 26 * (equations.count - 1) + 14
  }
}
