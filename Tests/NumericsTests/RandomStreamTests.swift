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

  @Test func `the published golden values of every kind of draw hold`() {
    let golden = RandomStream(seed: 0, name: "golden")
    var (uniforms, integers, huge, permutations) = (golden, golden, golden, golden)
    #expect((0..<2).map { _ in uniforms.uniform() } == [0.3129770286020245, 0.4888336627632309])
    #expect((0..<3).map { _ in integers.integer(below: 1000) } == [312, 488, 967])
    #expect(
      (0..<3).map { _ in huge.integer(below: 3 << 61 as UInt64) }
        == [2_165_027_680_339_357_442, 3_381_521_051_852_761_775, 6_691_214_817_745_101_656])
    #expect(permutations.permutation(of: 8) == [4, 6, 7, 0, 1, 5, 3, 2])
    var weights = golden.stream(named: "weights")
    var first = golden.stream(numbered: 1)
    #expect(weights.next() == 0xd761_5251_8408_97f8 && first.next() == 0xfd55_abb4_81fc_20d1)
  }

  @Test func `the ends of the ranges are kept`() {
    var stream = RandomStream(seed: 4, name: "ends")
    for _ in 0..<10_000 {
      let x = stream.uniform()
      #expect(x >= 0 && x < 1 && x * 0x1p53 == (x * 0x1p53).rounded())
      #expect(stream.integer(below: 1) == 0)
      #expect((0..<7).contains(stream.integer(below: 7)))
      #expect(stream.integer(below: UInt64.max) < .max)
    }
    #expect(stream.permutation(of: 0) == [] && stream.permutation(of: 1) == [0])
    #expect(stream.permutation(of: 100).sorted() == Array(0..<100))
    var letters = ["a", "b", "c"]
    stream.shuffle(&letters)
    #expect(letters.sorted() == ["a", "b", "c"])
  }

  // MARK: Splitting

  @Test func `a stream of a stream does not depend on what was drawn`() {
    let fresh = RandomStream(seed: 5, name: "training")
    var drawn = fresh
    // An odd number of normal draws leaves one in store, which the streams of this one do not inherit.
    _ = drawn.normals(7)
    var (a, b) = (fresh.stream(named: "batches"), drawn.stream(named: "batches"))
    #expect(a.normals(5) == b.normals(5))
    var (c, d) = (fresh.stream(numbered: 3), drawn.stream(numbered: 3))
    #expect(c.normals(5) == d.normals(5))
  }

  @Test func `a stream of a stream draws nothing from it`() {
    var alone = RandomStream(seed: 5, name: "training")
    var parent = alone
    var child = parent.stream(named: "weights")
    _ = child.normals(10)
    #expect(parent.next() == alone.next())
  }

  @Test func `the order of the names counts`() {
    let root = RandomStream(seed: 6, name: "root")
    var streams = [
      root, RandomStream(seed: 6, name: "a"), root.stream(named: "a"), root.stream(named: "b"),
      root.stream(named: "a").stream(named: "b"), root.stream(named: "b").stream(named: "a"),
      RandomStream(seed: 6, name: "a").stream(named: "b"), RandomStream(seed: 6, name: "b").stream(named: "a"),
      root.stream(numbered: 0), root.stream(numbered: 1), root.stream(numbered: -1),
      root.stream(numbered: 0).stream(numbered: 1), root.stream(numbered: 1).stream(numbered: 0),
      root.stream(numbered: 1).stream(named: "a"), root.stream(named: "a").stream(numbered: 1),
    ]
    #expect(Set(streams.indices.map { streams[$0].next() }).count == streams.count)
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
