import Lessons

/// Paths are bytes to the file system: `/` followed by a combining mark is one character to Swift, but still a
/// separator. So they are taken apart by their UTF-8.
enum Path {
  /// The names between the slashes, empty ones included.
  static func segments(_ path: String) -> [String] {
    path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map { String(Substring($0)) }
  }

  /// The path without its last name; empty when there is none above.
  static func parent(_ path: String) -> String { segments(path).dropLast().joined(separator: "/") }

  /// What follows a prefix of so many bytes.
  static func dropping(_ prefix: String, from path: String) -> String {
    String(Substring(path.utf8.dropFirst(prefix.utf8.count)))
  }

  /// What stands before an ending of so many bytes.
  static func dropping(ending: String, from path: String) -> String {
    String(Substring(path.utf8.dropLast(ending.utf8.count)))
  }

  static func hasEnding(_ ending: String, _ path: String) -> Bool {
    path.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  /// Whether a path stays in its folder and names something there.
  static func isInside(_ path: String) -> Bool {
    segments(path).allSatisfy { isName($0) }
  }

  /// Whether a name is one of a file: not empty, not `.` or `..`, without control characters.
  static func isName(_ name: String) -> Bool {
    !name.utf8.isEmpty && ![".", ".."].contains { $0.utf8.elementsEqual(name.utf8) }
      && name.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 127 }
  }

  /// The most bytes of a name that every file system stores, and of a path that leaves room for the folder of the site.
  static let longestName = 255, longest = 2000

  /// Characters that a URL or another file system gives a meaning of their own.
  static let troublesome = "?#%\\:*\"<>|"

  /// Whether a file of this name can become a page or an asset that every browser and system finds.
  static func isPortable(_ name: String) -> Bool {
    isName(name) && !name.unicodeScalars.contains { troublesome.unicodeScalars.contains($0) }
      && !name.unicodeScalars.contains("\u{FFFD}")
  }

  /// Whether an absolute path is that of a folder, or of something in it.
  static func isAtOrBelow(_ folder: String, _ path: String) -> Bool {
    folder == "/" || path.utf8.elementsEqual(folder.utf8) || path.utf8.starts(with: (folder + "/").utf8)
  }

  /// The folders above a path, nearest first.
  static func ancestors(_ path: String) -> [String] {
    var found = [String]()
    var parent = parent(path)
    while !parent.isEmpty {
      found.append(parent)
      parent = self.parent(parent)
    }
    return found
  }

  /// A path relative to a folder of the content, or nil when it leaves the content.
  static func resolve(_ path: String, in folder: String) -> String? {
    var parts = folder.isEmpty ? [] : segments(folder)
    for part in segments(path) {
      switch part {
      case "", ".": continue
      case "..": if parts.popLast() == nil { return nil }
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }

  /// The link from one file of the output to another.
  static func href(from source: String, to target: String) -> String {
    urlEncodedPath(relative(from: source, to: target))
  }

  /// The path from one file to another.
  static func relative(from source: String, to target: String) -> String {
    let from = segments(source).dropLast()
    let to = segments(target)
    var shared = 0
    while shared < from.count, shared < to.count - 1, from[shared] == to[shared] { shared += 1 }
    let up = [String](repeating: "..", count: from.count - shared)
    return (up + to[shared...]).joined(separator: "/")
  }
}
