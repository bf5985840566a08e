import Numerics
import Plots

/// How an error travels back through a very deep feed-forward net (Glorot, Bengio 2010).
enum Depth {
  static let experiment = Experiment(
    name: "depth",
    summary: "Backpropagation through a deep feed-forward net: how much of the output's error reaches each layer.",
    equations: """
      a_l = W_l h_{l-1} + b_l,  h_l = phi(a_l),  l = 1 ... L
      phi: tanh, sigmoid, relu or the identity (linear)
      W_l [n, n]: gaussian N(0, gain^2 / n), or gain times a random orthogonal matrix
      b_l [n]: N(0, bias^2);  h_0 [n]: N(0, 1);  loss v . h_L with a random unit vector v [n]
      delta_L = v,  e_l = phi'(a_l) * delta_l (elementwise),  delta_{l-1} = W_l^T e_l
      output_gradient at layer l = |delta_l|,  weight_gradient at layer l = |e_l| |h_{l-1}| (Frobenius norm of e_l h_{l-1}^T)
      """,
    source: "Glorot, Bengio 2010; He et al. 2015; Saxe et al. 2013",
    parameters: [activation, gain, layers, width, bias, initialization, Settings.seed],
    values: [firstNorm, decades, factor, firstWeight, lastWeight, nonFiniteLayer],
    series: [layer, outputGradient, weightLayer, weightGradient],
    cost: { settings in
      let n = settings.number(width)
      let L = settings.number(layers)
      let orthogonal = settings.choice(initialization) == 1 ? 4 * n * n * n : 0
      return L * (n * n * (costOfDraw + 4) + 40 * n + orthogonal)
    },
    run: run,
    tensors: { settings in
      let model = Model(settings)
      let n = settings.integer(width)
      let L = settings.integer(layers)
      return (
        weights: [
          Tensor(
            "W", shape: [L, n, n], (1...L).flatMap { model.net.parameters[model.net.parameters(ofLayer: $0).weights] }),
          Tensor("b", shape: [L, n], (1...L).flatMap { model.net.parameters[model.net.parameters(ofLayer: $0).bias] }),
        ],
        inputs: [Tensor("h_0", shape: [n], model.input), Tensor("v", shape: [n], model.error)]
      )
    },
    figure: figure)

  // MARK: Parameters

  static let activation = Parameter(
    "activation", label: "activation", .choice(["tanh", "sigmoid", "relu", "linear"]), default: .choice(0),
    meaning: "The function that every unit applies to its weighted input.")
  static let gain = Parameter(
    "gain", label: "gain", .number(0...10), default: .number(0.9),
    meaning: "The scale of the weights: their standard deviation times the root of the width.")
  static let layers = Parameter(
    "layers", label: "layers", .integer(1...200), default: .integer(100), unit: "layers",
    meaning: "How many layers the net has.")
  static let width = Parameter(
    "width", label: "width", .integer(1...200), default: .integer(100), unit: "units",
    meaning: "How many units each layer has.")
  static let bias = Parameter(
    "bias", label: "bias", .number(0...2), default: .number(0), meaning: "The standard deviation of the biases.")
  static let initialization = Parameter(
    "initialization", label: "initialization", .choice(["gaussian", "orthogonal"]), default: .choice(0),
    meaning: "How the weights are drawn.")

  // MARK: What it measures

  static let layer = Quantity("layer", label: "layer", meaning: "The layer, counted from the input, which is 0.")
  static let outputGradient = Quantity(
    "output_gradient", label: "error left", meaning: "The norm of the loss's gradient by the outputs of that layer.")
  static let weightLayer = Quantity(
    "weight_layer", label: "layer of the weights", meaning: "The layer that a weight gradient belongs to, from 1.")
  static let weightGradient = Quantity(
    "weight_gradient", label: "weight gradient",
    meaning: "The Frobenius norm of the loss's gradient by the weights of that layer.")
  static let firstNorm = Quantity(
    "first_norm", label: "left at the input", meaning: "The error left at the input, of 1 at the output.",
    isHeadline: true)
  static let decades = Quantity(
    "decades", label: "powers of ten gained", unit: "decades", meaning: "The logarithm to base 10 of first_norm.")
  static let factor = Quantity(
    "factor", label: "mean factor a layer",
    meaning: "The geometric mean of the factors by which one layer multiplies the error.", isHeadline: true)
  static let firstWeight = Quantity(
    "first_weight_gradient", label: "weight gradient, first layer",
    meaning: "The norm of the gradient of the first layer's weights.")
  static let lastWeight = Quantity(
    "last_weight_gradient", label: "weight gradient, last layer",
    meaning: "The norm of the gradient of the last layer's weights.")
  static let nonFiniteLayer = Quantity(
    "first_nonfinite_step", label: "layers back to overflow", unit: "layers",
    meaning: "How many layers back from the output the error is no longer finite; infinite if nowhere.",
    isHeadline: true, neutral: .infinity)

