import Numerics
import Plots

/// A trained RNN beside a trained GRU, both about to say whether the cat was or the cats were.
enum Sentence {
  static let experiment = Experiment(
    name: "sentence",
    summary:
      "A trained RNN and a trained GRU read \"the cat, which ...,\" and expect was or were: does the noun count?",
    equations: """
      sentence: the cat|cats , which f_1 ... f_m ,  with m = distance;  T = m + 5 words, the verb was|were would be next
      the f_i are drawn one after the other from nine filler words, so a longer sentence begins as a shorter one
      words: 0 the, 1 cat, 2 cats, 3 the comma, 4 which, 5 ... 13 fillers, 14 was, 15 were;  x_t [16]: unit vector of word t
      nets: tanh (the RNN) and gru of the experiment agreement, at its defaults, H = 32;  both make the given number of \
      updates, on the same sentences of 1 ... 40 filler words, in float32;  what follows is in float64
      P(w) = softmax(y_T)[w], the probability that w is the next word
      gradient at word t = |dL/dx_t| (Euclidean, over all 16 directions), with \
      gradient_of logits: L = y_T[was] - y_T[were];  gradient_of loss: L = -log P(right verb), the verb's part of the loss
      noun_share = gradient at word 2 / sum over t of the gradients at word t;  noun_decades = log10 gradient at word 2
      was_by_word at t: P(was) if the clause ended there, with a comma as word t after t - 5 filler words
      """,
    source:
      "Linzen, Dupoux, Goldberg 2016; Cho et al. 2014; Ng, Sequence Models, \"Vanishing gradients with RNNs\"",
    parameters: [noun, distance, gradientOf, updates, Settings.seed],
    values: [
      rnn.was, rnn.were, gru.was, gru.were, rnn.right, gru.right, rnn.nounShare, gru.nounShare, rnn.nounDecades,
      gru.nounDecades,
    ],
    series: [position, word, rnn.gradient, gru.gradient, clauseEnd, rnn.wasByWord, gru.wasByWord],
    trainedState: TrainedState(
      parameters: [updates, Settings.seed],
      trainingCost: { settings in
        nets.reduce(0) { $0 + recipe($1, settings).costOfTraining(updates: settings.integer(updates)) }
      },
      train: { settings in
        nets.flatMap { AgreementTraining.parameters(recipe($0, settings), updates: settings.integer(updates)) }
      },
      probeCost: { settings in
        nets.reduce(0) {
          $0 + VerbReading.cost($1.cell, units: recipe($1, settings).units, steps: settings.number(distance) + 5)
        }
      },
      probe: probe,
      tensors: { settings, weights in
        let sentence = sentence(settings).dropLast().map { Double($0) }
        return (
          weights: zip(nets, split(weights, settings)).flatMap { $0.tensors(of: $1) },
          inputs: [Tensor("words", shape: [sentence.count], sentence)]
        )
      }),
    figure: figure)

  // MARK: Parameters

  static let noun = Parameter(
    "noun", label: "noun", .choice(["cat", "cats"]), default: .choice(0),
    meaning: "The noun that the verb agrees with.")
  static let distance = Parameter(
    "distance", label: "words between", .integer(1...100), default: .integer(40), unit: "words",
    meaning: "How many filler words stand between noun and verb; longer sentences begin as shorter ones.")
  static let gradientOf = Parameter(
    "gradient_of", label: "gradient of", .choice(VerbReading.Objective.names), default: .choice(0),
    meaning: "Whether the gradient is of logit(was) - logit(were), or of the loss at the verb.")
  static let updates = Parameter(
    "updates", label: "updates", .integer(1...10_000), default: .integer(400), unit: "updates",
    meaning: "How many updates the training of either net makes.")

  static func recipe(_ net: NetQuantities, _ settings: Settings) -> AgreementTraining.Recipe {
    var recipe = AgreementTraining.Recipe()
    recipe.cell = net.cell
    recipe.seed = settings.seed
    return recipe
  }

