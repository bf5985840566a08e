import ArgumentParser
import Diagnostics

/// How problems are reported.
enum DiagnosticOutput: String, ExpressibleByArgument, CaseIterable {
  case text, json, github

  /// Writes the problems of the site at `root`: text for people to standard error, anything else to standard output.
  func report(_ diagnostics: [Diagnostic], root: String) throws {
    switch self {
    case .json: try printBytes(Array(JSONDiagnostics().format(diagnostics).utf8))
    case .github: try printBytes(Array(GitHubAnnotations(folder: Self.folder(root)).format(diagnostics).utf8))
    case .text:
      if diagnostics.isEmpty { return }
      printError(DiagnosticFormatter(isColored: Terminal.showsColours).format(diagnostics))
    }
  }

  /// The root as a part of paths: `./lessons/` is `lessons`, and the working folder itself nothing.
  private static func folder(_ root: String) -> String {
    let parts = root.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    return root.hasPrefix("/") ? "/" + parts : parts
  }
}

/// A number of things: "1 page", "2 pages".
func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
