import Experiments
import Foundation
import Plots
import Site

/// Times a build of the site around the working folder, stage by stage, every kind of experiment at its defaults, and the
/// core against JAX and PyTorch, and figures against matplotlib. With the argument `nets` or `plots`, only that.
/// The machine may be busy: compare the rows of one run with each other, not with those of another.
@main
enum Benchmarks {
  static func main() async {
    keepFreedMemory()
    let root = FileManager.default.currentDirectoryPath
    let chosen = CommandLine.arguments.dropFirst()
    if chosen.isEmpty {
      await timeBuilds(of: root)
      print()
      timeKinds()
      print()
    }
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

  /// Run and figure of every kind, one thread.
  static func timeKinds() {
    print("Kinds at their defaults, median of 15, ms")
    print(line(["", "run", "figure", "MFLOP", "SVG bytes"]))
    for experiment in Catalogue.all {
      let settings = Settings(defaultsOf: experiment.parameters)
      var outcome = experiment.run(settings)
      let run = times(15) { outcome = experiment.run(settings) }
      let member = Member(label: .literal([]), settings: settings, outcome: outcome)
      var bytes = 0
      let figure = times(15) {
        let drawn = experiment.figure([member])
        bytes = drawn.svg(.broad, vocabulary: Vocabulary(), labelledBy: [], describedBy: nil).count
        bytes += drawn.svg(.slim, vocabulary: Vocabulary(), labelledBy: [], describedBy: nil).count
      }
      let cost = experiment.cost(settings) / 1e6
      print(line(["\(experiment.name)", text(run), text(figure), String(format: "%.1f", cost), "\(bytes)"]))
    }
  }

  private static func times(_ count: Int, _ action: () -> Void) -> [Double] {
    (0..<count).map { _ in ContinuousClock().measure(action).milliseconds }
  }

  private static func text(_ times: [Double]) -> String {
    times.isEmpty ? "-" : String(format: "%.2f", times.sorted()[times.count / 2])
  }

  private static func line(_ cells: [String]) -> String {
    cells.map { $0 + String(repeating: " ", count: max(1, 17 - $0.count)) }.joined()
  }
}

extension Duration {
  fileprivate var milliseconds: Double { self / .milliseconds(1) }
}
