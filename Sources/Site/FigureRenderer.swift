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
  var phrases: [StaticString]
}

/// Draws the figures of a page.
struct FigureRenderer {
  let page: SitePlan.Page
  let language: Language
  let outcomes: Outcomes
  let templates: Templates

  /// The figure with the given index; nil if its directive is faulty.
  func render(_ index: Int, with parts: inout PartRenderer) -> RenderedFigure? {
    guard let bound = page.figures[index] else { return nil }
    func draw(_ exhibit: Exhibit) -> (figure: Figure, medians: [Member])? {
      exhibit.drawn { outcomes[Run(experiment: bound.experiment, settings: $0)] }
    }
    guard let reach = reach(of: bound, draw), var figure = draw(bound.exhibit)?.figure else { return nil }
    figure.widen(to: reach.domains)
    let id = bound.directive.id.value
    let caption = Array("\(id).cap".utf8)
    let vocabulary = language.vocabulary
    // A diagram's words are for all to read; those of a plot are for who cannot see it.
    let description = (bound.directive.takeaway == nil ? [] : ["\(id).take"]) + ["\(id).alt"]
    let describedBy = Array(description.joined(separator: " ").utf8)
    let states: [[String: Any]] = bound.inlineStates.compactMap { state in
      guard let (drawn, medians) = draw(state) else { return nil }
      var figure = drawn
      figure.widen(to: reach.domains)
      func svg(_ size: FigureSize) -> String {
        String(
          decoding: figure.svg(size, vocabulary: vocabulary, labelledBy: caption, describedBy: describedBy),
          as: UTF8.self)
      }
      return [
        "broad": svg(.broad), "slim": svg(.slim),
        "curves": String(decoding: figure.curveReadout(vocabulary), as: UTF8.self),
        "readings": readings(of: bound.experiment, medians, reach),
      ]
    }
    // `depth.html` keeps its data beside it, in `depth/`.
    let folder = Path.dropping(ending: ".html", from: page.content.output)
    var files = [
      (
        path: "\(folder)/\(id).svg",
        bytes: figure.standaloneSVG(vocabulary: vocabulary, name: Array(bound.directive.caption.text.utf8))
      )
    ]
    if bound.tier == .grid {
      let grid = GridStates(
        bound: bound, page: page, outcomes: outcomes, language: language, domains: reach.domains, labelledBy: caption,
        describedBy: describedBy)
      files.append((path: "\(folder)/\(id).js", bytes: grid.script))
    }
    let drawings = states.map { "\($0["broad"] ?? "")\($0["slim"] ?? "")" }.joined()
    parts.binder.checkBudget(of: bound.directive, svg: Array(drawings.utf8))
    var context: [String: Any] = [
      "id": id, "number": "\(index + 1)",
      "caption": parts.html(bound.directive.caption.parts),
      "states": states,
      "alternative": String(decoding: figure.alternativeText(vocabulary), as: UTF8.self),
      "anchors": page.stateAnchors(of: bound),
      "is_diagram": bound.experiment.isDiagram,
      "controls": FigureControls(bound: bound, language: language).contexts,
      "has_controls": !bound.controls.isEmpty,
      "tier": bound.tier?.rawValue ?? "",
      "seed": seed(of: bound), "computed": computed(bound),
      "explorer": ExplorerData(
        bound: bound, domains: reach.domains, describedBy: description, outcomes: outcomes,
        states: bound.tier == .grid ? Path.href(from: page.content.output, to: "\(folder)/\(id).js") : nil
      ).json,
      "svg": Path.href(from: page.content.output, to: files[0].path),
      "settings": settings(of: bound),
      "commands": bound.exhibit.entries.map { command(Run(experiment: bound.experiment, settings: $0.settings)) },
      "word": language.words,
    ]
    if !bound.experiment.isDiagram {
      let path = "\(folder)/\(id).csv"
      files.append((path: path, bytes: figure.table.csv))
      context["csv"] = Path.href(from: page.content.output, to: path)
      context["table"] = String(decoding: figure.table.html(vocabulary), as: UTF8.self)
    }
    let claimText = ClaimText(language: language, experiment: bound.experiment)
    let claims = bound.claims.filter { parts.binder.check($0, with: outcomes) }.map(claimText.html)
    context["claims"] = claims.map { ["text": $0] }
    context["has_claims"] = !claims.isEmpty
    if let text = bound.directive.takeaway { context["takeaway"] = parts.html(text.parts) }
    let seedsPhrase: StaticString = "values are medians of {} seeds, bands go from the lower to the upper quartile"
    if bound.exhibit.seeds > 1 {
      context["seeds_note"] = language.text(.filled(seedsPhrase, [.number(Double(bound.exhibit.seeds))]))
    }
    if figure.table.rowStride > 1 {
      context["table_note"] = language.text(
        .filled("every {} rows, and where something happens", [.number(Double(figure.table.rowStride))]))
    }
    return RenderedFigure(
      html: templates.render("partials/figure", context), files: files,
      phrases: figure.phrases + bound.claims.flatMap(\.seriesLabels) + bound.experiment.phrases + [
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

  /// What the controls can bring about: axes that cover it, so that a drag moves the curve and not the scale, and the values
  /// that say something at one setting at least, so that no line comes and goes beside the figure.
  private struct Reach {
    var domains: [PanelDomain] = []
    var eventful: Set<Int> = []
  }

  private func reach(
    of bound: BoundFigure, _ draw: (Exhibit) -> (figure: Figure, medians: [Member])?
  ) -> Reach? {
    var reach = Reach()
    for state in bound.axisStates {
      guard let (figure, medians) = draw(bound.exhibit(at: state)) else { return nil }
      for member in medians {
        let readings = member.readings(of: bound.experiment, language.vocabulary)
        reach.eventful.formUnion(readings.indices.filter { !readings[$0].isNeutral })
      }
      if bound.controls.isEmpty { continue }
      let own = figure.domains
      let shared = zip(reach.domains, own).map { $0.united(with: $1) }
      reach.domains = shared + own.dropFirst(shared.count)
    }
    return reach
  }

  /// The seed, where another one may be drawn: each run has one, the same in all.
  private func seed(of bound: BoundFigure) -> String {
    guard bound.tier == .live, bound.exhibit.seeds == 1, !bound.controls.isEmpty,
      // The page carries the weights of the author's seed alone.
      bound.experiment.trainedState?.isTrained(bound.base) != true,
      let index = bound.experiment.parameters.firstIndex(where: { "\($0.name)" == "seed" }),
      bound.exhibit.entries.allSatisfy({ $0.settings.values[index] == bound.base.values[index] })
    else { return "" }
    return bound.experiment.parameters[index].string(of: bound.base.values[index])
  }

  /// The headline values, one entry for each member; one that says nothing at any of them is hidden.
  private func readings(of experiment: Experiment, _ members: [Member], _ reach: Reach) -> [[String: Any]] {
    let readings = members.map { $0.readings(of: experiment, language.vocabulary) }
    return experiment.values.enumerated().filter(\.element.isHeadline).map { index, quantity in
      let entries = zip(members, readings).map { member, readings in
        ["member": language.text(member.label), "value": String(decoding: readings[index].html, as: UTF8.self)]
      }
      return [
        "label": language.text(.words(quantity.label)), "name": "\(quantity.name)", "entries": entries,
        "neutral": !reach.eventful.contains(index),
      ]
    }
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

  /// Warns of a figure that would make its page slow to load.
  mutating func checkBudget(of directive: Directive, svg: [UInt8]) {
    guard svg.count > Self.mostFigureBytes else { return }
    let size = CompressedSize.estimate(svg)
    guard size > Self.mostFigureBytes else { return }
    let written = "\(size / 1000).\(size % 1000 / 100) kB"
    report(
      directive.id, "large-figure", "the figure `\(directive.id.value)` has about \(written) when compressed",
      severity: .warning,
      expected: "at most \(Self.mostFigureBytes / 1000) kB: fewer runs in one figure, or fewer steps or cells")
  }
}

extension NumberText {
  /// A number for readers, with raised exponents.
  static func html(_ number: Double) -> String {
    html(String(decoding: readable(number, significantDigits: 3), as: UTF8.self))
  }

  /// Text whose Unicode superscripts become raised digits.
  static func html(_ text: String) -> String { String(decoding: markup(Array(text.utf8)), as: UTF8.self) }
}
