import Lessons

/// The pages of one language in their order: the chapters of the lesson, and what stands beside it.
struct LessonOutline {
  /// The chapters; a chapter's number is one more than its index.
  let chapters: [ContentTree.Page]
  /// Pages that are no chapters and that every page leads to: a glossary, the start of a guide. Pages in a folder with an
  /// `index.md` are reached from there.
  let sidePages: [ContentTree.Page]
  private let others: [ContentTree.Page]

  /// Takes the pages of a language in the order of the content.
  init(_ pages: [ContentTree.Page]) {
    chapters = pages.filter { !$0.isHome && $0.lesson.frontMatter.isChapter }
    let others = pages.filter { !$0.isHome && !$0.lesson.frontMatter.isChapter }
    self.others = others
    sidePages = others.filter { page in
      page.isStart || !others.contains { $0.isStart && $0.folder == page.folder }
    }
  }

  /// The number of a chapter.
  func number(of page: ContentTree.Page) -> Int? {
    chapters.firstIndex { $0.source == page.source }.map { $0 + 1 }
  }

  /// The pages before and after a page: of a chapter the chapters, of a page in a folder those of its folder, the start first.
  func neighbours(of page: ContentTree.Page) -> (before: ContentTree.Page?, after: ContentTree.Page?) {
    var row = chapters
    if !page.lesson.frontMatter.isChapter {
      let own = others.filter { $0.folder == page.folder }
      guard !page.folder.isEmpty, own.contains(where: \.isStart) else { return (nil, nil) }
      row = own.filter(\.isStart) + own.filter { !$0.isStart }
    }
    guard let index = row.firstIndex(where: { $0.source == page.source }) else { return (nil, nil) }
    return (index > 0 ? row[index - 1] : nil, index + 1 < row.count ? row[index + 1] : nil)
  }
}

extension ContentTree.Page {
  fileprivate var folder: String { Path.parent(source) }
  /// Whether it is the first page of its folder; the landing page is that of the site.
  fileprivate var isStart: Bool { !folder.isEmpty && source == folder + "/index.md" }
}
