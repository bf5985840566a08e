package import Experiments
package import Plots

/// An exhibit that was drawn, in all the forms in which a page shows it.
package struct ExhibitDrawing {
  let experiment: Experiment
  package let vocabulary: Vocabulary
  package private(set) var figure: Figure
  /// Its runs, of several seeds their medians.
  package let medians: [Member]

  init(experiment: Experiment, vocabulary: Vocabulary, figure: Figure, medians: [Member]) {
    self.experiment = experiment
    self.vocabulary = vocabulary
    self.figure = figure
    self.medians = medians
  }

  /// A form in which a page shows it, or a file that readers take along.
  package enum Form: Int, Sendable { case broad, slim, table, csv, alternative, readings, curves, picture }

  /// Widens the axes, and draws another exhibit faintly behind.
  package mutating func place(in domains: [PanelDomain], before author: ExhibitDrawing?) {
    figure.widen(to: domains)
    if let author { figure.addGhosts(of: author.figure) }
  }

  /// A form as bytes; `labelledBy` and `describedBy` are ids of elements, of a picture the first is its name.
  package func bytes(_ form: Form, labelledBy: [UInt8], describedBy: [UInt8]?) -> [UInt8] {
    switch form {
    case .broad, .slim:
      figure.svg(
        form == .broad ? .broad : .slim, vocabulary: vocabulary, labelledBy: labelledBy, describedBy: describedBy)
    case .table: figure.table.html(vocabulary)
    case .csv: figure.table.csv
    case .alternative: figure.alternativeText(vocabulary)
    case .readings: encodedReadings
    case .curves: figure.curveReadout(vocabulary)
    case .picture: figure.standaloneSVG(vocabulary: vocabulary, name: labelledBy)
    }
  }

  /// Every value of every run for readers, in the order of their declarations.
  package var readings: [[Reading]] { medians.map { $0.readings(of: experiment, vocabulary) } }

  /// The readings for the page: a word, 1 where one says that nothing happened, and HTML.
  private var encodedReadings: [UInt8] {
    var writer = ByteWriter()
    for reading in readings.joined() {
      writer.word(reading.isNeutral ? 1 : 0)
      writer.string(reading.html)
    }
    return writer.bytes
  }
}
