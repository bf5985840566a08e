import Numerics
import Testing

/// What the reference values do not reach: the ends of the ranges.
struct LossTests {
  @Test func `logits of any size neither overflow nor vanish`() {
    func check<Number: Scalar>(_ sizes: [Number]) {
      for size in sizes {
        for (logits, sum) in [([0, size], size), ([size, 0], size), ([-size, -size - size], -size)] as [([Number], _)] {
          #expect(logSumExp(logits[...]) == sum)
        }
      }
    }
    check([800, 1e300] as [Double])
    check([100, 1e38] as [Float])
    check([15, 30_000] as [Half])
  }

  @Test(arguments: [0, 1])
  func `a hopeless class costs as much as its logit lacks`(target: Int) {
    let logits: [Double] = target == 0 ? [-500, 500] : [500, -500]
    let loss = Loss(of: logits, .classes([target]))
    #expect(loss.value == 1000)
    #expect(loss.outputErrors == (target == 0 ? [-1, 1] : [1, -1]))
  }

  @Test func `where no output counts there is no loss`() {
    let loss = Loss<Double>(of: [1, 2, 3, 4], .classes([Targets<Double>.noClass, Targets<Double>.noClass]))
    #expect(loss.value == 0 && loss.outputErrors == [0, 0, 0, 0])
  }
}
