import Foundation

/// Brings the output folder to a new state so that every file in it is whole at every moment.
///
/// Everything is first written to a folder beside the output, on the same file system; then each file that changed is
/// renamed into its place, and what is no longer made is removed. The manifest lists the files that are ours. While
/// files move, it lists the old ones and the new ones, and at last only the new: so a build that is stopped at any moment
/// leaves whole files, all of them known to the next build, which brings the rest. Files that no manifest lists belong to
/// somebody else: they stay, and one in the place of a page is an error.
package struct OutputWriter {
  package static let manifestName = ".manifest"
  /// A manifest without this line is somebody else's file.
  static let manifestHeading = "Files made by unroll; it replaces and removes these and no others."

  package let folder: String
  package let files: FileSystem

  /// The number that the stage is named after.
  private let process: Int32

  package init(folder: String, files: FileSystem, process: Int32 = ProcessInfo.processInfo.processIdentifier) {
    self.folder = folder
    self.files = files
    self.process = process
  }

  /// What a write did.
  package struct Summary: Sendable, Equatable {
    package var written = 0
    package var unchanged = 0
    package var removed = 0
  }

  /// A write that failed.
  package struct Failure: Error {
    /// Where and why.
    package let reason: String
    /// Whether files of the output had already been replaced.
    package let hasChanged: Bool
  }

  /// Writes the files, given by their paths in the output; throws a ``Failure``. Before the first rename nothing in the
  /// output has changed.
  package func write(_ outputs: [(path: String, bytes: [UInt8])]) throws(Failure) -> Summary {
    var summary = Summary()
    var hasChanged = false
    let stage = stageFolder
    defer { files.removeTree(stage) }
    do {
      try describing(folder) { try files.makeFolder(folder) }
      // Two builds at once take turns: the manifest of one would not know the files of the other.
      let unlock = files.lock(folder)
      defer { unlock() }
      removeAbandonedStages()
      let known = manifestPaths()
      let current = Set(outputs.map { Array($0.path.utf8) })
      let ours = Set(known.map { Array($0.utf8) })
      let stale = known.filter { !current.contains(Array($0.utf8)) && files.kind(folder + "/" + $0) == .file }
      let changed = outputs.filter { (try? files.read(folder + "/" + $0.path)) != $0.bytes }
      for (path, _) in changed where !ours.contains(Array(path.utf8)) && files.kind(folder + "/" + path) != nil {
        throw FileProblem("\(path): a file that no build made stands there; move it, or choose another output folder")
      }
      summary.written = changed.count
      summary.unchanged = outputs.count - changed.count

      try stageAll(changed, in: stage)
      let all = known + outputs.map(\.path).filter { !ours.contains(Array($0.utf8)) }
      if !changed.isEmpty || !stale.isEmpty { try writeManifest(all, by: stage, &hasChanged) }
      for (path, _) in changed {
        try describing(path) { try files.rename(stage + "/" + path, folder + "/" + path) }
        hasChanged = true
      }
      for path in stale {
        try remove(path)
        hasChanged = true
        summary.removed += 1
      }
      try writeManifest(outputs.map(\.path), by: stage, &hasChanged)
    } catch {
      files.removeEmptyFolder(folder)
      throw Failure(reason: (error as? FileProblem)?.reason ?? "\(error)", hasChanged: hasChanged)
    }
    return summary
  }

  /// Removes the files that builds made, then the manifest, and the folders that this leaves empty; returns how many files
  /// those were, or throws a ``Failure``. One that is stopped is finished by the next.
  package func removeAll() throws(Failure) -> Int {
    guard files.kind(folder) == .folder else { return 0 }
    let unlock = files.lock(folder)
    defer { unlock() }
    removeAbandonedStages()
    var removed = 0
    do {
      let known = manifestPaths()
      for path in known where files.kind(folder + "/" + path) == .file {
        try remove(path)
        removed += 1
      }
      if !known.isEmpty { try remove(Self.manifestName) }
    } catch {
      throw Failure(reason: (error as? FileProblem)?.reason ?? "\(error)", hasChanged: removed > 0)
    }
    files.removeEmptyFolder(folder)
    return removed
  }

  /// Removes a file of the output, and the folders that this leaves empty.
  private func remove(_ path: String) throws {
    try describing(path) { try files.removeFile(folder + "/" + path) }
    for parent in Path.ancestors(path) { files.removeEmptyFolder(folder + "/" + parent) }
  }

  // MARK: Staging

  /// Beside the output; inside it where that is another file system, as renaming does not cross its border.
  private var stageFolder: String {
    let real = files.realPath(folder) ?? folder
    let isSame = files.kind(real) == nil || files.device(real) == files.device(Path.parent(real) + "/")
    return (isSame ? real + ".stage-" : real + "/.stage-") + "\(process)"
  }

  /// Removes what builds left that were killed; a process that lives may still be at it.
  private func removeAbandonedStages() {
    let real = files.realPath(folder) ?? folder
    let parent = Path.parent(real) + "/"
    let name = (Path.segments(real).last ?? "") + ".stage-"
    for (place, prefix) in [(parent, name), (real, ".stage-")] {
      for entry in (try? files.list(place)) ?? [] where entry.hasPrefix(prefix) {
        if let process = Int32(entry.dropFirst(prefix.count)), !files.isRunning(process) {
          files.removeTree(place + "/" + entry)
        }
      }
    }
  }

  private func stageAll(_ changed: [(path: String, bytes: [UInt8])], in stage: String) throws {
    files.removeTree(stage)
    var made = Set<String>()
    for (path, bytes) in changed {
      for parent in [stage + "/" + Path.parent(path), folder + "/" + Path.parent(path)]
      where made.insert(parent).inserted {
        try describing(Path.parent(path)) { try files.makeFolder(parent) }
      }
      try describing(path) { try files.write(stage + "/" + path, bytes) }
    }
  }

  // MARK: Manifest

  private func manifestPaths() -> [String] {
    guard let bytes = try? files.read(folder + "/" + Self.manifestName) else { return [] }
    let lines = bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
    guard lines.first == Self.manifestHeading else { return [] }
    return lines.dropFirst().filter { Path.isInside($0) }
  }

  private func writeManifest(_ paths: [String], by stage: String, _ hasChanged: inout Bool) throws {
    let sorted = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let bytes = Array(([Self.manifestHeading] + sorted).map { $0 + "\n" }.joined().utf8)
    let path = folder + "/" + Self.manifestName
    if (try? files.read(path)) == bytes { return }
    try describing(Self.manifestName) {
      try files.makeFolder(stage)
      try files.makeFolder(folder)
      try files.write(stage + "/" + Self.manifestName, bytes)
      try files.rename(stage + "/" + Self.manifestName, path)
    }
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
