/// A recurrent net that learns, update by update.
package struct Training<Number: Scalar>: Sendable {
  /// What happens when the gradient is not finite.
  package enum NonFinitePolicy: Sendable, Equatable {
    /// The update is not applied and the run has diverged: no later update is applied either.
    case stop
    /// The update is applied, as PyTorch does by default: NaN spreads to every parameter.
    case propagate
  }

  /// The net as it is now.
  package var net: RecurrentNet<Number>
  /// Makes the steps.
  package var optimizer: Optimizer<Number>
  /// Applied to the gradient of all parameters before each step.
  package let clipping: GradientClipping
  /// What happens when the gradient is not finite.
  package let onNonFinite: NonFinitePolicy
  /// The number of updates made or refused.
  package private(set) var updates = 0
  /// The first update, counted from 1, whose gradient was not finite.
  package private(set) var firstNonFiniteUpdate: Int?

  /// A training that begins with `net`.
  package init(
    _ net: RecurrentNet<Number>, _ optimizer: Optimizer<Number>, clipping: GradientClipping = .off,
    onNonFinite: NonFinitePolicy = .stop
  ) {
    self.net = net
    self.optimizer = optimizer
    self.clipping = clipping
    self.onNonFinite = onNonFinite
  }

  /// What one update met.
  package struct Update: Sendable {
    /// The loss before the update.
    package let loss: Double
    /// The joint norm of all parameters' gradient before clipping.
    package let norm: Double
    /// What clipping by norm multiplied the gradient by.
    package let coefficient: Double
    /// Whether clipping changed the gradient.
    package let isClipped: Bool
    /// The angle, in radians, by which clipping turned the gradient; only clipping by value can.
    package let turn: Double
    /// The outputs that the loss was taken of, `[k, B, V]`.
    package let outputs: [Number]
  }

  /// Whether the run has ended by a gradient that was not finite.
  package var isDiverged: Bool { onNonFinite == .stop && firstNonFiniteUpdate != nil }

  /// Runs the net over a batch, and moves its parameters one step down the gradient of the loss.
  @specialized(where Number == Double)
  @specialized(where Number == Float)
  @specialized(where Number == Half)
  package mutating func update(_ batch: TaskBatch<Number>) -> Update {
    let run = net.forward(batch.inputs, batch: batch.count)
    let outputs = net.outputs(of: run, last: batch.targetSteps)
    let loss = Loss(of: outputs, batch.targets)
    var gradient = net.backward(run, outputErrors: loss.outputErrors).parameters
    let norm = norm(gradient)
    updates += 1
    if !norm.isFinite && firstNonFiniteUpdate == nil { firstNonFiniteUpdate = updates }
    let coefficient = clipping.coefficient(forNorm: norm)
    var isClipped = coefficient < 1
    var turn = 0.0
    if !isDiverged {
      let whole = gradient
      clipping.apply(to: &gradient, norm: norm)
      if case .value = clipping, norm.isFinite, gradient != whole {
        isClipped = true
        turn = angle(between: whole, and: gradient)
      }
      optimizer.update(&net.parameters, down: gradient)
    }
    return Update(
      loss: loss.value, norm: norm, coefficient: coefficient, isClipped: isClipped, turn: turn, outputs: outputs)
  }
}
