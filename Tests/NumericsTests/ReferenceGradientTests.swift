import Numerics
import Testing

/// Every loss and gradient against `Reference/gradients.txt`: PyTorch's values in double precision.
struct ReferenceGradientTests {
  /// Error relative to the largest magnitude of a list; the worst found: 1.8·10⁻¹⁵ in Double, 6.8·10⁻⁷ in Float.
  private static let (bound, singleBound) = (1e-14, 5e-6)

  private static let feedForward = ReferenceCase.gradients.filter { $0.name.hasPrefix("feed-forward") }
  private static let clipped = ReferenceCase.gradients.filter { $0.parts[2] != "none" }
  private static let recurrent = ReferenceCase.gradients.filter {
    !$0.name.hasPrefix("feed-forward") && $0.parts[2] == "none"
  }

  /// Nine cells with six losses, one sequence alone and three clippings; four activations with three losses.
  @Test func `every case of the file is tested, and none is missing`() {
    let all = ReferenceCase.gradients
    #expect(Self.recurrent.count == 9 * 7 && Self.clipped.count == 9 * 3 && Self.feedForward.count == 4 * 3)
    #expect(all.count == 102 && Set(all.map(\.name)).count == 102)
    for cell in Cell.all {
      #expect(Self.recurrent.count { Cell(referenceName: $0.parts[0]) == cell } == 7, "\(cell)")
    }
  }

  @Test(arguments: recurrent)
  func `a recurrent net has PyTorch's loss and gradients`(reference: ReferenceCase) throws {
    try check(recurrent: reference, as: Double.self, Self.bound)
    try check(recurrent: reference, as: Float.self, Self.singleBound)
  }

  @Test(arguments: clipped)
  func `a clipped gradient is PyTorch's`(reference: ReferenceCase) throws {
    try check(clipped: reference, as: Double.self, Self.bound)
    try check(clipped: reference, as: Float.self, Self.singleBound)
  }

  @Test(arguments: feedForward)
  func `a feed-forward net has PyTorch's loss and gradients`(reference: ReferenceCase) throws {
    try check(feedForward: reference, as: Double.self, Self.bound)
    try check(feedForward: reference, as: Float.self, Self.singleBound)
  }

  private func check<Number: Scalar>(
    recurrent reference: ReferenceCase, as _: Number.Type, _ bound: Double
  ) throws {
    let problem = try ReferenceNet<Number>(reference)
    let solution = try problem.solve(reference.parts[1])
    let gradient = solution.gradient
    #expect(error(of: [solution.loss], against: reference["loss"]) < bound)
    #expect(error(of: solution.outputs, against: reference["outputs"]) < bound)
    #expect(error(of: gradient.parameters, against: reference["gradient"]) < bound)
    #expect(error(of: problem.net.inputGradient(gradient), against: reference["gradient-inputs"]) < bound)
    #expect(error(of: gradient.states, against: reference["gradient-h"]) < bound)
    if problem.net.layout.cell == .lstm {
      #expect(error(of: gradient.memory, against: reference["gradient-c"]) < bound)
    }
    if reference.parts[1] == "linear-single" {
      let norms = problem.net.parameterNorms(of: solution.run, gradient)
      #expect(error(of: norms, against: reference["step-norms"]) < bound)
    }
  }

  private func check<Number: Scalar>(clipped reference: ReferenceCase, as _: Number.Type, _ bound: Double) throws {
    let solution = try ReferenceNet<Number>(reference).solve(reference.parts[1])
    let threshold = reference.number("threshold")
    let clipping = reference.parts[2] == "value" ? GradientClipping.value(threshold) : .norm(threshold)
    var gradient = solution.gradient.parameters
    let norm = norm(gradient)
    clipping.apply(to: &gradient, norm: norm)
    #expect(error(of: [solution.loss], against: reference["loss"]) < bound)
    #expect(error(of: [norm], against: reference["norm"]) < bound)
    #expect(error(of: gradient, against: reference["gradient"]) < bound)
    // Norms above and below the threshold, as the names say.
    #expect((clipping.coefficient(forNorm: norm) < 1) == (reference.parts[2] == "norm-below"))
  }

  private func check<Number: Scalar>(
    feedForward reference: ReferenceCase, as _: Number.Type, _ bound: Double
  ) throws {
    let widths = reference["widths"].map { Int($0) }
    let batch = Int(reference.number("batch"))
    let name = String(reference.parts[0].dropFirst("feed-forward-".count))
    var net = FeedForwardNet<Number>(try #require(Activation(referenceName: name)), widths: widths)
    net.parameters = referenceNumbers(salt: 8, net.parameters.count, scale: 2).map { Number($0) }
    let outputs = net.forward(referenceNumbers(salt: 2, batch * widths[0], scale: 4).map { Number($0) })
    let (last, width) = (outputs[net.layers], widths[net.layers])
    var (loss, errors) = (
      0.0, (0..<batch).flatMap { _ in referenceNumbers(salt: 3, width, scale: 2).map { Number($0) } }
    )
    let targets: Targets<Number>? =
      switch reference.parts[1] {
      case "squared-error": .numbers(referenceNumbers(salt: 4, batch * width, scale: 2).map { Number($0) })
      case "cross-entropy": .classes(referenceClasses(batch, of: width))
      default: nil
      }
    if let targets {
      let found = Loss(of: last, targets)
      (loss, errors) = (found.value, found.outputErrors)
    } else {
      loss = zip(last, errors).reduce(0) { $0 + ($1.0 * $1.1).double }
    }
    let gradient = net.backward(outputs, error: errors)
    #expect(error(of: [loss], against: reference["loss"]) < bound)
    #expect(error(of: last, against: reference["outputs"]) < bound)
    #expect(error(of: gradient.parameters, against: reference["gradient"]) < bound)
    #expect(error(of: gradient.outputs[0], against: reference["gradient-inputs"]) < bound)
    #expect(error(of: gradient.outputs.dropFirst().flatMap { $0 }, against: reference["gradient-layers"]) < bound)
  }
}
