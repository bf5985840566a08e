import Numerics

/// The net and the data of a case of `Reference/gradients.txt` or `Reference/optimisers.txt`, as `Reference/recurrent.py`
/// makes them.
struct ReferenceNet<Number: Scalar> {
  let net: RecurrentNet<Number>
  let inputs: [Number]
  let steps: Int
  let batch: Int

  init(_ reference: ReferenceCase) throws {
    let sizes = reference["sizes"].map { Int($0) }
    guard sizes.count == 5, let cell = Cell(referenceName: reference.parts[0]) else { throw Unknown(reference.name) }
    (steps, batch) = (sizes[0], sizes[1])
    let layout = RecurrentLayout(cell, inputs: sizes[2], units: sizes[3], outputs: sizes[4])
    net = RecurrentNet(layout, parameters: referenceNumbers(salt: 8, layout.count, scale: 2).map { Number($0) })
    inputs = referenceNumbers(salt: 2, steps * batch * layout.inputs, scale: 4).map { Number($0) }
  }

  /// A loss and what it looks at.
  struct Solution {
    let loss: Double
    let outputs: [Number]
    let run: Trajectory<Number>
    let gradient: RecurrentGradient<Number>
  }

  /// The loss with the given name, and its gradient.
  func solve(_ name: String) throws -> Solution {
    let run = net.forward(inputs, batch: batch)
    if name.hasPrefix("linear") {
      let v = referenceNumbers(salt: 3, net.layout.units, scale: 2).map { Number($0) }
      let errors = (0..<batch).flatMap { _ in v }
      let last = run.state(at: steps).hidden
      let loss = zip(last, errors).reduce(0) { $0 + ($1.0 * $1.1).double }
      return Solution(loss: loss, outputs: last, run: run, gradient: net.backward(run, stateErrors: errors))
    }
    let task = try task(name)
    let outputs = net.outputs(of: run, last: task.targetSteps)
    let loss = Loss(of: outputs, task.targets)
    let gradient = net.backward(run, outputErrors: loss.outputErrors)
    return Solution(loss: loss.value, outputs: outputs, run: run, gradient: gradient)
  }

  /// What the loss with the given name asks for.
  func task(_ name: String) throws -> TaskBatch<Number> {
    let asked = name.hasSuffix("last") ? 1 : steps
    let targets: Targets<Number>
    switch name {
    case "squared-error-last", "squared-error-every":
      let numbers = referenceNumbers(salt: 4, steps * batch * net.layout.outputs, scale: 2)
      targets = .numbers(numbers.suffix(asked * batch * net.layout.outputs).map { Number($0) })
    case "cross-entropy-last", "cross-entropy-every", "cross-entropy-some":
      var classes = referenceClasses(steps * batch, of: net.layout.outputs)
      if name.hasSuffix("some") {
        for (i, number) in referenceNumbers(salt: 6, classes.count).enumerated() where number < -0.2 {
          classes[i] = Targets<Number>.noClass
        }
      }
      targets = .classes(classes.suffix(asked * batch))
    default: throw Unknown(name)
    }
    return TaskBatch(count: batch, inputs: inputs, targets: targets, targetSteps: asked)
  }
}

/// A name in a file of reference values that the tests do not know.
struct Unknown: Error {
  let name: String
  init(_ name: String) { self.name = name }
}

/// The classes that `Reference/recurrent.py` asks for.
func referenceClasses(_ count: Int, of classes: Int) -> [Int] {
  referenceNumbers(salt: 5, count).map { Int(($0 + 0.5) * Double(classes)) }
}

extension Activation {
  init?(referenceName: String) {
    let names: [String: Activation] = ["tanh": .tanh, "sigmoid": .sigmoid, "relu": .relu, "linear": .linear]
    guard let activation = names[referenceName] else { return nil }
    self = activation
  }
}

extension Cell {
  init?(referenceName: String) {
    let names: [String: Cell] = [
      "elman-tanh": .elman(.tanh), "elman-sigmoid": .elman(.sigmoid), "elman-relu": .elman(.relu),
      "elman-linear": .elman(.linear), "gru-cho-before": .gru(.beforeProduct, .keepsState),
      "gru-ng-before": .gru(.beforeProduct, .takesCandidate), "gru-cho-after": .gru(.afterProduct, .keepsState),
      "gru-ng-after": .gru(.afterProduct, .takesCandidate), "lstm": .lstm,
    ]
    guard let cell = names[referenceName] else { return nil }
    self = cell
  }
}
