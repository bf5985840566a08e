import Numerics
import Plots

/// Whether a recurrent net learns that a verb agrees with a noun far back (Linzen, Dupoux, Goldberg 2016, in a toy language).
enum Agreement {
  static let experiment = Experiment(
    name: "agreement",
    summary: "Nets learn to continue \"the cat, which ..., was\" and \"the cats, which ..., were\".",
    equations: """
      sentences: the cat|cats , which f_1 ... f_m , was|were with the f_i drawn from nine filler words, m uniform in \
      1 ... longest for each batch, cat and cats equally likely; V = 16 words, x_t the unit vector of word t
      tanh:  h_t = tanh(W_x x_t + W_h h_{t-1} + b)
      gru:   r = sigma(W_xr x_t + W_hr h_{t-1} + b_r),  z likewise with W_xz, W_hz, b_z
             n = tanh(W_xn x_t + W_hn (r * h_{t-1}) + b_n),  h_t = z * n + (1 - z) * h_{t-1}
             (Ng's sign of the update gate z; in PyTorch's, update_bias has the opposite sign)
      lstm:  i, f, o = sigma(...), g = tanh(...) of W_x x_t + W_h h_{t-1} + b
             c_t = f * c_{t-1} + i * g,  h_t = o * tanh(c_t)
      blocks of W_x, W_h, b in the orders r, z, n and i, f, g, o
      y_t = W_y h_t + b_y,  h_0 = c_0 = 0
      loss_on words: mean over t and batch of -log softmax(y_t)[word t+1];  loss_on verb: of the last t alone
      start: W_x ~ N(0, 1/4), W_y ~ N(0, 4/H), each block of W_h: gain times N(0, 1/H), a random orthogonal matrix or the \
      identity; b_z = update_bias, b_f = forget_bias, all other biases 0
      Adam (beta1 0.9, beta2 0.999, epsilon 1e-8) on c g,  c = min(1, clip / (|g| + 1e-6)), or 1 when clip is off
      accuracy: share of the batch whose right verb has a greater logit than the wrong one, before the update
      solved when the mean accuracy of 50 updates in a row reaches 0.99; the training ends there
      accuracy_by_distance: of the trained net, over 32 pairs of new sentences that differ in the noun alone
      tensors: m of each update;  words [m + 6, B] of one update after the other: the first word of all B sentences, \
      then the second of all, and so on to the verb
      all in float32
      """,
    source: "Linzen, Dupoux, Goldberg 2016; Cho et al. 2014; Jozefowicz, Zaremba, Sutskever 2015",
    parameters: [
      cell, lossOn, updates, learningRate, clip, initialization, gain, updateBias, forgetBias, longest, units, batch,
      Settings.seed,
    ],
    values: [solvedAt, finalAccuracy, finalLoss, accuracyAt100, reach, clippedUpdates, nonFiniteUpdate],
    series: [update, fillers, trainingLoss, verbLoss, accuracy, meanAccuracy, gradient, distance, accuracyByDistance],
    cost: { settings in
      let recipe = recipe(settings)
      // The test sentences are as expensive as some updates.
      let tests = 404 * 64 / (Double(recipe.batch) * (Double(recipe.longest + 1) / 2 + 5) * 3)
      return recipe.costOfUpdate * (settings.number(updates) + tests)
    },
    run: run,
    tensors: { settings in
      let recipe = recipe(settings)
      return (
        weights: tensors(of: AgreementTraining.start(recipe)), inputs: sentences(recipe, settings.integer(updates))
      )
    },
    figure: figure)

  // MARK: Parameters

  static let cell = Parameter(
    "cell", label: "cell", .choice(AgreementCell.names), default: .choice(AgreementCell.gru.rawValue),
    meaning: "What the recurrent layer computes at each step.")
  static let lossOn = Parameter(
    "loss_on", label: "loss on", .choice(["words", "verb"]), default: .choice(0),
    meaning: "Whether every next word is asked for in training, or the verb alone.")
  static let updates = Parameter(
    "updates", label: "updates", .integer(1...10_000), default: .integer(1000), unit: "updates",
    meaning: "How many updates the training makes, unless it has solved the task before.")
  static let learningRate = Parameter(
    "learning_rate", label: "learning rate", .number(1e-6...10), default: .number(0.005),
    meaning: "The learning rate of Adam.")
  static let clip = Parameter(
    "clip", label: "clipping", .numberOrOff(1e-6...1e6, off: "clipping off", on: "clipping at {}"), default: .number(1),
    meaning: "The norm above which the gradient is rescaled before the update.")
  static let initialization = Parameter(
    "initialization", label: "initialization", .choice(AgreementTraining.Initialization.names), default: .choice(0),
    meaning: "How the recurrent weights begin.")
  static let gain = Parameter(
    "gain", label: "gain", .number(0...10), default: .number(1.5),
    meaning: "The scale of the recurrent weights at the start.")
  static let updateBias = Parameter(
    "update_bias", label: "update bias", .number(-20...20), default: .number(-2),
    meaning: "The bias of a GRU's update gate at the start; the more negative, the longer the state is kept.")
  static let forgetBias = Parameter(
    "forget_bias", label: "forget bias", .number(-20...20), default: .number(1),
    meaning: "The bias of an LSTM's forget gate at the start; the greater, the longer the memory is kept.")
  static let longest = Parameter(
    "longest", label: "longest distance", .integer(1...200), default: .integer(40), unit: "words",
    meaning: "The greatest number of filler words in training.")
  static let units = Parameter(
    "units", label: "units", .integer(1...128), default: .integer(32), unit: "units",
    meaning: "How many units the network has.")
  static let batch = Parameter(
    "batch", label: "sentences a batch", .integer(1...128), default: .integer(32), unit: "sentences",
    meaning: "How many sentences an update is made from.")

