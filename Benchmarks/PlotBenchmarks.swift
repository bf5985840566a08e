import Experiments
import Foundation
import Numerics
import Plots

/// Times our SVG writer against matplotlib's on the same data: from numbers in memory to bytes, one drawing of like width, and the
/// bytes plain and after `gzip -9`.
///
/// Where matplotlib is not installed (`make peers`), only our own numbers are shown.
struct PlotBenchmarks {
  static func run(root: String) {
    let peer = Peers(root: root, script: "plot_peer.py")
    let version = peer?.answer("version") ?? "not installed; `make peers` does"
    print("SVG of one figure, one thread, minimum of several, ms and bytes; matplotlib: \(version)")
    print(
      row(["", "ours", "bytes", "gzip"] + (peer == nil ? [] : ["theirs", "bytes", "gzip", "time ×", "gzip ×"])))
    for work in works {
      var svg = [UInt8]()
      var best = Double.infinity
      for _ in 0..<15 {
        best = min(
          best,
          ContinuousClock().measure {
            svg = work.figure().svg(.broad, vocabulary: Vocabulary(), labelledBy: [], describedBy: nil)
          } / .milliseconds(1))
      }
      let size = gzipped(svg)
      var cells = [work.name, String(format: "%.3f", best), "\(svg.count)", "\(size)"]
      if let peer {
        let (data, output) = (temporary("data"), temporary("svg"))
        defer { for file in [data, output] { try? FileManager.default.removeItem(at: file) } }
        let written = work.data.withUnsafeBytes { Data($0) }
        guard (try? written.write(to: data)) != nil else { continue }
        let answer = peer.answer("\(work.request) \(data.path) \(output.path)").split(separator: " ")
        guard let time = answer.first.flatMap({ Double($0) }), let theirs = try? Data(contentsOf: output) else {
          continue
        }
        let theirSize = gzipped([UInt8](theirs))
        cells += [
          String(format: "%.1f", time), "\(theirs.count)", "\(theirSize)", String(format: "%.0f", time / best),
          String(format: "%.1f", Double(theirSize) / Double(size)),
        ]
      }
      print(row(cells))
    }
  }

  /// What is drawn: our figure from numbers, and the numbers for the peer.
  private struct Work {
    let name: String
    let request: String
    let data: [Double]
    let figure: () -> Figure
  }

  private static var works: [Work] {
    var stream = RandomStream(seed: 1, name: "plots")
    let noise = stream.normals(10_000, standardDeviation: 1)
    let places = noise.indices.map { Double($0) }
    let line = Work(name: "noise, 10,000", request: "noise", data: noise) {
      Figure(
        panels: [
          Panel(
            title: "noise", x: Axis("step"), y: Axis(.literal([])),
            marks: [.curve(Curve(style: 1, label: .literal([]), x: places, y: noise))], height: (280, 190))
        ], table: Table(columns: []))
    }
    let (surface, side, paths) = wall(grid: 128)
    let heat = { (request: String, name: String) in
      Work(name: name, request: request, data: surface) {
        Figure(
          panels: [
            panel([
              .cells(
                Cells(
                  columns: side, rows: side, values: surface, range: 0...0.5, label: "error E"))
            ])
          ], table: Table(columns: []))
      }
    }
    let lines = Work(
      name: "contour, 128²", request: "contour",
      data: [Double(side)] + surface + paths.flatMap { [Double($0.x.count)] + $0.x + $0.y }
    ) {
      let contour = Contour(
        columns: side, rows: side, values: surface, x: inner(weights, side), y: inner(biases, side),
        levels: .at([0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4]), label: "error E")
      return Figure(panels: [panel([.contour(contour)] + paths.map { Mark.curve($0) })], table: Table(columns: []))
    }
    return [line, heat("mesh", "heat, 128² cells"), heat("heat", "heat, as image"), lines]
  }

  private static func panel(_ marks: [Mark]) -> Panel {
    Panel(
      title: "error surface", x: Axis("weight w", domain: weights), y: Axis(.literal([]), domain: biases), marks: marks,
      height: (340, 240))
  }

  private static let weights = 3.75...6.5
  private static let biases = -3.5...(-1.6)

  /// From the first to the last centre of so many cells.
  private static func inner(_ range: ClosedRange<Double>, _ count: Int) -> ClosedRange<Double> {
    let half = (range.upperBound - range.lowerBound) / Double(count) / 2
    return (range.lowerBound + half)...(range.upperBound - half)
  }

  /// The surface of the kind `wall` and its two descents.
  private static func wall(grid: Int) -> (surface: [Double], side: Int, paths: [Curve]) {
    guard let kind = Catalogue.builtIn["wall"] else { return ([], 0, []) }
    func numbers(_ name: String, _ outcome: Outcome) -> [Double] {
      outcome.series.first { "\($0.name)" == name }?.numbers ?? []
    }
    var surface = [Double]()
    var paths = [Curve]()
    for (i, clip) in [ParameterValue.off, .number(1)].enumerated() {
      var settings = Settings(defaultsOf: kind.parameters)
      for (index, parameter) in kind.parameters.enumerated() {
        if "\(parameter.name)" == "clip" { settings.set(index, to: clip) }
        if "\(parameter.name)" == "grid" { settings.set(index, to: .integer(grid)) }
      }
      let outcome = kind.run(settings)
      surface = numbers("error_surface", outcome)
      let path = (x: numbers("w", outcome), y: numbers("b", outcome))
      paths.append(
        Curve(
          style: i + 1, label: .literal(Array("path of \(path.x.count)".utf8)), x: path.x, y: path.y, isPath: true))
    }
    return (surface, grid, paths)
  }

  /// The bytes that `gzip -9` makes; 0 where there is no gzip.
  private static func gzipped(_ bytes: [UInt8]) -> Int {
    let file = temporary("gzip")
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-9", "-n", "-c", file.path]
    let output = Pipe()
    process.standardOutput = output
    guard (try? Data(bytes).write(to: file)) != nil, (try? process.run()) != nil else { return 0 }
    let compressed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return compressed.count
  }

  private static func temporary(_ ending: String) -> URL {
    FileManager.default.temporaryDirectory.appending(
      path: "unroll-plots-\(ProcessInfo.processInfo.processIdentifier).\(ending)")
  }

  private static func row(_ cells: [String]) -> String {
    cells.enumerated().map { $1 + String(repeating: " ", count: max(1, ($0 == 0 ? 18 : 9) - $1.count)) }.joined()
  }
}
