extension FileSystem {
  /// Some new files of which one could not be written.
  struct WriteFailure: Error {
    var path: String
    var reason: String
  }

  /// Writes all of some new files in a folder, or leaves nothing of them behind.
  func writeAll(_ contents: [(path: String, bytes: [UInt8])], in folder: String) throws(WriteFailure) {
    let isNew = kind(folder) == nil
    var written = [String]()
    for (path, bytes) in contents {
      do {
        try makeFolder(folder + "/" + Path.parent(path))
        guard kind(folder + "/" + path) == nil else { throw FileProblem("File exists") }
        written.append(path)
        try write(folder + "/" + path, bytes)
      } catch {
        for path in written {
          try? removeFile(folder + "/" + path)
          for parent in Path.ancestors(path) { removeEmptyFolder(folder + "/" + parent) }
        }
        if isNew { removeEmptyFolder(folder) }
        throw WriteFailure(path: path, reason: (error as? FileProblem)?.reason ?? "\(error)")
      }
    }
  }
}
