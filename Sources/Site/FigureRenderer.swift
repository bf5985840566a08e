import Experiments
import Foundation
import Lessons
import Plots

/// A figure of a page in all its forms: its HTML, its data and its picture as files.
struct RenderedFigure: Sendable {
  var html: String
  /// The output paths and bytes of the CSV and the SVG.
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
    let facets = bound.facets.compactMap { draw($0, of: bound) }
    guard facets.count == bound.facets.count else { return nil }
    let figure =
      facets.count == 1
      ? facets[0].figure : Figure(facets: facets.map { (label: $0.label, figure: $0.figure) })
    // Beside the figure, a run is named by its facet too.
    let medians = facets.flatMap { facet in
      facet.medians.map { member in
        Member(
          label: facets.count == 1
            ? member.label
            : bound.facets[0].count == 1 ? facet.label : .joined([facet.label, .literal([0xc2, 0xb7]), member.label]),
          settings: member.settings,
          outcome: member.outcome)
      }
    }
    let id = bound.directive.id.value
    let caption = Array("\(id).cap".utf8)
    let takeaway = bound.directive.takeaway.map { _ in Array("\(id).take".utf8) }
    let vocabulary = language.vocabulary
    func svg(_ size: FigureSize) -> String {
      String(
        decoding: figure.svg(size, vocabulary: vocabulary, labelledBy: caption, describedBy: takeaway), as: UTF8.self)
    }
    // `depth.html` keeps its data beside it, in `depth/`.
    let folder = Path.dropping(ending: ".html", from: page.content.output)
    let files = [
      (path: "\(folder)/\(id).csv", bytes: figure.table.csv),
      (
        path: "\(folder)/\(id).svg",
        bytes: figure.standaloneSVG(vocabulary: vocabulary, name: Array(bound.directive.caption.text.utf8))
      ),
    ]
    var context: [String: Any] = [
      "id": id, "number": "\(index + 1)",
      "caption": parts.html(bound.directive.caption.parts),
      "broad": svg(.broad), "slim": svg(.slim),
      "readings": readings(of: bound.experiment, medians),
      "table": String(decoding: figure.table.html(vocabulary), as: UTF8.self),
      "csv": Path.href(from: page.content.output, to: files[0].path),
      "svg": Path.href(from: page.content.output, to: files[1].path),
      "settings": settings(of: bound),
      "commands": bound.members.map { command(Run(experiment: bound.experiment, settings: $0.settings)) },
      "word": language.words,
    ]
    let claimText = ClaimText(language: language, experiment: bound.experiment)
    let claims = bound.claims.filter { parts.binder.check($0, with: outcomes) }.map(claimText.html)
    context["claims"] = claims.map { ["text": $0] }
    context["has_claims"] = !claims.isEmpty
    if let text = bound.directive.takeaway { context["takeaway"] = parts.html(text.parts) }
    let seedsPhrase: StaticString = "values are medians of {} seeds, bands go from the lower to the upper quartile"
    if bound.seeds > 1 {
      context["seeds_note"] = language.text(.filled(seedsPhrase, [.number(Double(bound.seeds))]))
    }
    if figure.table.rowStride > 1 {
      context["table_note"] = language.text(
        .filled("every {} rows, and where something happens", [.number(Double(figure.table.rowStride))]))
    }
    return RenderedFigure(
      html: templates.render("partials/figure", context), files: files,
      phrases: figure.phrases + bound.claims.flatMap(\.seriesLabels) + bound.experiment.phrases + [
        "never", "every {} rows, and where something happens",
      ]
        + (bound.seeds > 1 ? [seedsPhrase] : []))
  }

  /// One facet: its figure with the bands of its seeds, and the medians.
  private func draw(
    _ members: [BoundMember], of bound: BoundFigure
  ) -> (label: Label, figure: Figure, medians: [Member])? {
    let quartiles = members.compactMap { outcomes.quartiles(of: bound.repeated($0.settings)) }
    guard quartiles.count == members.count, let first = members.first else { return nil }
    func label(_ indices: [Int], of member: BoundMember) -> Label {
      .joined(indices.map { bound.experiment.parameters[$0].label(with: member.settings.values[$0]) })
    }
    func named(_ outcomes: [Outcome]) -> [Member] {
      zip(members, outcomes).map { member, outcome in
        Member(label: label(member.compared, of: member), settings: member.settings, outcome: outcome)
      }
    }
    let medians = named(quartiles.map(\.median))
    var figure = bound.experiment.figure(medians)
    if bound.seeds > 1 {
      figure.addBands(
        lower: bound.experiment.figure(named(quartiles.map(\.lower))),
        upper: bound.experiment.figure(named(quartiles.map(\.upper))))
    }
    return (label(first.facet.map { [$0] } ?? [], of: first), figure, medians)
  }

  /// The headline values, one entry for each member; one that says nothing at any of them is left out.
  private func readings(of experiment: Experiment, _ members: [Member]) -> [[String: Any]] {
    experiment.values.enumerated().filter(\.element.isHeadline).compactMap { index, quantity in
      let numbers = members.map { $0.outcome.values[index].number }
      if numbers.allSatisfy({ $0 == quantity.neutral }) { return nil }
      let entries = zip(members, numbers).map { member, number in
        [
          "member": language.text(member.label),
          "value": number == quantity.neutral && number == .infinity
            ? htmlEscaped(language.text("never")) : NumberText.html(number),
        ]
      }
      return ["label": language.text(.words(quantity.label)), "entries": entries]
    }
  }

  /// Every parameter with its value, or with the values compared.
  private func settings(of bound: BoundFigure) -> [[String: String]] {
    bound.experiment.parameters.indices.map { index in
      let parameter = bound.experiment.parameters[index]
      var values = [String]()
      for member in bound.members {
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

extension NumberText {
  /// A number for readers, with raised exponents.
  static func html(_ number: Double) -> String {
    html(String(decoding: readable(number, significantDigits: 3), as: UTF8.self))
  }

  /// Text whose Unicode superscripts become raised digits.
  static func html(_ text: String) -> String { String(decoding: markup(Array(text.utf8)), as: UTF8.self) }
}
