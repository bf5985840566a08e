import Plots

/// The inside of a recurrent cell: what one step computes, and the road that the state takes through it.
enum Gate {
  static let experiment = Experiment(
    diagram: "gate",
    summary: "Diagram: the inside of a basic RNN's, a GRU's or an LSTM's cell, and the state's road through it.",
    equations: """
      * is elementwise; a dot where lines meet joins h_{t-1} and x_t; each box has weights of its own; biases are left out
      rnn:   h_t = tanh(W_h h_{t-1} + W_x x_t)
      gru:   r = sigma(h_{t-1}, x_t),  z = sigma(h_{t-1}, x_t),  n = tanh(r * h_{t-1}, x_t),
             h_t = z * n + (1 - z) * h_{t-1}
             in the sign of Ng's lectures, where the update gate multiplies the candidate; there z is Gamma_u, r is \
      Gamma_r, n is c with a tilde and h is c;  PyTorch's z is this 1 - z
      lstm:  f, i, o = sigma(h_{t-1}, x_t),  g = tanh(h_{t-1}, x_t),  c_t = f * c_{t-1} + i * g,  h_t = o * tanh(c_t)
             in Ng's lectures Gamma_f, Gamma_u, Gamma_o and c with a tilde
      """,
    source: "Cho et al. 2014; Hochreiter, Schmidhuber 1997; Gers et al. 2000",
    parameters: [cell],
    drawing: { settings in
      let cell = settings.choice(cell)
      return Drawing(
        broad: GateScene(cell, width: 680).scene, slim: GateScene(cell, width: 340).scene,
        words: description[cell])
    })

  static let cell = Parameter(
    "cell", label: "cell", .choice(["rnn", "gru", "lstm"]), default: .choice(1),
    meaning: "Which cell is drawn.")

  private static let description: [[Label]] = [
    [
      "One step of a basic RNN: the old state times W_h and the input times W_x are added, and tanh of the sum is the new state.",
      "The state’s road leads through the weights and through tanh.",
    ],
    [
      "One step of a GRU: the state’s road leads straight through, past a product and a sum, and through no weights.",
      "The update gate z scales the candidate n, which is added to the road, and 1 − z scales the old state on it.",
      "The reset gate r scales the old state where the candidate is made from it and the input.",
    ],
    [
      "One step of an LSTM: the road of the memory c leads straight through, past a product and a sum, and through no weights.",
      "The forget gate f scales the old memory; the input gate i scales the candidate g, which is added to the road.",
      "The output gate o scales tanh of the memory: that is the new state h.",
    ],
  ]
}
