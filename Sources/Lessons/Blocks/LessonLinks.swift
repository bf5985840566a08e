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
  /// What is after `#`, when there is something, its percent-escapes decoded.
  public var fragment: Located<String>?

  /// A link to a file.
  public init(path: Located<String>, fragment: Located<String>?) {
    self.path = path
    self.fragment = fragment
  }
}
