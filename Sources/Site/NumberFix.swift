import Diagnostics
import Foundation
import Lessons

/// A wrong number in a source file, and what to write in its place.
public struct NumberFix: Sendable, Hashable {
  /// The file, relative to the site's root.
  public let file: String
  /// Where the number starts, in lines and Unicode scalars.
  public let line: Int, column: Int
  /// How many scalars the words of its link take.
  let length: Int
  /// The number as it stands there.
  public let written: String
  /// The number that the experiment bears out, written in the same manner.
  public let replacement: String

  init(_ place: Located<String>, in file: String, replacement: String) {
    self.file = file
    line = place.position.line
    column = place.position.column
    length = place.length
    written = place.value
    self.replacement = replacement
  }

  /// Puts the replacements into the bytes of their file. All other bytes stay: a byte order mark, line endings of any
  /// kind, other numbers of the line. A number that does not stand where it should (an escape hides it, or the file has
  /// changed) is left alone.
  ///
  /// - Returns: The new bytes, and the fixes that were made.
  package static func apply(_ fixes: [NumberFix], to bytes: [UInt8]) -> (bytes: [UInt8], made: [NumberFix]) {
    let starts = lineStarts(of: bytes)
    var bytes = bytes
    var made = [NumberFix]()
    // From the end, so that the places before stay as they are.
    for fix in fixes.sorted(by: { ($0.line, $0.column) > ($1.line, $1.column) }) {
      guard starts.indices.contains(fix.line - 1), let range = fix.range(in: bytes, lineStart: starts[fix.line - 1])
      else { continue }
      bytes.replaceSubrange(range, with: fix.replacement.utf8)
      made.append(fix)
    }
    return (bytes, made.reversed())
  }

  /// The bytes of the number within the words of its link, `**0.57**` being more than the number.
  private func range(in bytes: [UInt8], lineStart: Int) -> Range<Int>? {
    guard let start = Self.advance(lineStart, by: column - 1, in: bytes),
      let end = Self.advance(start, by: length, in: bytes)
    else { return nil }
    let number = Array(written.utf8)
    let places = (start...end).filter { $0 + number.count <= end && bytes[$0...].starts(with: number) }
    guard places.count == 1 else { return nil }
    return places[0]..<places[0] + number.count
  }

  /// The offset some scalars on, within one line.
  private static func advance(_ offset: Int, by scalars: Int, in bytes: [UInt8]) -> Int? {
    var offset = offset
    for _ in 0..<scalars {
      guard offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x0D else { return nil }
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return offset
  }

  /// Where lines start, as `SourceText` counts them: a byte order mark belongs to none.
  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for (offset, byte) in bytes.enumerated()
    where byte == 0x0A || (byte == 0x0D && !(offset + 1 < bytes.count && bytes[offset + 1] == 0x0A)) {
      starts.append(offset + 1)
    }
    return starts
  }
}

extension [NumberFix] {
  /// Rewrites the files, each whole at every moment, with the rights it had.
  ///
  /// - Returns: The fixes that were made, in the order of files and places, and what could not be written.
  func write(root: String, files: FileSystem) -> (made: [NumberFix], diagnostics: [Diagnostic]) {
    var made = [NumberFix]()
    var diagnostics = [Diagnostic]()
    for file in Set(map(\.file)).sorted() {
      let path = files.realPath(root + "/" + file) ?? root + "/" + file
      do {
        let bytes = try files.read(path)
        let result = NumberFix.apply(filter { $0.file == file }, to: bytes)
        if result.made.isEmpty { continue }
        try Interruption.ofProcess.protect { try files.replace(path, with: result.bytes) }
        made += result.made
      } catch {
        diagnostics.append(
          Diagnostic(
            "write-failed", file: file, position: nil,
            message: "cannot mend the file: \((error as? FileProblem)?.reason ?? "\(error)")"))
      }
    }
    return (made, diagnostics)
  }
}

extension FileSystem {
  /// Gives a file other bytes, at once and whole, with the rights it had.
  fileprivate func replace(_ path: String, with bytes: [UInt8]) throws {
    let folder = Path.parent(path)
    // A file of this name that is there is somebody's, and stops it.
    let temporary = folder + "/.unroll-fix-\(ProcessInfo.processInfo.processIdentifier)"
    try write(temporary, bytes)
    copyRights(path, temporary)
    do {
      try rename(temporary, path)
    } catch {
      try? removeFile(temporary)
      throw error
    }
  }
}
