import Experiments
import Testing

struct ShortVersusLongTests {
  /// Each step's weights are moved by themselves: what L_t changes belongs to lag t − s.
  @Test(arguments: 0..<3)
  func `the parts are difference quotients by the weights of each step`(cell: Int) {
    let kind = experiment("short-vs-long")
    let settings = settings(
      of: kind,
      [
        "cell": .choice(cell), "updates": .integer(1), "fillers": .integer(8), "sentences": .integer(2),
        "units": .integer(3),
      ])
    let (weights, inputs) = kind.tensors(settings)
    let net = ReferenceSentenceNet(AgreementTests.cells[cell], weights)
    let T = 13
    let words = inputs[2].data.map { Int($0) }
    let step = 1e-5
    var parts = [[Double]](repeating: [Double](repeating: 0, count: net.layer.count), count: T)
    for i in net.layer.indices {
      var up = net.layer
      var down = net.layer
      up[i] += step
      down[i] -= step
      for sentence in [Array(words.prefix(T + 1)), Array(words.suffix(T + 1))] {
        for s in 0..<T {
          let above = net.losses(sentence, change: (s, up))
          let below = net.losses(sentence, change: (s, down))
          for t in s..<T { parts[t - s][i] += (above[t] - below[t]) / (2 * step) / Double(2 * T) }
        }
      }
    }
    func length(_ vector: [Double]) -> Double { vector.reduce(0) { $0 + $1 * $1 }.squareRoot() }
    let outcome = kind.run(settings)
    for (found, part) in zip(outcome.series[1].numbers, parts) {
      #expect((found - length(part)).magnitude < 1e-9 + 1e-6 * length(part), "\(found), \(length(part))")
    }
    let whole = net.layer.indices.map { i in parts.reduce(0) { $0 + $1[i] } }
    #expect(isClose(outcome.values[0].number, length(whole), relative: 1e-6))
  }

  @Test(arguments: 1...3)
  func `training takes the long part of an RNN's gradient, and the total does not tell`(seed: Int) {
    let kind = experiment("short-vs-long")
    let values = kind.run(settings(of: kind, ["seed": .integer(seed)])).values.map { $0.number }
    // The total, lag 10 and lag 40, each before and after.
    #expect(values[0] > 0.1 && values[1] > 0.02, "\(values)")
    #expect(values[2] > 1e-2 && values[3] < 1e-4, "\(values)")
    #expect(values[4] > 1e-4 && values[5] < 1e-12, "\(values)")
  }

  @Test func `a trained GRU keeps the long part`() {
    let kind = experiment("short-vs-long")
    let values = kind.run(settings(of: kind, ["cell": .choice(1)])).values.map { $0.number }
    #expect(values[5] > 1e-4 && values[6] > 0.99, "\(values)")
  }
}
