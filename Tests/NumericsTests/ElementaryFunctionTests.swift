import Numerics
import Testing

struct ElementaryFunctionTests {
  /// Samples computed with mpmath to 200 bits (`Reference/elementary.py`).
  @Test(arguments: ElementaryFunction.all)
  func `stays within the documented error`(function: ElementaryFunction) {
    let samples = Sample.all.filter { $0.function == function.name }
    #expect(samples.count >= 500)
    var worst = (error: 0.0, x: 0.0)
    for sample in samples {
      let value = function.double(sample.x)
      // Near the subnormals a Double cannot hold what rounding lost.
      if sample.value.magnitude < 0x1p-960 {
        let error = (value - sample.value).magnitude
        #expect(error <= sample.value.ulp, "\(function.name)(\(sample.x)) is \(value), not \(sample.value)")
        continue
      }
      let error = (((value - sample.value) - sample.lost) / sample.value.ulp).magnitude
      if !(error <= worst.error) { worst = (error, sample.x) }
    }
    #expect(worst.error <= function.bound, "\(worst.error) ulp at \(worst.x)")
    // A bound far above what is measured would say nothing.
    #expect(worst.error > function.bound * 0.5, "the bound \(function.bound) is loose, measured \(worst.error)")
  }

  /// The Float forms round a value once that is right to 2⁻⁴¹ or better.
  @Test(arguments: ElementaryFunction.all)
  func `in Float is rounded correctly but for near ties`(function: ElementaryFunction) {
    for sample in Sample.all where sample.function == function.name {
      let x = Float(sample.x)
      let value = function.double(Double(x))
      let rounded = function.float(x)
      guard rounded.isFinite && rounded.isNormal else { continue }
      #expect((Double(rounded) - value).magnitude <= Double(rounded.ulp) * 0.50001)
    }
  }

  // MARK: Vectors

  @Test(arguments: ElementaryFunction.all)
  func `each lane has the bits of the scalar form`(function: ElementaryFunction) {
    var stream = RandomStream(seed: 1, name: "patterns")
    for round in 0..<25_000 {
      var x = SIMD8<Double>()
      var y = SIMD8<Float>()
      for lane in 0..<8 {
        // All bit patterns, among them NaN and subnormals, and arguments of everyday size.
        x[lane] = round % 2 == 0 ? Double(bitPattern: stream.next()) : 5 * stream.normal()
        y[lane] = round % 2 == 0 ? Float(bitPattern: UInt32(stream.next() >> 32)) : Float(x[lane])
      }
      if round % 8 == 0 {
        x[round / 8 % 8] = [.infinity, -.infinity, .nan, 0, -0.0, 0x1p-1074, -0x1p-1050, 1e308][round / 64 % 8]
      }
      let values = function.doubles(x)
      let floats = function.floats(y)
      for lane in 0..<8 {
        let value = function.double(x[lane])
        guard values[lane].isSame(as: value), floats[lane].isSame(as: function.float(y[lane])) else {
          Issue.record("\(function.name) at \(x[lane]) or \(y[lane]), lane \(lane)")
          return
        }
      }
    }
  }

  // MARK: Special values

  static let specialValues: [(name: String, values: [(x: Double, y: Double)])] = [
    ("exp", [(.nan, .nan), (.infinity, .infinity), (-.infinity, 0), (0, 1), (-0.0, 1), (1e9, .infinity), (-1e9, 0)]),
    (
      "expm1",
      [(.nan, .nan), (.infinity, .infinity), (-.infinity, -1), (0, 0), (-0.0, -0.0), (1e9, .infinity), (-1e9, -1)]
    ),
    (
      "log",
      [
        (.nan, .nan), (.infinity, .infinity), (-.infinity, .nan), (0, -.infinity), (-0.0, -.infinity), (1, 0),
        (-1, .nan), (-0x1p-140, .nan),
      ]
    ),
    (
      "log1p",
      [
        (.nan, .nan), (.infinity, .infinity), (-.infinity, .nan), (0, 0), (-0.0, -0.0), (-1, -.infinity),
        (-1.000001, .nan), (-2, .nan),
      ]
    ),
    ("tanh", [(.nan, .nan), (.infinity, 1), (-.infinity, -1), (0, 0), (-0.0, -0.0), (1e9, 1), (-1e9, -1)]),
    ("sigmoid", [(.nan, .nan), (.infinity, 1), (-.infinity, 0), (0, 0.5), (-0.0, 0.5), (1e9, 1), (-1e9, 0)]),
    ("cosine", [(.nan, .nan), (0, 1), (-0.0, 1)]),
    ("sine", [(.nan, .nan), (0, 0), (-0.0, -0.0)]),
  ]

  @Test(arguments: ElementaryFunction.all)
  func `special values follow IEEE 754 in every form and lane`(function: ElementaryFunction) throws {
    let table = try #require(Self.specialValues.first { $0.name == function.name })
    for (x, y) in table.values {
      #expect(function.double(x).isSame(as: y), "\(x): \(function.double(x))")
      #expect(function.float(Float(x)).isSame(as: Float(y)), "\(x): \(function.float(Float(x)))")
      for lane in 0..<8 {
        var numbers = SIMD8<Double>(repeating: 0.5)
        numbers[lane] = x
        let values = function.doubles(numbers)
        let floats = function.floats(SIMD8<Float>(numbers))
        for other in 0..<8 {
          #expect(values[other].isSame(as: other == lane ? y : function.double(0.5)), "\(x), lane \(other)")
          #expect(floats[other].isSame(as: other == lane ? Float(y) : function.float(0.5)), "\(x), lane \(other)")
        }
      }
    }
  }

