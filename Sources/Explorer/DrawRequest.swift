import Experiments
import Plots

/// What a page asks to be drawn. In this order:
///
/// 1. the name of the kind, a string;
/// 2. the exhibit: a word with the number of seeds, a count of facets, for each a count of runs, for each run a number for
///    each parameter (the index of a choice; NaN for `off`), a word with one more than the index of the parameter that
///    tells its facet (0 for none) and a counted list of the indices of those compared;
/// 3. a word: whether the exhibit at the author's settings follows, in the same form, to be drawn as ghosts;
/// 4. a count of panels, for each four numbers: the ends of the x and of the y axis;
/// 5. two strings: the ids of the elements that name and that describe the figure; the second may be empty;
/// 6. a counted list of words: the parts wanted.
struct DrawRequest {
  /// What the response may have.
  enum Part: Int { case broad, slim, table, csv, alternative, readings, curves }

  let exhibit: Exhibit
  let author: Exhibit?
  private(set) var domains: [PanelDomain] = []
  let labelledBy: [UInt8]
  let describedBy: [UInt8]?
  private(set) var parts: [Part] = []

  init(_ reader: inout ByteReader) throws(ByteReader.Malformed) {
    let experiment = try reader.experiment()
    exhibit = try Exhibit(of: experiment, &reader)
    author = try reader.word() == 0 ? nil : Exhibit(of: experiment, &reader)
    for _ in 0..<(try reader.count(ofSize: 32)) {
      domains.append(PanelDomain(x: try reader.range(), y: try reader.range()))
    }
    labelledBy = try reader.string()
    let description = try reader.string()
    describedBy = description.isEmpty ? nil : description
    for _ in 0..<(try reader.count(ofSize: 4)) {
      guard let part = Part(rawValue: try reader.word()) else { throw ByteReader.Malformed() }
      parts.append(part)
    }
    guard reader.isAtEnd else { throw ByteReader.Malformed() }
  }
}

extension Exhibit {
  fileprivate init(of experiment: Experiment, _ reader: inout ByteReader) throws(ByteReader.Malformed) {
    let seeds = try reader.word()
    var facets = [[Entry]]()
    for _ in 0..<(try reader.count(ofSize: 4)) {
      var entries = [Entry]()
      for _ in 0..<(try reader.count(ofSize: 8)) {
        let settings = try Settings(of: experiment, &reader)
        let facet = try reader.index(below: experiment.parameters.count + 1)
        var compared = [Int]()
        for _ in 0..<(try reader.count(ofSize: 4)) {
          compared.append(try reader.index(below: experiment.parameters.count))
        }
        entries.append(Entry(settings: settings, facet: facet == 0 ? nil : facet - 1, compared: compared))
      }
      if entries.isEmpty { throw ByteReader.Malformed() }
      facets.append(entries)
    }
    guard !facets.isEmpty, (1...1000).contains(seeds) else { throw ByteReader.Malformed() }
    self.init(experiment: experiment, facets: facets, seeds: seeds)
  }
}

extension Settings {
  init(of experiment: Experiment, _ reader: inout ByteReader) throws(ByteReader.Malformed) {
    self.init(defaultsOf: experiment.parameters)
    for (index, parameter) in experiment.parameters.enumerated() {
      guard let value = parameter.value(encoded: try reader.number()) else { throw ByteReader.Malformed() }
      set(index, to: value)
    }
  }
}

extension ByteReader {
  /// The kind with the name that follows.
  mutating func experiment() throws(Malformed) -> Experiment {
    let name = try string()
    for experiment in Catalogue.all where experiment.name.isSpelled(name) { return experiment }
    throw Malformed()
  }

  fileprivate mutating func range() throws(Malformed) -> ClosedRange<Double> {
    let (low, high) = (try number(), try number())
    guard low < high else { throw Malformed() }
    return low...high
  }

  fileprivate mutating func index(below count: Int) throws(Malformed) -> Int {
    let index = try word()
    guard index < count else { throw Malformed() }
    return index
  }
}

extension StaticString {
  fileprivate func isSpelled(_ bytes: [UInt8]) -> Bool { withUTF8Buffer { $0.elementsEqual(bytes) } }
}
