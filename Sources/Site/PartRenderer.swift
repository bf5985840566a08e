import Claims
import Diagnostics
import Experiments
import Lessons
import Plots

/// Turns the parts of a text into HTML: resolves links, checks quoted values, puts figures in their places.
struct PartRenderer {
  /// How a figure of another page is named: "{figure} in “{page}”".
  static let crossReferenceWord = "figure_of_page"

  let plan: SitePlan
  let page: SitePlan.Page
  let language: Language
  let outcomes: Outcomes
  let references: PageReferences
  var binder: Binder

  init(plan: SitePlan, page: SitePlan.Page, language: Language, outcomes: Outcomes) {
    self.plan = plan
    self.page = page
    self.language = language
    self.outcomes = outcomes
    references = PageReferences(page.texts, bibliography: plan.bibliography, language: language)
    binder = Binder(lesson: page.content.lesson)
  }

  /// HTML of the parts; `figure` gives that of a figure.
  mutating func html(_ parts: [BodyPart], figure: (Int) -> String = { _ in "" }) -> String {
    var html = ""
    for (index, part) in parts.enumerated() {
      switch part {
      case .html(let text):
        var isBehindValue = false
        if index > 0, case .value = parts[index - 1] { isBehindValue = true }
        html += isBehindValue ? text.dropFirst(Self.marks(before: text).count) : text[...]
      case .formula(let mathML): html += formula(mathML)
      case .figure(let index): html += figure(index)
      case .figureReference(let reference): html += self.reference(reference)
      case .value(let link):
        // A value is a box, and a line could end between it and the comma behind it.
        var marks: Substring = ""
        if index + 1 < parts.count, case .html(let text) = parts[index + 1] { marks = Self.marks(before: text) }
        let value = value(link)
        html += marks.isEmpty ? value : "<span class=\"unbroken\">\(value)\(marks)</span>"
      case .pageLink(let link): html += href(link)
      case .anchorLink(let link): html += href(link)
      case .fileLink(let link): html += href(link)
      case .citation(let citation):
        let text = self.citation(citation)
        // A full-width bracket brings its own space.
        if text.hasPrefix("（"), html.hasSuffix(" ") { html.removeLast() }
        html += text
      case .word(let word): html += htmlEscaped(language.words[word.rawValue] ?? "")
      }
    }
    return html
  }

  /// The punctuation that a text begins with.
  private static func marks(before text: String) -> Substring {
    text.prefix { ".,;:!?)]’”%…，。、；：！？）》」』".contains($0) }
  }

  /// A formula in a box of its own, which can be scrolled with the keyboard too.
  private func formula(_ mathML: String) -> String {
    let label = language.words["formula"].map { " aria-label=\"\(htmlEscaped($0))\"" } ?? ""
    return "<span class=\"formula\" role=\"group\" tabindex=\"0\"\(label)>\(mathML)</span>"
  }

  private mutating func citation(_ citation: Citation) -> String {
    let found = citation.items.compactMap { plan.bibliography.references[$0.key.value] }
    if found.count == citation.items.count { return references.html(citation, of: found) }
    let keys = plan.bibliography.keys
    for item in citation.items where !keys.contains(item.key.value) {
      binder.report(
        item.key, "unknown-citation", "there is no source `\(item.key.value)`",
        expected: keys.isEmpty
          ? "an entry in `\(Bibliography.file)`" : oneOf(keys, nearestTo: item.key.value),
        nearest: nearestName(to: item.key.value, among: keys))
    }
    return ""
  }

  private mutating func reference(_ reference: FigureReference) -> String {
    if let path = reference.page { return self.reference(reference.id, to: path) }
    guard page.figureIndex(reference.id.value) != nil else {
      reportMissing(reference.id, among: page.content.lesson.directives.map(\.id.value), what: "figure")
      return ""
    }
    return
      "<a href=\"#\(htmlEscaped(reference.id.value))\">\(htmlEscaped(unbroken(caption(reference.id.value))))</a>"
  }

