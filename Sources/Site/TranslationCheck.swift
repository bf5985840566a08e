import Diagnostics
import Lessons

/// Translations show the same experiments: what a figure runs, compares and claims differs only where the lesson says so,
/// with `differs: [id]` in its front matter. Captions and takeaways are words, and are not compared.
struct TranslationCheck {
  private(set) var diagnostics: [Diagnostic] = []

  /// Compares every lesson with the one of the first language that has it.
  init(_ tree: ContentTree) {
    var originals: [String: Lesson] = [:]
    for page in tree.pages {
      checkExceptions(of: page.lesson)
      if let original = originals[page.source] {
        compare(page.lesson, with: original)
      } else {
        originals[page.source] = page.lesson
      }
    }
  }

  private mutating func checkExceptions(of lesson: Lesson) {
    let ids = lesson.directives.map(\.id.value) + lesson.faultyFigureIDs
    for id in lesson.frontMatter.differs where !ids.contains(id.value) {
      report(
        lesson, id, "unknown-id", "there is no figure with the id `\(id.value)`",
        expected: ids.isEmpty ? "no `differs`" : oneOf(ids, nearestTo: id.value),
        nearest: nearestName(to: id.value, among: ids))
    }
  }

  private mutating func compare(_ lesson: Lesson, with original: Lesson) {
    if lesson.frontMatter.isChapter != original.frontMatter.isChapter {
      report(
        lesson, lesson.frontMatter.title, "translation-differs",
        "the page is \(lesson.frontMatter.isChapter ? "a" : "no") chapter here, and in `\(original.file)` it is \(original.frontMatter.isChapter ? "one" : "none")",
        expected: original.frontMatter.isChapter ? "no `chapter: false`" : "`chapter: false`")
    }
    let excused = Set(
      lesson.frontMatter.differs.map(\.value) + original.frontMatter.differs.map(\.value) + lesson.faultyFigureIDs
        + original.faultyFigureIDs)
    let theirs = Dictionary(original.directives.map { ($0.id.value, $0) }) { first, _ in first }
    let ours = Set(lesson.directives.map(\.id.value))
    for directive in original.directives
    where !ours.contains(directive.id.value) && !excused.contains(directive.id.value) {
      report(
        lesson, lesson.frontMatter.title, "translation-differs", "the figure `\(directive.id.value)` is missing here",
        expected:
          "the experiment on line \(directive.position.line) of `\(original.file)`, or `differs: [\(directive.id.value)]` there"
      )
    }
    let order = original.directives.map(\.id.value).filter(ours.contains)
    let shared = lesson.directives.filter { theirs[$0.id.value] != nil }
    if let (place, expected) = zip(shared.map(\.id), order).first(where: { $0.value != $1 }) {
      report(
        lesson, place, "translation-differs", "the figures stand in another order than in `\(original.file)`",
        expected: "`\(expected)`")
    }
    for directive in lesson.directives where !excused.contains(directive.id.value) {
      guard let other = theirs[directive.id.value] else {
        report(
          lesson, directive.id, "translation-differs", "`\(original.file)` has no figure `\(directive.id.value)`",
          expected: "the same figures, or `differs: [\(directive.id.value)]` in the front matter")
        continue
      }
      compare(directive, of: lesson, with: other, of: original)
    }
  }

  private mutating func compare(_ directive: Directive, of lesson: Lesson, with other: Directive, of original: Lesson) {
    let (ours, theirs) = (directive.facts, other.facts)
    let file = "`\(original.file)`, line "
    for fact in ours {
      let counterpart = theirs.first { $0.name == fact.name }
      if counterpart?.text == fact.text { continue }
      report(
        lesson, fact.place, "translation-differs",
        "\(fact.name) differs between the translations",
        expected: counterpart.map { "`\($0.text)`, as in \(file)\($0.place.position.line)" }
          ?? "none, as in \(file)\(other.position.line); or `differs: [\(directive.id.value)]` in the front matter")
    }
    for fact in theirs where !ours.contains(where: { $0.name == fact.name }) {
      report(
        lesson, directive.id, "translation-differs", "\(fact.name) is missing here",
        expected: "`\(fact.text)`, as in \(file)\(fact.place.position.line)")
    }
  }

  private mutating func report(
    _ lesson: Lesson, _ place: Located<String>, _ id: String, _ message: String, expected: String,
    nearest: String? = nil
  ) {
    diagnostics.append(
      lesson.source.excerpted(
        place.diagnostic(
          id, file: lesson.file, message: message, expected: expected, suggestion: nearest.map { .didYouMean($0) })))
  }
}

extension Directive {
  /// What a directive says besides its words: a name for each part, its text, and where it stands.
  fileprivate var facts: [(name: String, text: String, place: Located<String>)] {
    func text(_ range: Control.Range) -> String {
      "\(range.from.value) to \(range.to.value)" + (range.step.map { " by \($0.value)" } ?? "")
        + (range.ratios.map { " in \($0.value) ratios" } ?? "")
    }
    var facts = [("`run`", run.value, run)]
    facts += parameters.map { ("the parameter `\($0.name.value)`", $0.value.value, $0.value) }
    for (key, comparisons) in [("compare", compare), ("facet", facet)] {
      facts += comparisons.map {
        ("`\(key)` of `\($0.name.value)`", $0.values.map(\.value).joined(separator: ", "), $0.name)
      }
    }
    if let seeds {
      facts.append(("`seeds`", "\(seeds.value)", Located("", at: seeds.position, length: seeds.length)))
    }
    facts += controls.map { control in
      let domain =
        switch control.domain {
        case .choice(let values): values.map(\.value).joined(separator: ", ")
        case .range(let range): text(range)
        }
      return ("the control of `\(control.name.value)`", domain, control.name)
    }
    facts += link.map { ("the link of `\($0.value)`", $0.value, $0) }
    facts += claims.enumerated().map { ("claim \($0 + 1)", $1.text.value, $1.text) }
    return facts
  }
}
