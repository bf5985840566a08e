#if os(Linux)
  import Foundation
  import Glibc

  /// Changes as Linux reports them (inotify).
  ///
  /// A file counts as changed when it was closed after writing or renamed into its place. Of one that vanishes, the news waits
  /// a moment: many editors save by moving the old file away first.
  final class Notifications {
    private let tree: WatchedTree
    private let descriptor: Int32
    /// Watched folders, by their number.
    private var folders: [Int32: String] = [:]
    private var rootWatch: Int32 = -1

    private static let settledWait: Int32 = 2
    private static let unsettledWait: Int32 = 40

    private static let events = UInt32(
      IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF | IN_ATTRIB)

    /// Nil where the system has no notifications to give, or no root to watch.
    init?(tree: WatchedTree) {
      self.tree = tree
      descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
      guard descriptor >= 0 else { return nil }
      rootWatch = inotify_add_watch(descriptor, tree.root, Self.events)
      guard rootWatch >= 0, watchFolders() else {
        close(descriptor)
        return nil
      }
    }

    deinit { close(descriptor) }

    /// Reports until it is stopped, the root is gone, or a folder cannot be watched.
    func run(until isStopped: Flag, changed: () -> Void) {
      var isPending = false
      /// Names that were taken away and may come back at once.
      var unsettled = Set<String>()
      var hasNewNames = false
      while !isStopped.isSet {
        var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        let wait = !isPending ? 500 : unsettled.isEmpty ? Self.settledWait : Self.unsettledWait
        let count = Glibc.poll(&poll, 1, wait)
        if count > 0 {
          guard take(&unsettled, &isPending, &hasNewNames) else { return }
        } else if isPending {
          // New folders are watched before anybody reads them, so that nothing in them is missed.
          guard !hasNewNames || watchFolders() else { return }
          isPending = false
          hasNewNames = false
          unsettled = []
          changed()
        }
      }
    }

    /// Watches all folders, of which many may be watched already.
    private func watchFolders() -> Bool {
      for folder in tree.folders {
        let number = inotify_add_watch(descriptor, folder, Self.events)
        if number >= 0 {
          folders[number] = folder
        } else if errno != ENOENT && errno != ENOTDIR {
          return false
        }
      }
      return true
    }

    /// Reads what has happened; false when the root is gone.
    private func take(_ unsettled: inout Set<String>, _ isPending: inout Bool, _ hasNewNames: inout Bool) -> Bool {
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return count < 0 && (errno == EAGAIN || errno == EINTR) }
      let header = MemoryLayout<inotify_event>.size
      var offset = 0
      while offset + header <= count {
        let (watch, mask, length) = buffer.withUnsafeBytes { raw in
          (
            raw.loadUnaligned(fromByteOffset: offset, as: Int32.self),
            raw.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self),
            Int(raw.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
          )
        }
        let name = String(
          decoding: buffer[(offset + header)..<(offset + header + length)].prefix { $0 != 0 }, as: UTF8.self)
        offset += header + length
        func has(_ flags: Int32...) -> Bool { flags.contains { mask & UInt32(bitPattern: $0) != 0 } }
        if has(Int32(IN_Q_OVERFLOW)) {
          isPending = true
          hasNewNames = true
          continue
        }
        if watch == rootWatch {
          if has(Int32(IN_DELETE_SELF), Int32(IN_MOVE_SELF), Int32(IN_IGNORED), Int32(IN_UNMOUNT)) { return false }
          guard tree.names.contains(name) else { continue }
        } else if name.hasPrefix(".") {
          continue
        }
        let path = "\(watch)/\(name)"
        if has(Int32(IN_CLOSE_WRITE), Int32(IN_MOVED_TO)) {
          unsettled.remove(path)
        } else if has(Int32(IN_MOVED_FROM), Int32(IN_DELETE), Int32(IN_CREATE)), !has(Int32(IN_ISDIR)) {
          unsettled.insert(path)
        }
        // A file that was written to where it stands brings no folder.
        if !has(Int32(IN_CLOSE_WRITE)) { hasNewNames = true }
        isPending = true
      }
      return true
    }
  }
#endif