  /// "Figure 3 in “Exploding”".
  private mutating func reference(_ id: Located<String>, to path: Located<String>) -> String {
    guard let target = target(of: path) else { return "" }
    guard let index = target.figureIndex(id.value) else {
      reportMissing(
        id, among: target.content.lesson.directives.map(\.id.value), what: "figure", of: target)
      return ""
    }
    let address = Path.href(from: page.content.output, to: target.content.output) + "#" + id.value
    let text = (language.words[Self.crossReferenceWord] ?? "{figure}")
      .replacing("{figure}", with: unbroken(caption(index)))
      .replacing("{page}", with: target.content.lesson.frontMatter.title.value)
    return "<a href=\"\(htmlEscaped(address))\">\(htmlEscaped(text))</a>"
  }

  /// "Figure 3".
  private func caption(_ id: String) -> String { caption(page.figureIndex(id) ?? 0) }

  /// A line does not end between "Figure" and "3".
  private func unbroken(_ caption: String) -> String { caption.replacing(" ", with: "\u{A0}") }

  private func caption(_ index: Int) -> String { "\(language.words["figure"] ?? "") \(index + 1)" }

  /// The parameters of a run that are not at their defaults, in words.
  private func differences(of run: Run) -> [String] {
    zip(run.settings.parameters, run.settings.values).compactMap { parameter, value in
      value == parameter.defaultValue ? nil : language.text(parameter.label(with: value))
    }
  }

  private mutating func href(_ link: AnchorLink) -> String {
    guard page.has(link.id.value) else {
      reportMissing(link.id, among: page.ids, what: "heading or figure")
      return ""
    }
    guard hasState(link, of: page) else { return "#" + htmlEscaped(link.id.value) }
    // One more attribute, which tells the script that the link is to a state.
    return "#" + htmlEscaped(link.anchor) + "\" data-state=\""
  }

  /// Whether a link sets the figure of a page; a state that the figure's controls, or its parameters if there are none, cannot
  /// have is reported.
  ///
  /// Without scripts the link leads to the figure as it is.
  private mutating func hasState(_ link: AnchorLink, of page: SitePlan.Page) -> Bool {
    guard !link.state.isEmpty, let index = page.figureIndex(link.id.value), let figure = page.figures[index] else {
      return false
    }
    if figure.controls.isEmpty {
      var settings = figure.base
      binder.apply(link.state, to: &settings, of: figure.experiment)
      return false
    }
    for setting in link.state { binder.checkIsOffered(setting, by: figure) }
    return true
  }

  /// A file beside the lessons, which is copied as it is.
  private mutating func href(_ link: FileLink) -> String {
    let content = page.content
    let folder = "content/" + content.language + "/"
    guard let path = Path.resolve(link.path.value, in: Path.parent(content.source)),
      let asset = plan.assets[folder + path]
    else {
      let names = plan.assets.keys.filter { $0.hasPrefix(folder) }.sorted().map {
        Path.relative(from: content.source, to: Path.dropping(folder, from: $0))
      }
      binder.report(
        link.path, "unknown-file", "there is no file `\(link.path.value)` beside the lessons",
        expected: names.isEmpty
          ? "a file in `\(folder)`, or a lesson by its source file, such as `index.md`"
          : oneOf(names, nearestTo: link.path.value),
        nearest: nearestName(to: link.path.value, among: names))
      return ""
    }
    let fragment = link.fragment.map { "#" + urlEncodedFragment($0.value) } ?? ""
    return htmlEscaped(Path.href(from: content.output, to: asset) + fragment)
  }

  /// The page that a path to a lesson's source leads to; reports a path that leads to none.
  private mutating func target(of path: Located<String>) -> SitePlan.Page? {
    let content = page.content
    let folder = Path.parent(content.source)
    guard let source = Path.resolve(path.value, in: folder), let target = plan.page(source, in: content.language)
    else {
      let siblings = plan.pages.filter { $0.content.language == content.language }
      let sources = siblings.map { Path.relative(from: content.source, to: $0.content.source) }
      binder.report(
        path, "unknown-page", "there is no lesson `\(path.value)` in this language",
        expected: oneOf(sources, nearestTo: path.value),
        nearest: nearestName(to: path.value, among: sources))
      return nil
    }
    return target
  }

