import Experiments
import Plots

/// What a page asks to be drawn. In this order:
///
/// 1. the name of the kind, a string;
/// 2. the exhibit: a word with the number of seeds, a count of facets, for each a count of runs, for each run a number for
///    each parameter (the index of a choice; NaN for `off`), a word with one more than the index of the parameter that
///    tells its facet (0 for none) and a counted list of the indices of those compared;
/// 3. a word: whether the exhibit at the author's settings follows, in the same form, to be drawn as ghosts;
/// 4. a count of panels, for each four numbers, the ends of the x and of the y axis, and two words, the rows of the legend in
///    the broad and in the slim layout;
/// 5. two strings: the ids of the elements that name and that describe the figure; the second may be empty; of a picture,
///    which stands alone, the first is its name;
/// 6. a counted list of words: the forms wanted (see ``ExhibitDrawing/Form``).
struct DrawRequest {
  let exhibit: Exhibit
  let author: Exhibit?
  private(set) var domains: [PanelDomain] = []
  let labelledBy: [UInt8]
  let describedBy: [UInt8]?
  private(set) var forms: [ExhibitDrawing.Form] = []

  init(_ reader: inout RequestReader) {
    let experiment = reader.experiment()
    exhibit = Exhibit(of: experiment, &reader)
    author = reader.word() == 0 ? nil : Exhibit(of: experiment, &reader)
    for _ in 0..<reader.count(ofSize: 40) {
      domains.append(
        PanelDomain(
          x: reader.range(), y: reader.range(), broadRows: reader.index(below: 1000),
          slimRows: reader.index(below: 1000)))
    }
    labelledBy = reader.string()
    let description = reader.string()
    describedBy = description.isEmpty ? nil : description
    for _ in 0..<reader.count(ofSize: 4) {
      if let form = ExhibitDrawing.Form(rawValue: reader.word()) { forms.append(form) } else { reader.reject() }
    }
  }
}

extension Exhibit {
  fileprivate init(of experiment: Experiment, _ reader: inout RequestReader) {
    let seeds = reader.seeds()
    var facets = [[Entry]]()
    for _ in 0..<reader.count(ofSize: 4) {
      var entries = [Entry]()
      for _ in 0..<reader.count(ofSize: 8) {
        let settings = Settings(of: experiment, &reader)
        let facet = reader.index(below: experiment.parameters.count + 1)
        var compared = [Int]()
        for _ in 0..<reader.count(ofSize: 4) { compared.append(reader.index(below: experiment.parameters.count)) }
        entries.append(Entry(settings: settings, facet: facet == 0 ? nil : facet - 1, compared: compared))
      }
      if entries.isEmpty { reader.reject() }
      facets.append(entries)
    }
    if facets.isEmpty { reader.reject() }
    self.init(experiment: experiment, facets: facets, seeds: seeds)
  }
}

extension Settings {
  init(of experiment: Experiment, _ reader: inout RequestReader) {
    self.init(defaultsOf: experiment.parameters)
    for (index, parameter) in experiment.parameters.enumerated() {
      if let value = parameter.value(encoded: reader.number()) { set(index, to: value) } else { reader.reject() }
    }
  }
}

extension RequestReader {
  fileprivate mutating func range() -> ClosedRange<Double> {
    let (low, high) = (number(), number())
    if low < high { return low...high }
    reject()
    return 0...1
  }
}
