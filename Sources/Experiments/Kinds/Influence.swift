import Numerics
import Plots

/// How much each input moves each output, before and after training.
enum Influence {
  static let experiment = Experiment(
    name: "influence",
    summary: "Which words an output listens to: a heat map over all pairs of input and output.",
    equations: """
      net, start and training as in the experiment agreement, over the given number of updates, in float32
      measured before and after, in float64, on "the cat , which f_1 ... f_m ," with T = m + 5 words
      d_t = y_t[was] - y_t[were], what output t says of the verb, whether it comes next or not
      influence of input s on output t = |dd_t / dx_s| (Euclidean, over all V directions of x_s), s <= t
      share = influence of input s on output t / sum over s <= t of the same
      last_5 and noun: shares of inputs t-4 ... t and of input 2, at the output t = floor(T / 2) in the middle;
      noun_at_verb: share of input 2 at output T, which names the verb
      """,
    source: "Ng, Sequence Models, \"Vanishing gradients with RNNs\"; Goodfellow, Bengio, Courville 2016, section 10.7",
    parameters: [
      cell, updates, words, Agreement.learningRate, Agreement.clip, Agreement.initialization, Agreement.gain,
      Agreement.updateBias, Agreement.forgetBias, Agreement.longest, Agreement.units, Settings.seed,
    ],
    values: [
      lastFiveBefore, lastFiveAfter, nounBefore, nounAfter, nounAtVerbBefore, nounAtVerbAfter,
      Agreement.finalAccuracy, Agreement.nonFiniteUpdate,
    ],
    series: [output, input, before, after],
    cost: { settings in
      let recipe = ShortVersusLong.recipe(settings)
      let (H, V) = (settings.number(Agreement.units), Double(AgreementWord.count))
      let T = settings.number(words)
      let blocks = Double(recipe.cell.layout(units: 1).cell.blocks)
      return recipe.costOfUpdate * settings.number(updates) + 16 * T * T * blocks * H * (H + V)
    },
    run: run,
    tensors: { settings in
      let recipe = ShortVersusLong.recipe(settings)
      let sentence = sentence(settings)
      return (
        weights: Agreement.tensors(of: AgreementTraining.start(recipe)),
        inputs: Agreement.sentences(recipe, settings.integer(updates)) + [
          Tensor("measured", shape: [sentence.count], sentence.map { Double($0) })
        ]
      )
    },
    figure: figure)

  // MARK: Parameters

  static let cell = ShortVersusLong.cell
  static let updates = Parameter(
    "updates", label: "updates", .integer(1...10_000), default: .integer(600), unit: "updates",
    meaning: "How many updates the training makes between the two measurements.")
  static let words = Parameter(
    "words", label: "words before the verb", .integer(10...100), default: .integer(40), unit: "words",
    meaning: "How many words the measured sentence has before its verb.")

  static func sentence(_ settings: Settings) -> [Int] {
    var stream = RandomStream(seed: settings.seed, name: "measured sentence")
    let m = settings.integer(words) - 5
    return AgreementWord.sentence(isPlural: false, fillers: (0..<m).map { _ in stream.integer(below: 9) }).dropLast()
  }

  // MARK: What it measures

  static let output = Quantity("output", label: "output", meaning: "The place t of the output, from 1.")
  static let input = Quantity("input", label: "input", meaning: "The place s of the input, from 1.")
  static let before = Quantity(
    "influence_before", label: "influence before training",
    meaning: "The influence of that input on that output before training.")
  static let after = Quantity(
    "influence_after", label: "influence after training",
    meaning: "The influence of that input on that output after training.")
  static let lastFiveBefore = Quantity(
    "last_5_before", label: "share of the last 5 words, before training",
    meaning: "The share of the last five inputs in the influence on the middle output, before training.",
    isHeadline: true)
  static let lastFiveAfter = Quantity(
    "last_5_after", label: "share of the last 5 words, after training",
    meaning: "The share of the last five inputs in the influence on the middle output, after training.",
    isHeadline: true)
  static let nounBefore = Quantity(
    "noun_before", label: "share of the noun, before training",
    meaning: "The noun's share in the influence on the middle output, before training.", isHeadline: true)
  static let nounAfter = Quantity(
    "noun_after", label: "share of the noun, after training",
    meaning: "The noun's share in the influence on the middle output, after training.", isHeadline: true)
  static let nounAtVerbBefore = Quantity(
    "noun_at_verb_before", label: "share of the noun at the verb, before training",
    meaning: "The noun's share in the influence on the output that names the verb, before training.")
  static let nounAtVerbAfter = Quantity(
    "noun_at_verb_after", label: "share of the noun at the verb, after training",
    meaning: "The noun's share in the influence on the output that names the verb, after training.")

