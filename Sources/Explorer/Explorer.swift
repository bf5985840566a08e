import Experiments
import Plots

/// Draws the figures of a page again, at other settings: what the WebAssembly module in a reader's browser does.
///
/// It knows one language and remembers what it ran. Requests and responses are bytes (see ``ByteReader``); a request
/// begins with a word that says what it asks for:
///
/// - 0, `speak`: a count, then pairs of strings: an English phrase and its translation. The response is empty.
/// - 2, `learn`: the name of a kind, a number for each parameter, and a string of 32-bit numbers: the weights that a training
///   with these settings made. The response is empty.
/// - 1, `draw`: a ``DrawRequest``. The response has a string for each part that was asked for.
///
/// - 3, `follow`: a ``FollowRequest``: the numbers and the claims of the text.
///
/// Every response begins with a word: 0 when it was understood, else 1 and nothing more.
public struct Explorer {
  private var vocabulary = Vocabulary()
  var memory = OutcomeMemory()

  /// An explorer that speaks English.
  public init() {}

  /// The response to a request.
  public mutating func respond(to request: [UInt8]) -> [UInt8] {
    var reader = ByteReader(request)
    var response = ByteWriter()
    response.word(0)
    if !answer(&reader, &response) {
      response = ByteWriter()
      response.word(1)
    }
    return response.bytes
  }

  /// Whether the request was understood.
  private mutating func answer(_ reader: inout ByteReader, _ response: inout ByteWriter) -> Bool {
    switch reader.word() {
    case 0:
      let spoken = Vocabulary(&reader)
      guard reader.isUnderstood else { return false }
      vocabulary = spoken
    case 1:
      let request = DrawRequest(&reader)
      return reader.isUnderstood && draw(request, &response)
    case 2:
      let experiment = reader.experiment()
      let settings = Settings(of: experiment, &reader)
      let weights = Self.weights(reader.string())
      guard reader.isUnderstood else { return false }
      memory.keep(weights, of: experiment, settings)
    case 3:
      let request = FollowRequest(&reader)
      return reader.isUnderstood && follow(request, &response)
    default: return false
    }
    return true
  }

  private static func weights(_ bytes: [UInt8]) -> [Float] {
    (0..<(bytes.count / 4)).map { index in
      var bits: UInt32 = 0
      for i in (0..<4).reversed() { bits = bits << 8 | UInt32(bytes[index * 4 + i]) }
      return Float(bitPattern: bits)
    }
  }

  private mutating func draw(_ request: DrawRequest, _ response: inout ByteWriter) -> Bool {
    memory.forgetOldest()
    guard let (drawn, medians) = draw(request.exhibit) else { return false }
    var figure = drawn
    figure.widen(to: request.domains)
    if let author = request.author, let (ghosts, _) = draw(author) { figure.addGhosts(of: ghosts) }
    for part in request.parts {
      switch part {
      case .broad, .slim:
        response.string(
          figure.svg(
            part == .broad ? .broad : .slim, vocabulary: vocabulary, labelledBy: request.labelledBy,
            describedBy: request.describedBy))
      case .table: response.string(figure.table.html(vocabulary))
      case .csv: response.string(figure.table.csv)
      case .alternative: response.string(figure.alternativeText(vocabulary))
      case .readings: response.string(readings(of: medians, request.exhibit.experiment))
      case .curves: response.string(figure.curveReadout(vocabulary))
      case .picture: response.string(figure.standaloneSVG(vocabulary: vocabulary, name: request.labelledBy))
      }
    }
    return true
  }

  private mutating func draw(_ exhibit: Exhibit) -> (figure: Figure, medians: [Member])? {
    for settings in exhibit.runs { memory.run(exhibit.experiment, settings) }
    return exhibit.drawn { memory.outcome(of: exhibit.experiment, $0) }
  }

  /// Every value of every run for readers: a word, 1 where it says that nothing happened, and HTML.
  private func readings(of members: [Member], _ experiment: Experiment) -> [UInt8] {
    var writer = ByteWriter()
    for member in members {
      for reading in member.readings(of: experiment, vocabulary) {
        writer.word(reading.isNeutral ? 1 : 0)
        writer.string(reading.html)
      }
    }
    return writer.bytes
  }
}

extension Vocabulary {
  fileprivate init(_ reader: inout ByteReader) {
    var entries = [Entry]()
    for _ in 0..<reader.count(ofSize: 8) {
      entries.append(Entry(english: reader.string(), translation: reader.string()))
    }
    self.init(entries)
  }
}
