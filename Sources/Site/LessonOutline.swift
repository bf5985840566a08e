import Lessons

/// The pages of one language in their order: the chapters of the lesson, and what stands beside it.
struct LessonOutline: Sendable {
  /// The chapters; a chapter's number is one more than its index.
  let chapters: [ContentTree.Page]
  /// Pages that are no chapters and that every page leads to: a glossary, the start of a guide. Pages in a folder with an
  /// `index.md` are reached from there.
  let sidePages: [ContentTree.Page]
  /// The places of the chapters by their sources.
  private let indices: [String: Int]
  /// Each page that is no chapter with its place among those of its folder, which begin with the start.
  private let rows: [String: [ContentTree.Page]]
  private let places: [String: Int]

  /// Takes the pages of a language in the order of the content.
  init(_ pages: [ContentTree.Page]) {
    chapters = pages.filter { !$0.isHome && $0.lesson.frontMatter.isChapter }
    indices = Dictionary(chapters.enumerated().map { ($1.source, $0) }) { first, _ in first }
    let others = pages.filter { !$0.isHome && !$0.lesson.frontMatter.isChapter }
    let starts = Set(others.filter(\.isStart).map(\.folder))
    sidePages = others.filter { $0.isStart || !starts.contains($0.folder) }
    rows = Dictionary(grouping: others.filter { starts.contains($0.folder) }, by: \.folder).mapValues { row in
      row.filter(\.isStart) + row.filter { !$0.isStart }
    }
    places = Dictionary(rows.values.flatMap { $0.enumerated().map { ($1.source, $0) } }) { first, _ in first }
  }

  /// The place of a page among the chapters.
  func index(of page: ContentTree.Page) -> Int? { indices[page.source] }

  /// The number of a chapter.
  func number(of page: ContentTree.Page) -> Int? { index(of: page).map { $0 + 1 } }

  /// The pages before and after a page: of a chapter the chapters, of a page in a folder those of its folder, the start first.
  func neighbours(of page: ContentTree.Page) -> (before: ContentTree.Page?, after: ContentTree.Page?) {
    let isChapter = page.lesson.frontMatter.isChapter
    let row = isChapter ? chapters : rows[page.folder] ?? []
    guard let index = isChapter ? indices[page.source] : places[page.source] else { return (nil, nil) }
    return (index > 0 ? row[index - 1] : nil, index + 1 < row.count ? row[index + 1] : nil)
  }
}

extension ContentTree.Page {
  fileprivate var folder: String { Path.parent(source) }
  /// Whether it is the first page of its folder; the landing page is that of the site.
  fileprivate var isStart: Bool { !folder.isEmpty && source == folder + "/index.md" }
}
