import Numerics
import Plots

/// Which lags the weights' gradient comes from, before and after training (Pascanu, Mikolov, Bengio 2013, section 2.2).
enum ShortVersusLong {
  static let experiment = Experiment(
    name: "short-vs-long",
    summary: "The weights' gradient split by how far back it comes from: training leaves only the near part.",
    equations: """
      net, start and training as in the experiment agreement, over the given number of updates, in float32
      measured before and after, in float64, on the same sentences "the cat|cats , which f_1 ... f_m , was|were" with \
      m = fillers; L = mean over sentences of sum_t L_t,  L_t = -log softmax(y_t)[word t+1] / T,  T = m + 5
      e_{t,s} = dL_t / da_s with a_s what the blocks' functions are applied to
      part at lag k = sum over t and sentences of e_{t,t-k} (h_{t-k-1}, x_{t-k}, 1)^T, the part of dL/d(W_h, W_x, b) \
      that the losses k steps later send back (r * h instead of h for W_hn of a GRU)
      part_before and part_after at lag k: its Frobenius norm;  total: the norm of the sum over all k
      the noun is m + 3 steps before the output that names the verb
      """,
    source: "Pascanu, Mikolov, Bengio 2013, section 2.2",
    parameters: [
      cell, updates, fillers, sentences, Agreement.learningRate, Agreement.clip, Agreement.initialization,
      Agreement.gain, Agreement.updateBias, Agreement.forgetBias, Agreement.units, Settings.seed,
    ],
    values: [
      totalBefore, totalAfter, tenBefore, tenAfter, nounBefore, nounAfter, Agreement.finalAccuracy,
      Agreement.nonFiniteUpdate,
    ],
    series: [lag, before, after],
    cost: { settings in
      let recipe = recipe(settings)
      let (H, V) = (settings.number(Agreement.units), Double(AgreementWord.count))
      let T = settings.number(fillers) + 5
      let blocks = Double(recipe.cell.layout(units: 1).cell.blocks)
      let measured = 2 * settings.number(sentences) * T * T * (9 * blocks * H * (H + V))
      return recipe.costOfUpdate * settings.number(updates) + measured
    },
    run: run,
    tensors: { settings in
      let recipe = recipe(settings)
      let measured = measured(settings)
      let trained = Agreement.sentences(recipe, settings.integer(updates))
      return (
        weights: Agreement.tensors(of: AgreementTraining.start(recipe)),
        inputs: trained + [
          Tensor("measured", shape: [measured.count, measured[0].count], measured.flatMap { $0.map { Double($0) } })
        ]
      )
    },
    figure: figure)

  // MARK: Parameters

  static let cell = Parameter(
    "cell", label: "cell", .choice(AgreementCell.names), default: .choice(AgreementCell.tanh.rawValue),
    meaning: "What the recurrent layer computes at each step.")
  static let updates = Parameter(
    "updates", label: "updates", .integer(1...10_000), default: .integer(600), unit: "updates",
    meaning: "How many updates the training makes between the two measurements.")
  static let fillers = Parameter(
    "fillers", label: "words between", .integer(8...95), default: .integer(37), unit: "words",
    meaning: "How many filler words the sentences have on which the gradient is measured.")
  static let sentences = Parameter(
    "sentences", label: "sentences", .integer(1...32), default: .integer(8), unit: "sentences",
    meaning: "How many sentences the gradient is measured on.")

  static func recipe(_ settings: Settings) -> AgreementTraining.Recipe {
    var recipe = Agreement.recipe(settings.filling(Agreement.experiment.parameters))
    recipe.cell = AgreementCell(rawValue: settings.choice(cell)) ?? .tanh
    return recipe
  }

  /// Half of the sentences begin with cat, half with cats.
  static func measured(_ settings: Settings) -> [[Int]] {
    var stream = RandomStream(seed: settings.seed, name: "measured sentences")
    let m = settings.integer(fillers)
    return (0..<settings.integer(sentences)).map { i in
      AgreementWord.sentence(isPlural: i % 2 == 1, fillers: (0..<m).map { _ in stream.integer(below: 9) })
    }
  }

  // MARK: What it measures

