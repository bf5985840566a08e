import Numerics
import Testing

/// Every backward pass against central differences of its forward pass.
struct GradientTests {
  static let step = 1e-6

  @Test(arguments: [Activation.tanh, .sigmoid, .relu, .linear])
  func `backpropagation through time agrees with finite differences`(activation: Activation) {
    let units = 5
    let width = 3
    let steps = 6
    var stream = RandomStream(seed: 11, name: "test")
    let recurrent = Matrix(rows: units, columns: units, standardDeviation: 0.5, from: &stream)
    let input = Matrix(rows: units, columns: width, standardDeviation: 0.7, from: &stream)
    let bias = stream.normals(units, standardDeviation: 0.3)
    let inputs = stream.normals(steps * width)
    let error = stream.unitVector(units)
    func loss(_ recurrent: Matrix, _ input: Matrix, _ bias: [Double]) -> Double {
      let network = ElmanRNN(activation: activation, recurrent: recurrent, input: input, bias: bias)
      let last = network.forward(inputs: inputs, steps: steps).suffix(units)
      return zip(last, error).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let network = ElmanRNN(activation: activation, recurrent: recurrent, input: input, bias: bias)
    let states = network.forward(inputs: inputs, steps: steps)
    let gradient = network.backward(states: states, inputs: inputs, steps: steps, error: error)
    for i in 0..<(units * units) {
      let slope = difference { loss(recurrent.nudged(i, by: $0), input, bias) }
      #expect((gradient.recurrent.elements[i] - slope).magnitude < 1e-8, "W_h \(i)")
    }
    for i in 0..<(units * width) {
      let slope = difference { loss(recurrent, input.nudged(i, by: $0), bias) }
      #expect((gradient.input.elements[i] - slope).magnitude < 1e-8, "W_x \(i)")
    }
    for i in 0..<units {
      let slope = difference { delta in
        var nudged = bias
        nudged[i] += delta
        return loss(recurrent, input, nudged)
      }
      #expect((gradient.bias[i] - slope).magnitude < 1e-8, "b \(i)")
    }
    #expect(gradient.stateNorms.count == steps + 1 && gradient.parameterNorms.count == steps)
    #expect((gradient.stateNorms[0] - 1).magnitude < 1e-14)
  }

  /// ∂L/∂h_0 of the recurrent net is ∂L/∂h_0 of a deep net with equal layers, and the norms by step agree with it.
  @Test func `a recurrent net is a deep net with shared weights`() {
    let units = 6
    let steps = 9
    var stream = RandomStream(seed: 12, name: "test")
    let recurrent = Matrix(rows: units, columns: units, standardDeviation: 0.6, from: &stream)
    let inputs = stream.normals(steps * units)
    let error = stream.unitVector(units)
    let zero = [Double](repeating: 0, count: units)
    let network = ElmanRNN(
      activation: .tanh, recurrent: recurrent, input: Matrix(orthogonal: units, scale: 1, from: &stream), bias: zero)
    let states = network.forward(inputs: inputs, steps: steps)
    let gradient = network.backward(states: states, inputs: inputs, steps: steps, error: error)
    // The input enters each layer of the deep net as its bias: W_x x_t.
    let biases = (0..<steps).map { t in
      (0..<units).map { i in
        (0..<units).reduce(0) { $0 + network.input.elements[i * units + $1] * inputs[t * units + $1] }
      }
    }
    let net = FeedForwardNet(
      activation: .tanh, weights: [Matrix](repeating: recurrent, count: steps), biases: biases)
    let norms = net.backward(outputs: net.forward(input: zero), error: error)
    for k in 0...steps {
      #expect((norms.outputs[steps - k] - gradient.stateNorms[k]).magnitude < 1e-13, "lag \(k)")
    }
  }

  @Test(arguments: [Activation.tanh, .sigmoid, .relu, .linear])
  func `a deep net's gradient by its input agrees with finite differences`(activation: Activation) {
    let width = 7
    var stream = RandomStream(seed: 13, name: "test")
    let weights = (0..<4).map { _ in Matrix(rows: width, columns: width, standardDeviation: 0.6, from: &stream) }
    let biases = (0..<4).map { _ in stream.normals(width, standardDeviation: 0.2) }
    let net = FeedForwardNet(activation: activation, weights: weights, biases: biases)
    let input = stream.normals(width)
    let error = stream.unitVector(width)
    var squares = 0.0
    for i in 0..<width {
      let slope = difference { delta in
        var nudged = input
        nudged[i] += delta
        return zip(net.forward(input: nudged)[4], error).reduce(0) { $0 + $1.0 * $1.1 }
      }
      squares += slope * slope
    }
    let norms = net.backward(outputs: net.forward(input: input), error: error)
    #expect((norms.outputs[0] - squares.squareRoot()).magnitude < 1e-8)
    for layer in 0..<4 {
      var square = 0.0
      for i in 0..<(width * width) {
        let slope = difference { delta in
          var nudged = weights
          nudged[layer] = weights[layer].nudged(i, by: delta)
          let net = FeedForwardNet(activation: activation, weights: nudged, biases: biases)
          return zip(net.forward(input: input)[4], error).reduce(0) { $0 + $1.0 * $1.1 }
        }
        square += slope * slope
      }
      #expect((norms.weights[layer] - square.squareRoot()).magnitude < 1e-8, "layer \(layer)")
    }
  }

  /// The width of 11 takes both the lanes and the rest.
  @Test(arguments: [Activation.tanh, .sigmoid, .relu, .linear])
  func `a layer has the bits of its units one by one`(activation: Activation) {
    let width = 11
    var stream = RandomStream(seed: 14, name: "test")
    let weights = Matrix(rows: width, columns: width)
    let bias = stream.normals(width, standardDeviation: 3)
    let expected = bias.map { activation($0) }
    let net = FeedForwardNet(activation: activation, weights: [weights], biases: [bias])
    #expect(net.forward(input: bias)[1] == expected)
    let network = ElmanRNN(activation: activation, recurrent: weights, input: weights, bias: bias)
    #expect(network.forward(inputs: bias, steps: 1).suffix(width) == expected[...])
  }

  @Test func `eight one-unit networks have the bits of each alone`() {
    let weights = SIMD8(4.2, 4.5, 5, 5.1, 5.5, 5.8, 6, 6.5)
    for bias in [-3.5, -2.9, -2.6, -2, -1.6] {
      let errors = OneUnitRNN.errors(weights: weights, bias: bias, steps: 50)
      for lane in 0..<8 { #expect(errors[lane] == OneUnitRNN(weight: weights[lane], bias: bias).error(steps: 50)) }
    }
  }

  @Test func `the one-unit network's gradient agrees with finite differences`() {
    for (w, b) in [(5.5, -2.6), (4.2, -2.0), (6.0, -3.4)] {
      let gradient = OneUnitRNN(weight: w, bias: b).errorAndGradient(steps: 20)
      let byWeight = difference { OneUnitRNN(weight: w + $0, bias: b).error(steps: 20) }
      let byBias = difference { OneUnitRNN(weight: w, bias: b + $0).error(steps: 20) }
      #expect((gradient.weight - byWeight).magnitude < 1e-6 * max(1, byWeight.magnitude))
      #expect((gradient.bias - byBias).magnitude < 1e-6 * max(1, byBias.magnitude))
    }
  }

  /// On the wall x = 0.5 is a fixed point, so the sums over time have closed forms.
  @Test(arguments: [(4.5, -6.0668), (5, -411.87), (5.5, -28937), (6, -1.600e6)])
  func `the gradient on the wall is the closed form`(w: Double, expected: Double) {
    let output = sigmoid(0.5)
    let a = output * (1 - output) * w
    var power = 1.0
    for _ in 0..<50 { power *= a }
    let closed = 2 * (output - 0.7) * output * (1 - output) * output * (power - 1) / (a - 1)
    let found = OneUnitRNN(weight: w, bias: 0.5 - output * w).errorAndGradient(steps: 50)
    #expect((found.weight / closed - 1).magnitude < 1e-6)
    #expect((found.weight / expected - 1).magnitude < 5e-4)
    #expect((found.error - 0.006013).magnitude < 1e-6)
  }

  private func difference(_ function: (Double) -> Double) -> Double {
    (function(Self.step) - function(-Self.step)) / (2 * Self.step)
  }
}

extension Matrix {
  /// A copy with one element changed.
  fileprivate func nudged(_ index: Int, by delta: Double) -> Matrix {
    var elements = elements
    elements[index] += delta
    return Matrix(rows: rows, columns: columns, elements: elements)
  }
}
