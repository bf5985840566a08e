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

/// What a text says without its author having written it: the keys of `words` in a language file.
public enum Word: String, Sendable, CaseIterable {
  /// Before the number of a note, and the way back from it.
  case note, backToText = "back_to_text"
  /// Before the number of a table.
  case table
  /// The titles of callouts.
  case calloutNote = "callout_note", calloutTip = "callout_tip", calloutImportant = "callout_important"
  case calloutWarning = "callout_warning", calloutCaution = "callout_caution"

  /// The word in English, where there is no site to ask.
  public var english: String {
    switch self {
    case .note, .calloutNote: "Note"
    case .backToText: "Back to the text"
    case .table: "Table"
    case .calloutTip: "Tip"
    case .calloutImportant: "Important"
    case .calloutWarning: "Warning"
    case .calloutCaution: "Caution"
    }
  }
}

/// Sources named in the text: `[@pascanu2013]`, `[@elman1990; @goodfellow2016, ch. 10]`.
public struct Citation: Sendable, Hashable {
  /// One of the sources.
  public struct Item: Sendable, Hashable {
    /// Its key in the list of references.
    public var key: Located<String>
    /// Where in it: `p. 3`.
    public var locator: String?

    /// A source, and where in it.
    public init(key: Located<String>, locator: String? = nil) {
      self.key = key
      self.locator = locator
    }
  }

  /// The sources, in the order of the text.
  public var items: [Item]

  /// A citation of some sources.
  public init(items: [Item]) { self.items = items }
}

/// A cross reference with an empty text: `[](#vanish)`, `[](02-depth.md#vanish)`.
public struct FigureReference: Sendable, Hashable {
  /// The id of the figure.
  public var id: Located<String>
  /// The source file of the lesson that the figure is in, relative to this one; nil for the same lesson.
  public var page: Located<String>?

  /// A reference to a figure.
  public init(id: Located<String>, page: Located<String>? = nil) {
    self.id = id
    self.page = page
  }
}

/// A number in the text that an experiment has to bear out: `[4e-25](#vanish:first_norm?clip=1)`.
public struct ValueLink: Sendable, Hashable {
  /// The id of the figure.
  public var figure: Located<String>
  /// The name of the value.
  public var name: Located<String>
  /// The parameters at which the value is meant, where they differ from the figure's own.
  public var state: [Setting]
  /// The text as written in the source; empty when the author left it out.
  public var written: Located<String>

  /// A quoted value.
  public init(figure: Located<String>, name: Located<String>, state: [Setting], written: Located<String>) {
    self.figure = figure
    self.name = name
    self.state = state
    self.written = written
  }
}

/// A link to another lesson by the name of its source file: `[next](02-depth.md#clipping)`, or to one of its figures at a
/// state: `[raise it](02-depth.md#layers?gain=3)`.
public struct PageLink: Sendable, Hashable {
  /// The path, relative to the file that holds the link, its percent-escapes decoded.
  public var path: Located<String>
  /// The id after `#`, when there is one.
  public var fragment: Located<String>?
  /// The state the figure is set to; empty for a plain link.
  public var state: [Setting]

  /// A link to another lesson.
  public init(path: Located<String>, fragment: Located<String>?, state: [Setting] = []) {
    self.path = path
    self.fragment = fragment
    self.state = state
  }
}

/// A link with a text to an id on the same page: `[above](#why)`, or to a figure at a state: `[raise it](#vanish?gain=3)`.
public struct AnchorLink: Sendable, Hashable {
  /// The id of a heading or a figure.
  public var id: Located<String>
  /// The state the figure is set to; empty for a plain link.
  public var state: [Setting]

  /// A link to an id on the same page.
  public init(id: Located<String>, state: [Setting] = []) {
    self.id = id
    self.state = state
  }
}

/// A link to a file that is no lesson, or an image: `[the data](data.csv)`, `![…](picture.png)`.
///
/// Lessons do not know which files there are: the site resolves the path against those it copies and writes, relative
/// to the file that holds the link.
public struct FileLink: Sendable, Hashable {
  /// The path, relative to the file that holds the link, its percent-escapes decoded; never empty, and without a leading
  /// slash.
  public var path: Located<String>
  /// What stands after `#`, when there is something, its percent-escapes decoded.
  public var fragment: Located<String>?

  /// A link to a file.
  public init(path: Located<String>, fragment: Located<String>?) {
    self.path = path
    self.fragment = fragment
  }
}
