import Lessons

/// A piece of a text whose links were found: all that is left to do is to write it in the page's language.
enum BoundPart: Sendable {
  /// HTML, ready to be written.
  case html(String)
  /// The `<math>` element of a formula on a line of its own.
  case formula(String)
  /// The figure of the directive with this index.
  case figure(Int)
  /// The value of the `href` or `src` attribute of a link.
  case address(BoundAddress)
  /// A link to a figure whose text is its number.
  case figureReference(BoundReference)
  /// A number that a figure bears out, and the punctuation behind it: a line must not end between them.
  case quote(BoundQuote, punctuation: String)
  /// What is cited, and the sources.
  case citation(Citation, [Reference])
  case word(Word)
}

/// Where a link leads.
struct BoundAddress: Sendable {
  /// As it stands in an attribute, escaped.
  var href: String
  /// What it sets a figure of this page to, `vanish?gain=1.3`; nil where it sets nothing.
  var state: String?
}

/// A figure that the text names by its number.
struct BoundReference: Sendable {
  /// As it stands in an attribute, escaped.
  var href: String
  /// The index of the figure in its page.
  var figure: Int
  /// The title of its page, if that is another one.
  var page: String?
}

/// The texts of a page.
struct BoundTexts: Sendable {
  var body: [BoundPart] = []
  var objectives: [[BoundPart]] = []
  /// One for each directive.
  var captions: [[BoundPart]] = []
  var takeaways: [[BoundPart]?] = []

  /// All texts, one after the other.
  var parts: [BoundPart] { body + (objectives + captions + takeaways.compactMap { $0 }).joined() }

  /// All quoted values.
  var quotes: [BoundQuote] { parts.compactMap { if case .quote(let quote, _) = $0 { quote } else { nil } } }

  /// The states of figures of this page that its texts lead to.
  var states: [String] {
    parts.compactMap { if case .address(let address) = $0 { address.state } else { nil } }
  }
}