  /// The sentence with its right verb.
  static func sentence(_ settings: Settings) -> [Int] {
    var stream = RandomStream(seed: settings.seed, name: "fillers")
    let fillers = (0..<settings.integer(distance)).map { _ in stream.integer(below: 9) }
    return AgreementWord.sentence(isPlural: settings.choice(noun) == 1, fillers: fillers)
  }

  /// The nets whose weights stand one after the other.
  static func split(_ weights: [Float], _ settings: Settings) -> [RecurrentNet<Float>] {
    var first = 0
    return nets.map { net in
      let recipe = recipe(net, settings)
      let layout = recipe.cell.layout(units: recipe.units)
      defer { first += layout.count }
      return RecurrentNet(layout, parameters: Array(weights[first..<(first + layout.count)]))
    }
  }

  // MARK: What it measures

  static let position = Quantity("position", label: "word", meaning: "The place of the word in the sentence, from 1.")
  static let word = Quantity("word", label: "word number", meaning: "Which word stands there, by its number.")
  static let clauseEnd = Quantity(
    "clause_end", label: "comma at word", meaning: "The place of the comma that ends the clause, from 6.")

  /// A net and what is measured of it.
  struct NetQuantities: Sendable {
    let cell: AgreementCell
    let label: Text
    let was, were, right, nounShare, nounDecades, gradient, wasByWord: Quantity
    let tensors: [Text]

    /// The parameters as another program takes them.
    func tensors(of net: RecurrentNet<Float>) -> [Tensor] {
      zip(tensors, Agreement.tensors(of: net)).map { Tensor($0, shape: $1.shape, $1.data) }
    }
  }

  static let nets = [rnn, gru]

  static let rnn = NetQuantities(
    cell: .tanh, label: "RNN",
    was: Quantity(
      "rnn_was", label: "RNN: probability of was", meaning: "The probability of was after the sentence, by the RNN.",
      isHeadline: true),
    were: Quantity(
      "rnn_were", label: "RNN: probability of were", meaning: "The probability of were after the sentence, by the RNN.",
      isHeadline: true),
    right: Quantity(
      "rnn_right", label: "RNN: probability of the right verb",
      meaning: "The probability of the verb that agrees with the noun, by the RNN."),
    nounShare: Quantity(
      "rnn_noun_share", label: "RNN: share of the noun",
      meaning: "The noun's share in the sum of the gradients at all words, in the RNN.", isHeadline: true),
    nounDecades: Quantity(
      "rnn_noun_decades", label: "RNN: gradient at the noun, power of ten",
      meaning: "The logarithm to base 10 of the gradient at the noun, in the RNN."),
    gradient: Quantity(
      "rnn_gradient", label: "RNN: gradient", meaning: "The norm of the gradient by that word, in the RNN."),
    wasByWord: Quantity(
      "rnn_was_by_word", label: "RNN: was if the clause ended there",
      meaning: "The probability of was if the clause ended there, by the RNN."),
    tensors: ["rnn_W_x", "rnn_W_h", "rnn_b", "rnn_W_y", "rnn_b_y"])

  static let gru = NetQuantities(
    cell: .gru, label: "GRU",
    was: Quantity(
      "gru_was", label: "GRU: probability of was", meaning: "The probability of was after the sentence, by the GRU.",
      isHeadline: true),
    were: Quantity(
      "gru_were", label: "GRU: probability of were", meaning: "The probability of were after the sentence, by the GRU.",
      isHeadline: true),
    right: Quantity(
      "gru_right", label: "GRU: probability of the right verb",
      meaning: "The probability of the verb that agrees with the noun, by the GRU."),
    nounShare: Quantity(
      "gru_noun_share", label: "GRU: share of the noun",
      meaning: "The noun's share in the sum of the gradients at all words, in the GRU.", isHeadline: true),
    nounDecades: Quantity(
      "gru_noun_decades", label: "GRU: gradient at the noun, power of ten",
      meaning: "The logarithm to base 10 of the gradient at the noun, in the GRU."),
    gradient: Quantity(
      "gru_gradient", label: "GRU: gradient", meaning: "The norm of the gradient by that word, in the GRU."),
    wasByWord: Quantity(
      "gru_was_by_word", label: "GRU: was if the clause ended there",
      meaning: "The probability of was if the clause ended there, by the GRU."),
    tensors: ["gru_W_x", "gru_W_h", "gru_b", "gru_W_y", "gru_b_y"])

