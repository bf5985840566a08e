import Experiments
import Foundation

/// The nets of the agreement task, written once more from their printed equations, one unit at a time, with libm's functions.
/// Every step may have weights of its own, so that difference quotients find what each step contributes.
struct ReferenceSentenceNet {
  let cell: String
  /// W_x, W_h and b of every step, one list after the other.
  var layer: [Double]
  let units: Int
  private let outputWeights: [Double]
  private let outputBias: [Double]
  static let words = 16

  init(_ cell: String, _ weights: [Tensor], prefix: String = "") {
    func data(_ name: String) -> [Double] { weights.first { "\($0.name)" == prefix + name }?.data ?? [] }
    self.cell = cell
    layer = data("W_x") + data("W_h") + data("b")
    outputWeights = data("W_y")
    outputBias = data("b_y")
    units = outputWeights.count / Self.words
  }

  /// W_x x + W_h h + b in the rows of a block.
  private func products(_ layer: [Double], block: Int, _ x: [Double], _ h: [Double]) -> [Double] {
    let (H, D) = (units, Self.words)
    let rows = layer.count / (H + D + 1)
    return (0..<H).map { i in
      let row = block * H + i
      var sum = layer[rows * (D + H) + row]
      for j in 0..<D { sum += layer[row * D + j] * x[j] }
      for j in 0..<H { sum += layer[rows * D + row * H + j] * h[j] }
      return sum
    }
  }

  /// The logits after every input; the layer has other weights at one step where `change` says so.
  func logits(_ inputs: [[Double]], change: (step: Int, layer: [Double])? = nil) -> [[Double]] {
    func sigma(_ a: [Double]) -> [Double] { a.map { 1 / (1 + exp(-$0)) } }
    var h = [Double](repeating: 0, count: units)
    var c = h
    return inputs.enumerated().map { step, x in
      let layer = change?.step == step ? (change?.layer ?? self.layer) : self.layer
      switch cell {
      case "gru":
        let r = sigma(products(layer, block: 0, x, h))
        let z = sigma(products(layer, block: 1, x, h))
        let n = products(layer, block: 2, x, zip(r, h).map { $0 * $1 }).map { tanh($0) }
        h = h.indices.map { z[$0] * n[$0] + (1 - z[$0]) * h[$0] }
      case "lstm":
        let gates = [0, 1, 3].map { sigma(products(layer, block: $0, x, h)) }
        let g = products(layer, block: 2, x, h).map { tanh($0) }
        c = c.indices.map { gates[1][$0] * c[$0] + gates[0][$0] * g[$0] }
        h = c.indices.map { gates[2][$0] * tanh(c[$0]) }
      default:
        h = products(layer, block: 0, x, h).map { tanh($0) }
      }
      return outputBias.indices.map { v in
        h.indices.reduce(outputBias[v]) { $0 + outputWeights[v * units + $1] * h[$1] }
      }
    }
  }

  /// −log softmax(y_t)[word t + 1] for each t.
  func losses(_ words: [Int], change: (step: Int, layer: [Double])? = nil) -> [Double] {
    zip(logits(Self.unitVectors(words.dropLast()), change: change), words.dropFirst()).map { y, word in
      log(y.reduce(0) { $0 + exp($1) }) - y[word]
    }
  }

  static func unitVectors(_ words: some Sequence<Int>) -> [[Double]] {
    words.map { word in (0..<Self.words).map { $0 == word ? 1 : 0 } }
  }
}
