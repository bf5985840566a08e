import Numerics
import Testing

struct SequenceTaskTests {
  private func draw(_ task: SequenceTask, _ count: Int = 200) -> TaskBatch<Double> {
    var stream = RandomStream(seed: 4, name: "task")
    return task.draw(count, from: &stream)
  }

  /// The symbol of each step of one sequence.
  private func symbols(_ batch: TaskBatch<Double>, of sequence: Int, width: Int) -> [Int] {
    stride(from: sequence * width, to: batch.inputs.count, by: batch.count * width).map { start in
      let row = batch.inputs[start..<(start + width)]
      #expect(row.count { $0 == 1 } == 1 && row.count { $0 == 0 } == width - 1)
      return (row.firstIndex(of: 1) ?? -1) - start
    }
  }

  private func classes(_ batch: TaskBatch<Double>) -> [Int] {
    guard case .classes(let classes) = batch.targets else { return [] }
    return classes
  }

  @Test func `temporal order has two of A and B where the papers put them`() {
    let task = SequenceTask.temporalOrder(length: 20)
    let batch = draw(task)
    #expect(batch.targetSteps == 1 && task.outputs == 4)
    var places = Set<Int>()
    for sequence in 0..<batch.count {
      let symbols = symbols(batch, of: sequence, width: task.inputs)
      let marked = symbols.indices.filter { symbols[$0] < 2 }
      #expect(symbols.count == 20 && marked.count == 2)
      #expect((2..<4).contains(marked[0]) && (8..<10).contains(marked[1]))
      #expect(classes(batch)[sequence] == 2 * symbols[marked[0]] + symbols[marked[1]])
      places.formUnion(marked)
    }
    #expect(places == [2, 3, 8, 9] && Set(classes(batch)) == [0, 1, 2, 3])
  }

  @Test func `adding asks for the sum of one marked number in each half`() {
    let batch = draw(.adding(length: 11), 500)
    guard case .numbers(let sums) = batch.targets else { return }
    var squares = 0.0
    for sequence in 0..<batch.count {
      let rows = (0..<11).map { step in batch.inputs[((step * batch.count + sequence) * 2)...].prefix(2) }
      let marked = rows.indices.filter { rows[$0].last == 1 }
      #expect(marked.count == 2 && marked[0] < 5 && marked[1] >= 5)
      #expect(rows.allSatisfy { $0.last == 0 || $0.last == 1 })
      #expect(sums[sequence] == marked.reduce(0) { $0 + (rows[$1].first ?? .nan) })
      squares += (sums[sequence] - 1) * (sums[sequence] - 1)
    }
    // Who always says 1 is wrong by 1/6 in the mean square.
    #expect((squares / 500 - 1.0 / 6).magnitude < 0.03)
  }

  @Test func `copying asks for the symbols after the mark`() {
    let task = SequenceTask.copy(symbols: 3, delay: 5)
    let batch = draw(task)
    let asked = classes(batch)
    for sequence in 0..<batch.count {
      let symbols = symbols(batch, of: sequence, width: task.inputs)
      #expect(symbols.count == 11 && symbols.prefix(3).allSatisfy { $0 < 8 })
      #expect(Array(symbols[3..<7]) == [8, 8, 8, 8] && symbols[7] == 9 && Array(symbols[8...]) == [8, 8, 8])
      let answers = (0..<11).map { asked[$0 * batch.count + sequence] }
      #expect(answers == [Int](repeating: 8, count: 8) + symbols.prefix(3))
    }
  }

  @Test(arguments: [true, false])
  func `agreement asks for the next word, or for the verb`(verbOnly: Bool) {
    let task = SequenceTask.agreement(fillers: 4, verbOnly: verbOnly)
    let batch = draw(task)
    #expect(batch.targetSteps == (verbOnly ? 1 : 9))
    var nouns = Set<Int>()
    for sequence in 0..<batch.count {
      let symbols = symbols(batch, of: sequence, width: task.inputs)
      nouns.insert(symbols[1])
      #expect(symbols.count == 9 && symbols[0] == 0 && symbols[2] == 3 && symbols[3] == 4 && symbols[8] == 3)
      #expect(symbols[4..<8].allSatisfy { (5..<14).contains($0) })
      let answers = (0..<batch.targetSteps).map { classes(batch)[$0 * batch.count + sequence] }
      let verb = symbols[1] == AgreementWord.cat ? AgreementWord.was : AgreementWord.were
      #expect(answers == (verbOnly ? [verb] : Array(symbols[1...]) + [verb]))
    }
    #expect(nouns == [AgreementWord.cat, AgreementWord.cats])
  }
}
