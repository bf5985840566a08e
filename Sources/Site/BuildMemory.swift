import Diagnostics
import Experiments
import Lessons

/// What builds of a site computed, kept so that the next one computes only what an edit touches. Every value is kept by all
/// that it depends on, so a build with a memory makes the same bytes as one without.
///
/// One build at a time may use it.
package final class BuildMemory: @unchecked Sendable {
  /// A file by its name and bytes.
  struct File: Hashable {
    var name: String
    var bytes: [UInt8]

    func hash(into hasher: inout Hasher) {
      hasher.combine(name)
      // At once and not byte by byte, as arrays do.
      bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
  }

  /// Lessons, by their file and whether HTML passes through.
  var lessons = Memo<Pair<File, Bool>, ParsedLesson>()
  /// Pages with their directives bound.
  var figures = Memo<Pair<PlaceOfPage, Double>, (page: SitePlan.Page, problems: [Diagnostic])>()
  /// What the links of pages come to.
  var texts = Memo<PageKey, BoundPage>()
  var templates = Memo<[File], (templates: Templates, problems: [Diagnostic])>()
  var languages = Memo<File, (language: Language?, problems: [Diagnostic])>()
  var bibliographies = Memo<File, (bibliography: Bibliography, problems: [Diagnostic])>()
  /// The assets, with what scripts take in put into its place.
  var scripts = Memo<[File], [(path: String, bytes: [UInt8])]>()
  /// Outcomes of the last build.
  var outcomes: Outcomes?
  var surroundings = Memo<Surroundings, Void>()
  /// Pages by all that they depend on, and the states of their figures that other pages lead to.
  var pages = Memo<Pair<PageKey?, [String]>, PageRenderer.Result>()
  var drawings = Memo<FigureDrawing.Key, FigureDrawing?>()

  /// A memory of nothing.
  package init() {}

  /// How many pages were rendered so far.
  package var renderedPages: Int { pages.made }

  /// Forgets what the build that ends now did not ask for.
  func endBuild() {
    lessons.forgetUnasked()
    figures.forgetUnasked()
    texts.forgetUnasked()
    templates.forgetUnasked()
    languages.forgetUnasked()
    bibliographies.forgetUnasked()
    scripts.forgetUnasked()
    surroundings.forgetUnasked()
    pages.forgetUnasked()
    drawings.forgetUnasked()
  }
}

/// Two things that something depends on.
struct Pair<First: Hashable, Second: Hashable>: Hashable {
  var first: First
  var second: Second

  init(_ first: First, _ second: Second) {
    self.first = first
    self.second = second
  }
}

/// A version of a lesson at its place in the site.
struct PlaceOfPage: Hashable {
  var version: Int
  var language: String
  var source: String
  var output: String
}

/// What the pages of a language show of the rest of the site.
struct Surroundings: Hashable {
  struct Neighbour: Hashable {
    var place: [String]
    /// Title and description; of a page in another language, neither is shown.
    var words: [String?]
    var isChapter: Bool
  }
  var pages: [Neighbour]
  var assets: [String: String]
  var siteTitles: [String: String]
  var baseURL: String?
  var hasPalette: Bool
  /// The versions of the templates, of all languages in their order, and of the bibliography.
  var versions: [Int]
}

/// All that a page depends on but the states of its figures that other pages lead to.
struct PageKey: Hashable {
  var place: PlaceOfPage
  var surroundings: Int
  /// What links of this page may lead to in others, and its translations: headings and figures, and the versions of pages
  /// whose figures it sets.
  var targets: [[String]]
}
