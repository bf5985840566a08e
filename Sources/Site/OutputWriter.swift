import Foundation

/// Brings the output folder to a new state so that every file in it is whole at every moment.
///
/// Everything is first written to a folder beside the output, on the same file system; then each file that changed is
/// renamed into its place, the manifest last; then what only the old manifest lists is removed. Files that no manifest
/// lists belong to somebody else and stay. A build that was stopped half way leaves whole files, old or new, and the
/// next build brings the rest.
struct OutputWriter {
  static let manifestName = ".manifest"

  let folder: String
  let files: FileSystem

  /// What a write did.
  struct Summary: Sendable, Equatable {
    var written = 0
    var unchanged = 0
    var removed = 0
  }

  /// Writes the files, given by their paths in the output; throws a ``FileProblem`` with what was done undone where
  /// that is possible: before the first rename nothing in the output has changed.
  func write(_ outputs: [(path: String, bytes: [UInt8])]) throws -> Summary {
    var summary = Summary()
    let paths = outputs.map(\.path).sorted()
    let manifest = Array((paths.joined(separator: "\n") + "\n").utf8)
    let old = manifestPaths()
    let changed = (outputs + [(Self.manifestName, manifest)]).filter { output in
      (try? files.read(folder + "/" + output.path)) != output.bytes
    }
    summary.written = changed.filter { $0.path != Self.manifestName }.count
    summary.unchanged = outputs.count - summary.written
    let stage = folder + ".stage-\(ProcessInfo.processInfo.processIdentifier)"
    defer { files.removeTree(stage) }
    if !changed.isEmpty {
      files.removeTree(stage)
      var made = Set<String>()
      for (path, bytes) in changed {
        for parent in [stage + "/" + path, folder + "/" + path].map(Self.parent) where made.insert(parent).inserted {
          try describing(parent) { try files.makeFolder(parent) }
        }
        try describing(path) { try files.write(stage + "/" + path, bytes) }
      }
      for (path, _) in changed {
        try describing(path) { try files.rename(stage + "/" + path, folder + "/" + path) }
      }
    }
    let current = Set(paths)
    for path in old where !current.contains(path) && SiteConfiguration.isInside(path) {
      guard files.kind(folder + "/" + path) == .file else { continue }
      try describing(path) { try files.removeFile(folder + "/" + path) }
      summary.removed += 1
      var parent = Self.parent(path)
      while !parent.isEmpty {
        files.removeEmptyFolder(folder + "/" + parent)
        parent = Self.parent(parent)
      }
    }
    return summary
  }

  private func manifestPaths() -> [String] {
    guard let bytes = try? files.read(folder + "/" + Self.manifestName) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private static func parent(_ path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  /// Adds the file's name to the system's reason.
  private func describing(_ path: String, _ action: () throws -> Void) throws {
    do {
      try action()
    } catch {
      throw FileProblem("\(path): \((error as? FileProblem)?.reason ?? "\(error)")")
    }
  }
}
