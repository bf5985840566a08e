/// What a lesson says about itself between its `---` lines.
public struct FrontMatter: Sendable, Hashable {
  /// The title of the page; empty when it is missing, which is an error.
  public var title: Located<String>
  /// What the page is about, for search engines and listings.
  public var description: Located<String>?
  /// Whether the page is a chapter of the lesson; a glossary or a guide is not.
  public var isChapter: Bool
  /// Where the page is among its neighbours.
  public var order: Located<Int>?
  /// The name of the page's file, when it is not the source file's.
  public var slug: Located<String>?
  /// Whether the page is left out of a build unless drafts are asked for.
  public var isDraft: Bool
  /// Earlier paths of the page, relative to the language's root.
  public var aliases: [Located<String>]
  /// What the reader will know afterwards.
  public var objectives: [InlineText]
  /// Ids of figures that are not those of the translations.
  public var differs: [Located<String>]

  /// Front matter with nothing but a title, unless told otherwise.
  public init(
    title: Located<String>, description: Located<String>? = nil, isChapter: Bool = true, order: Located<Int>? = nil,
    slug: Located<String>? = nil, isDraft: Bool = false, aliases: [Located<String>] = [],
    objectives: [InlineText] = [], differs: [Located<String>] = []
  ) {
    self.title = title
    self.description = description
    self.isChapter = isChapter
    self.order = order
    self.slug = slug
    self.isDraft = isDraft
    self.aliases = aliases
    self.objectives = objectives
    self.differs = differs
  }
}
