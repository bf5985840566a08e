/// A piece of a rendered text: HTML as it is, or a place that only the site can fill in.
public enum BodyPart: Sendable, Hashable {
  /// HTML, ready to be written.
  case html(String)
  /// A formula on a line of its own: its `<math>` element. The site puts it in a box that scrolls when it is wide.
  case formula(String)
  /// A figure at block level: the index of its directive in the lesson.
  case figure(Int)
  /// A reference to a figure by its number, `[](#id)` or `[](page.md#id)`; the site writes the whole link.
  case figureReference(FigureReference)
  /// A computed value quoted in the text; the site writes the whole link.
  case value(ValueLink)
  /// The value of the `href` attribute of a link to another lesson.
  case pageLink(PageLink)
  /// The value of the `href` attribute of a link to an id on this page.
  case anchorLink(AnchorLink)
  /// The value of the `href` attribute of a link to a file, or of the `src` attribute of an image.
  case fileLink(FileLink)
  /// Sources that the text cites; the site writes the brackets and what is in them.
  case citation(Citation)
  /// A word in the language of the page.
  case word(Word)
}