  // MARK: Probe

  static func probe(_ settings: Settings, _ weights: [Float]) -> Outcome {
    let sentence = sentence(settings)
    let objective = VerbReading.Objective(rawValue: settings.choice(gradientOf)) ?? .logits
    let readings = split(weights, settings).map { VerbReading($0.inDouble, sentence, gradientOf: objective) }
    let (m, verb) = (settings.integer(distance), sentence[sentence.count - 1])
    let found = zip(nets, readings)

    var outcome = Outcome()
    for (net, reading) in found {
      outcome.add(net.was, reading.probabilities[AgreementWord.was])
      outcome.add(net.were, reading.probabilities[AgreementWord.were])
    }
    for (net, reading) in found { outcome.add(net.right, reading.probabilities[verb]) }
    for (net, reading) in found { outcome.add(net.nounShare, reading.gradients[1] / reading.gradients.reduce(0, +)) }
    for (net, reading) in found { outcome.add(net.nounDecades, log10(reading.gradients[1])) }
    outcome.add(position, (1...(m + 5)).map { Double($0) })
    outcome.add(word, sentence.dropLast().map { Double($0) }, against: position)
    for (net, reading) in found { outcome.add(net.gradient, reading.gradients, against: position) }
    outcome.add(clauseEnd, (1...m).map { Double($0 + 5) })
    for (net, reading) in found { outcome.add(net.wasByWord, reading.wasByDistance, against: clauseEnd) }
    return outcome
  }

  // MARK: Figure

  static func figure(_ members: [Member]) -> Figure {
    var gradients = FloatingPointLimit.rules
    var verbs: [Mark] = [.rule(Rule(y: 0.5, label: "guessing"))]
    var last = 6
    for (i, member) in members.enumerated() {
      let outcome = member.outcome
      last = max(last, outcome.numbers(position).count)
      for (j, net) in nets.enumerated() {
        func curve(_ x: Quantity, _ y: Quantity) -> Mark {
          let label: Label = members.count == 1 ? .words(net.label) : .joined([.words(net.label), member.label])
          return .curve(Curve(style: 2 * i + j + 1, label: label, x: outcome.numbers(x), y: outcome.numbers(y)))
        }
        gradients.append(curve(position, net.gradient))
        verbs.append(curve(clauseEnd, net.wasByWord))
      }
    }
    gradients.append(.verticalRule(VerticalRule(x: 2, label: nounLabel(of: members))))
    let x = Axis("word of the sentence", position: "word {}", domain: 1...Double(last))
    var table = Table(position, members, [word, rnn.gradient, gru.gradient])
    for net in nets {
      for member in members { table.add(net.wasByWord, of: member, isOnly: members.count == 1, firstRow: 5) }
    }
    return Figure(
      panels: [
        Panel(
          title: title(of: members), x: x, y: Axis(.literal([]), scale: .log), marks: gradients, height: (260, 210)),
        Panel(
          title: "P(was), if the clause ended there", x: x, y: Axis(.literal([]), domain: 0...1),
          marks: verbs, height: (150, 140)),
      ],
      table: table)
  }

  /// The word itself, which is no word of the page's language, or what it is where the runs differ.
  private static func nounLabel(of members: [Member]) -> Label {
    let first = members[0].settings.choice(noun)
    guard members.allSatisfy({ $0.settings.choice(noun) == first }) else { return "noun" }
    return .literal(ascii(first == 1 ? "“cats”" : "“cat”"))
  }

  private static func title(of members: [Member]) -> Label {
    let first = members[0].settings.choice(gradientOf)
    guard members.allSatisfy({ $0.settings.choice(gradientOf) == first }) else { return "gradient at each word" }
    return first == 0
      ? "gradient of “was” against “were”, by word" : "gradient of the verb’s loss, by word"
  }
}
