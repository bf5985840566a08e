import Foundation
import Testing

struct RunCommandTests {
  /// Every kind that the program lists.
  static let kinds = ((try? Command("experiments"))?.output ?? "").split(separator: "\n").compactMap {
    $0.split(separator: " ").first.map(String.init)
  }

  @Test func `the program lists its kinds`() { #expect(Self.kinds.count >= 12 && Self.kinds.contains("wall")) }

  private func json(_ arguments: [String]) throws -> [String: Any] {
    let command = try Command(arguments)
    #expect(command.status == 0, "\(command.errors)")
    return try #require(JSONSerialization.jsonObject(with: Data(command.output.utf8)) as? [String: Any])
  }

  @Test(arguments: kinds)
  func `JSON has values with unit and meaning, and series`(kind: String) throws {
    let run = try json(["run", kind, "--format", "json"])
    #expect(run.keys.sorted() == ["experiment", "non_finite", "parameters", "series", "values"])
    #expect(run["experiment"] as? String == kind)
    let values = try #require(run["values"] as? [String: [String: Any]])
    #expect(values.values.allSatisfy { $0.keys.sorted() == ["meaning", "unit", "value"] })
    let series = try #require(run["series"] as? [String: [Any]])
    #expect(series.values.allSatisfy { !$0.isEmpty })
  }

  @Test func `numbers that are not finite are strings, and their place is told`() throws {
    let run = try json(["run", "explode", "--format", "json", "--set", "on_nonfinite=propagate", "--set", "updates=4"])
    let series = try #require(run["series"] as? [String: [Any]])
    #expect(series["weight"]?[2] as? String == "inf" && series["weight"]?[3] as? String == "nan")
    let nonFinite = try #require(run["non_finite"] as? [String: [String: Any]])
    #expect(nonFinite["gradient_norm"]?["at"] as? Int == 2)
    #expect(nonFinite["gradient_norm"]?["value"] as? String == "inf")
    let values = try #require(run["values"] as? [String: [String: Any]])
    #expect(values["final_weight"]?["value"] as? String == "nan")
  }

  /// Another program, written from the printed equations alone, with libm's tanh.
  @Test(arguments: ["gaussian", "orthogonal"])
  func `the weights and inputs are enough to repeat gradient-flow`(initialization: String) throws {
    let run = try json([
      "run", "gradient-flow", "--format", "json", "--weights", "--set", "steps=30", "--set", "units=12", "--set",
      "clip=0.1",
      "--set", "initialization=\(initialization)",
    ])
    let (W_h, H) = try tensor(run, "weights", "W_h")
    let (W_x, _) = try tensor(run, "weights", "W_x")
    let (b, _) = try tensor(run, "weights", "b")
    let (x, T) = try tensor(run, "inputs", "x")
    let (v, _) = try tensor(run, "inputs", "v")
    let D = x.count / T
    var h = [[Double](repeating: 0, count: H)]
    for t in 0..<T {
      h.append(
        (0..<H).map { i in
          var a = b[i]
          for j in 0..<H { a += W_h[i * H + j] * h[t][j] }
          for j in 0..<D { a += W_x[i * D + j] * x[t * D + j] }
          return tanh(a)
        })
    }
    var delta = v
    var norms = [length(delta)]
    var gradient = [Double](repeating: 0, count: H * H + H * D + H)
    for t in stride(from: T, to: 0, by: -1) {
      let e = (0..<H).map { delta[$0] * (1 - h[t][$0] * h[t][$0]) }
      for i in 0..<H {
        for j in 0..<H { gradient[i * H + j] += e[i] * h[t - 1][j] }
        for j in 0..<D { gradient[H * H + i * D + j] += e[i] * x[(t - 1) * D + j] }
        gradient[H * H + H * D + i] += e[i]
      }
      delta = (0..<H).map { j in (0..<H).reduce(0) { $0 + W_h[$1 * H + j] * e[$1] } }
      norms.append(length(delta))
    }
    let series = try #require(run["series"] as? [String: [Double]])
    for (mine, theirs) in zip(norms, series["state_gradient"] ?? []) { #expect((mine / theirs - 1).magnitude < 1e-10) }
    let values = try #require(run["values"] as? [String: [String: Any]])
    let whole = length(gradient)
    #expect((whole / (values["weight_gradient_norm"]?["value"] as? Double ?? 0) - 1).magnitude < 1e-12)
    let coefficient = min(1, 0.1 / (whole + 1e-6))
    #expect((coefficient / (values["clip_coefficient"]?["value"] as? Double ?? 0) - 1).magnitude < 1e-12)
  }

  @Test func `the weights and inputs are enough to repeat depth`() throws {
    let run = try json([
      "run", "depth", "--format", "json", "--weights", "--set", "layers=12", "--set", "width=9", "--set", "bias=0.1",
    ])
    let (W, L) = try tensor(run, "weights", "W")
    let (b, _) = try tensor(run, "weights", "b")
    let (h0, n) = try tensor(run, "inputs", "h_0")
    let (v, _) = try tensor(run, "inputs", "v")
    var h = [h0]
    for l in 0..<L {
      h.append(
        (0..<n).map { i in tanh((0..<n).reduce(b[l * n + i]) { $0 + W[(l * n + i) * n + $1] * h[l][$1] }) })
    }
    var delta = v
    for l in stride(from: L - 1, through: 0, by: -1) {
      let e = (0..<n).map { delta[$0] * (1 - h[l + 1][$0] * h[l + 1][$0]) }
      delta = (0..<n).map { j in (0..<n).reduce(0) { $0 + W[(l * n + $1) * n + j] * e[$1] } }
    }
    let values = try #require(run["values"] as? [String: [String: Any]])
    #expect((length(delta) / (values["first_norm"]?["value"] as? Double ?? 0) - 1).magnitude < 1e-12)
  }

  @Test func `the weights that a sentence was read with are printed`() throws {
    let run = try json([
      "run", "sentence", "--format", "json", "--weights", "--set", "updates=1", "--set", "distance=3",
    ])
    for (net, blocks) in [("rnn", 1), ("gru", 3)] {
      let weights = try tensor(run, "weights", net + "_W_h").0
      #expect(weights.count == blocks * 32 * 32 && weights.contains { $0 != 0 })
    }
    #expect(try tensor(run, "inputs", "words").0.count == 8)
  }

  @Test func `CSV has a heading and full precision, SVG is a picture`() throws {
    let csv = try Command("run", "explode", "--format", "csv")
    #expect(csv.output.hasPrefix("update,weight,loss,gradient_norm,distance_from_1\r\n1,1.100000023841858,"))
    #expect(csv.output.hasSuffix(",inf,inf,1726292\r\n"))
    let svg = try Command("run", "explode", "--format", "svg")
    #expect(svg.output.hasPrefix("<svg xmlns=") && svg.output.contains("infinite at update 2"))
  }

  @Test func `a diagram is a picture and a sentence about it, and has no numbers`() throws {
    let table = try Command("run", "unrolled", "--set", "steps=3")
    #expect(
      table.output.hasPrefix("cell rnn, steps 3, shows forward, words none\n\nA recurrent network (RNN) unrolled"))
    let svg = try Command("run", "unrolled", "--format", "svg")
    #expect(
      svg.output.hasPrefix("<svg xmlns=") && svg.output.contains("A recurrent network (RNN) unrolled over 4"))
    let values = try json(["run", "unrolled", "--format", "json", "--weights"])
    #expect(
      (values["values"] as? [String: Any])?.isEmpty == true && (values["weights"] as? [String: Any])?.isEmpty == true)
  }

  @Test(arguments: [
    (["run", "gate", "--format", "csv"], "`gate` is a diagram, which has no numbers", "--format svg, table or json"),
    (["run", "gradient-flwo"], "there is no experiment `gradient-flwo`", "did you mean `gradient-flow`?"),
    (["run", "depth", "--set", "gian=1"], "`depth` has no parameter `gian`", "did you mean `gain`?"),
    (["run", "depth", "--set", "gain=much"], "`much` is not a number", "a number from 0 to 10"),
    (["run", "depth", "--set", "gain=nan"], "`nan` is not finite", "a number from 0 to 10"),
    (["run", "depth", "--set", "gain=11"], "`11` is out of the range of `gain`", "a number from 0 to 10"),
    (["run", "depth", "--set", "layers=1.5"], "`1.5` is not a whole number", "a whole number from 1 to 200"),
    (["run", "depth", "--set", "activation=tahn"], "`tahn` is no choice", "did you mean `tanh`?"),
    (["run", "depth", "--set", "gain"], "`gain` is no assignment", "parameter=value"),
    (["run", "depth", "--set", "gain=1", "--set", "gain=2"], "`gain` is set twice", ""),
    (["run", "depth", "--weights"], "--weights needs --format json", ""),
    (["experiments", "dephts"], "there is no experiment `dephts`", "did you mean `depth`?"),
    (["bulid"], "there is no command `bulid`", ""), (["build", "--jobs", "0"], "--jobs needs a whole number", ""),
    (["build", "--base-url", "example"], "--base-url needs an address", ""),
  ])
  func `wrong usage is explained and exits with 2`(arguments: [String], message: String, help: String) throws {
    let command = try Command(arguments)
    #expect(command.status == 2)
    #expect(command.errors.contains(message), "\(command.errors)")
    if !help.isEmpty { #expect(command.errors.contains(help), "\(command.errors)") }
    #expect(command.output.isEmpty)
  }

  @Test func `the catalogue describes every kind`() throws {
    let list = try Command("experiments")
    for kind in Self.kinds {
      #expect(list.output.contains(kind))
      let description = try Command("experiments", kind)
      #expect(description.status == 0)
      let isDiagram = description.output.contains("A diagram is drawn and not run")
      #expect(isDiagram == (description.output.contains(": Diagram: ")))
      for part in ["Parameters", "Source:", "```yaml experiment", "run: \(kind)"]
        + (isDiagram ? [] : ["\nValues\n", "\nSeries\n"])
      {
        #expect(description.output.contains(part))
      }
    }
  }

  private func tensor(_ run: [String: Any], _ group: String, _ name: String) throws -> (data: [Double], first: Int) {
    let tensors = try #require(run[group] as? [String: [String: Any]])
    let tensor = try #require(tensors[name])
    let shape = try #require(tensor["shape"] as? [Int])
    let data = try #require(tensor["data"] as? [Double])
    #expect(shape.reduce(1, *) == data.count)
    return (data, shape[0])
  }

  private func length(_ vector: [Double]) -> Double { vector.reduce(0) { $0 + $1 * $1 }.squareRoot() }
}
