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
  /// Files that are claimed twice, files that stand where another needs a folder, and names that only some systems tell
  /// apart.
  var clashes: [Diagnostic] {
    var owners: [String: String] = [OutputWriter.manifestName: "the program itself"]
    var spellings: [String: String] = [:]
    var found = [Diagnostic]()
    /// The data of a page's figures clash where the page does: that is told once.
    var told = Set<Pair<String, String>>()
    for file in self {
      if let owner = owners[file.path] {
        guard told.insert(Pair(file.origin, owner)).inserted || file.place != nil else { continue }
        found.append(file.clash("the page or file would be `\(file.path)`, as `\(owner)` is"))
      } else {
        owners[file.path] = file.origin
        let other = spellings.updateValue(file.path, forKey: file.path.lowercased())
        guard let other, let owner = owners[other], told.insert(Pair(file.origin, owner)).inserted else { continue }
        found.append(
          file.clash(
            "`\(file.path)` and `\(other)` of `\(owner)` are one file on systems that ignore case", severity: .warning))
      }
    }
    for file in self {
      if let name = Path.segments(file.path).first(where: { $0.utf8.count > Path.longestName }) {
        found.append(file.tooLong("a name of the output would have \(name.utf8.count) bytes", Path.longestName))
      } else if file.path.utf8.count > Path.longest {
        found.append(file.tooLong("a path of the output would have \(file.path.utf8.count) bytes", Path.longest))
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
  fileprivate func clash(_ message: String, severity: Diagnostic.Severity = .error) -> Diagnostic {
    problem(
      severity == .error ? "duplicate-page" : "near-duplicate", severity, message, expected: nil,
      .hint("give one of them another name, `slug` or alias"))
  }

  fileprivate func tooLong(_ message: String, _ most: Int) -> Diagnostic {
    problem(
      "long-name", .error, message, expected: "at most \(most), which every system can store",
      .hint("give the file, its `slug`, alias or figure a shorter name"))
  }

  private func problem(
    _ id: String, _ severity: Diagnostic.Severity, _ message: String, expected: String?,
    _ suggestion: Diagnostic.Suggestion
  ) -> Diagnostic {
    guard let place, let source else {
      return Diagnostic(
        id, severity: severity, file: origin, position: nil, message: message, expected: expected,
        suggestion: suggestion)
    }
    return source.excerpted(
      place.diagnostic(
        id, severity: severity, file: origin, message: message, expected: expected, suggestion: suggestion))
  }
}