  // MARK: Run

  /// The influences on the outputs, for each output t the inputs 1 … t.
  static func influences(_ net: RecurrentNet<Double>, _ sentence: [Int]) -> [Double] {
    let V = AgreementWord.count
    var errors = [Double](repeating: 0, count: sentence.count * V)
    for t in sentence.indices {
      errors[t * V + AgreementWord.was] = 1
      errors[t * V + AgreementWord.were] = -1
    }
    return SingleOutputGradients(net, words: sentence, outputErrors: errors).inputNorms()
  }

  /// The shares of the inputs 1 … t at output t.
  static func shares(_ influences: [Double], output t: Int) -> [Double] {
    let row = Array(influences[(t * (t - 1) / 2)..<(t * (t + 1) / 2)])
    let sum = row.reduce(0, +)
    return row.map { $0 / sum }
  }

  static func run(_ settings: Settings) -> Outcome {
    let recipe = ShortVersusLong.recipe(settings)
    let sentence = sentence(settings)
    let start = influences(AgreementTraining.start(recipe).inDouble, sentence)
    let course = Agreement.Course(recipe, updates: settings.integer(updates), isWhole: true)
    let end = influences(course.training.net.inDouble, sentence)
    let (T, middle) = (sentence.count, sentence.count / 2)
    let places = (1...T).flatMap { t in (1...t).map { (output: t, input: $0) } }

    var outcome = Outcome()
    outcome.add(lastFiveBefore, shares(start, output: middle).suffix(5).reduce(0, +))
    outcome.add(lastFiveAfter, shares(end, output: middle).suffix(5).reduce(0, +))
    outcome.add(nounBefore, shares(start, output: middle)[1])
    outcome.add(nounAfter, shares(end, output: middle)[1])
    outcome.add(nounAtVerbBefore, shares(start, output: T)[1])
    outcome.add(nounAtVerbAfter, shares(end, output: T)[1])
    outcome.add(Agreement.finalAccuracy, course.record.recentMean(course.record.accuracies))
    outcome.add(Agreement.nonFiniteUpdate, course.record.firstNonFinite)
    outcome.add(output, places.map { Double($0.output) })
    outcome.add(input, places.map { Double($0.input) })
    outcome.add(before, start)
    outcome.add(after, end)
    return outcome
  }

  // MARK: Figure

  static func figure(_ members: [Member]) -> Figure {
    var panels = [Panel]()
    var shown: [Table.Column] = []
    var hidden: [Table.Column] = []
    for member in members {
      let T = member.settings.integer(words)
      let middle = T / 2
      let isOnly = members.count == 1
      let parts: [(Quantity, Label)] = [(before, "before training"), (after, "after training")]
      for (quantity, label) in parts {
        let influences = member.outcome.numbers(quantity)
        // No output listens to what comes later: those cells stay empty.
        var shares = [Double?](repeating: nil, count: T * T)
        for t in 1...T {
          for (i, share) in Self.shares(influences, output: t).enumerated() { shares[(t - 1) * T + i] = share }
        }
        let title: Label = .joined([
          member.label,
          quantity === before
            ? "before training: output by input" : "after training: output by input",
        ])
        panels.append(
          Panel(
            title: title, x: Axis("input", position: "input {}", domain: 0.5...(Double(T) + 0.5)),
            y: Axis(.literal([]), domain: 0.5...(Double(T) + 0.5)),
            marks: [
              .cells(
                Cells(
                  columns: T, rows: T, values: shares, range: 1e-5...1, isLogarithmic: true,
                  label: "share"))
            ],
            height: isOnly ? (240, 220) : (200, 200)))
        let row = Self.shares(influences, output: middle)
        if shown.isEmpty {
          shown.append(
            Table.Column(
              label: .words(input.label), name: input.name.bytes, numbers: row.indices.map { Double($0 + 1) }))
        }
        shown.append(
          Table.Column(
            label: .joined([.filled("share at output {}", [.number(Double(middle))]), member.label, label]),
            name: Vocabulary().text(.joined(["share at the middle output", member.label, label])), numbers: row))
      }
      for (i, quantity) in [output, input, before, after].enumerated() {
        var name = i == 1 ? ascii("influence_input") : quantity.name.bytes
        if !isOnly { name += [0x20] + Vocabulary().text(member.label) }
        hidden.append(
          Table.Column(
            label: .literal(name), name: name, numbers: member.outcome.numbers(quantity), isShown: false))
      }
    }
    return Figure(panels: panels, table: Table(columns: shown + hidden))
  }
}