  static let lag = Quantity(
    "lag", label: "steps back", unit: "steps", meaning: "Steps back from the output whose loss it is.")
  static let before = Quantity(
    "part_before", label: "before training", meaning: "The norm of the gradient's part at that lag, before training.")
  static let after = Quantity(
    "part_after", label: "after training", meaning: "The norm of the gradient's part at that lag, after training.")
  static let totalBefore = Quantity(
    "total_before", label: "whole gradient before training", meaning: "The norm of the whole gradient before training.",
    isHeadline: true)
  static let totalAfter = Quantity(
    "total_after", label: "whole gradient after training", meaning: "The norm of the whole gradient after training.",
    isHeadline: true)
  static let tenBefore = Quantity(
    "lag_10_before", label: "its part from 10 steps back, before", meaning: "The value of part_before at lag 10.")
  static let tenAfter = Quantity(
    "lag_10_after", label: "its part from 10 steps back, after", meaning: "The value of part_after at lag 10.")
  static let nounBefore = Quantity(
    "noun_before", label: "its part from as far back as the noun, before",
    meaning: "The value of part_before at the lag between the noun and the output that names the verb.",
    isHeadline: true)
  static let nounAfter = Quantity(
    "noun_after", label: "its part from as far back as the noun, after",
    meaning: "The value of part_after at the lag between the noun and the output that names the verb.", isHeadline: true
  )

  // MARK: Run

  /// The norm of the gradient's part at each lag, and of the whole.
  static func split(_ net: RecurrentNet<Double>, _ sentences: [[Int]]) -> (parts: [Double], total: Double) {
    let layout = net.layout
    let steps = sentences[0].count - 1
    let size = layout.bias.count * (layout.units + layout.inputs + 1)
    var parts = [[Double]](repeating: [Double](repeating: 0, count: size), count: steps)
    for words in sentences {
      let read = Array(words.dropLast())
      var inputs = [Double](repeating: 0, count: steps * layout.inputs)
      for (t, word) in read.enumerated() { inputs[t * layout.inputs + word] = 1 }
      let outputs = net.outputs(of: net.forward(inputs), last: steps)
      let errors = Loss(of: outputs, .classes(Array(words.dropFirst()))).outputErrors
      SingleOutputGradients(net, words: read, outputErrors: errors.map { $0 / Double(sentences.count) })
        .addParts(to: &parts)
    }
    var whole = [Double](repeating: 0, count: size)
    for part in parts {
      for i in part.indices { whole[i] += part[i] }
    }
    return (parts.map { norm($0) }, norm(whole))
  }

  static func run(_ settings: Settings) -> Outcome {
    let recipe = recipe(settings)
    let sentences = measured(settings)
    let start = split(AgreementTraining.start(recipe).inDouble, sentences)
    let course = Agreement.Course(recipe, updates: settings.integer(updates), isWhole: true)
    let end = split(course.training.net.inDouble, sentences)
    let noun = settings.integer(fillers) + 3

    var outcome = Outcome()
    outcome.add(totalBefore, start.total)
    outcome.add(totalAfter, end.total)
    outcome.add(tenBefore, start.parts[10])
    outcome.add(tenAfter, end.parts[10])
    outcome.add(nounBefore, start.parts[noun])
    outcome.add(nounAfter, end.parts[noun])
    outcome.add(Agreement.finalAccuracy, course.record.recentMean(course.record.accuracies))
    outcome.add(Agreement.nonFiniteUpdate, course.record.firstNonFinite)
    outcome.add(lag, start.parts.indices.map { Double($0) })
    outcome.add(before, start.parts, against: lag)
    outcome.add(after, end.parts, against: lag)
    return outcome
  }

  // MARK: Figure

  static func figure(_ members: [Member]) -> Figure {
    var panels = [Panel]()
    let domain = domain(of: members)
    for member in members {
      let lags = member.outcome.numbers(lag)
      let curves: [Mark] = [before, after].enumerated().map { i, quantity in
        .curve(
          Curve(style: i + 1, label: .words(quantity.label), x: lags, y: member.outcome.numbers(quantity)))
      }
      let title: Label = "weight gradient by steps back"
      panels.append(
        Panel(
          title: members.count == 1 ? title : .filled("{}: {}", [member.label, title]),
          x: Axis("steps back from the loss", position: "{} steps back", domain: 0...Double(lags.count - 1)),
          y: Axis(.literal([]), scale: .log, domain: domain), marks: FloatingPointLimit.rules + curves,
          height: members.count == 1 ? (260, 210) : (180, 160)))
    }
    return Figure(panels: panels, table: Table(lag, members, [before, after]))
  }

  /// Panels below each other share their decades; a single one finds its own.
  private static func domain(of members: [Member]) -> ClosedRange<Double>? {
    guard members.count > 1 else { return nil }
    var (low, high) = (1.0, 1.0)
    for member in members {
      for x in member.outcome.numbers(before) + member.outcome.numbers(after) where x > 0 && x.isFinite {
        while low > x && low > 1e-300 { low /= 10 }
        while high < x && high < 1e300 { high *= 10 }
      }
    }
    return low < high ? low...high : nil
  }
}
