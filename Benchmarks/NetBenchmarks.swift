import Foundation
import Numerics

/// Times backpropagation through time in Float against JAX and PyTorch, in turns, on one thread.
///
/// Where the peers are not installed (`make peers`), only our own times are shown. The work and its weights are those that
/// `peers.py` describes.
struct NetBenchmarks {
  private struct Size {
    let cell: String
    let batch: Int
    let steps: Int
    let units: Int

    var kind: Cell { cell == "rnn" ? .elman(.tanh) : .gru(.afterProduct, .keepsState) }
    var request: String { "\(cell) \(batch) \(steps) \(units)" }
    /// Of the products forward, back through time and for the weights; the inputs have a width of 16.
    var floatingPointOperations: Double {
      let rows = Double(kind.blocks * units)
      return Double(batch * steps) * rows * (6 * Double(units) + 4 * 16)
    }
    /// Bytes of weights that a batch of one has to read at every step, forward and back.
    var weightBytes: Double { 2 * Double(steps * kind.blocks * units * units) * 4 }
  }

  private static let sizes: [Size] = ["rnn", "gru"].flatMap { cell in
    [32, 64, 128, 256].map { Size(cell: cell, batch: 1, steps: 1000, units: $0) }
      + [64, 128].map { Size(cell: cell, batch: 32, steps: 100, units: $0) }
  }

  static func run(root: String) {
    reportMemory()
    let peers = Peers(root: root)
    let versions = peers?.answer("versions") ?? "none installed; `make peers` does"
    print("Backpropagation through time, Float, one thread, minimum of \(rounds) turns, ms; peers: \(versions)")
    print(
      "ratio: the peer's time over ours. peak: share of this machine's products and sums a second, unfused, from the nearest cache;"
    )
    print("load: of what it reads a second from a block of the weights' size, for a batch of one.")
    let peak = MachinePeak.operationsPerSecond()
    print(
      row(
        ["", "ours", "GFLOP/s", "peak", "load"]
          + (peers == nil ? [] : ["JAX", "ratio", "loop", "ratio", "nn", "ratio"])))
    for size in sizes {
      let problem = Problem(size)
      var ours = Double.infinity
      var others = [Double](repeating: .infinity, count: 3)
      for _ in 0..<rounds {
        ours = min(ours, problem.time())
        guard let peers else { continue }
        for (i, name) in ["jax", "torch-loop", "torch-nn"].enumerated() {
          let answer = peers.answer("\(name) \(size.request)").split(separator: " ")
          others[i] = min(others[i], answer.count > 1 ? Double(answer[1]) ?? .nan : .nan)
        }
      }
      let rate = size.floatingPointOperations / ours * 1e3
      let load =
        size.batch > 1
        ? ""
        : percent(
          size.weightBytes / ours * 1e3
            / MachinePeak.bytesPerSecond(block: size.kind.blocks * size.units * size.units * 4))
      var cells = [size.request, text(ours), String(format: "%.1f", rate / 1e9), percent(rate / peak), load]
      if peers != nil { for other in others { cells += [text(other), String(format: "%.1f", other / ours)] } }
      print(row(cells))
    }
  }

  private static let rounds = 3

  /// A run of 10,000 steps keeps its states and errors and no more.
  private static func reportMemory() {
    let layout = RecurrentLayout(.elman(.tanh), inputs: 16, units: 256)
    let net = RecurrentNet<Float>(layout)
    let before = MemoryUse.resident()
    MemoryUse.resetPeak()
    let run = net.forward([Float](repeating: 0.1, count: 10_000 * 16))
    let gradient = net.backward(run, stateErrors: [Float](repeating: 1, count: 256))
    let peak = MemoryUse.peak()
    print(
      String(
        format: "Memory of a pass over 10,000 steps, H = 256, Float: %.1f MB (%d gradients)",
        Double(peak - before) / 1e6,
        gradient.parameters.count))
  }

  private struct Problem {
    let net: RecurrentNet<Float>
    let inputs: [Float]
    let errors: [Float]
    let batch: Int

    /// Reflections as recurrent weights, and almost linear units, so that the gradient neither vanishes nor explodes: numbers that
    /// are subnormal would slow some programs more than others.
    init(_ size: Size) {
      let units = size.units
      let layout = RecurrentLayout(size.kind, inputs: 16, units: units)
      var stream = RandomStream(seed: 1, name: "benchmark")
      var net = RecurrentNet<Float>(layout)
      net.set(layout.inputWeights, to: stream.normals(layout.inputWeights.count, standardDeviation: 0.25))
      for block in 0..<size.kind.blocks {
        let u = stream.unitVector(units)
        let reflection = (0..<(units * units)).map { i in
          (i / units == i % units ? 1 : 0) - 2 * u[i / units] * u[i % units]
        }
        net.set(layout.recurrentWeights(ofBlock: block), to: reflection)
      }
      if size.cell == "gru" { net.set(layout.bias(ofBlock: 1), to: [Double](repeating: 5, count: units)) }
      self.net = net
      batch = size.batch
      inputs = stream.normals(size.steps * batch * 16, standardDeviation: 0.001).map { Float($0) }
      errors = [Float](repeating: 1 / Float(units).squareRoot(), count: batch * units)
    }

    /// The least of the times of some 0.3 s, in ms.
    func time() -> Double {
      let clock = ContinuousClock()
      let start = clock.now
      var best = Double.infinity
      while clock.now - start < .milliseconds(300) {
        let time = clock.measure {
          let run = net.forward(inputs, batch: batch)
          let gradient = net.backward(run, stateErrors: errors)
          precondition(gradient.parameters.count == net.layout.count)
        }
        best = min(best, time / .milliseconds(1))
      }
      return best
    }
  }

  private static func text(_ time: Double) -> String { String(format: "%.2f", time) }
  private static func percent(_ share: Double) -> String { String(format: "%.0f %%", 100 * share) }
  private static func row(_ cells: [String]) -> String {
    cells.enumerated().map { $1 + String(repeating: " ", count: max(1, ($0 == 0 ? 16 : 9) - $1.count)) }.joined()
  }
}
