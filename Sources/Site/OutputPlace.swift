import Diagnostics
import Lessons

/// Whether a folder may be the output of a site: it must not stand in the way of the sources, nor they in its.
struct OutputPlace {
  /// The folder as it was given, absolute.
  let folder: String
  let files: FileSystem

  /// What is wrong with the folder for the site at `root`, a path without links; nil where it is fit.
  func problem(root: String) -> (message: String, expected: String)? {
    // Judged where it really is: a link could lead anywhere.
    let real = Self.resolved(folder, files)
    if Path.isAtOrBelow(real, root) {
      return ("the output folder would hold the site itself", "a folder of its own, such as `public`")
    }
    for source in ["content", "templates", ".unroll"] {
      let taken = Self.resolved(root + "/" + source, files)
      if Path.isAtOrBelow(taken, real) || Path.isAtOrBelow(real, taken) {
        return ("the output folder and `\(source)` would be one inside the other", "a folder of its own")
      }
    }
    if let kind = files.kind(folder), kind != .folder {
      return ("the output folder `\(folder)` is not a folder", "a folder, or nothing yet")
    }
    return nil
  }

  /// The problem as a diagnostic, at the line of `unroll.yml` where the folder is set if it is set there.
  func diagnostic(root: String, configuration: SiteConfiguration, isConfigured: Bool) -> Diagnostic? {
    guard let problem = problem(root: root) else { return nil }
    guard isConfigured, let place = configuration.outputPlace else {
      return Diagnostic(
        "bad-output", file: folder, position: nil, message: problem.message, expected: problem.expected)
    }
    return configuration.excerpted(
      place.diagnostic(
        "bad-output", file: SiteConfiguration.fileName, message: problem.message, expected: problem.expected))
  }

  /// A path with the links resolved of all folders on its way that are there.
  static func resolved(_ path: String, _ files: FileSystem) -> String {
    var (above, rest) = (path, [String]())
    while !above.isEmpty, above != "/" {
      if let real = files.realPath(above) { return ([real == "/" ? "" : real] + rest).joined(separator: "/") }
      rest.insert(Path.segments(above).last ?? "", at: 0)
      above = Path.parent(above)
    }
    return rest.isEmpty ? "/" : "/" + rest.joined(separator: "/")
  }
}
