extension Directive {
  /// The keys of an experiment.
  package static let keys = [
    LessonKey(
      "id", .pattern(Names.figureIDPattern, isNumeric: false), isRequired: true,
      meaning: "The name of the figure on its page, for links such as `[](#id)`."),
    LessonKey("run", .kind, isRequired: true, meaning: "The kind of experiment."),
    LessonKey(
      "parameters", .settings,
      meaning:
        "The settings of the run; a parameter that is left out is at its default. Quoted numbers and claims are meant here."
    ),
    LessonKey(
      "compare", .comparisons, meaning: "The parameters whose values are drawn over each other, in up to four runs."),
    LessonKey(
      "facet", .facet,
      meaning: "The parameter whose values are drawn side by side, in up to six panels with equal axes."),
    LessonKey(
      "seeds", .integer(seedCounts),
      meaning: "How many seeds each run is repeated with: the figure shows medians and quartiles."),
    LessonKey("controls", .controls, meaning: "What the reader may change, by a choice or a slider."),
    LessonKey(
      "link", .controlNames, meaning: "The controls that move those of the same name in other figures of the page."),
    LessonKey("caption", .text, isRequired: true, meaning: "What the figure shows, in Markdown."),
    LessonKey("takeaway", .text, meaning: "What the reader should take from the figure, in Markdown."),
    LessonKey(
      "claims", .claims,
      meaning:
        "What the experiment has to bear out, such as `first_norm < 1e-15 at clip=1`; a claim that fails stops the build."
    ),
  ]

  /// How many seeds a run may be repeated with.
  static let seedCounts = 2...40
}
