extension FrontMatter {
  /// The keys of front matter.
  package static let keys = [
    LessonKey("title", .text, isRequired: true, meaning: "The title of the page."),
    LessonKey("description", .text, meaning: "What the page is about, for listings and search engines."),
    LessonKey(
      "chapter", .boolean,
      meaning: "false for a page that is no chapter of the lesson, such as a glossary: it has no number."),
    LessonKey(
      "order", .integer(nil), meaning: "Where the page stands among its neighbours, in place of the number of its file."
    ),
    LessonKey(
      "slug", .pattern(Names.slugPattern, isNumeric: true),
      meaning: "The name of the built page, when it is not that of the source file."),
    LessonKey("draft", .boolean, meaning: "Whether the page is left out of a build without --drafts."),
    LessonKey(
      "aliases", .texts(pattern: Names.pagePathPattern),
      meaning: "Earlier paths of the page, relative to the language's root, which lead to it."),
    LessonKey("objectives", .texts(pattern: nil), meaning: "What the reader can do after the page, in Markdown."),
    LessonKey(
      "differs", .texts(pattern: Names.figureIDPattern),
      meaning: "Ids of figures that run, compare or claim something else than in the translations."),
  ]
}
