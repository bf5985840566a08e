import Numerics
import Testing

/// What holds of every net whatever its weights.
struct NetPropertyTests {
  @Test(arguments: Cell.all)
  func `the backward pass is linear in the error`(cell: Cell) {
    let problem = Problem(cell, seed: 21)
    let run = problem.net.forward(problem.inputs, batch: problem.batch)
    let other = Problem(cell, seed: 22).errors
    let first = problem.net.backward(run, outputErrors: problem.errors)
    let second = problem.net.backward(run, outputErrors: other)
    let both = problem.net.backward(run, outputErrors: zip(problem.errors, other).map { 3 * $0 - 0.5 * $1 })
    for (a, b, c) in zip3(first.parameters, second.parameters, both.parameters) { #expect(isNear(3 * a - 0.5 * b, c)) }
    for (a, b, c) in zip3(first.states, second.states, both.states) { #expect(isNear(3 * a - 0.5 * b, c)) }
  }

  /// Rows of a batch do not touch each other: states have the same bits, and the parameters' gradients add up.
  @Test(arguments: Cell.all)
  func `a batch is the sum of its sequences`(cell: Cell) {
    let batch = 3
    let problem = Problem(cell, seed: 23, batch: batch, units: 19)
    let run = problem.net.forward(problem.inputs, batch: batch)
    let gradient = problem.net.backward(run, outputErrors: problem.errors)
    var sum = [Double](repeating: 0, count: problem.net.parameters.count)
    for row in 0..<batch {
      let single = problem.net.forward(part(problem.inputs, of: row, batch, width: 3))
      #expect(single.states == part(run.states, of: row, batch, width: 19))
      let alone = problem.net.backward(single, outputErrors: part(problem.errors, of: row, batch, width: 4))
      #expect(alone.states == part(gradient.states, of: row, batch, width: 19))
      for i in sum.indices { sum[i] += alone.parameters[i] }
    }
    for (a, b) in zip(sum, gradient.parameters) { #expect(isNear(a, b)) }
  }

  @Test(arguments: Cell.all, [1, 2])
  func `the parts of the parameters' gradient by step add up to it`(cell: Cell, batch: Int) {
    let problem = Problem(cell, seed: 24, batch: batch)
    let run = problem.net.forward(problem.inputs, batch: batch)
    let gradient = problem.net.backward(run, stateErrors: [Double](repeating: 0.3, count: batch * 5))
    let norms = problem.net.parameterNorms(of: run, gradient)
    #expect(norms.count == problem.steps)
    // The part of the last step alone, by a run that begins before it.
    let start = run.state(at: problem.steps - 1)
    let last = problem.net.forward(Array(problem.inputs.suffix(batch * 3)), batch: batch, from: start)
    let alone = problem.net.backward(last, stateErrors: [Double](repeating: 0.3, count: batch * 5))
    #expect(isNear(norms[problem.steps - 1], norm(alone.parameters)))
    #expect(norm(gradient.parameters) <= norms.reduce(0, +) * (1 + 1e-12))
  }

  /// One sequence goes through a product of norms, several through the matrices: they must agree.
  @Test(arguments: Cell.all)
  func `a sequence beside silent ones has the norms by step of itself alone`(cell: Cell) {
    let problem = Problem(cell, seed: 25, batch: 1)
    let run = problem.net.forward(problem.inputs)
    let gradient = problem.net.backward(run, outputErrors: problem.errors)
    let doubled = problem.net.forward(twice(problem.inputs, width: 3), batch: 2)
    let silent = twice(problem.errors, width: 4).enumerated().map { $0 / 4 % 2 == 1 ? 0 : $1 }
    let beside = problem.net.backward(doubled, outputErrors: silent)
    for (a, b) in zip(
      problem.net.parameterNorms(of: run, gradient), problem.net.parameterNorms(of: doubled, beside))
    { #expect(isNear(a, b)) }
  }

  /// ∂L/∂h_0 of the recurrent net is ∂L/∂h_0 of a deep net with equal layers.
  @Test func `a recurrent net is a deep net with shared weights`() {
    let units = 6
    let steps = 9
    var stream = RandomStream(seed: 12, name: "test")
    let layout = RecurrentLayout(.elman(.tanh), inputs: 1, units: units)
    let weights = stream.normals(units * units, standardDeviation: 0.6)
    let bias = stream.normals(units)
    var net = RecurrentNet<Double>(layout)
    net.set(layout.recurrentWeights, to: weights)
    net.set(layout.bias, to: bias)
    let error = stream.unitVector(units)
    let run = net.forward([Double](repeating: 0, count: steps))
    let gradient = net.backward(run, stateErrors: error)
    let parameters = (0..<steps).flatMap { _ in weights + bias }
    let deep = FeedForwardNet(.tanh, widths: [Int](repeating: units, count: steps + 1), parameters: parameters)
    let outputs = deep.forward([Double](repeating: 0, count: units))
    let deepGradient = deep.backward(outputs, error: error)
    for l in 0...steps {
      for i in 0..<units {
        #expect(isNear(outputs[l][i], run.states[l * units + i]))
        #expect(isNear(deepGradient.outputs[l][i], gradient.states[l * units + i]))
      }
    }
    // The shared weights' gradient is the sum over the layers.
    for i in 0..<(units * units) {
      let sum = (1...steps).reduce(0) {
        $0
          + deepGradient.parameters[deep.parameters(ofLayer: $1).weights][
            i + deep.parameters(ofLayer: $1).weights.lowerBound]
      }
      #expect(isNear(sum, gradient.parameters[layout.recurrentWeights.lowerBound + i]))
    }
  }

  /// The width of 37 takes whole panels of every format, the rest, and pairs of rows.
  @Test(arguments: Cell.all)
  func `Float and Half do in their precision what Double does`(cell: Cell) {
    let problem = Problem(cell, seed: 26, batch: 3, units: 37)
    let exact = problem.net.backward(
      problem.net.forward(problem.inputs, batch: 3), outputErrors: problem.errors)
    let single = problem.rounded(to: Float.self)
    let half = problem.rounded(to: Half.self)
    let scale = norm(exact.parameters)
    #expect(distance(exact.parameters, single.parameters.map { $0.double }) < 1e-5 * scale)
    let error = distance(exact.parameters, half.parameters.map { $0.double })
    #expect(error < 0.1 * scale && error > 1e-4 * scale, "\(error / scale)")
  }

  @Test func `eight one-unit networks have the bits of each alone`() {
    let weights = SIMD8(4.2, 4.5, 5, 5.1, 5.5, 5.8, 6, 6.5)
    for bias in [-3.5, -2.9, -2.6, -2, -1.6] {
      let errors = OneUnitRNN.errors(weights: weights, bias: bias, steps: 50)
      for lane in 0..<8 { #expect(errors[lane] == OneUnitRNN(weight: weights[lane], bias: bias).error(steps: 50)) }
    }
  }

  private func isNear(_ a: Double, _ b: Double) -> Bool { (a - b).magnitude <= 1e-12 * max(1, a.magnitude) }

  private func distance(_ a: [Double], _ b: [Double]) -> Double { norm(zip(a, b).map { $0 - $1 }) }

  private func zip3(_ a: [Double], _ b: [Double], _ c: [Double]) -> [(Double, Double, Double)] {
    a.indices.map { (a[$0], b[$0], c[$0]) }
  }

  /// One sequence of a list `[T, B, width]`.
  private func part(_ list: [Double], of row: Int, _ batch: Int, width: Int) -> [Double] {
    list.enumerated().filter { $0.offset / width % batch == row }.map(\.element)
  }

  /// A list `[T, 1, width]` as `[T, 2, width]`.
  private func twice(_ list: [Double], width: Int) -> [Double] {
    stride(from: 0, to: list.count, by: width).flatMap { Array(list[$0..<($0 + width)]) + list[$0..<($0 + width)] }
  }
}

extension Problem {
  /// The gradient with every number and operation in another format.
  fileprivate func rounded<Number: Scalar>(to _: Number.Type) -> RecurrentGradient<Number> {
    let net = RecurrentNet<Number>(self.net.layout, parameters: self.net.parameters.map { Number($0) })
    return net.backward(
      net.forward(inputs.map { Number($0) }, batch: batch), outputErrors: errors.map { Number($0) })
  }
}
