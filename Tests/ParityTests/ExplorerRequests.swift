import Experiments
import Explorer
import Plots

/// Requests of a page, made here so that the native explorer and the module in the browser get the same.
struct ExplorerRequests {
  let experiment: Experiment

  init(_ experiment: Experiment) { self.experiment = experiment }

  /// Everything that a figure can ask for, with the author's curve behind it.
  func draw(_ settings: Settings) -> [UInt8] {
    var writer = ByteWriter()
    writer.word(1)
    writer.string(experiment.name.bytes)
    write(settings, to: &writer)
    writer.word(1)
    write(Settings(briefFor: experiment), to: &writer)
    writer.word(0)
    writer.string(Array("figure.cap".utf8))
    writer.string(Array("figure.alt".utf8))
    writer.word(8)
    for part in 0..<8 { writer.word(part) }
    return writer.bytes
  }

  private func write(_ settings: Settings, to writer: inout ByteWriter) {
    for word in [1, 1, 1] { writer.word(word) }
    numbers(settings, to: &writer)
    writer.word(0)
    writer.word(0)
  }

  private func numbers(_ settings: Settings, to writer: inout ByteWriter) {
    for (parameter, value) in zip(settings.parameters, settings.values) { writer.number(parameter.encoded(value)) }
  }

  /// The weights of the brief training, where the kind has one.
  var learn: [UInt8]? {
    let settings = Settings(briefFor: experiment)
    guard let weights = experiment.trainedState?.train(settings), !weights.isEmpty else { return nil }
    var writer = ByteWriter()
    writer.word(2)
    writer.string(experiment.name.bytes)
    numbers(settings, to: &writer)
    writer.string(
      weights.flatMap { weight in (0..<4).map { UInt8(truncatingIfNeeded: weight.bitPattern >> UInt32(8 * $0)) } })
    return writer.bytes
  }

  /// A language whose every phrase is Chinese, and wider than the English.
  static func speak(_ phrases: [Text]) -> [UInt8] {
    var writer = ByteWriter()
    writer.word(0)
    writer.word(phrases.count)
    for phrase in phrases {
      writer.string(phrase.bytes)
      writer.string(Array("循环：".utf8) + phrase.bytes + Array("（梯度）".utf8))
    }
    return writer.bytes
  }

}
