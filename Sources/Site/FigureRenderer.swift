import Diagnostics
import Experiments
import Foundation
import Lessons
import Plots

/// A figure of a page in all its forms: its HTML, its data and its picture as files.
struct RenderedFigure: Sendable {
  var html: String
  /// The output paths and bytes of the SVG and, unless it is a diagram, the CSV.
  var files: [(path: String, bytes: [UInt8])]
  /// English words that it shows.
  var phrases: [Text]
}

/// Draws the figures of a page.
struct FigureRenderer {
  let page: SitePlan.Page
  let language: Language
  let outcomes: Outcomes
  let templates: Templates
  let memory: BuildMemory
  let languageVersion: Int

  /// The figure with the given index; nil if its directive is faulty.
  func render(_ index: Int, with parts: PartRenderer, _ binder: inout Binder) -> RenderedFigure? {
    guard let bound = page.figures[index] else { return nil }
    let drawing = memory.drawings.value(.init(bound, of: page, languageVersion: languageVersion)) {
      FigureDrawing(bound, of: page, language: language, outcomes: outcomes)
    }
    guard let drawing else { return nil }
    let id = bound.directive.id.value
    let paths = FigureFiles(of: bound, in: page.content)
    var files = [(path: paths.picture, bytes: drawing.picture)] + drawing.grid
    binder.checkBudget(of: bound.directive, size: drawing.compressedSize)
    var context: [String: Any] = [
      "id": id, "number": "\(index + 1)",
      "caption": parts.html(page.texts.captions[index]),
      "states": drawing.states,
      "alternative": drawing.alternative,
      "anchors": page.stateAnchors(of: bound),
      "is_diagram": bound.experiment.isDiagram,
      "controls": FigureControls(bound: bound, language: language).contexts,
      "has_controls": !bound.controls.isEmpty,
      "tier": bound.tier?.rawValue ?? "",
      "seed": seed(of: bound), "computed": computed(bound),
      "explorer": drawing.explorer,
      "svg": Path.href(from: page.content.output, to: paths.picture),
      "settings": settings(of: bound),
      "commands": bound.exhibit.entries.map { command(Run(experiment: bound.experiment, settings: $0.settings)) },
      "word": language.words,
    ]
    if let data = drawing.data, let path = paths.data {
      files.append((path: path, bytes: data.csv))
      context["csv"] = Path.href(from: page.content.output, to: path)
      context["table"] = data.table
    }
    let claimText = ClaimText(language: language, experiment: bound.experiment)
    let claims = bound.claims.filter { binder.check($0, with: outcomes) }.map(claimText.html)
    context["claims"] = claims.map { ["text": $0] }
    context["has_claims"] = !claims.isEmpty
    if let text = page.texts.takeaways[index] { context["takeaway"] = parts.html(text) }
    let seedsPhrase: Text = "values are medians of {} seeds, bands go from the lower to the upper quartile"
    if bound.exhibit.seeds > 1 {
      context["seeds_note"] = language.text(.filled(seedsPhrase, [.number(Double(bound.exhibit.seeds))]))
    }
    if drawing.rowStride > 1 {
      context["table_note"] = language.text(
        .filled("every {} rows, and where something happens", [.number(Double(drawing.rowStride))]))
    }
    return RenderedFigure(
      html: templates.render("partials/figure", context), files: files,
      phrases: drawing.phrases + bound.claims.flatMap(\.seriesLabels) + bound.experiment.phrases + [
        "never", "every {} rows, and where something happens",
      ] + (bound.exhibit.seeds > 1 ? [seedsPhrase] : []))
  }

  /// When the figure was computed, and how many other states with it.
  private func computed(_ bound: BoundFigure) -> String {
    let key = bound.tier == .grid ? Self.words[1] : Self.words[0]
    return (language.words[key] ?? "").replacing("{}", with: "\(bound.gridStates.count)")
  }

  /// Words that no template writes, since it depends on the figure which of them it shows.
  static let words = ["computed_at_build", "states_precomputed"]

  /// The seed, where another one may be drawn: each run has one, the same in all.
  private func seed(of bound: BoundFigure) -> String {
    guard bound.tier == .live, bound.exhibit.seeds == 1, !bound.controls.isEmpty,
      // The page carries the weights of the author's seed alone.
      bound.experiment.trainedState?.isTrained(bound.base) != true,
      let index = bound.base.seedIndex,
      bound.exhibit.entries.allSatisfy({ $0.settings.values[index] == bound.base.values[index] })
    else { return "" }
    return bound.experiment.parameters[index].string(of: bound.base.values[index])
  }

  /// Every parameter with its value, or with the values compared.
  private func settings(of bound: BoundFigure) -> [[String: String]] {
    bound.experiment.parameters.indices.map { index in
      let parameter = bound.experiment.parameters[index]
      var values = [String]()
      for member in bound.exhibit.entries {
        let value = parameter.string(of: member.settings.values[index])
        if !values.contains(value) { values.append(value) }
      }
      return ["name": "\(parameter.name)", "value": values.joined(separator: ", ")]
    }
  }

  private func command(_ run: Run) -> String {
    (["unroll run \(run.experiment.name)"] + run.assignments(all: false).map { "--set \($0.name)=\($0.value)" })
      .joined(separator: " ")
  }
}

extension Binder {
  /// The most bytes of a figure's two drawings, compressed: five of them and what computes them stay a small page.
  static let mostFigureBytes = 12_000

  /// Warns of a figure that would make its page slow to load, given its compressed size if that is over the budget.
  mutating func checkBudget(of directive: Directive, size: Int?) {
    guard let size else { return }
    let written = "\(size / 1000).\(size % 1000 / 100) kB"
    report(
      directive.id, "large-figure", "the figure `\(directive.id.value)` has about \(written) when compressed",
      severity: .warning,
      expected: "at most \(Self.mostFigureBytes / 1000) kB: fewer runs in one figure, or fewer steps or cells")
  }
}
