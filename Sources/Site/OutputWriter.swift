import Foundation

/// Brings the output folder to a new state so that every file in it is whole at every moment.
///
/// Everything is first written to a folder beside the output, on the same file system; then each file that changed is
/// renamed into its place, then the manifest; then what only the old manifest lists is removed. Files that no manifest
/// lists belong to somebody else and stay. A build that was stopped half way leaves whole files, old or new, and the
/// next build brings the rest: until a stale file is gone, the manifest goes on listing it.
package struct OutputWriter {
  package static let manifestName = ".manifest"

  package let folder: String
  package let files: FileSystem

  package init(folder: String, files: FileSystem) {
    self.folder = folder
    self.files = files
  }

  /// What a write did.
  package struct Summary: Sendable, Equatable {
    package var written = 0
    package var unchanged = 0
    package var removed = 0
  }

  /// Writes the files, given by their paths in the output; throws a ``FileProblem`` with what was done undone where
  /// that is possible: before the first rename nothing in the output has changed.
  package func write(_ outputs: [(path: String, bytes: [UInt8])]) throws -> Summary {
    var summary = Summary()
    let current = Set(outputs.map(\.path))
    let stale = manifestPaths().filter { path in
      !current.contains(path) && SiteConfiguration.isInside(path) && files.kind(folder + "/" + path) == .file
    }
    let changed = (outputs + [(Self.manifestName, manifest(current.union(stale)))]).filter { output in
      (try? files.read(folder + "/" + output.path)) != output.bytes
    }
    summary.written = changed.filter { $0.path != Self.manifestName }.count
    summary.unchanged = outputs.count - summary.written
    let stage = folder + ".stage-\(ProcessInfo.processInfo.processIdentifier)"
    defer { files.removeTree(stage) }
    try replace(changed, by: stage)
    for path in stale {
      try describing(path) { try files.removeFile(folder + "/" + path) }
      summary.removed += 1
      var parent = Self.parent(path)
      while !parent.isEmpty {
        files.removeEmptyFolder(folder + "/" + parent)
        parent = Self.parent(parent)
      }
    }
    if !stale.isEmpty { try replace([(Self.manifestName, manifest(current))], by: stage) }
    return summary
  }

  /// Writes everything to the stage, then renames it into its place file by file, in the order given.
  private func replace(_ changed: [(path: String, bytes: [UInt8])], by stage: String) throws {
    if changed.isEmpty { return }
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

  private func manifest(_ paths: Set<String>) -> [UInt8] {
    Array((paths.sorted().joined(separator: "\n") + "\n").utf8)
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
