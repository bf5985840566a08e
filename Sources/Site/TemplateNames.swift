import Diagnostics
import Lessons

/// The names that templates may write: what pages, figures and controls provide, all in one list. Mustache renders any other as
/// nothing.
enum TemplateNames {
  static let all: Set<String> = page.union(figure).union(controls)

  private static let page: Set<String> = [
    "alternates", "body", "canonical", "chapters", "contents", "count", "current", "description",
    "early_script", "early_script_hash", "explorer_words", "figure_count", "has_contents", "has_figures",
    "has_many_chapters", "has_menu", "has_objectives", "has_palette",
    "has_references", "home",
    "href", "html", "html_language", "id", "is_chapter", "is_home", "is_live", "label", "language", "languages",
    "missing_translations", "name", "next", "number", "objectives",
    "places", "previous", "read",
    "references", "root", "side_pages", "site_title", "title", "translations", "word",
  ]

  private static let figure: Set<String> = [
    "alternative", "anchors", "broad", "caption", "claims", "commands", "computed", "controls", "csv", "curves",
    "entries", "explorer",
    "has_claims",
    "has_controls", "id", "is_diagram", "label", "member", "name", "neutral", "number", "readings", "seed",
    "seeds_note",
    "settings", "slim", "states", "svg", "table", "table_note", "takeaway", "text", "tier", "value", "word",
  ]

  private static let controls: Set<String> = [
    "checked", "choices", "high", "id", "is_choice", "is_logarithmic", "is_plain", "label", "last", "low", "name",
    "place", "share",
    "text",
    "value",
  ]

  /// Tags of a template that write a name which nothing provides.
  static func problems(in source: SourceText) -> [Diagnostic] {
    // With delimiters of its own a template is not read here.
    if source.text.contains("{{=") { return [] }
    var found = [Diagnostic]()
    let pattern = tag
    for (index, line) in source.lines.enumerated() where line.utf8.contains(UInt8(ascii: "{")) {
      for tag in line.matches(of: pattern) where !all.contains(String(tag.1)) {
        let name = String(tag.1)
        let column = line.unicodeScalars.distance(from: line.startIndex, to: tag.1.startIndex) + 1
        found.append(
          source.excerpted(
            Diagnostic(
              "unknown-name", file: source.file, position: SourcePosition(line: index + 1, column: column),
              length: name.count, message: "no page and no figure has `\(name)`",
              expected: oneOf(all.sorted(), nearestTo: name),
              suggestion: nearestName(to: name, among: all.sorted()).map { .didYouMean($0) })))
      }
    }
    return found
  }

  /// `{{name}}`, `{{{name}}}`, `{{&name}}`, `{{#name}}`, `{{^name}}`, with functions of the engine around it: the name, of
  /// `word.figure` the first part. `{{first()}}`, about the place in a list, has none.
  private static var tag: Regex<(Substring, Substring)> {
    /\{\{[{&#^]?\s*(?:[A-Za-z]+\()*([A-Za-z_][A-Za-z0-9_]*)(?![A-Za-z0-9_(])/
  }
}
