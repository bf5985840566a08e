import Lessons

/// What links may lead to: all pages with their figures, the files that are copied, and the sources.
struct SiteIndex: Sendable {
  let pages: [SitePlan.Page]
  /// From their source, `content/en/data.csv`, to their path in the output.
  let assets: [String: String]
  /// The sources that lessons may cite.
  let bibliography: Bibliography
  /// The indices of the pages by language and source.
  private let indices: [[String]: Int]

  init(_ pages: [SitePlan.Page], assets: [String: String], bibliography: Bibliography) {
    self.pages = pages
    self.assets = assets
    self.bibliography = bibliography
    indices = Dictionary(
      pages.enumerated().map { ([$1.content.language, $1.content.source], $0) }
    ) { first, _ in first }
  }

  func pageIndex(_ source: String, in language: String) -> Int? { indices[[language, source]] }

  /// The version of a source file in a language.
  func page(_ source: String, in language: String) -> SitePlan.Page? {
    pageIndex(source, in: language).map { pages[$0] }
  }
}
