package import Diagnostics
import Experiments
import Lessons

/// A directive whose kind and parameters were found: the runs that its figure shows.
struct BoundFigure: Sendable {
  var directive: Directive
  /// The settings under `parameters`, at which values are meant. Where a compared parameter is not among them, its
  /// default counts if it is compared, else the first compared value.
  var base: Settings
  /// A run for each combination that `compare` asks for, or the base alone; of each facet.
  var exhibit: Exhibit
  /// What the reader may change.
  var controls: [BoundControl]
  /// The claims that could be read.
  var claims: [BoundClaim] = []

  var experiment: Experiment { exhibit.experiment }

  var runs: [Run] {
    repeated(base).runs + exhibit.runs.map { Run(experiment: experiment, settings: $0) } + stateRuns
      + claims.flatMap(\.runs)
  }

  /// The run at some settings, with as many seeds as the directive asks for.
  func repeated(_ settings: Settings) -> RepeatedRun {
    RepeatedRun(run: Run(experiment: experiment, settings: settings), seeds: exhibit.seeds)
  }
}

/// Binds what an author wrote to the catalogue, and collects what does not fit.
struct Binder {
  let lesson: Lesson
  var diagnostics: [Diagnostic] = []
  /// Wrong numbers, with the right ones.
  var fixes: [NumberFix] = []
  /// How many seconds of one core the runs of a figure may take.
  let costLimit: Double

  init(lesson: Lesson, costLimit: Double = .infinity) {
    self.lesson = lesson
    self.costLimit = costLimit
  }

  /// At most this many curves can be told apart.
  static let mostMembers = 4
  /// And at most this many facets stand in pairs on less than a page.
  static let mostFacets = 6

  mutating func bind(_ directive: Directive) -> BoundFigure? {
    let kinds = Catalogue.all.map { "\($0.name)" }
    guard let experiment = Catalogue.all.first(where: { "\($0.name)" == directive.run.value }) else {
      report(
        directive.run, "unknown-kind", "there is no experiment `\(directive.run.value)`",
        expected: oneOf(kinds, nearestTo: directive.run.value),
        nearest: nearestName(to: directive.run.value, among: kinds))
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
    var figure = BoundFigure(directive: directive, base: base, exhibit: exhibit, controls: controls)
    guard checkStates(of: figure) else { return nil }
    figure.claims = bindClaims(of: figure)
    return checkWork(of: figure) ? figure : nil
  }

  /// The parameter that is compared and its values, as far as they fit.
  private mutating func values(
    of comparison: Comparison, in directive: Directive, _ experiment: Experiment, base: inout Settings
  ) -> (index: Int, values: [ParameterValue])? {
    guard let index = parameter(comparison.name, of: experiment) else { return nil }
    var values = [ParameterValue]()
    for text in comparison.values {
      guard let value = value(text, of: experiment.parameters[index]) else { continue }
      if values.contains(value) {
        report(text, "repeated-value", "`\(text.value)` is compared with itself", expected: "different values")
      }
      values.append(value)
    }
    // Values are meant at `parameters`, so that member has to be in the figure.
    if let set = directive.parameters.first(where: { $0.name.value == comparison.name.value }) {
      if !values.contains(base.values[index]) {
        report(
          set.value, "not-compared", "`\(set.name.value)` is compared, but not at `\(set.value.value)`",
          expected: "one of the compared values: " + listed(comparison.values.map(\.value)))
      }
    } else if let first = values.first, !values.contains(base.values[index]) {
      base.set(index, to: first)
    }
    return (index, values)
  }

  /// The members for each value of the parameter under `facet`, or once.
  private mutating func facets(
    of directive: Directive, _ experiment: Experiment, base: inout Settings, _ members: [Exhibit.Entry]
  ) -> [[Exhibit.Entry]] {
    guard let facet = directive.facet.first else { return [members] }
    if let second = directive.facet.dropFirst().first {
      report(
        second.name, "too-many-facets", "`\(second.name.value)` would be a second facet", expected: "one parameter")
    }
    if directive.compare.contains(where: { $0.name.value == facet.name.value }) {
      report(
        facet.name, "facet-compared", "`\(facet.name.value)` is a facet and compared too", expected: "one of them")
    }
    if facet.values.count > Self.mostFacets {
      report(
        facet.values[Self.mostFacets], "too-many-facets", "the figure would have \(facet.values.count) facets",
        expected: "at most \(Self.mostFacets)")
    }
    guard let (index, values) = values(of: facet, in: directive, experiment, base: &base) else { return [members] }
    return values.map { value in
      members.map { member in
        var member = member
        member.settings.set(index, to: value)
        member.facet = index
        return member
      }
    }
  }

  /// Repeating needs draws that a seed chooses, and the seeds must be free.
  private mutating func check(_ seeds: Located<Int>, of directive: Directive, _ base: Settings) {
    let place = Located("\(seeds.value)", at: seeds.position, length: seeds.length)
    if let index = base.parameters.firstIndex(where: { "\($0.name)" == "seed" }) {
      if case .integer(let first) = base.values[index],
        !base.parameters[index].allows(.integer(first + seeds.value - 1))
      {
        report(
          place, "no-seed", "there are no \(seeds.value) seeds from \(first) on", expected: "fewer, or a smaller `seed`"
        )
      }
    } else {
      report(
        place, "no-seed", "`\(directive.run.value)` draws nothing at random, so that all seeds give the same",
        expected: "no `seeds`")
    }
    if let comparison = directive.compare.first(where: { $0.name.value == "seed" }) {
      report(
        comparison.name, "seeds-twice", "`seed` is compared, and repeated with `seeds` too",
        expected: "one of them")
    }
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
    report(
      name, "unknown-parameter", "`\(experiment.name)` has no parameter `\(name.value)`",
      expected: oneOf(names, nearestTo: name.value), nearest: nearestName(to: name.value, among: names))
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
  var binder = Binder(lesson: lesson)
  for directive in lesson.directives { _ = binder.bind(directive) }
  return parsed.diagnostics + binder.diagnostics
}
