public import Diagnostics

/// What a site was cleaned of.
public struct CleanReport: Sendable {
  /// What went wrong; after an error of the configuration nothing is removed.
  public var diagnostics: [Diagnostic] = []
  /// Where the output was.
  public var outputFolder = ""
  /// How many files of the output were removed.
  public var removed = 0
  /// Whether there was a cache to remove.
  public var hadCache = false
  /// Whether anything failed.
  public var isFailed: Bool { diagnostics.contains { $0.severity == .error } }
}

/// Removes what builds of a site made, all of which the next build makes again: the files of the output and the cache. What no
/// build made stays.
///
/// - Parameters:
///   - root: The folder with `content`.
///   - outputFolder: The output, where it is not the one of `unroll.yml`.
public func cleanSite(root: String, outputFolder: String? = nil, files: FileSystem = .disk) -> CleanReport {
  var report = CleanReport()
  let real = files.realPath(root) ?? root
  guard files.kind(real) == .folder else {
    report.diagnostics = [.missingRoot(root, real: real)]
    return report
  }
  let root = real
  let bytes = files.readIfThere(SiteConfiguration.fileName, in: root, problems: &report.diagnostics)
  let (configuration, problems) = SiteConfiguration.read(bytes)
  report.diagnostics += problems
  report.outputFolder = outputFolder.map(SiteSource.absolute) ?? root + "/" + configuration.outputFolder
  if let problem = OutputPlace(folder: report.outputFolder, files: files).diagnostic(
    root: root, configuration: configuration, isConfigured: outputFolder == nil)
  {
    report.diagnostics.append(problem)
  }
  if report.isFailed { return report }

  do {
    report.removed = try OutputWriter(folder: report.outputFolder, files: files).removeAll()
  } catch {
    report.diagnostics.append(.notRemoved(report.outputFolder, reason: error.reason))
  }
  report.hadCache = OutcomeCache.removeAll(of: root, files: files)
  return report
}

extension Diagnostic {
  fileprivate static func notRemoved(_ path: String, reason: String) -> Diagnostic {
    Diagnostic(
      "clean-failed", file: path, position: nil, message: "cannot remove all that builds made: \(reason)",
      suggestion: .hint("what is left is removed by the next `unroll clean`"))
  }
}