  /// The functions that are x + O(x²) at zero.
  @Test(arguments: ["expm1", "log1p", "tanh", "sine"])
  func `a subnormal number stays as it is`(name: String) throws {
    let function = try #require(ElementaryFunction.all.first { $0.name == name })
    for x in [0x1p-1074, 0x1.ffp-1060, 0x1.8p-1023, 0x1p-1022, 1e-300] {
      #expect(function.double(x) == x && function.double(-x) == -x)
    }
    for x in [0x1p-149, 0x1.ffp-140, 0x1p-126] as [Float] {
      #expect(function.float(x) == x && function.float(-x) == -x)
    }
  }

  @Test func `overflow and underflow come where they should`() {
    // The last number before, and the first after.
    #expect(exp(709.782_712_893_384) == 0x1.fffffffffff2ap1023 && exp(709.782_712_893_384_1) == .infinity)
    #expect(expm1(709.782_712_893_384) == 0x1.fffffffffff2ap1023 && expm1(709.782_712_893_384_1) == .infinity)
    #expect(exp(-745.133_219_101_941_1) == 0x1p-1074 && exp(-745.133_219_101_941_2) == 0)
    #expect(sigmoid(-745.133_219_101_941_1) == 0x1p-1074 && sigmoid(-745.133_219_101_941_2) == 0)
    #expect(exp(-744.440_071_921_381_2) == 0x1p-1074)
    #expect(log(0x1p-1074) == -744.440_071_921_381_2 && log(.greatestFiniteMagnitude) == 709.782_712_893_384)
    #expect(exp(Float(88.722_83)) == 0x1.ffff08p127 && exp(Float(88.722_84)) == .infinity)
    #expect(exp(Float(-103.972_076)) == 0x1p-149 && exp(Float(-103.972_084)) == 0)
    #expect(log(0x1p-149 as Float) == -103.278_93)
  }

  // MARK: Shape

  @Test func `tanh is odd, sigmoid is symmetric about a half`() {
    var stream = RandomStream(seed: 2, name: "symmetry")
    for _ in 0..<100_000 {
      let x = 6 * stream.normal()
      #expect(tanh(-x) == -tanh(x))
      #expect(((sigmoid(x) + sigmoid(-x)) - 1).magnitude <= 0x1p-53)
    }
  }

  /// Around every point where the formula changes, and over sorted draws.
  @Test(arguments: ElementaryFunction.all)
  func `does not decrease`(function: ElementaryFunction) {
    for boundary in function.boundaries { expectRise(of: function, over: boundary.neighbours(40)) }
    var stream = RandomStream(seed: 3, name: "monotone")
    for scale in [0.001, 0.3, 1, 30, 700] {
      expectRise(of: function, over: (0..<40_000).map { _ in scale * stream.normal() }.sorted())
    }
    // Neighbours, where the function is so flat that rounding errors could show.
    for _ in 0..<2_000 {
      let x = 3 * stream.normal()
      expectRise(of: function, over: x.neighbours(20))
    }
  }

  private func expectRise(of function: ElementaryFunction, over sorted: [Double]) {
    var previous = -Double.infinity
    for x in sorted where function.rises.contains(x) {
      let value = function.double(x)
      if !(value >= previous) {
        Issue.record("\(function.name)(\(x)) is \(value) after \(previous)")
        return
      }
      previous = value
    }
  }

  /// Every 4096th number, and the neighbours of the points where the formula changes.
  @Test(arguments: ElementaryFunction.all)
  func `in Float does not decrease, with equal lanes`(function: ElementaryFunction) {
    expectFloats(of: function, from: -0x7f80_0000, to: 0x7f80_0000, by: 4096)
    for boundary in function.boundaries where boundary.magnitude < 1e38 {
      let x = Float(boundary)
      let order = Int(x.magnitude.bitPattern) * (x < 0 ? -1 : 1)
      expectFloats(of: function, from: order - 32, to: order + 32, by: 1)
    }
  }

  /// All 2³² numbers; they take a minute or two for each function.
  @Test(.enabled(if: isExhaustive), arguments: ElementaryFunction.all)
  func `in Float does not decrease anywhere, with equal lanes`(function: ElementaryFunction) {
    expectFloats(of: function, from: -0x7f80_0000, to: 0x7f80_0000, by: 1)
    // NaN of all payloads and both signs.
    for pattern in UInt32(0x7f80_0001)...0x7fff_ffff {
      let x = Float(bitPattern: pattern)
      if !function.float(x).isNaN || !function.float(-x).isNaN {
        Issue.record("\(function.name) of NaN \(pattern)")
        return
      }
    }
  }

  /// Numbers are counted in their order from zero: the count is the bit pattern, negative for negative numbers.
  private func expectFloats(of function: ElementaryFunction, from first: Int, to last: Int, by step: Int) {
    var previous = -Float.infinity
    var start = first
    let rises = Float(function.rises.lowerBound)...Float(function.rises.upperBound)
    while start <= last {
      var x = SIMD8<Float>()
      for lane in 0..<8 {
        let order = min(start + lane * step, last)
        x[lane] = Float(bitPattern: UInt32(order.magnitude) | (order < 0 ? 0x8000_0000 : 0))
      }
      start += 8 * step
      let values = function.floats(x)
      for lane in 0..<8 {
        let value = function.float(x[lane])
        guard values[lane].isSame(as: value) else {
          Issue.record("\(function.name)(\(x[lane])) is \(values[lane]) in lane \(lane), \(value) as a scalar")
          return
        }
        guard rises.contains(x[lane]) else { continue }
        guard value >= previous else {
          Issue.record("\(function.name)(\(x[lane])) is \(value) after \(previous)")
          return
        }
        previous = value
      }
    }
  }
}
