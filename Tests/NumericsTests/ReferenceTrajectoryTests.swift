import Numerics
import Testing

/// Fifty updates of every optimiser with every clipping against `Reference/optimisers.txt`: PyTorch's in double precision.
struct ReferenceTrajectoryTests {
  /// Error relative to the largest magnitude of a list; the worst found: 1.8·10⁻¹⁵ in Double, 1.7·10⁻⁶ in Float.
  private static let (bound, singleBound) = (1e-14, 1e-5)

  /// A net of tanh by four optimisers and a GRU by Adam, each with three clippings.
  @Test func `no case of the file is missing`() {
    let all = ReferenceCase.optimisers
    #expect(all.count == 15 && Set(all.map(\.name)).count == 15)
    #expect(Set(all.map { $0.parts[0] + "/" + $0.parts[1] }).count == 5 && Set(all.map { $0.parts[2] }).count == 3)
  }

  @Test(arguments: ReferenceCase.optimisers)
  func `fifty updates are PyTorch's`(reference: ReferenceCase) throws {
    try check(reference, as: Double.self, Self.bound)
    try check(reference, as: Float.self, Self.singleBound)
  }

  private func check<Number: Scalar>(_ reference: ReferenceCase, as _: Number.Type, _ bound: Double) throws {
    let problem = try ReferenceNet<Number>(reference)
    let batch = try problem.task("cross-entropy-every")
    let optimizer = Optimizer<Number>(try rule(of: reference), learningRate: reference.number("rate"))
    let threshold = reference.number("threshold")
    let clippings: [String: GradientClipping] = ["none": .off, "norm": .norm(threshold), "value": .value(threshold)]
    let clipping = try #require(clippings[reference.parts[2]])
    var training = Training(problem.net, optimizer, clipping: clipping)
    var losses = [Double]()
    for step in 1...50 {
      losses.append(training.update(batch).loss)
      guard [1, 2, 10, 50].contains(step) else { continue }
      #expect(error(of: training.net.parameters, against: reference["parameters-\(step)"]) < bound, "\(step) updates")
    }
    #expect(error(of: losses, against: reference["losses"]) < bound)
  }

  private func rule<Number: Scalar>(of reference: ReferenceCase) throws -> Optimizer<Number>.Rule {
    switch reference.parts[1] {
    case "sgd": .descent
    case "momentum": .momentum(reference.number("momentum"))
    case "adam", "adam-other":
      .adam(
        beta1: reference.number("beta1"), beta2: reference.number("beta2"), epsilon: reference.number("epsilon"))
    default: throw Unknown(reference.name)
    }
  }
}