  private mutating func href(_ link: PageLink) -> String {
    guard let target = target(of: link.path) else { return "" }
    let page = Path.href(from: page.content.output, to: target.content.output)
    guard let place = link.place else { return htmlEscaped(page) }
    if !target.has(place.id.value) {
      reportMissing(place.id, among: target.ids, what: "heading or figure", of: target)
    }
    return htmlEscaped(page + "#" + (hasState(place, of: target) ? place.anchor : place.id.value))
  }

  // MARK: Values

  private mutating func value(_ link: ValueLink) -> String {
    guard page.figureIndex(link.figure.value) != nil else {
      reportMissing(link.figure, among: page.content.lesson.directives.map(\.id.value), what: "figure")
      return ""
    }
    guard let repeated = page.run(of: link, with: &binder) else { return "" }
    let run = repeated.run
    let names = run.experiment.values.map { "\($0.name)" }
    guard let index = names.firstIndex(of: link.name.value) else {
      binder.report(
        link.name, "unknown-value", "`\(run.experiment.name)` has no value `\(link.name.value)`",
        expected: names.isEmpty ? "no value, since a diagram has none" : oneOf(names, nearestTo: link.name.value),
        nearest: nearestName(to: link.name.value, among: names))
      return ""
    }
    let outcome = outcomes.quartiles(of: repeated)?.median
    check(link, is: outcome?.values[index].number)
    if outcome == nil { return "" }
    var title = ([caption(link.figure.value)] + differences(of: run)).joined(separator: ", ")
    let unit = "\(run.experiment.values[index].unit)"
    if !unit.isEmpty { title += " · " + language.unit(unit) }
    let attributes = attributes(of: link)
    return
      "<a class=\"\(attributes.class)\"\(attributes.text) href=\"#\(htmlEscaped(link.figure.value))\" title=\"\(htmlEscaped(title))\">"
      + NumberText.html(written: link.written.value) + "</a>"
  }

  /// Checks the number of the text against the computed one, if that is known yet.
  private mutating func check(_ link: ValueLink, is number: Double?) {
    let text = link.written.value
    guard let written = WrittenNumber(Array(text.utf8)) else {
      binder.report(
        link.written, "not-a-number", "`\(text)` is not a number that can be checked",
        expected: "digits such as 0.57, 4e-25, 1.7 × 10⁻⁵, 98 %, or NaN, ∞")
      return
    }
    guard let number, !written.states(number) else { return }
    let right = String(decoding: written.rewritten(number), as: UTF8.self)
    binder.report(
      link.written, "wrong-value", "`\(link.name.value)` is not \(text)",
      expected: number.isFinite ? "\(right) (computed: \(number))" : right)
    binder.fixes.append(NumberFix(link.written, in: page.content.lesson.file, replacement: right))
  }

  private mutating func reportMissing(
    _ id: Located<String>, among ids: [String], what: String, of other: SitePlan.Page? = nil
  ) {
    // A link to a figure whose directive is faulty needs no second error.
    if (other ?? page).content.lesson.faultyFigureIDs.contains(id.value) { return }
    let place = other.map { " of `\($0.content.lesson.file)`" } ?? ""
    binder.report(
      id, "unknown-id", "there is no \(what)\(place) with the id `\(id.value)`",
      expected: ids.isEmpty ? nil : oneOf(ids, nearestTo: id.value),
      nearest: nearestName(to: id.value, among: ids))
  }
}

extension PageLink {
  /// The place in the other page, when there is one.
  var place: AnchorLink? { fragment.map { AnchorLink(id: $0, state: state) } }
}

extension AnchorLink {
  /// The place that a link to a state leads to: `vanish?gain=1.3`.
  var anchor: String {
    id.value + "?" + state.map { "\($0.name.value)=\($0.value.value)" }.joined(separator: "&")
  }
}
