import Experiments
import Explorer
import Numerics
import Plots

/// Requests of a page, made here so that the native explorer and the module in the browser get the same.
struct ExplorerRequests {
  let experiment: Experiment
  private var stream: RandomStream

  /// Runs of more floating-point operations would make the test slow; pages leave them to the build.
  static let mostCost = 6e7

  init(_ experiment: Experiment) {
    self.experiment = experiment
    stream = RandomStream(seed: 5, name: experiment.name)
  }

  /// The defaults, the corners of the ranges, and random settings off every grid; all cheap enough to be live.
  mutating func settings(random count: Int) -> [Settings] {
    let brief = Settings(briefFor: experiment)
    var all = [brief]
    for index in experiment.parameters.indices where !isTrained(index) {
      for value in corners(of: experiment.parameters[index]) {
        var settings = brief
        settings.set(index, to: value)
        all.append(settings)
      }
    }
    var tries = 0
    var random = [Settings]()
    while random.count < count, tries < 100 * count {
      tries += 1
      var settings = brief
      for index in experiment.parameters.indices where !isTrained(index) {
        settings.set(index, to: value(of: experiment.parameters[index]))
      }
      if cost(settings) <= Self.mostCost { random.append(settings) }
    }
    return all.filter { cost($0) <= Self.mostCost } + random
  }

  private func cost(_ settings: Settings) -> Double {
    experiment.trainedState?.probeCost(settings) ?? experiment.cost(settings)
  }

  /// Whether the page's weights depend on the parameter, so that no control of a live figure moves it.
  private func isTrained(_ index: Int) -> Bool {
    guard let state = experiment.trainedState else { return false }
    return state.parameters.contains { $0.name.isSame(as: experiment.parameters[index].name) }
  }

  private func corners(of parameter: Parameter) -> [ParameterValue] {
    switch parameter.domain {
    case .number(let range): [.number(range.lowerBound), .number(range.upperBound)]
    case .numberOrOff(let range, _, _): [.off, .number(range.lowerBound), .number(range.upperBound)]
    case .integer(let range): [.integer(range.lowerBound), .integer(range.upperBound)]
    case .choice(let names): names.indices.map { .choice($0) }
    }
  }

  private mutating func value(of parameter: Parameter) -> ParameterValue {
    switch parameter.domain {
    case .number(let range): return .number(number(range, near: parameter))
    case .numberOrOff(let range, _, _): return stream.uniform() < 0.3 ? .off : .number(number(range, near: parameter))
    case .integer(let range):
      // Small numbers as often as large ones.
      let span = Double(range.upperBound - range.lowerBound)
      return .integer(range.lowerBound + Int(exp(stream.uniform() * log(span + 1)) - 1))
    case .choice(let names): return .choice(stream.integer(below: names.count))
    }
  }

  /// Anywhere in the range, or within a factor of four of the default.
  private mutating func number(_ range: ClosedRange<Double>, near parameter: Parameter) -> Double {
    var x = range.lowerBound + stream.uniform() * (range.upperBound - range.lowerBound)
    if case .number(let own) = parameter.defaultValue, stream.uniform() < 0.7 {
      x = own * exp((stream.uniform() - 0.5) * 2.8)
    }
    return max(range.lowerBound, min(range.upperBound, x))
  }

  /// Everything that a figure can ask for, with the author's curve behind it.
  func draw(_ settings: Settings) -> [UInt8] {
    var writer = ByteWriter()
    writer.word(1)
    writer.string(bytes(experiment.name))
    write(settings, to: &writer)
    writer.word(1)
    write(Settings(briefFor: experiment), to: &writer)
    writer.word(0)
    writer.string(Array("figure.cap".utf8))
    writer.string(Array("figure.alt".utf8))
    writer.word(6)
    for part in 0..<6 { writer.word(part) }
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
    writer.string(bytes(experiment.name))
    numbers(settings, to: &writer)
    writer.string(
      weights.flatMap { weight in (0..<4).map { UInt8(truncatingIfNeeded: weight.bitPattern >> UInt32(8 * $0)) } })
    return writer.bytes
  }

  /// A language whose every phrase is Chinese, and wider than the English.
  static func speak(_ phrases: [StaticString]) -> [UInt8] {
    var writer = ByteWriter()
    writer.word(0)
    writer.word(phrases.count)
    for phrase in phrases {
      writer.string(bytes(phrase))
      writer.string(Array("循环：".utf8) + bytes(phrase) + Array("（梯度）".utf8))
    }
    return writer.bytes
  }

  private static func bytes(_ text: StaticString) -> [UInt8] { text.withUTF8Buffer { Array($0) } }
  private func bytes(_ text: StaticString) -> [UInt8] { Self.bytes(text) }
}
