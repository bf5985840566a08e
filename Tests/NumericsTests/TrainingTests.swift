import Numerics
import Testing

struct TrainingTests {
  /// A unit of one weight whose gradient becomes infinite at once: an identity recurrence from a huge weight.
  private func exploding(_ policy: Training<Float>.NonFinitePolicy, _ clipping: GradientClipping) -> Training<Float> {
    let layout = RecurrentLayout(.elman(.linear), inputs: 1, units: 1, outputs: 1)
    var net = RecurrentNet<Float>(layout)
    net.set(0..<layout.count, to: [1, 1e3, 0, 1, 0])
    return Training(net, Optimizer(.descent, learningRate: 0.1), clipping: clipping, onNonFinite: policy)
  }

  private let batch = TaskBatch<Float>(
    count: 1, inputs: [Float](repeating: 1, count: 30), targets: .numbers([1]), targetSteps: 1)

  @Test(arguments: [GradientClipping.off, .norm(1), .value(1)])
  func `a gradient that is not finite ends the run and is not applied`(clipping: GradientClipping) {
    var training = exploding(.stop, clipping)
    let before = training.net.parameters
    let update = training.update(batch)
    #expect(!update.norm.isFinite && training.isDiverged && training.firstNonFiniteUpdate == 1)
    #expect(training.net.parameters == before)
    _ = training.update(batch)
    #expect(training.updates == 2 && training.firstNonFiniteUpdate == 1 && training.net.parameters == before)
  }

  @Test func `propagated, it makes the parameters NaN as PyTorch does`() {
    var training = exploding(.propagate, .norm(1))
    _ = training.update(batch)
    #expect(!training.isDiverged && training.firstNonFiniteUpdate == 1)
    #expect(training.net.parameters.contains { $0.isNaN })
  }

  /// Each task is learned by a net that can, from a loss near that of guessing.
  @Test func `a GRU learns a short agreement task`() {
    var stream = RandomStream(seed: 1, name: "agreement")
    let task = SequenceTask.agreement(fillers: 3, verbOnly: true)
    let layout = RecurrentLayout(
      .gru(.afterProduct, .keepsState), inputs: task.inputs, units: 16, outputs: task.outputs)
    var net = RecurrentNet<Float>(layout)
    net.set(0..<layout.count, to: stream.normals(layout.count, standardDeviation: 0.25))
    var training = Training(net, Optimizer(.adam, learningRate: 0.01), clipping: .norm(1))
    let losses = (0..<150).map { _ in training.update(task.draw(16, from: &stream)).loss }
    #expect((losses[0] / 2.77 - 1).magnitude < 0.3)
    #expect(losses.suffix(20).reduce(0, +) / 20 < 0.02)
  }
}
