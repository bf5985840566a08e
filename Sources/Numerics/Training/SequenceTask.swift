/// A task that asks a recurrent net to remember.
package enum SequenceTask: Sendable, Equatable {
  /// Temporal order (Hochreiter and Schmidhuber 1997, task 6a; Pascanu, Mikolov, Bengio 2013, section 4.1): `length` symbols, of
  /// which two, each A or B, stand at a random place in the second and in the fifth tenth (`length` ≥ 10); the rest are distractors c to f.
  /// Asked at the end: which of AA, AB, BA, BB.
  case temporalOrder(length: Int)
  /// Adding (Hochreiter and Schmidhuber 1997, task 4, as in Le, Jaitly, Hinton 2015): `length` pairs of a number uniform in [0, 1) and a
  /// mark, which is 1 at one place in each half and otherwise 0. Asked at the end: the sum of the two marked numbers; `length` ≥ 2.
  case adding(length: Int)
  /// Copying (Hochreiter and Schmidhuber 1997; as in Arjovsky, Shah, Bengio 2016): `symbols` symbols out of eight, `delay` − 1
  /// blanks, a mark, as many blanks as symbols. Asked: blanks, and the symbols in their order after the mark.
  case copy(symbols: Int, delay: Int)
  /// A verb that agrees with a noun: "the cat|cats , which f … f , was|were" with `fillers` of nine filler words between. Asked
  /// at every step: the next word; or only at the last, the verb.
  case agreement(fillers: Int, verbOnly: Bool)

  /// D, the width of an input.
  package var inputs: Int {
    switch self {
    case .temporalOrder: 6
    case .adding: 2
    case .copy: 10
    case .agreement: AgreementWord.count
    }
  }

  /// V, the width of an output: the number of classes, or of numbers.
  package var outputs: Int {
    switch self {
    case .temporalOrder: 4
    case .adding: 1
    case .copy: 10
    case .agreement: AgreementWord.count
    }
  }

  /// Draws `count` sequences.
  @specialized(where Number == Double)
  @specialized(where Number == Float)
  @specialized(where Number == Half)
  package func draw<Number: Scalar>(_ count: Int, from stream: inout RandomStream) -> TaskBatch<Number> {
    switch self {
    case .temporalOrder(let length): drawTemporalOrder(length, count, &stream)
    case .adding(let length): drawAdding(length, count, &stream)
    case .copy(let symbols, let delay): drawCopy(symbols, delay, count, &stream)
    case .agreement(let fillers, let verbOnly): drawAgreement(fillers, verbOnly, count, &stream)
    }
  }

  private func drawTemporalOrder<Number: Scalar>(
    _ length: Int, _ count: Int, _ stream: inout RandomStream
  ) -> TaskBatch<Number> {
    var symbols = (0..<length).map { _ in [Int](repeating: 0, count: count) }
    var classes = [Int]()
    for sequence in 0..<count {
      for step in 0..<length { symbols[step][sequence] = 2 + stream.integer(below: 4) }
      let first = length / 10 + stream.integer(below: length / 5 - length / 10)
      let second = length * 2 / 5 + stream.integer(below: length / 2 - length * 2 / 5)
      let (a, b) = (stream.integer(below: 2), stream.integer(below: 2))
      symbols[first][sequence] = a
      symbols[second][sequence] = b
      classes.append(2 * a + b)
    }
    return TaskBatch(symbols: symbols, width: inputs, classes: classes)
  }

  private func drawAdding<Number: Scalar>(
    _ length: Int, _ count: Int, _ stream: inout RandomStream
  ) -> TaskBatch<Number> {
    var numbers = [Number](repeating: 0, count: length * count * 2)
    var sums = [Number]()
    for sequence in 0..<count {
      for step in 0..<length { numbers[(step * count + sequence) * 2] = Number(stream.uniform()) }
      let first = stream.integer(below: length / 2) * count + sequence
      let second = (length / 2 + stream.integer(below: length - length / 2)) * count + sequence
      numbers[first * 2 + 1] = 1
      numbers[second * 2 + 1] = 1
      sums.append(numbers[first * 2] + numbers[second * 2])
    }
    return TaskBatch(count: count, inputs: numbers, targets: .numbers(sums), targetSteps: 1)
  }

  private func drawCopy<Number: Scalar>(
    _ length: Int, _ delay: Int, _ count: Int, _ stream: inout RandomStream
  ) -> TaskBatch<Number> {
    let (blank, mark) = (8, 9)
    let steps = delay + 2 * length
    var symbols = (0..<steps).map { _ in [Int](repeating: blank, count: count) }
    var classes = [Int](repeating: blank, count: steps * count)
    for sequence in 0..<count {
      for i in 0..<length {
        let symbol = stream.integer(below: 8)
        symbols[i][sequence] = symbol
        classes[(delay + length + i) * count + sequence] = symbol
      }
      symbols[length + delay - 1][sequence] = mark
    }
    return TaskBatch(symbols: symbols, width: inputs, classes: classes)
  }

  private func drawAgreement<Number: Scalar>(
    _ fillers: Int, _ verbOnly: Bool, _ count: Int, _ stream: inout RandomStream
  ) -> TaskBatch<Number> {
    let sentences = (0..<count).map { _ in
      AgreementWord.sentence(
        isPlural: stream.integer(below: 2) == 1, fillers: (0..<fillers).map { _ in stream.integer(below: 9) })
    }
    let steps = fillers + 5
    let symbols = (0..<steps).map { step in sentences.map { $0[step] } }
    let asked = (verbOnly ? steps : 1)...steps
    return TaskBatch(
      symbols: symbols, width: inputs, classes: asked.flatMap { step in sentences.map { $0[step] } })
  }
}

/// The words of the agreement task, as symbols.
package enum AgreementWord {
  package static let the = 0
  package static let cat = 1
  package static let cats = 2
  package static let comma = 3
  package static let which = 4
  /// The first of the nine filler words.
  package static let filler = 5
  package static let was = 14
  package static let were = 15
  package static let count = 16

  /// "the cat|cats , which f … f , was|were", with the filler words numbered from 0 to 8.
  package static func sentence(isPlural: Bool, fillers: [Int]) -> [Int] {
    [the, isPlural ? cats : cat, comma, which] + fillers.map { filler + $0 } + [comma, isPlural ? were : was]
  }
}
