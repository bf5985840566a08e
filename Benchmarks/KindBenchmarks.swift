import Experiments
import Foundation
import Plots

/// Times every kind of experiment, and what a build has to wait for: all kinds without a cache.
enum KindBenchmarks {
  /// All kinds at their defaults, as many at once as there are processors (on two of them).
  static let mostSecondsOfAll = 20.0
  /// The training that the lessons rest on, of a GRU and of an RNN with one seed each.
  static let mostSecondsOfAgreement = 4.0

  static func run() async {
    timeEach()
    await timeAll()
    timeAgreement()
  }

  /// Run and figure of every kind, one thread: the first time, and then a few more.
  private static func timeEach() {
    print(
      "Kinds at their defaults, one thread, ms: the first run, the median of those of a second, and its drawings; MFLOP at most"
    )
    print(line(["", "first", "median", "figure", "MFLOP", "SVG bytes"]))
    for experiment in Catalogue.builtIn.experiments {
      let settings = Settings(defaultsOf: experiment.parameters)
      let clock = ContinuousClock()
      let start = clock.now
      var outcome = experiment.run(settings)
      let first = (clock.now - start).milliseconds
      let usual = median(first: first) { outcome = experiment.run(settings) }
      let member = Member(label: .literal([]), settings: settings, outcome: outcome)
      var bytes = 0
      func draw() {
        let drawn = experiment.figure([member])
        bytes = drawn.svg(.broad, vocabulary: Vocabulary(), labelledBy: [], describedBy: nil).count
        bytes += drawn.svg(.slim, vocabulary: Vocabulary(), labelledBy: [], describedBy: nil).count
      }
      let figure = median(first: milliseconds(draw), draw)
      let cost = experiment.cost(settings)
      print(
        line([
          "\(experiment.name)", text(first), text(usual), text(figure), String(format: "%.1f", cost / 1e6),
          "\(bytes)",
        ]))
    }
  }

  /// The dearest first, as a build runs them.
  private static func timeAll() async {
    let kinds = Catalogue.builtIn.experiments.map { ($0, Settings(defaultsOf: $0.parameters)) }
      .sorted { $0.0.cost($0.1) > $1.0.cost($1.1) }
    let clock = ContinuousClock()
    let start = clock.now
    await withTaskGroup(of: Int.self) { group in
      for (experiment, settings) in kinds { group.addTask { experiment.run(settings).values.count } }
      for await count in group { precondition(count >= 0) }
    }
    let seconds = (clock.now - start) / .seconds(1)
    let processors = ProcessInfo.processInfo.activeProcessorCount
    print(goal("All kinds on \(processors) processors", seconds, atMost: mostSecondsOfAll))
  }

  private static func timeAgreement() {
    guard let kind = Catalogue.builtIn["agreement"],
      let cell = kind.parameters.firstIndex(where: { "\($0.name)" == "cell" }),
      case .choice(let names) = kind.parameters[cell].domain
    else { return }
    var total = 0.0
    for name in ["gru", "tanh"] {
      guard let index = names.firstIndex(where: { "\($0)" == name }) else { continue }
      var settings = Settings(defaultsOf: kind.parameters)
      settings.set(cell, to: .choice(index))
      let clock = ContinuousClock()
      let start = clock.now
      let outcome = kind.run(settings)
      let time = (clock.now - start).milliseconds
      total += time / 1000
      let updates = outcome.series.first?.numbers.count ?? 0
      print(String(format: "agreement, \(name): %.2f s for \(updates) updates, one thread", time / 1000))
    }
    print(goal("agreement, both", total, atMost: mostSecondsOfAgreement))
  }

  private static func goal(_ what: String, _ seconds: Double, atMost most: Double) -> String {
    String(format: "\(what): %.2f s; goal: under %.0f s, \(seconds < most ? "kept" : "missed")", seconds, most)
  }

  private static func milliseconds(_ action: () -> Void) -> Double { ContinuousClock().measure(action).milliseconds }

  /// The median of up to 15 more times, as many as fit a second; the first where none does.
  private static func median(first: Double, _ action: () -> Void) -> Double {
    let times = (0..<min(15, Int(1000 / max(first, 0.01)))).map { _ in milliseconds(action) }
    return times.isEmpty ? first : times.sorted()[times.count / 2]
  }

  private static func text(_ time: Double) -> String { String(format: "%.2f", time) }

  private static func line(_ cells: [String]) -> String {
    cells.map { $0 + String(repeating: " ", count: max(1, 15 - $0.count)) }.joined()
  }
}
