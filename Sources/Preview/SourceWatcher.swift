import Foundation

/// Tells that something under the sources of a site may have changed. What has, a build finds out by itself.
///
/// Where the system reports changes (inotify on Linux), a report follows a save within milliseconds; elsewhere, or where that
/// fails, the files are looked at a few times a second.
final class SourceWatcher: Sendable {
  /// One element for a change or for several at once.
  let changes: AsyncStream<Void>

  /// Watches some folders and files by their names in a folder, of which any may be missing.
  init(root: String, names: [String], usesNotifications: Bool = true) {
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    changes = stream
    let isStopped = Flag()
    continuation.onTermination = { _ in isStopped.set() }
    let tree = WatchedTree(root: root, names: names)
    // From now on: what changes before the thread looks is seen all the same.
    let polling = Polling(tree: tree)
    let thread = Thread {
      while !isStopped.isSet {
        #if os(Linux)
          if usesNotifications, let notifications = Notifications(tree: tree) {
            if polling.seesChange() { continuation.yield() }
            notifications.run(until: isStopped) { continuation.yield() }
          }
        #endif
        // Without notifications, or when they ended: the root is gone, or a folder cannot be watched.
        polling.run(until: isStopped, turns: 10) { continuation.yield() }
      }
    }
    thread.name = "watching sources"
    thread.start()
  }
}

/// Set once, from any thread.
final class Flag: @unchecked Sendable {
  private let lock = NSLock()
  private var value = false
  var isSet: Bool { lock.withLock { value } }
  func set() { lock.withLock { value = true } }
}

/// What there is to watch.
struct WatchedTree: Sendable {
  let root: String
  let names: [String]

  /// Every folder below the names, with links followed but not in circles, and every folder that a linked file is in.
  var folders: [String] {
    var found = [String]()
    var seen = Set<String>()
    walk { path, isFolder in
      let folder = isFolder ? path : (realPath(path).map { ($0 as NSString).deletingLastPathComponent } ?? root)
      if isFolder || isLink(path), seen.insert(folder).inserted { found.append(folder) }
    }
    return found
  }

  /// The state of every file and folder: another one after any change.
  var signature: [String: [Int]] {
    var found = [String: [Int]]()
    walk { path, _ in
      var status = stat()
      guard stat(path, &status) == 0 else { return }
      found[path] = [
        Int(status.st_ino), Int(status.st_size), status.modified.seconds, status.modified.nanoseconds,
        Int(status.st_mode),
      ]
    }
    return found
  }

  private func walk(_ visit: (_ path: String, _ isFolder: Bool) -> Void) {
    var open = names.map { (path: root + "/" + $0, ancestors: [String]()) }
    while let (path, ancestors) = open.popLast() {
      var status = stat()
      guard stat(path, &status) == 0 else { continue }
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      visit(path, isFolder)
      guard isFolder, let real = realPath(path), !ancestors.contains(real) else { continue }
      for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] where !name.hasPrefix(".") {
        open.append((path + "/" + name, ancestors + [real]))
      }
    }
  }

  private func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }
}

extension stat {
  fileprivate var modified: (seconds: Int, nanoseconds: Int) {
    #if os(Linux)
      (st_mtim.tv_sec, st_mtim.tv_nsec)
    #else
      (st_mtimespec.tv_sec, st_mtimespec.tv_nsec)
    #endif
  }
}

/// Looks at the files a few times a second.
final class Polling: @unchecked Sendable {
  private let tree: WatchedTree
  /// What was there when it looked last; used by one thread at a time.
  private var last: [String: [Int]]
  static let interval = 0.3

  init(tree: WatchedTree) {
    self.tree = tree
    last = tree.signature
  }

  /// Whether something is different from the last time.
  func seesChange() -> Bool {
    let now = tree.signature
    defer { last = now }
    return now != last
  }

  /// Looks so many times.
  func run(until isStopped: Flag, turns: Int, changed: () -> Void) {
    for _ in 0..<turns where !isStopped.isSet {
      if seesChange() { changed() }
      Thread.sleep(forTimeInterval: Self.interval)
    }
  }
}
