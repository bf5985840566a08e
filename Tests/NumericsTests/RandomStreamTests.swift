import Numerics
import Testing

struct RandomStreamTests {
  @Test func `the published golden values hold`() {
    var stream = RandomStream(seed: 0, name: "golden")
    let words = (0..<3).map { _ in stream.next() }
    #expect(words == [0x501f_4336_3eb5_2807, 0x7d24_33f2_c081_1c7e, 0xf79f_ebcc_e967_b396])
    var normals = RandomStream(seed: 7, name: "W_h")
    #expect((0..<3).map { _ in normals.normal() } == [-0.7155664357516384, -0.4395643233524339, 1.348836810256068])
  }

  @Test func `streams of other names and seeds differ`() {
    var first = RandomStream(seed: 1, name: "a")
    var second = RandomStream(seed: 1, name: "b")
    var third = RandomStream(seed: 2, name: "a")
    let words = [first.next(), second.next(), third.next()]
    #expect(Set(words).count == 3)
  }

  @Test func `normal draws have the moments and the tails of a normal distribution`() {
    var stream = RandomStream(seed: 1, name: "moments")
    let draws = stream.normals(1_000_000)
    let count = Double(draws.count)
    func moment(_ power: Int) -> Double {
      draws.reduce(0) { sum, x in sum + (0..<power).reduce(1) { product, _ in product * x } } / count
    }
    // Five standard errors each: sqrt(var(x^k)/n) with var = 1, 2, 15, 96.
    #expect(moment(1).magnitude < 5e-3)
    #expect((moment(2) - 1).magnitude < 5 * 2.0.squareRoot() / 1e3)
    #expect(moment(3).magnitude < 5 * 15.0.squareRoot() / 1e3)
    #expect((moment(4) - 3).magnitude < 5 * 96.0.squareRoot() / 1e3)
    // P(|x| > 3) = 0.0026998
    let tail = Double(draws.count { $0.magnitude > 3 }) / count
    #expect((tail - 0.0026998).magnitude < 5 * (0.0027 / count).squareRoot())
    // Neighbours, which share a point on the circle, are uncorrelated.
    let product = stride(from: 0, to: draws.count, by: 2).reduce(0.0) { $0 + draws[$1] * draws[$1 + 1] }
    #expect((product / (count / 2)).magnitude < 5 / (count / 2).squareRoot())
  }

  @Test func `a unit vector has length one`() {
    var stream = RandomStream(seed: 3, name: "v")
    #expect((norm(stream.unitVector(64)) - 1).magnitude < 1e-15)
  }
}
