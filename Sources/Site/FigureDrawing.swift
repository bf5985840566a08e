import Diagnostics
import Experiments
import Explorer
import Lessons
import Plots

/// What is drawn and computed of a figure: all of it that does not depend on the words around it, and what takes the time.
struct FigureDrawing {
  /// The drawings and readings of each state that stands in the page, for its template.
  var states: [[String: Any]] = []
  /// The picture as a file.
  var picture: [UInt8]
  /// The data as a file and as an HTML table; nil of a diagram.
  var data: (csv: [UInt8], table: String)?
  /// Each how many rows of the data the table shows.
  var rowStride: Int
  /// In words.
  var alternative: String
  /// What the script of the page is told.
  var explorer: String
  /// The states that the build ran for the script, as files; none where it runs them itself.
  var grid: [(path: String, bytes: [UInt8])] = []
  /// How many bytes the drawings in the page have when compressed; nil where that is few.
  var compressedSize: Int?
  /// English words that it shows.
  var phrases: [Text]

  /// Nil where a run is missing.
  init?(_ bound: BoundFigure, of page: SitePlan.Page, language: Language, outcomes: Outcomes) {
    let session = outcomes.session(of: bound.experiment, language.vocabulary)
    guard let reach = Reach(of: bound, session), var drawing = session.drawing(of: bound.exhibit) else { return nil }
    drawing.place(in: reach.domains, before: nil)
    let id = bound.directive.id.value
    let caption = Array("\(id).cap".utf8)
    // A diagram's words are for all to read; those of a plot are for who cannot see it.
    let description = (bound.directive.takeaway == nil ? [] : ["\(id).take"]) + ["\(id).alt"]
    let describedBy = Array(description.joined(separator: " ").utf8)
    func text(_ form: ExhibitDrawing.Form, _ drawing: ExhibitDrawing) -> String {
      String(decoding: drawing.bytes(form, labelledBy: caption, describedBy: describedBy), as: UTF8.self)
    }
    states = bound.inlineStates.compactMap { state in
      guard var drawing = session.drawing(of: state) else { return nil }
      drawing.place(in: reach.domains, before: nil)
      return [
        "broad": text(.broad, drawing), "slim": text(.slim, drawing), "curves": text(.curves, drawing),
        "readings": Self.readings(drawing, of: bound.experiment, reach, language),
      ]
    }
    let name = Array(bound.directive.caption.text.utf8)
    picture = drawing.bytes(.picture, labelledBy: name, describedBy: nil)
    if !bound.experiment.isDiagram {
      data = (drawing.bytes(.csv, labelledBy: [], describedBy: nil), text(.table, drawing))
    }
    rowStride = drawing.figure.table.rowStride
    alternative = text(.alternative, drawing)
    if bound.tier == .grid {
      grid =
        GridStates(
          bound: bound, page: page, session: session, domains: reach.domains, labelledBy: caption,
          describedBy: describedBy
        ).files
    }
    explorer =
      ExplorerData(
        bound: bound, domains: reach.domains, describedBy: description, outcomes: outcomes,
        states: FigureFiles(of: bound, in: page.content).states.map { Path.href(from: page.content.output, to: $0) }
      ).json.script
    let drawings = states.map { "\($0["broad"] ?? "")\($0["slim"] ?? "")" }.joined()
    compressedSize = Self.budgetedSize(Array(drawings.utf8))
    phrases = drawing.figure.phrases
  }

  /// What the controls can bring about: axes that cover it, so that a drag moves the curve and not the scale, and the values
  /// that say something at one setting at least, so that no line comes and goes beside the figure.
  private struct Reach {
    var domains: [PanelDomain] = []
    var eventful: Set<Int> = []

    init?(of bound: BoundFigure, _ session: ExhibitSession) {
      for state in bound.axisStates {
        guard let drawing = session.drawing(of: bound.exhibit(at: state)) else { return nil }
        for readings in drawing.readings { eventful.formUnion(readings.indices.filter { !readings[$0].isNeutral }) }
        if bound.controls.isEmpty { continue }
        let own = drawing.figure.domains(session.vocabulary)
        let shared = zip(domains, own).map { $0.united(with: $1) }
        domains = shared + own.dropFirst(shared.count)
      }
    }
  }

  /// The headline values, one entry for each member; one that says nothing at any of them is hidden.
  private static func readings(
    _ drawing: ExhibitDrawing, of experiment: Experiment, _ reach: Reach, _ language: Language
  ) -> [[String: Any]] {
    let readings = drawing.readings
    return experiment.values.enumerated().filter(\.element.isHeadline).map { index, quantity in
      let entries = zip(drawing.medians, readings).map { member, readings in
        ["member": language.text(member.label), "value": String(decoding: readings[index].html, as: UTF8.self)]
      }
      return [
        "label": language.text(.words(quantity.label)), "name": "\(quantity.name)", "entries": entries,
        "neutral": !reach.eventful.contains(index),
      ]
    }
  }

  private static func budgetedSize(_ drawings: [UInt8]) -> Int? {
    guard drawings.count > Binder.mostFigureBytes else { return nil }
    let size = CompressedSize.estimate(drawings)
    return size > Binder.mostFigureBytes ? size : nil
  }
}

extension FigureDrawing {
  /// All that a drawing depends on.
  struct Key: Hashable {
    private var output: String
    private var languageVersion: Int
    private var id: String
    private var kind: String
    private var caption: String
    private var hasTakeaway: Bool
    /// Settings as the explorer reads them, bit by bit; with the facet and the compared parameters behind them.
    private var runs: [[[UInt64]]]
    private var base: [UInt64]
    private var seeds: Int
    private var controls: [[UInt64]]
    /// What the states of a grid say besides: the claims, and the numbers that the page quotes.
    private var sayings: [String]

    init(_ bound: BoundFigure, of page: SitePlan.Page, languageVersion: Int) {
      func bits(_ settings: Settings) -> [UInt64] {
        zip(settings.parameters, settings.values).map { $0.encoded($1).bitPattern }
      }
      output = page.content.output
      self.languageVersion = languageVersion
      id = bound.directive.id.value
      kind = "\(bound.experiment.name)"
      caption = bound.directive.caption.text
      hasTakeaway = bound.directive.takeaway != nil
      runs = bound.exhibit.facets.map { facet in
        facet.map { entry in
          bits(entry.settings) + [UInt64(bitPattern: Int64(entry.facet ?? -1))] + entry.compared.map { UInt64($0) }
        }
      }
      base = bits(bound.base)
      seeds = bound.exhibit.seeds
      controls = bound.controls.map { control in
        let parameter = bound.experiment.parameters[control.parameter]
        let form: UInt64 =
          switch control.form {
          case .choice: 0
          case .slider: 1
          case .logarithmicSlider: 2
          }
        return [UInt64(control.parameter), form, control.isLinked ? 1 : 0]
          + control.values.map { parameter.encoded($0).bitPattern }
      }
      sayings =
        bound.directive.claims.map(\.text.value) + (bound.tier == .grid ? page.quotes(of: bound).map(\.key) : [])
    }
  }
}

extension ContentTree.Page {
  /// Where its figures keep their files: `depth.html` keeps them beside it, in `depth/`.
  var dataFolder: String { Path.dropping(ending: ".html", from: output) }
}
