import Diagnostics
import Lessons

/// A file of the output with what it comes from, so that two claims to one place can be told.
package struct OutputFile: Sendable {
  /// Its path in the output.
  package var path: String
  /// Its content.
  package var bytes: [UInt8]
  /// The source file that asks for it.
  var origin: String
  /// Where in the source, if at one place.
  var place: Located<String>?
  /// The source's text, for an excerpt.
  var source: SourceText?
}

extension [OutputFile] {
  /// Files that are claimed twice, and files that stand where another needs a folder.
  var clashes: [Diagnostic] {
    var owners: [String: String] = [OutputWriter.manifestName: "the program itself"]
    var found = [Diagnostic]()
    for file in self {
      if let owner = owners[file.path] {
        found.append(file.clash("the page or file would be `\(file.path)`, as `\(owner)` is"))
      } else {
        owners[file.path] = file.origin
      }
    }
    for file in self {
      for folder in Path.ancestors(file.path) {
        guard let owner = owners[folder] else { continue }
        found.append(file.clash("`\(file.path)` needs a folder where `\(owner)` puts the file `\(folder)`"))
      }
    }
    return found
  }
}

extension OutputFile {
  fileprivate func clash(_ message: String) -> Diagnostic {
    let suggestion = Diagnostic.Suggestion.hint("give one of them another name, `slug` or alias")
    guard let place, let source else {
      return Diagnostic("duplicate-page", file: origin, position: nil, message: message, suggestion: suggestion)
    }
    return source.excerpted(
      place.diagnostic("duplicate-page", file: origin, message: message, suggestion: suggestion))
  }
}
