/// Writes problems as workflow commands of GitHub Actions, which shows them beside the lines of a pull request:
/// `::error file=content/en/01-x.md,line=12,col=3,endColumn=7,title=unknown-key::unknown key `gian``.
///
/// Columns of GitHub count characters as its editor shows them; Unicode scalars are the nearest to that.
public struct GitHubAnnotations: Sendable {
  /// The site's root, relative to the repository's; empty if it is that.
  public var folder: String

  /// A writer for a site in a folder of the repository.
  public init(folder: String = "") { self.folder = folder }

  /// The problems in reporting order, one line each.
  public func format(_ diagnostics: some Sequence<Diagnostic>) -> String {
    diagnostics.sortedForReport().map { line($0) + "\n" }.joined()
  }

  private func line(_ diagnostic: Diagnostic) -> String {
    var properties = [("file", folder.isEmpty ? diagnostic.file : folder + "/" + diagnostic.file)]
    if let position = diagnostic.position {
      properties.append(("line", "\(position.line)"))
      properties.append(("col", "\(position.column)"))
      properties.append(("endColumn", "\(position.column + diagnostic.length)"))
    }
    properties.append(("title", diagnostic.id))
    var text = [diagnostic.message]
    if let expected = diagnostic.expected { text.append("expected: \(expected)") }
    switch diagnostic.suggestion {
    case .didYouMean(let name): text.append("did you mean `\(name)`?")
    case .hint(let hint): text.append("help: \(hint)")
    case nil: break
    }
    let list = properties.map { "\($0.0)=\(escaped($0.1, isProperty: true))" }.joined(separator: ",")
    let message = text.map { escaped($0, isProperty: false) }.joined(separator: "%0A")
    return "::\(diagnostic.severity.rawValue) \(list)::\(message)"
  }

  /// Nothing in a text may end its line, or look like the end of a property.
  private func escaped(_ text: String, isProperty: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      default: result += scalar.terminalForm
      }
    }
    return result
  }
}
