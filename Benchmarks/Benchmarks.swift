import Foundation
import Site

/// Times a build of the site around the working folder, stage by stage, every kind of experiment at its defaults, and the
/// core against JAX and PyTorch, and figures against matplotlib. With the argument `kinds`, `nets` or `plots`, only that; with
/// `requests`, the part of `webassembly.py` that is native.
/// The machine may be busy: compare the rows of one run with each other, not with those of another.
@main
enum Benchmarks {
  static func main() async throws {
    keepFreedMemory()
    let root = FileManager.default.currentDirectoryPath
    let chosen = CommandLine.arguments.dropFirst()
    if chosen == ["requests"] { return try RequestBenchmarks.run() }
    if chosen.isEmpty {
      await timeBuilds(of: root)
      print()
    }
    if chosen.isEmpty || chosen.contains("kinds") { await KindBenchmarks.run() }
    if chosen.isEmpty { print() }
    if chosen.isEmpty || chosen.contains("plots") { PlotBenchmarks.run(root: root) }
    if chosen.isEmpty { print() }
    if chosen.isEmpty || chosen.contains("nets") { NetBenchmarks.run(root: root) }
  }

  /// A cold build runs and writes everything; one that is made again finds every file as it should be; one from the cache
  /// also takes the dearer outcomes from earlier builds.
  static func timeBuilds(of root: String) async {
    let output =
      FileManager.default.temporaryDirectory.path + "/unroll-benchmark-\(ProcessInfo.processInfo.processIdentifier)"
    defer { try? FileManager.default.removeItem(atPath: output) }
    var options = BuildOptions(root: root)
    options.outputFolder = output
    var rows = [(name: String, stages: [String: [Double]], total: [Double])]()
    for name in ["cold", "again", "from cache"] {
      var stages = [String: [Double]]()
      var totals = [Double]()
      for _ in 0..<7 {
        options.usesCache = name == "from cache"
        if name == "cold" { try? FileManager.default.removeItem(atPath: output) }
        let report = await buildSite(options)
        guard !report.isFailed else {
          print("The site does not build; `unroll build` says why.")
          return
        }
        for stage in report.stages { stages[stage.name, default: []].append(stage.duration.milliseconds) }
        totals.append(report.stages.reduce(0) { $0 + $1.duration.milliseconds })
      }
      rows.append((name, stages, totals))
    }
    let names = ["parse", "bind", "run", "plot and render", "write"]
    print("Build of the site, median of 7, ms")
    print(line(["", "total"] + names))
    for row in rows { print(line([row.name, text(row.total)] + names.map { text(row.stages[$0] ?? []) })) }
  }

  private static func text(_ times: [Double]) -> String {
    times.isEmpty ? "-" : String(format: "%.2f", times.sorted()[times.count / 2])
  }

  private static func line(_ cells: [String]) -> String {
    cells.map { $0 + String(repeating: " ", count: max(1, 17 - $0.count)) }.joined()
  }
}

extension Duration {
  var milliseconds: Double { self / .milliseconds(1) }
}
