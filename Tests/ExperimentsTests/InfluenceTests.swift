import Experiments
import Testing

struct InfluenceTests {
  @Test(arguments: 0..<3)
  func `influences are difference quotients by the inputs`(cell: Int) {
    let kind = experiment("influence")
    let settings = settings(
      of: kind,
      ["cell": .choice(cell), "updates": .integer(1), "words": .integer(10), "units": .integer(4)])
    let (weights, tensors) = kind.tensors(settings)
    let net = ReferenceSentenceNet(AgreementTests.cells[cell], weights)
    let inputs = ReferenceSentenceNet.unitVectors(tensors[2].data.map { Int($0) })
    let step = 1e-5
    var squares = [[Double]](repeating: [Double](repeating: 0, count: 10), count: 10)
    for s in 0..<10 {
      for i in 0..<16 {
        var up = inputs
        var down = inputs
        up[s][i] += step
        down[s][i] -= step
        let (above, below) = (net.logits(up), net.logits(down))
        for t in 0..<10 {
          let slope = ((above[t][14] - above[t][15]) - (below[t][14] - below[t][15])) / (2 * step)
          squares[t][s] += slope * slope
        }
      }
    }
    let outcome = kind.run(settings)
    let (outputs, places) = (outcome.series[0].numbers, outcome.series[1].numbers)
    #expect(outputs.count == 55 && outcome.series[2].numbers.count == 55)
    for i in outputs.indices {
      let expected = squares[Int(outputs[i]) - 1][Int(places[i]) - 1].squareRoot()
      #expect((outcome.series[2].numbers[i] - expected).magnitude < 1e-8 + 1e-6 * expected)
    }
  }

  @Test(arguments: 1...3)
  func `a trained RNN listens to the last words, a trained GRU to the noun`(seed: Int) {
    let kind = experiment("influence")
    let rnn = kind.run(settings(of: kind, ["seed": .integer(seed)])).values.map { $0.number }
    #expect(rnn[0] < 0.8 && rnn[1] > 0.98, "\(rnn)")
    #expect(rnn[2] > 1e-3 && rnn[3] < 1e-6, "\(rnn)")
    let gru = kind.run(settings(of: kind, ["seed": .integer(seed), "cell": .choice(1)])).values.map { $0.number }
    #expect(gru[3] > 0.15 && gru[5] > 0.1, "\(gru)")
  }
}
