/// What a net's outputs are asked to be, for the last `k` steps of a run.
package enum Targets<Number: Scalar>: Sendable {
  /// The class of each output, `[k, B]`; ``noClass`` where nothing is asked.
  case classes([Int])
  /// The numbers themselves, `[k, B, V]`.
  case numbers([Number])

  /// In place of a class: the output does not count.
  package static var noClass: Int { -1 }

  /// How many numbers or classes there are.
  package var count: Int {
    switch self {
    case .classes(let classes): classes.count
    case .numbers(let numbers): numbers.count
    }
  }
}

/// A loss L of some outputs y and its gradient.
package struct Loss<Number: Scalar>: Sendable {
  /// L.
  package let value: Double
  /// ∂L/∂y, in the order of the outputs.
  package let outputErrors: [Number]

  /// The loss of `outputs`, `[k, B, V]`.
  ///
  /// For classes, the cross-entropy of the softmax, averaged over the outputs that count; for numbers, the mean of (y −
  /// target)² over all of them: PyTorch's `CrossEntropyLoss` and `MSELoss`.
  @specialized(where Number == Double)
  @specialized(where Number == Float)
  @specialized(where Number == Half)
  package init(of outputs: [Number], _ targets: Targets<Number>) {
    switch targets {
    case .classes(let classes): self.init(logits: outputs, classes)
    case .numbers(let numbers): self.init(outputs, numbers)
    }
  }

  /// With p = softmax(y): L = −log p_c, ∂L/∂y = p − 1_c, over the number n of outputs that count.
  private init(logits: [Number], _ classes: [Int]) {
    let width = logits.count / max(classes.count, 1)
    let counted = classes.count { $0 != Targets<Number>.noClass }
    let share = 1 / Number(Double(max(counted, 1)))
    var errors = [Number](repeating: 0, count: logits.count)
    var sum: Number = 0
    for (row, target) in classes.enumerated() where target != Targets<Number>.noClass {
      let first = row * width
      let logSum = logSumExp(logits[first..<(first + width)])
      sum += logSum - logits[first + target]
      for i in first..<(first + width) { errors[i] = Number.exp(logits[i] - logSum) * share }
      errors[first + target] += -share
    }
    value = (sum * share).double
    outputErrors = errors
  }

  /// L = Σ (y − target)²/n, ∂L/∂y = 2 (y − target)/n.
  private init(_ outputs: [Number], _ numbers: [Number]) {
    let share = 1 / Number(Double(max(outputs.count, 1)))
    var errors = outputs
    var sum: Number = 0
    for i in outputs.indices {
      let difference = outputs[i] - numbers[i]
      sum += difference * difference
      errors[i] = 2 * difference * share
    }
    value = (sum * share).double
    outputErrors = errors
  }
}

/// log Σ exp(yᵢ), which neither overflows nor loses a small sum: the greatest y is taken out first.
@specialized(where Number == Double)
@specialized(where Number == Float)
@specialized(where Number == Half)
package func logSumExp<Number: Scalar>(_ logits: ArraySlice<Number>) -> Number {
  var greatest = logits[logits.startIndex]
  for logit in logits where greatest < logit { greatest = logit }
  var sum: Number = 0
  for logit in logits { sum += Number.exp(logit - greatest) }
  return greatest + Number.log(sum)
}
