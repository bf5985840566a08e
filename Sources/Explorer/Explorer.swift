import Claims
public import Experiments
import Plots

/// Draws the figures of a page again, at other settings: what the WebAssembly module in a reader's browser does.
///
/// It knows one language and remembers what it ran. Requests and responses are bytes (see ``RequestReader``); a request
/// begins with a word that says what it asks for:
///
/// - 0, `speak`: a count, then pairs of strings: an English phrase and its translation. The response is empty.
/// - 2, `learn`: the name of a kind, a number for each parameter, and a string of 32-bit numbers: the weights that a training
///   with these settings made. The response is empty.
/// - 1, `draw`: a ``DrawRequest``. The response has a string for each form that was asked for.
///
/// - 3, `follow`: a ``FollowRequest``: the numbers and the claims of the text.
///
/// Every response begins with a word: 0 when it was understood, else 1 and nothing more.
public struct Explorer {
  private let catalogue: Catalogue
  private var vocabulary = Vocabulary()
  private var memory = OutcomeMemory()

  /// An explorer of the kinds of a catalogue that speaks English.
  public init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  /// The response to a request.
  public mutating func respond(to request: [UInt8]) -> [UInt8] {
    var reader = RequestReader(request, catalogue)
    var response = ByteWriter()
    response.word(0)
    if !answer(&reader, &response) {
      response = ByteWriter()
      response.word(1)
    }
    return response.bytes
  }

  /// Whether the request was understood.
  private mutating func answer(_ reader: inout RequestReader, _ response: inout ByteWriter) -> Bool {
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
    memory.makeRoom()
    let experiment = request.exhibit.experiment
    for settings in request.exhibit.runs + (request.author?.runs ?? []) { memory.run(experiment, settings) }
    let session = session(of: experiment)
    guard var drawing = session.drawing(of: request.exhibit) else { return false }
    drawing.place(in: request.domains, before: request.author.flatMap(session.drawing))
    for form in request.forms {
      response.string(drawing.bytes(form, labelledBy: request.labelledBy, describedBy: request.describedBy))
    }
    return true
  }

  /// Writes the numbers and the claims of a text; false where a run cannot be made or a claim makes no sense.
  private mutating func follow(_ request: FollowRequest, _ response: inout ByteWriter) -> Bool {
    memory.makeRoom()
    for source in request.sources {
      for settings in source.settings.repeated(seeds: source.seeds) { memory.run(request.experiment, settings) }
    }
    let session = session(of: request.experiment)
    for (source, written) in request.quotes {
      guard let number = session.number(of: source) else { return false }
      response.string(NumberText.html(written: written.rewritten(number)))
    }
    for (claim, sources) in request.claims {
      guard let verdict = try? session.verdict(of: claim, sources) else { return false }
      response.word(verdict.holds ? 1 : 0)
      response.string(verdict.failingNumbers)
    }
    return true
  }

  private func session(of experiment: Experiment) -> ExhibitSession {
    ExhibitSession(experiment, vocabulary) { [memory] in memory.outcome(of: experiment, $0) }
  }
}

extension Vocabulary {
  fileprivate init(_ reader: inout RequestReader) {
    var entries = [Entry]()
    for _ in 0..<reader.count(ofSize: 8) {
      entries.append(Entry(english: reader.string(), translation: reader.string()))
    }
    self.init(entries)
  }
}
