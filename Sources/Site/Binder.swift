package import Diagnostics
import Experiments
import Lessons
import Plots

/// Binds what an author wrote to the catalogue, and collects what does not fit.
struct Binder {
  let lesson: Lesson
  var diagnostics: [Diagnostic] = []
  /// Wrong numbers, with the right ones.
  var fixes: [NumberFix] = []
  /// The kinds that there are.
  let catalogue: Catalogue
  /// How many seconds of one core the runs of a figure may take.
  let costLimit: Double

  init(lesson: Lesson, catalogue: Catalogue, costLimit: Double = .infinity) {
    self.lesson = lesson
    self.catalogue = catalogue
    self.costLimit = costLimit
  }

  /// At most this many curves can be told apart.
  static let mostMembers = 4
  /// And at most this many facets stand in pairs on less than a page.
  static let mostFacets = 6

  mutating func bind(_ directive: Directive) -> BoundFigure? {
    guard let experiment = catalogue[Text(directive.run.value)] else {
      reportUnknown(
        directive.run, "unknown-kind", "there is no experiment `\(directive.run.value)`", among: catalogue.names)
      return nil
    }
    let before = diagnostics.count
    if experiment.isDiagram, let first = directive.compare.first {
      report(
        first.name, "diagram-compared", "`\(experiment.name)` is a diagram, and two cannot be drawn over each other",
        expected: "`facet` in place of `compare`")
    }
    var base = Settings(defaultsOf: experiment.parameters)
    apply(directive.parameters, to: &base, of: experiment)
    var members = [Exhibit.Entry(settings: base)]
    for comparison in directive.compare {
      guard let (index, values) = values(of: comparison, in: directive, experiment, base: &base) else { continue }
      members = members.flatMap { member in
        values.map { value in
          var member = member
          member.settings.set(index, to: value)
          member.compared.append(index)
          return member
        }
      }
    }
    if members.count > Self.mostMembers, let first = directive.compare.first {
      report(
        first.name, "too-many-runs", "the figure would show \(members.count) runs over each other",
        expected: "at most \(Self.mostMembers)")
    }
    let facets = facets(of: directive, experiment, base: &base, members)
    if let seeds = directive.seeds { check(seeds, of: directive, base) }
    let exhibit = Exhibit(experiment: experiment, facets: facets, seeds: directive.seeds?.value ?? 1)
    let controls = controls(of: directive, exhibit, base)
    if diagnostics.count > before { return nil }
    var figure = BoundFigure(
      directive: directive, base: base, exhibit: exhibit, controls: controls, isLiveKind: catalogue.isLive(experiment))
    guard checkStates(of: figure) else { return nil }
    figure.claims = bindClaims(of: figure)
    return checkWork(of: figure) ? figure : nil
  }

  /// Sets parameters as written, reporting the names and values that do not fit.
  mutating func apply(_ written: [Setting], to settings: inout Settings, of experiment: Experiment) {
    for setting in written {
      guard let index = parameter(setting.name, of: experiment),
        let value = value(setting.value, of: experiment.parameters[index])
      else { continue }
      settings.set(index, to: value)
    }
  }

  mutating func parameter(_ name: Located<String>, of experiment: Experiment) -> Int? {
    let names = experiment.parameters.map { "\($0.name)" }
    if let index = names.firstIndex(of: name.value) { return index }
    reportUnknown(
      name, "unknown-parameter", "`\(experiment.name)` has no parameter `\(name.value)`", among: names)
    return nil
  }

  mutating func value(_ text: Located<String>, of parameter: Parameter) -> ParameterValue? {
    do {
      return try ParameterText.read(text.value, as: parameter)
    } catch {
      report(text, "bad-value", error.message, expected: error.expected, nearest: error.nearest)
      return nil
    }
  }

  /// Reports a name that none of the names fits; `none` is what to expect where there are no names.
  mutating func reportUnknown(
    _ place: Located<String>, _ id: String, _ message: String, among names: [String], none: String? = nil
  ) {
    report(
      place, id, message, expected: names.isEmpty ? none : oneOf(names, nearestTo: place.value),
      nearest: nearestName(to: place.value, among: names))
  }

  mutating func report(
    _ place: Located<String>, _ id: String, _ message: String, severity: Diagnostic.Severity = .error,
    expected: String? = nil, nearest: String? = nil
  ) {
    var diagnostic = place.diagnostic(
      id, file: lesson.file, message: message, expected: expected, suggestion: nearest.map { .didYouMean($0) })
    diagnostic.severity = severity
    diagnostics.append(lesson.source.excerpted(diagnostic))
  }
}

/// What is wrong with the front matter and the experiments of a lesson, without running any.
package func bindingProblems(inLesson text: String, file: String) -> [Diagnostic] {
  let parsed = LessonParser.parse(file: file, bytes: Array(text.utf8))
  guard let lesson = parsed.lesson else { return parsed.diagnostics }
  var binder = Binder(lesson: lesson, catalogue: .builtIn)
  for directive in lesson.directives { _ = binder.bind(directive) }
  return parsed.diagnostics + binder.diagnostics
}