  static func recipe(_ settings: Settings) -> AgreementTraining.Recipe {
    var recipe = AgreementTraining.Recipe()
    recipe.cell = AgreementCell(rawValue: settings.choice(cell)) ?? .tanh
    recipe.units = settings.integer(units)
    recipe.batch = settings.integer(batch)
    recipe.longest = settings.integer(longest)
    recipe.isVerbOnly = settings.choice(lossOn) == 1
    recipe.learningRate = settings.number(learningRate)
    recipe.clip = settings.optionalNumber(clip)
    recipe.initialization = .init(rawValue: settings.choice(initialization)) ?? .gaussian
    recipe.gain = settings.number(gain)
    recipe.updateBias = settings.number(updateBias)
    recipe.forgetBias = settings.number(forgetBias)
    recipe.seed = settings.seed
    return recipe
  }

  /// The parameters of a net as another program takes them.
  static func tensors(of net: RecurrentNet<Float>) -> [Tensor] {
    let layout = net.layout
    let rows = layout.bias.count
    func numbers(_ range: Range<Int>) -> [Double] { net.parameters[range].map { Double($0) } }
    return [
      Tensor("W_x", shape: [rows, layout.inputs], numbers(layout.inputWeights)),
      Tensor("W_h", shape: [rows, layout.units], numbers(layout.recurrentWeights)),
      Tensor("b", shape: [rows], numbers(layout.bias)),
      Tensor("W_y", shape: [layout.outputs, layout.units], numbers(layout.outputWeights)),
      Tensor("b_y", shape: [layout.outputs], numbers(layout.outputBias)),
    ]
  }

  /// The m of every update, and the words of its sentences one update after the other, `[m + 6, B]` each.
  static func sentences(_ recipe: AgreementTraining.Recipe, _ updates: Int) -> [Tensor] {
    var recipe = recipe
    recipe.isVerbOnly = false
    var fillers = [Double]()
    var words = [Double]()
    for update in 0..<updates {
      let drawn = AgreementTraining.sentences(recipe, update: update)
      fillers.append(Double(drawn.fillers))
      words += [Double](repeating: Double(AgreementWord.the), count: recipe.batch)
      words += drawn.batch.words.map { Double($0) }
    }
    return [Tensor("m", shape: [updates], fillers), Tensor("words", shape: [words.count], words)]
  }

  // MARK: What it measures

  static let update = Quantity("update", label: "update", meaning: "The update, from 1.")
  static let fillers = Quantity(
    "fillers", label: "words between", unit: "words", meaning: "The number of filler words in that update's sentences.")
  static let trainingLoss = Quantity("loss", label: "loss", meaning: "The loss that the update descends.")
  static let verbLoss = Quantity(
    "verb_loss", label: "loss of the verb", meaning: "The mean cross-entropy of the verb, which guessing keeps at ln 2."
  )
  static let accuracy = Quantity(
    "accuracy", label: "verbs right", meaning: "The share of verbs told right from wrong, before the update.")
  static let meanAccuracy = Quantity(
    "mean_accuracy", label: "verbs right, mean of 50 updates",
    meaning: "The mean accuracy of this update and the 49 before it, or of all where there are fewer.")
  static let gradient = Quantity(
    "gradient_norm", label: "size of the gradient", meaning: "The norm of the gradient, before clipping.")
  static let distance = Quantity(
    "distance", label: "words between", unit: "words", meaning: "The number of filler words between noun and verb.")
  static let accuracyByDistance = Quantity(
    "accuracy_by_distance", label: "verbs right after training",
    meaning: "The share of verbs that the trained net tells right from wrong at that distance.")
  static let solvedAt = Quantity(
    "updates_to_solve", label: "learned after updates", unit: "updates",
    meaning: "The first update at which 99 % of the verbs of 50 updates were right; infinite if there is none.",
    isHeadline: true, neutral: .infinity)
  static let finalAccuracy = Quantity(
    "final_accuracy", label: "verbs right at the end of training",
    meaning: "The mean accuracy of the last 50 updates; one half is guessing.", isHeadline: true)
  static let finalLoss = Quantity(
    "final_verb_loss", label: "loss of the verb at the end", meaning: "The mean verb_loss of the last 50 updates.")
  static let accuracyAt100 = Quantity(
    "accuracy_at_100", label: "verbs right 100 words away",
    meaning: "The share of verbs that the trained net tells right from wrong after 100 filler words.", isHeadline: true)
  static let reach = Quantity(
    "reach", label: "words bridged", unit: "words",
    meaning: "The longest distance, of up to 200, to which the trained net is right in 99 % at every distance.")
  static let clippedUpdates = Quantity(
    "clipped_updates", label: "updates clipped", unit: "updates", meaning: "How many updates were rescaled.",
    neutral: 0)
  static let nonFiniteUpdate = Quantity(
    "first_nonfinite_step", label: "overflow at update",
    meaning: "The first update whose gradient is not finite, which ends the run; infinite if there is none.",
    isHeadline: true, neutral: .infinity)

