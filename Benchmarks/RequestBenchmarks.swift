import Experiments
import Explorer
import ExplorerModule
import Foundation
import Plots

/// Runs of every live kind, asked for as a page asks: timed here, and printed with the module for `webassembly.py`, which
/// times the same in a browser.
enum RequestBenchmarks {
  private static let count = 25

  static func run() throws {
    var kinds = [Kind]()
    for experiment in Catalogue.builtIn.live {
      let requests = (0..<count).map { request(experiment, settings(experiment, turn: $0)) }
      let preparation = weights(of: experiment)
      let rounds = (0..<5).map { _ in
        var explorer = Explorer(.builtIn)
        if let preparation { _ = explorer.respond(to: preparation) }
        return ContinuousClock().measure {
          for request in requests { precondition(explorer.respond(to: request) == [0, 0, 0, 0]) }
        }.milliseconds
      }
      kinds.append(
        Kind(
          name: "\(experiment.name)", native: (rounds.min() ?? .nan) / Double(count),
          preparation: Data(preparation ?? []).base64EncodedString(),
          requests: requests.map { Data($0).base64EncodedString() }))
    }
    let all = try JSONEncoder().encode(Page(module: ExplorerModule.compressed, kinds: kinds))
    print(String(decoding: all, as: UTF8.self))
  }

  private struct Page: Encodable {
    /// Compressed by gzip, in base64.
    let module: String
    let kinds: [Kind]
  }

  private struct Kind: Encodable {
    let name: String
    /// A run of the best of five rounds, in milliseconds.
    let native: Double
    /// The request that brings a trained kind its weights, in base64; empty for others.
    let preparation: String
    /// The requests of a round, in base64.
    let requests: [String]
  }

  /// The defaults, with one parameter moved a little each turn, so that no run is remembered from the turn before.
  private static func settings(_ experiment: Experiment, turn: Int) -> Settings {
    var settings = Settings(defaultsOf: experiment.parameters)
    let trained = experiment.trainedState?.parameters ?? []
    let free = experiment.parameters.indices.filter { index in
      !trained.contains { $0.name == experiment.parameters[index].name }
    }
    for index in free {
      if case .number(let x) = settings.values[index] {
        settings.set(index, to: .number(x * (1 - 1e-6 * Double(turn))))
        return settings
      }
    }
    for index in free {
      if case .integer(let i) = settings.values[index] {
        settings.set(index, to: .integer(i + turn))
        return settings
      }
    }
    return settings
  }

  /// A figure of one run, of which nothing is wanted: the run is made, and the figure, but no text.
  private static func request(_ experiment: Experiment, _ settings: Settings) -> [UInt8] {
    var writer = ByteWriter()
    writer.word(1)
    writer.string(Array("\(experiment.name)".utf8))
    for word in [1, 1, 1] { writer.word(word) }
    write(settings, to: &writer)
    for word in [0, 0, 0, 0, 0, 0, 0] { writer.word(word) }
    return writer.bytes
  }

  private static func weights(of experiment: Experiment) -> [UInt8]? {
    let settings = settings(experiment, turn: 0)
    guard let weights = experiment.trainedState?.train(settings), !weights.isEmpty else { return nil }
    var writer = ByteWriter()
    writer.word(2)
    writer.string(Array("\(experiment.name)".utf8))
    write(settings, to: &writer)
    writer.string(
      weights.flatMap { weight in (0..<4).map { UInt8(truncatingIfNeeded: weight.bitPattern >> UInt32(8 * $0)) } })
    return writer.bytes
  }

  private static func write(_ settings: Settings, to writer: inout ByteWriter) {
    for (parameter, value) in zip(settings.parameters, settings.values) { writer.number(parameter.encoded(value)) }
  }
}
