/// The folder in which a build prepares its files: inside the output, so that each can be renamed into its place.
///
/// Its name and the mark in it say whose it is. It is made where nothing stands, and only what bears the mark is removed.
struct Stage {
  /// Hidden, so that no page and no asset can have the name.
  static let prefix = ".unroll-stage-"
  static let markName = ".mark"
  static let mark = Array("Files of a build that is under way; unroll made this folder and removes it.\n".utf8)

  let folder: String
  private let files: FileSystem

  /// Makes a stage in a folder, for a process.
  init(in output: String, files: FileSystem, process: Int32) throws {
    self.files = files
    folder = output + "/" + Self.prefix + "\(process)"
    try files.makeNewFolder(folder)
    do {
      try files.write(folder + "/" + Self.markName, Self.mark)
    } catch {
      remove()
      throw error
    }
  }

  /// Writes a file to be, in a folder that may have to be made.
  func write(_ path: String, _ bytes: [UInt8]) throws {
    let parent = Path.parent(path)
    if !parent.isEmpty { try files.makeFolder(folder + "/" + parent) }
    try files.write(folder + "/" + path, bytes)
  }

  /// Puts a prepared file into its place.
  func move(_ path: String, to place: String) throws { try files.rename(folder + "/" + path, place) }

  func remove() { files.removeTree(folder) }

  /// Removes what builds left that were killed. A process that lives may still be at it.
  static func removeAbandoned(in output: String, files: FileSystem, except own: Int32) {
    for name in (try? files.list(output)) ?? [] where name.hasPrefix(prefix) {
      let folder = output + "/" + name
      guard let process = Int32(name.dropFirst(prefix.count)), process == own || !files.isRunning(process),
        !files.isLink(folder)
      else { continue }
      if !files.isLink(folder + "/" + markName), (try? files.read(folder + "/" + markName)) == mark {
        files.removeTree(folder)
      } else {
        // Killed before the mark was written: there is nothing in it. Anything else is somebody's.
        removeUnmarked(folder, files)
      }
    }
  }

  private static func removeUnmarked(_ folder: String, _ files: FileSystem) {
    let mark = folder + "/" + markName
    if (try? files.list(folder)) == [markName], !files.isLink(mark), let bytes = try? files.read(mark),
      Self.mark.starts(with: bytes)
    {
      try? files.removeFile(mark)
    }
    files.removeEmptyFolder(folder)
  }
}
