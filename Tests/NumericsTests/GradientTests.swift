import Numerics
import Testing

/// Every backward pass against central differences of its forward pass.
struct GradientTests {
  @Test(arguments: Cell.all)
  func `backpropagation through time agrees with finite differences`(cell: Cell) {
    let problem = Problem(cell, seed: 11)
    let run = problem.net.forward(problem.inputs, batch: problem.batch)
    let gradient = problem.net.backward(run, outputErrors: problem.errors)
    for i in gradient.parameters.indices {
      let slope = difference { problem.nudgingParameter(i, by: $0).loss }
      #expect(isNear(gradient.parameters[i], slope), "parameter \(i)")
    }
    let byInput = problem.net.inputGradient(gradient)
    #expect(byInput.count == problem.inputs.count)
    for i in byInput.indices {
      let slope = difference { problem.nudgingInput(i, by: $0).loss }
      #expect(isNear(byInput[i], slope), "input \(i)")
    }
  }

  /// The steps after t, run from a state h_t that is nudged; an LSTM's c_t too.
  @Test(arguments: Cell.all)
  func `the gradient by every state agrees with finite differences`(cell: Cell) {
    let problem = Problem(cell, seed: 12)
    let run = problem.net.forward(problem.inputs, batch: problem.batch)
    let gradient = problem.net.backward(run, outputErrors: problem.errors)
    let width = problem.batch * problem.net.layout.units
    for t in 0...(problem.steps - Problem.lossSteps) {
      for i in 0..<width {
        let slope = difference { delta in
          var state = run.state(at: t)
          state.hidden[i] += delta
          return problem.loss(after: t, from: state)
        }
        #expect(isNear(gradient.states[t * width + i], slope), "h_\(t) \(i)")
        guard cell == .lstm else { continue }
        let byMemory = difference { delta in
          var state = run.state(at: t)
          state.memory[i] += delta
          // c_t also acts through h_t = o ∘ tanh(c_t).
          let units = problem.net.layout.units
          let gate = ((t - 1) * problem.batch + i / units) * 4 * units + 3 * units + i % units
          if t > 0 { state.hidden[i] = run.gates[gate] * tanh(state.memory[i]) }
          return problem.loss(after: t, from: state)
        }
        #expect(isNear(gradient.memory[t * width + i], byMemory), "c_\(t) \(i)")
      }
    }
  }

  @Test(arguments: [Activation.tanh, .sigmoid, .relu, .linear])
  func `a deep net's gradients agree with finite differences`(activation: Activation) {
    let widths = [3, 7, 5, 6]
    var stream = RandomStream(seed: 13, name: "test")
    var net = FeedForwardNet<Double>(activation, widths: widths)
    net.parameters = stream.normals(net.parameters.count, standardDeviation: 0.6)
    let input = stream.normals(2 * widths[0])
    let error = stream.normals(2 * widths[3])
    func loss(_ net: FeedForwardNet<Double>, _ input: [Double]) -> Double {
      zip(net.forward(input)[3], error).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let gradient = net.backward(net.forward(input), error: error)
    #expect(gradient.outputs.map(\.count) == widths.map { 2 * $0 } && gradient.outputs[3] == error)
    for i in net.parameters.indices {
      let slope = difference { delta in
        var nudged = net
        nudged.parameters[i] += delta
        return loss(nudged, input)
      }
      #expect(isNear(gradient.parameters[i], slope), "parameter \(i)")
    }
    for i in input.indices {
      let slope = difference { delta in
        var nudged = input
        nudged[i] += delta
        return loss(net, nudged)
      }
      #expect(isNear(gradient.outputs[0][i], slope), "input \(i)")
    }
  }

  @Test func `the one-unit network's gradient agrees with finite differences`() {
    for (w, b) in [(5.5, -2.6), (4.2, -2.0), (6.0, -3.4)] {
      let gradient = OneUnitRNN(weight: w, bias: b).errorAndGradient(steps: 20)
      let byWeight = difference { OneUnitRNN(weight: w + $0, bias: b).error(steps: 20) }
      let byBias = difference { OneUnitRNN(weight: w, bias: b + $0).error(steps: 20) }
      #expect(isNear(gradient.weight, byWeight) && isNear(gradient.bias, byBias))
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
    let step = 1e-6
    return (function(step) - function(-step)) / (2 * step)
  }

  private func isNear(_ value: Double, _ slope: Double) -> Bool {
    (value - slope).magnitude < 1e-8 * max(1, slope.magnitude)
  }
}
