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
    do throws(ByteReader.Malformed) {
      switch try reader.word() {
      case 0: vocabulary = try Vocabulary(&reader)
      case 1:
        let parts = try draw(DrawRequest(&reader))
        response.word(0)
        for part in parts { response.string(part) }
        return response.bytes
      case 2:
        let experiment = try reader.experiment()
        let settings = try Settings(of: experiment, &reader)
        memory.keep(Self.weights(try reader.string()), of: experiment, settings)
      case 3: return try follow(FollowRequest(&reader))
      default: throw ByteReader.Malformed()
      }
      response.word(0)
    } catch {
      response.word(1)
    }
    return response.bytes
  }

  private static func weights(_ bytes: [UInt8]) -> [Float] {
    (0..<(bytes.count / 4)).map { index in
      var bits: UInt32 = 0
      for i in (0..<4).reversed() { bits = bits << 8 | UInt32(bytes[index * 4 + i]) }
      return Float(bitPattern: bits)
    }
  }

  private mutating func draw(_ request: DrawRequest) throws(ByteReader.Malformed) -> [[UInt8]] {
    memory.forgetOldest()
    guard let (drawn, medians) = draw(request.exhibit) else { throw ByteReader.Malformed() }
    var figure = drawn
    figure.widen(to: request.domains)
    if let author = request.author, let (ghosts, _) = draw(author) { figure.addGhosts(of: ghosts) }
    return request.parts.map { part in
      switch part {
      case .broad, .slim:
        figure.svg(
          part == .broad ? .broad : .slim, vocabulary: vocabulary, labelledBy: request.labelledBy,
          describedBy: request.describedBy)
      case .table: figure.table.html(vocabulary)
      case .csv: figure.table.csv
      case .alternative: figure.alternativeText(vocabulary)
      case .readings: readings(of: medians, request.exhibit.experiment)
      case .curves: figure.curveReadout(vocabulary)
      }
    }
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
  fileprivate init(_ reader: inout ByteReader) throws(ByteReader.Malformed) {
    var entries = [Entry]()
    for _ in 0..<(try reader.count(ofSize: 8)) {
      entries.append(Entry(english: try reader.string(), translation: try reader.string()))
    }
    self.init(entries)
  }
}
