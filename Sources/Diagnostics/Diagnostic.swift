/// One problem in a source file, as data: collected where it arises, formatted elsewhere.
public struct Diagnostic: Sendable, Hashable {
  /// How bad a problem is.
  public enum Severity: String, Sendable {
    /// The build fails.
    case error
    /// The build goes on, unless it is strict.
    case warning
  }

  /// What would mend a problem.
  public enum Suggestion: Sendable, Hashable {
    /// A name or text to put in place of the one underlined.
    case didYouMean(String)
    /// Advice in words.
    case hint(String)
  }

  /// The stable name of this kind of problem, in kebab case: `unknown-kind`.
  public var id: String
  /// How bad it is.
  public var severity: Severity
  /// The file, relative to the site's root, its parts joined by `/`.
  public var file: String
  /// Where the problem starts; nil when it concerns the whole file.
  public var position: SourcePosition?
  /// How many Unicode scalars to underline, at least 1.
  public var length: Int
  /// What is wrong: one line without a full stop.
  public var message: String
  /// What was expected instead: `a number from 0 to 3`.
  public var expected: String?
  /// What would mend it.
  public var suggestion: Suggestion?
  /// The text of the source line, or of a part of it, filled in by whoever has the source.
  public var excerpt: String?
  /// The column at which the excerpt starts, counted from 1; more than 1 where a long line was cut.
  public var excerptColumn: Int
  /// Whether the line goes on behind the excerpt.
  public var isExcerptCut: Bool

  /// A problem; a length below 1 is taken as 1.
  public init(
    _ id: String, severity: Severity = .error, file: String, position: SourcePosition?, length: Int = 1,
    message: String, expected: String? = nil, suggestion: Suggestion? = nil, excerpt: String? = nil,
    excerptColumn: Int = 1, isExcerptCut: Bool = false
  ) {
    self.id = id
    self.severity = severity
    self.file = file
    self.position = position
    self.length = max(1, length)
    self.message = message
    self.expected = expected
    self.suggestion = suggestion
    self.excerpt = excerpt
    self.excerptColumn = excerptColumn
    self.isExcerptCut = isExcerptCut
  }
}
/// A reader that can go no further throws its one problem.
extension Diagnostic: Error {}