  // MARK: Run

  /// The course of a training.
  struct Course {
    var training: AgreementTraining
    var record = TrainingRecord()
    /// The m of every update.
    var fillers: [Double] = []
    var verbLosses: [Double] = []
    /// The mean accuracy of the last 50 updates, for each update.
    var means: [Double] = []
    var solvedAt = Double.infinity

    /// Trains until the task is solved (unless `isWhole`), the gradient overflows or the updates are made.
    init(_ recipe: AgreementTraining.Recipe, updates: Int, isWhole: Bool = false) {
      training = AgreementTraining(recipe)
      while record.count < updates && !training.isDiverged && (isWhole || solvedAt == .infinity) {
        let step = training.update()
        record.add(loss: step.loss, accuracy: step.accuracy, norm: step.norm, isClipped: step.isClipped, turn: 0)
        fillers.append(Double(step.fillers))
        verbLosses.append(step.verbLoss)
        let mean = record.recentMean(record.accuracies)
        means.append(mean)
        if solvedAt == .infinity && record.hasWindow && mean >= 0.99 { solvedAt = Double(record.count) }
      }
    }
  }

  static func run(_ settings: Settings) -> Outcome {
    let course = Course(recipe(settings), updates: settings.integer(updates))
    let record = course.record
    let tested = AgreementTraining.accuracies(of: course.training.net, seed: settings.seed)

    var outcome = Outcome()
    outcome.add(solvedAt, course.solvedAt)
    outcome.add(finalAccuracy, record.recentMean(record.accuracies))
    outcome.add(finalLoss, record.recentMean(course.verbLosses))
    outcome.add(accuracyAt100, tested[99])
    outcome.add(reach, Double(tested.firstIndex { $0 < 0.99 } ?? tested.count))
    outcome.add(clippedUpdates, Double(record.isClipped.count { $0 }))
    outcome.add(nonFiniteUpdate, record.firstNonFinite)
    outcome.add(update, (1...record.count).map { Double($0) })
    outcome.add(fillers, course.fillers, against: update)
    outcome.add(trainingLoss, record.losses, against: update)
    outcome.add(verbLoss, course.verbLosses, against: update)
    outcome.add(accuracy, record.accuracies, against: update)
    outcome.add(meanAccuracy, course.means, against: update)
    outcome.add(gradient, record.norms, against: update)
    outcome.add(distance, tested.indices.map { Double($0 + 1) })
    outcome.add(accuracyByDistance, tested, against: distance)
    return outcome
  }

  // MARK: Figure

  static func figure(_ members: [Member]) -> Figure {
    let guessing: [Mark] = [.rule(Rule(y: 0.5, label: "guessing"))]
    var losses: [Mark] = [.rule(Rule(y: 0.693_147_180_559_945_3, label: "guessing"))]
    var learning = guessing
    var tests = guessing
    var lastUpdate = 10.0
    for (i, member) in members.enumerated() {
      let outcome = member.outcome
      let x = outcome.numbers(update)
      lastUpdate = max(lastUpdate, Double(x.count))
      let note: Label? = outcome.value(solvedAt) < .infinity ? "learned" : nil
      func curve(_ x: [Double], _ y: Quantity, note: Label? = nil) -> Mark {
        .curve(Curve(style: i + 1, label: member.label, note: note, x: x, y: outcome.numbers(y)))
      }
      losses.append(curve(x, verbLoss))
      learning.append(curve(x, meanAccuracy, note: note))
      tests.append(curve(outcome.numbers(distance), accuracyByDistance))
    }
    let x = Axis("update", position: "update {}", domain: 1...lastUpdate)
    let share = Axis(.literal([]), domain: 0.25...1.02)
    var table = Table(update, members, [meanAccuracy, verbLoss, trainingLoss, fillers, gradient])
    table.columns += Table(distance, members, [accuracyByDistance]).columns
    return Figure(
      panels: [
        Panel(
          title: "loss of the verb", x: x, y: Axis(.literal([]), scale: .log), marks: losses, height: (140, 130)),
        Panel(
          title: "verbs right, mean of 50 updates", x: x, y: share, marks: learning, height: (150, 140)),
        Panel(
          title: "verbs right after training",
          x: Axis("words between noun and verb", position: "{} words between", domain: 1...200), y: share, marks: tests,
          height: (130, 120)),
      ],
      table: table)
  }
}
