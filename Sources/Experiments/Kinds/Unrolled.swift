import Plots

/// A recurrent network unrolled over time, with what goes forward and the gradient that comes back.
enum Unrolled {
  static let experiment = Experiment(
    diagram: "unrolled",
    summary: "Diagram: a recurrent network unrolled over time, with shared weights, and the gradient on its way back.",
    equations: """
      h_t = cell(h_{t-1}, x_t),  y_t = W_y h_t + b_y,  t = 1 ... T;  the weights are the same at every step
      rnn:   h_t = tanh(W_h h_{t-1} + W_x x_t + b)
      gru:   the cell of the kind `gates`;  W_h and W_x stand for the blocks of its gates
      lstm:  likewise, with the state s_t = (h_t, c_t)
      backward, of a loss L at the last output alone:  delta_t = dL/dh_t (lstm: dL/ds_t),
        J_t = dh_t/dh_{t-1} (lstm: ds_t/ds_{t-1}; rnn: diag(1 - h_t^2) W_h),  delta_{t-1} = transpose(J_t) delta_t
      """,
    source: "Werbos 1990; Pascanu, Mikolov, Bengio 2013, section 2",
    parameters: [cell, steps, shows, words],
    drawing: { settings in
      Drawing(
        broad: UnrolledScene(settings, width: 680).scene, slim: UnrolledScene(settings, width: 340).scene,
        words: description(settings))
    })

  static let cell = Parameter(
    "cell", label: "cell", .choice(["rnn", "gru", "lstm"]), default: .choice(0),
    meaning: "What makes the new state at each step.")
  static let steps = Parameter(
    "steps", label: "steps", .integer(2...8), default: .integer(4), unit: "steps",
    meaning: "How many steps are drawn; a phone shows the first two and the last of more than four.")
  static let shows = Parameter(
    "shows", label: "shows", .choice(["forward", "backward", "both"]), default: .choice(0),
    meaning: "Whether weights stand on the lines, or the gradient comes back along them, or both.")
  static let words = Parameter(
    "words", label: "words below", .choice(["none", "sentence"]), default: .choice(0),
    meaning: "Whether a sentence of ten words stands under the inputs, the last after an ellipsis.")

  /// Ten words, and the one that has to follow.
  static let sentence: [Text] = [
    "the", "cat", "which", "had", "spent", "all", "afternoon", "under", "the", "porch",
  ]
  static let next: Text = "was"

  /// The steps that are drawn, of which at most `most` have room, and whether the last stands after an ellipsis.
  static func steps(_ settings: Settings, most: Int) -> (drawn: [Int], hasGap: Bool) {
    let wanted = settings.integer(steps)
    if settings.choice(words) == 1 {
      // The noun is always there.
      if wanted == 2 { return ([2, sentence.count], true) }
      return (Array(1..<min(wanted, most)) + [sentence.count], true)
    }
    return wanted <= most + 1 || most > 4 ? (Array(1...wanted), false) : (Array(1..<most) + [wanted], true)
  }

  private static func description(_ settings: Settings) -> [Label] {
    let (drawn, hasGap) = steps(settings, most: 8)
    let names: [Text] = ["RNN", "GRU", "LSTM"]
    let number = { (value: Int) in Label.number(Double(value)) }
    var sentences: [Label] = [
      .filled(
        "A recurrent network ({}) unrolled over {} steps: at each step a copy of one cell makes a new state from the old one and the input.",
        [.literal(names[settings.choice(cell)].bytes), number(drawn[drawn.count - 1])])
    ]
    if settings.choice(cell) == 2 {
      sentences.append("Two lines lead from cell to cell: the memory c above, the state h below.")
    }
    let mode = settings.choice(shows)
    if mode != 1 {
      sentences.append(
        "The same weights stand at every step: W_h from state to state, W_x from the input, W_y to the output.")
    }
    if mode != 0 {
      sentences.append(
        .filled(
          "The gradient of the loss at the last output comes back from step {} to step {}: dashed arrows, each with one more factor J.",
          [number(drawn[drawn.count - 1]), number(drawn[0])]))
    }
    if settings.choice(words) == 1 {
      sentences.append(
        .filled(
          "Under the inputs stand the words of a sentence, from “{}” to “{}”; “{}” should follow.",
          [
            .literal(sentence[drawn[0] - 1].bytes), .literal(sentence[sentence.count - 1].bytes), .literal(next.bytes),
          ]))
    }
    if hasGap { sentences.append("Dots stand for the steps left out.") }
    return sentences
  }
}