  // MARK: Run

  struct Model {
    let net: FeedForwardNet<Double>
    let input: [Double]
    let error: [Double]

    init(_ settings: Settings) {
      let n = settings.integer(width)
      let gain = settings.number(Depth.gain)
      let isGaussian = settings.choice(initialization) == 0
      let bias = settings.number(Depth.bias)
      var weights = RandomStream(seed: settings.seed, name: "W")
      var biases = RandomStream(seed: settings.seed, name: "b")
      var input = RandomStream(seed: settings.seed, name: "h_0")
      var error = RandomStream(seed: settings.seed, name: "v")
      let activations: [Activation] = [.tanh, .sigmoid, .relu, .linear]
      let layers = settings.integer(layers)
      var parameters = [Double]()
      parameters.reserveCapacity(layers * n * (n + 1))
      let draws = isGaussian ? UnitDraws.first(layers * n * n, seed: settings.seed, name: "W") : []
      let deviation = gain / Double(n).squareRoot()
      for layer in 0..<layers {
        if isGaussian {
          for draw in draws[(layer * n * n)..<((layer + 1) * n * n)] { parameters.append(deviation * draw) }
        } else {
          parameters += Matrix(orthogonal: n, scale: gain, from: &weights).elements
        }
        parameters += biases.normals(n, standardDeviation: bias)
      }
      net = FeedForwardNet(
        activations[settings.choice(Depth.activation)], widths: [Int](repeating: n, count: layers + 1),
        parameters: parameters)
      self.input = input.normals(n)
      self.error = error.unitVector(n)
    }
  }

  static func run(_ settings: Settings) -> Outcome {
    let model = Model(settings)
    let gradient = model.net.backward(model.net.forward(model.input), error: model.error)
    let layers = settings.integer(layers)
    let outputs = gradient.outputs.map { norm($0) }
    let weights = (1...layers).map { norm(Array(gradient.parameters[model.net.parameters(ofLayer: $0).weights])) }
    let first = outputs[0]
    let overflow = outputs.lastIndex { !$0.isFinite }

    var outcome = Outcome()
    outcome.add(firstNorm, first)
    outcome.add(decades, log10(first))
    outcome.add(factor, exp(log(first) / Double(layers)))
    outcome.add(firstWeight, weights[0])
    outcome.add(lastWeight, weights[layers - 1])
    outcome.add(nonFiniteLayer, overflow.map { Double(layers - $0) } ?? .infinity)
    outcome.add(layer, (0...layers).map { Double($0) })
    outcome.add(outputGradient, outputs, against: layer)
    outcome.add(weightLayer, (1...layers).map { Double($0) })
    outcome.add(weightGradient, weights, against: weightLayer)
    return outcome
  }

  // MARK: Figure

  static func figure(_ members: [Member]) -> Figure {
    var errors = [Mark]()
    var weights = [Mark]()
    var deepest = 1
    for (i, member) in members.enumerated() {
      let layers = member.outcome.numbers(layer)
      deepest = max(deepest, layers.count - 1)
      // From the output back: the error's own direction, and the end of the curve is where its name stands.
      errors.append(
        .curve(
          Curve(
            style: i + 1, label: member.label, x: layers.reversed().map { Double(layers.count - 1) - $0 },
            y: member.outcome.numbers(outputGradient).reversed())))
      weights.append(
        .curve(
          Curve(
            style: i + 1, label: member.label, x: member.outcome.numbers(weightLayer).map { $0 - 1 },
            y: member.outcome.numbers(weightGradient).reversed())))
    }
    let x = Axis("layers back from the output", position: "layer {} back", domain: 0...Double(deepest))
    return Figure(
      panels: [
        Panel(
          title: "error left on its way back", x: x, y: Axis(.literal([]), scale: .log),
          marks: FloatingPointLimit.rules + errors, height: (260, 210)),
        Panel(
          title: "weight gradient of each layer", x: x, y: Axis(.literal([]), scale: .log), marks: weights,
          height: (140, 130)),
      ],
      table: table(members, deepest: deepest))
  }

  /// By layer, with the distance from the output that the figure counts; layer 0 is the input and has no weights.
  private static func table(_ members: [Member], deepest: Int) -> Table {
    var table = Table(layer, members, [outputGradient])
    table.columns.insert(
      Table.Column(
        label: "layers back from the output", name: ascii("layers_back"),
        numbers: (0...deepest).map { Double(deepest - $0) }), at: 1)
    for member in members { table.add(weightGradient, of: member, isOnly: members.count == 1, firstRow: 1) }
    return table
  }
}
