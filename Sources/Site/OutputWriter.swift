import Foundation

/// Brings the output folder to a new state so that every file in it is whole at every moment.
///
/// Everything is first written to a ``Stage`` inside the output; then each file that changed is renamed into its place, and
/// what is no longer made is removed. The manifest lists the files that are ours. While files move, it lists the old ones
/// and the new ones, and at last only the new: so a build that is stopped at any moment leaves whole files, all of them
/// known to the next build, which brings the rest. Files that no manifest lists belong to somebody else: they stay, and one
/// in the place of a page is an error. So is a symbolic link: what it leads to is not in the output.
package struct OutputWriter {
  package static let manifestName = ".manifest"
  /// A manifest without this line is somebody else's file.
  static let manifestHeading = "Files made by unroll; it replaces and removes these and no others."

  package let folder: String
  package let files: FileSystem

  /// The number that the stage is named after.
  private let process: Int32
  private let interruption: Interruption

  package init(
    folder: String, files: FileSystem, process: Int32 = ProcessInfo.processInfo.processIdentifier,
    interruption: Interruption = .ofProcess
  ) {
    self.folder = folder
    self.files = files
    self.process = process
    self.interruption = interruption
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
    var hasChanged = false
    let isNew = files.kind(folder) == nil
    do {
      try describing(folder) { try files.makeFolder(folder) }
      // Two builds at once take turns: the manifest of one would not know the files of the other.
      let unlock = files.lock(folder)
      defer { unlock() }
      return try interruption.protect { try replace(outputs, &hasChanged) }
    } catch {
      if isNew { files.removeEmptyFolder(folder) }
      throw Failure(reason: (error as? FileProblem)?.reason ?? "\(error)", hasChanged: hasChanged)
    }
  }

  private func replace(_ outputs: [(path: String, bytes: [UInt8])], _ hasChanged: inout Bool) throws -> Summary {
    var summary = Summary()
    var links = LinksInOutput(folder: folder, files: files)
    for path in [Self.manifestName] + outputs.map(\.path) {
      guard let link = links.link(on: path) else { continue }
      throw FileProblem("\(link): a symbolic link stands there, and builds write through none; remove it")
    }
    Stage.removeAbandoned(in: folder, files: files, except: process)
    let known = manifestPaths()
    let current = Set(outputs.map { Array($0.path.utf8) })
    let ours = Set(known.map { Array($0.utf8) })
    let stale = known.filter { !current.contains(Array($0.utf8)) && isFile($0, &links) }
    let changed = outputs.filter { (try? files.read(folder + "/" + $0.path)) != $0.bytes }
    for (path, _) in changed where !ours.contains(Array(path.utf8)) && files.kind(folder + "/" + path) != nil {
      throw FileProblem("\(path): a file that no build made stands there; move it, or choose another output folder")
    }
    summary.written = changed.count
    summary.unchanged = outputs.count - changed.count
    if changed.isEmpty, stale.isEmpty, hasManifest(of: outputs.map(\.path)) { return summary }

    let stage = try Stage(in: folder, files: files, process: process)
    defer { stage.remove() }
    for (path, bytes) in changed {
      if interruption.isRequested { throw FileProblem("interrupted") }
      try describing(path) {
        try stage.write(path, bytes)
        if path.utf8.contains(UInt8(ascii: "/")) { try files.makeFolder(folder + "/" + Path.parent(path)) }
      }
    }
    let all = known + outputs.map(\.path).filter { !ours.contains(Array($0.utf8)) }
    if !changed.isEmpty || !stale.isEmpty { try writeManifest(all, by: stage) }
    for (path, _) in changed {
      try describing(path) { try stage.move(path, to: folder + "/" + path) }
      hasChanged = true
    }
    for path in stale {
      try remove(path)
      hasChanged = true
      summary.removed += 1
    }
    try writeManifest(outputs.map(\.path), by: stage)
    return summary
  }

  /// Removes the files that builds made, then the manifest, and the folders that this leaves empty; returns how many files
  /// those were, or throws a ``Failure``. One that is stopped is finished by the next.
  package func removeAll() throws(Failure) -> Int {
    guard files.kind(folder) == .folder else { return 0 }
    let unlock = files.lock(folder)
    defer { unlock() }
    Stage.removeAbandoned(in: folder, files: files, except: process)
    var removed = 0
    var links = LinksInOutput(folder: folder, files: files)
    do {
      let known = manifestPaths()
      for path in known where isFile(path, &links) {
        try remove(path)
        removed += 1
      }
      if !known.isEmpty, links.link(on: Self.manifestName) == nil { try remove(Self.manifestName) }
    } catch {
      throw Failure(reason: (error as? FileProblem)?.reason ?? "\(error)", hasChanged: removed > 0)
    }
    files.removeEmptyFolder(folder)
    return removed
  }

  /// Whether a file stands in the output itself, reached through no link.
  private func isFile(_ path: String, _ links: inout LinksInOutput) -> Bool {
    links.link(on: path) == nil && files.kind(folder + "/" + path) == .file
  }

  /// Removes a file of the output, and the folders that this leaves empty.
  private func remove(_ path: String) throws {
    try describing(path) { try files.removeFile(folder + "/" + path) }
    for parent in Path.ancestors(path) { files.removeEmptyFolder(folder + "/" + parent) }
  }

  // MARK: Manifest

  private func manifestPaths() -> [String] {
    guard let bytes = try? files.read(folder + "/" + Self.manifestName) else { return [] }
    let lines = bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
    guard lines.first == Self.manifestHeading else { return [] }
    return lines.dropFirst().filter { Path.isInside($0) }
  }

  private func writeManifest(_ paths: [String], by stage: Stage) throws {
    if hasManifest(of: paths) { return }
    try describing(Self.manifestName) {
      try stage.write(Self.manifestName, Self.manifest(of: paths))
      try stage.move(Self.manifestName, to: folder + "/" + Self.manifestName)
    }
  }

  private func hasManifest(of paths: [String]) -> Bool {
    (try? files.read(folder + "/" + Self.manifestName)) == Self.manifest(of: paths)
  }

  private static func manifest(of paths: [String]) -> [UInt8] {
    let sorted = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return Array(([manifestHeading] + sorted).map { $0 + "\n" }.joined().utf8)
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

/// Finds symbolic links on the way to files of the output; each folder is looked at once.
private struct LinksInOutput {
  let folder: String
  let files: FileSystem
  private var found: [String: Bool] = [:]

  init(folder: String, files: FileSystem) {
    self.folder = folder
    self.files = files
  }

  /// The path itself or the highest folder above it that is a link; nil where there is none.
  mutating func link(on path: String) -> String? {
    for folder in Path.ancestors(path).reversed() {
      let isLink = found[folder] ?? files.isLink(self.folder + "/" + folder)
      found[folder] = isLink
      if isLink { return folder }
    }
    return files.isLink(folder + "/" + path) ? path : nil
  }
}
