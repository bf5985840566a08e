import Numerics

/// One number for what the core computes with all of its cells, formats, decompositions and draws: FNV-1a of the bits.
/// Compiled natively and to WebAssembly.
func coreFingerprint() -> UInt64 {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  func take(_ numbers: [Double]) {
    for number in numbers {
      var bits = number.isNaN ? 0x7ff8_0000_0000_0000 : number.bitPattern
      for _ in 0..<8 {
        hash = (hash ^ (bits & 0xff)) &* 0x0000_0100_0000_01b3
        bits >>= 8
      }
    }
  }
  let cells: [Cell] = [
    .elman(.tanh), .elman(.sigmoid), .elman(.relu), .elman(.linear), .gru(.beforeProduct, .keepsState),
    .gru(.afterProduct, .takesCandidate), .lstm,
  ]
  for cell in cells {
    take(trained(cell, Double.self))
    take(trained(cell, Float.self))
    take(trained(cell, Half.self))
  }
  var stream = RandomStream(seed: 2, name: "core")
  let matrix = Matrix(rows: 13, columns: 13, standardDeviation: 1, from: &stream)
  take(matrix.singularValues())
  take(matrix.eigenvalues().flatMap { [$0.real, $0.imaginary] })
  take(QRDecomposition(matrix).q.elements)
  take((matrix * matrix).elements)
  take(stream.permutation(of: 50).map { Double($0) })
  take([stream.uniform(), Double(stream.integer(below: 1_000_003))])
  return hash
}

/// The parameters of a small net after a few updates. Widths that are not multiples of any number of lanes.
private func trained<Number: Scalar>(_ cell: Cell, _: Number.Type) -> [Double] {
  var stream = RandomStream(seed: 1, name: "core")
  let task = SequenceTask.agreement(fillers: 3, verbOnly: false)
  let layout = RecurrentLayout(cell, inputs: task.inputs, units: 37, outputs: task.outputs)
  var net = RecurrentNet<Number>(layout)
  net.set(0..<layout.count, to: stream.normals(layout.count, standardDeviation: 0.15))
  var training = Training(net, Optimizer(.adam, learningRate: 0.01), clipping: .norm(1))
  for _ in 0..<3 { _ = training.update(task.draw(5, from: &stream)) }
  return training.net.parameters.map { $0.double }
}
