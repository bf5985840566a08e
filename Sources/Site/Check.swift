import Diagnostics

/// What came of a check.
public struct CheckReport: Sendable {
  /// What a build would report now; its counts of files stay 0.
  public var build: BuildReport
  /// The numbers that were rewritten in the sources, in the order of files and places.
  public var fixes: [NumberFix] = []
}

/// Checks a site as a build does, and writes no page.
///
/// - Parameters:
///   - options: What to check.
///   - seeds: With how many seeds each claim is tried, one by one; a claim that fails for some is a warning.
///   - mendsNumbers: Whether wrong numbers are rewritten in the sources; what is reported is the state after that.
public func checkSite(
  _ options: BuildOptions, seeds: Int = 0, mendsNumbers: Bool = false, files: FileSystem = .disk
) async -> CheckReport {
  var options = options
  options.writesPages = false
  options.seedsTried = seeds
  let report = await buildSite(options, files: files)
  guard mendsNumbers, !report.fixes.isEmpty else { return CheckReport(build: report) }
  let root = files.realPath(options.root) ?? options.root
  let (fixes, problems) = report.fixes.write(root: root, files: files)
  var after = await buildSite(options, files: files)
  after.diagnostics = (after.diagnostics + problems).sortedForReport()
  after.isFailed = after.isFailed || !problems.isEmpty
  return CheckReport(build: after, fixes: fixes)
}
