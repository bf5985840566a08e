import Foundation

/// What a build does to files, as a value: tests put their own in its place and stay in memory, or make a write fail.
/// All paths are absolute.
public struct FileSystem: Sendable {
  /// What stands at a path.
  public enum Kind: Sendable, Equatable {
    /// A regular file.
    case file
    /// A folder.
    case folder
    /// A symbolic link that leads nowhere or in a circle.
    case brokenLink
    /// A device, a socket, a pipe.
    case other
  }

  /// The bytes of a file; throws a ``FileProblem``.
  public var read: @Sendable (String) throws -> [UInt8]
  /// The names in a folder, in no order; throws a ``FileProblem``.
  public var list: @Sendable (String) throws -> [String]
  /// What stands at a path, links followed; nil for nothing.
  public var kind: @Sendable (String) -> Kind?
  /// The path with every link followed.
  public var realPath: @Sendable (String) -> String?
  /// Whether a symbolic link stands at a path, wherever it leads.
  public var isLink: @Sendable (String) -> Bool
  /// Whether a process with this number is running.
  public var isRunning: @Sendable (Int32) -> Bool
  /// Creates a file with its bytes, in a folder that exists. What stands there already, a link too, is never written to.
  public var write: @Sendable (String, [UInt8]) throws -> Void
  /// Creates a folder and those above it.
  public var makeFolder: @Sendable (String) throws -> Void
  /// Creates a folder in one that exists; fails where anything stands.
  public var makeNewFolder: @Sendable (String) throws -> Void
  /// Renames a file over another, at once and whole.
  public var rename: @Sendable (String, String) throws -> Void
  /// Gives the second file the rights of the first, as far as that is allowed.
  public var copyRights: @Sendable (String, String) -> Void
  /// Removes a file.
  public var removeFile: @Sendable (String) throws -> Void
  /// Removes a folder if it is empty.
  public var removeEmptyFolder: @Sendable (String) -> Void
  /// Removes a folder with all that is in it; of a link, the link alone.
  public var removeTree: @Sendable (String) -> Void
  /// Waits until no other process has locked a folder, and locks it until the returned closure is called or this process
  /// ends. Where the file system has no locks, nothing is locked.
  public var lock: @Sendable (String) -> @Sendable () -> Void
}

/// A file operation that the system refused.
public struct FileProblem: Error, Sendable {
  /// The reason in the system's words: "Permission denied".
  public let reason: String

  /// A problem with the system's words for it.
  public init(_ reason: String) { self.reason = reason }

  fileprivate static var last: FileProblem { FileProblem(String(cString: strerror(errno))) }
}

extension FileSystem {
  /// The real one.
  public static let disk = FileSystem(
    read: { path in
      guard let handle = fopen(path, "rb") else { throw FileProblem.last }
      defer { fclose(handle) }
      var bytes = [UInt8]()
      var status = stat()
      if fstat(fileno(handle), &status) == 0 { bytes.reserveCapacity(Int(status.st_size)) }
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = fread(&buffer, 1, buffer.count, handle)
        bytes += buffer[0..<count]
        if count < buffer.count { break }
      }
      guard ferror(handle) == 0 else { throw FileProblem.last }
      return bytes
    },
    list: { path in
      guard let folder = opendir(path) else { throw FileProblem.last }
      defer { closedir(folder) }
      var names = [String]()
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != "." && name != ".." { names.append(name) }
      }
      return names
    },
    kind: { path in
      var status = stat()
      if stat(path, &status) == 0 {
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        default: return .other
        }
      }
      return lstat(path, &status) == 0 ? .brokenLink : nil
    },
    realPath: { path in
      guard let resolved = realpath(path, nil) else { return nil }
      defer { free(resolved) }
      return String(cString: resolved)
    },
    isLink: { path in
      var status = stat()
      return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    },
    isRunning: { process in kill(process, 0) == 0 || errno == EPERM },
    write: { path, bytes in
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
      guard descriptor >= 0, let handle = fdopen(descriptor, "wb") else { throw FileProblem.last }
      let written = bytes.isEmpty ? 0 : fwrite(bytes, 1, bytes.count, handle)
      // A full disk may show only when the buffer is flushed.
      let isFlushed = fflush(handle) == 0 && fsync(fileno(handle)) == 0
      let problem = FileProblem.last
      guard fclose(handle) == 0, isFlushed, written == bytes.count else { throw problem }
    },
    makeFolder: { path in
      // One after the other: the system's words say more than Foundation's number.
      for folder in ([path] + Path.ancestors(path)).reversed()
      where mkdir(folder, 0o777) != 0 && errno != EEXIST && errno != EISDIR && errno != EROFS { throw FileProblem.last }
      var status = stat()
      guard stat(path, &status) == 0 else { throw FileProblem.last }
      guard status.st_mode & S_IFMT == S_IFDIR else { throw FileProblem("Not a directory") }
    },
    makeNewFolder: { path in
      guard mkdir(path, 0o777) == 0 else { throw FileProblem.last }
    },
    rename: { old, new in
      guard Foundation.rename(old, new) == 0 else { throw FileProblem.last }
    },
    copyRights: { old, new in
      var status = stat()
      if stat(old, &status) == 0 { _ = chmod(new, status.st_mode & 0o7777) }
    },
    removeFile: { path in
      guard unlink(path) == 0 else { throw FileProblem.last }
    },
    removeEmptyFolder: { path in _ = rmdir(path) },
    removeTree: { path in try? FileManager.default.removeItem(atPath: path) },
    lock: { path in
      let descriptor = open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { return {} }
      while flock(descriptor, LOCK_EX) != 0 && errno == EINTR {}
      return { close(descriptor) }
    })
}
