public import Diagnostics

/// A lesson as its author wrote it: read and rendered, but not yet bound to experiments or to other pages.
public struct Lesson: Sendable {
  /// The source file, relative to the site's root.
  public var file: String
  /// What is between the `---` lines.
  public var frontMatter: FrontMatter
  /// The experiments, in the order of their figures.
  public var directives: [Directive]
  /// Ids of figures whose directive is faulty beyond use; links to them need no further error.
  public var faultyFigureIDs: [String]
  /// The headings, in order.
  public var headings: [Heading]
  /// The rendered body.
  public var body: [BodyPart]
  /// The source, for excerpts.
  public var source: SourceText

  /// A lesson.
  public init(
    file: String, frontMatter: FrontMatter, directives: [Directive], faultyFigureIDs: [String], headings: [Heading],
    body: [BodyPart], source: SourceText
  ) {
    self.file = file
    self.frontMatter = frontMatter
    self.directives = directives
    self.faultyFigureIDs = faultyFigureIDs
    self.headings = headings
    self.body = body
    self.source = source
  }
}

/// A heading of a lesson.
public struct Heading: Sendable, Hashable {
  /// Its level, from 1 to 6.
  public var level: Int
  /// Its id on the page.
  public var id: String
  /// Its words without markup.
  public var text: String
  /// Its words with emphasis and code, but without links, for a table of contents.
  public var html: String
  /// Where it starts.
  public var position: SourcePosition

  /// A heading.
  public init(level: Int, id: String, text: String, html: String, position: SourcePosition) {
    self.level = level
    self.id = id
    self.text = text
    self.html = html
    self.position = position
  }
}

/// What came of reading a file: a lesson, unless nothing could be made of it, and everything found wrong with it.
public struct ParsedLesson: Sendable {
  /// The lesson; present even when parts of it are faulty.
  public var lesson: Lesson?
  /// All problems, in reporting order, with their excerpts.
  public var diagnostics: [Diagnostic]

  /// The outcome of reading a file.
  public init(lesson: Lesson?, diagnostics: [Diagnostic]) {
    self.lesson = lesson
    self.diagnostics = diagnostics
  }
}

/// Choices of the site that change how Markdown is read.
public struct RenderOptions: Sendable, Hashable {
  /// Whether HTML in Markdown is passed through.
  public var allowRawHTML: Bool

  /// Options, the strict ones unless told otherwise.
  public init(allowRawHTML: Bool = false) {
    self.allowRawHTML = allowRawHTML
  }
}
