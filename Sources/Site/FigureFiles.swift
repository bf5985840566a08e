import Experiments
import Lessons

/// The paths in the output of what belongs to a figure beside its page.
struct FigureFiles {
  private let folder: String
  private let id: String
  private let figure: BoundFigure

  init(of figure: BoundFigure, in page: ContentTree.Page) {
    folder = page.dataFolder
    id = figure.directive.id.value
    self.figure = figure
  }

  /// The picture at the author's settings.
  var picture: String { "\(folder)/\(id).svg" }
  /// The data at the author's settings; nil of a diagram.
  var data: String? { figure.experiment.isDiagram ? nil : "\(folder)/\(id).csv" }
  /// The states that the build ran for the page's script; nil where it runs them itself.
  var states: String? { figure.tier == .grid ? "\(folder)/\(id).js" : nil }
  /// The picture of one of those states.
  func picture(of state: Int) -> String { "\(folder)/\(id)/\(state).svg" }
  /// The data of one of those states; nil of a diagram.
  func data(of state: Int) -> String? { figure.experiment.isDiagram ? nil : "\(folder)/\(id)/\(state).csv" }

  /// All of them.
  var all: [String] {
    let ofStates = figure.gridStates.indices.filter { !figure.isAuthors(figure.gridStates[$0]) }
      .flatMap { [picture(of: $0), data(of: $0)] }
    return ([picture, states, data] + ofStates).compactMap { $0 }
  }
}
