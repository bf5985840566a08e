import Diagnostics
import Foundation
import Site
import Testing

struct OutputWriterTests {
  static let old: [(path: String, bytes: [UInt8])] = [
    ("index.html", [1]), ("a/b.html", [2]), ("a/same.html", [3]), ("gone/deep/c.html", [4]),
  ]
  static let new: [(path: String, bytes: [UInt8])] = [
    ("index.html", [9, 9]), ("a/b.html", [8]), ("a/same.html", [3]), ("new/d.html", [7]),
  ]

  static let mark = "Files of a build that is under way; unroll made this folder and removes it.\n"

  private func prepared() throws -> (TemporarySite, String) {
    let site = try TemporarySite()
    let folder = site.root + "/public"
    _ = try OutputWriter(folder: folder, files: .disk).write(Self.old)
    try site.write("public/CNAME", "example.org")
    try site.write("public/gone/foreign.txt", "mine")
    return (site, folder)
  }

  private func contents(_ files: [(path: String, bytes: [UInt8])]) -> [String: [UInt8]] {
    var all = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
    all["CNAME"] = Array("example.org".utf8)
    all["gone/foreign.txt"] = Array("mine".utf8)
    return all
  }

  private func withoutManifest(_ folder: String) -> [String: [UInt8]] {
    snapshot(of: folder).filter { $0.key != OutputWriter.manifestName && !$0.key.hasPrefix(".unroll-stage-") }
  }

  @Test func `writes what changed, removes what only the old manifest lists, leaves what is foreign`() throws {
    let (site, folder) = try prepared()
    let summary = try OutputWriter(folder: folder, files: .disk).write(Self.new)
    #expect(summary.written == 3 && summary.unchanged == 1 && summary.removed == 1)
    #expect(withoutManifest(folder) == contents(Self.new))
    #expect(FileManager.default.fileExists(atPath: folder + "/gone/deep") == false)
    #expect(try FileManager.default.contentsOfDirectory(atPath: site.root).sorted() == ["public", "templates"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).contains { $0.contains("stage") } == false)
  }

  @Test func `removes all that builds made, and leaves what is foreign`() throws {
    let (site, folder) = try prepared()
    defer { withExtendedLifetime(site) {} }
    let writer = OutputWriter(folder: folder, files: .disk)
    #expect(try writer.removeAll() == 4)
    #expect(snapshot(of: folder) == contents([]))
    #expect(FileManager.default.fileExists(atPath: folder + "/a") == false)
    #expect(try writer.removeAll() == 0)
  }

  @Test func `a removal that is stopped is finished by the next`() throws {
    let (site, folder) = try prepared()
    defer { withExtendedLifetime(site) {} }
    var files = FileSystem.disk
    files.removeFile = { path in
      if path.hasSuffix("index.html") { throw FileProblem("Permission denied") }
      try FileSystem.disk.removeFile(path)
    }
    #expect(throws: OutputWriter.Failure.self) { try OutputWriter(folder: folder, files: files).removeAll() }
    #expect(try OutputWriter(folder: folder, files: .disk).removeAll() > 0)
    #expect(snapshot(of: folder) == contents([]))
  }

  @Test func `unchanged files are not touched`() throws {
    let (site, folder) = try prepared()
    defer { withExtendedLifetime(site) {} }
    let record = Recorder()
    var files = FileSystem.disk
    files.rename = { old, new in
      record.add(new)
      try FileSystem.disk.rename(old, new)
    }
    _ = try OutputWriter(folder: folder, files: files).write(Self.old)
    #expect(record.names.isEmpty, "\(record.names)")
  }

  /// Fails the n-th operation of each kind, for all n that occur.
  @Test(arguments: ["write", "rename", "makeFolder", "removeFile"], 0..<6)
  func `after a failure every file is whole, and the next build brings the rest`(operation: String, n: Int) throws {
    let (site, folder) = try prepared()
    let before = withoutManifest(folder)
    let counter = Recorder()
    @Sendable func fails() -> Bool {
      counter.add("")
      return counter.names.count == n + 1
    }
    var files = FileSystem.disk
    switch operation {
    case "write":
      files.write = { path, bytes in
        guard fails() else { return try FileSystem.disk.write(path, bytes) }
        // A full disk leaves half a file.
        try FileSystem.disk.write(path, Array(bytes.prefix(bytes.count / 2)))
        throw FileProblem("No space left on device")
      }
    case "rename":
      files.rename = { old, new in
        if fails() { throw FileProblem("Input/output error") }
        try FileSystem.disk.rename(old, new)
      }
    case "makeFolder":
      files.makeFolder = { path in
        if fails() { throw FileProblem("Permission denied") }
        try FileSystem.disk.makeFolder(path)
      }
    default:
      files.removeFile = { path in
        if fails() { throw FileProblem("Operation not permitted") }
        try FileSystem.disk.removeFile(path)
      }
    }
    do {
      _ = try OutputWriter(folder: folder, files: files).write(Self.new)
      // Fewer operations than n: then it went through.
      #expect(withoutManifest(folder) == contents(Self.new))
    } catch {
      let after = withoutManifest(folder)
      let new = contents(Self.new)
      for (path, bytes) in after { #expect(bytes == before[path] || bytes == new[path], "\(path) is neither") }
      for path in before.keys where new[path] != nil { #expect(after[path] != nil, "\(path) is lost") }
      // Staging comes before the first rename, so a full disk changes nothing; only the last manifest comes after.
      if operation == "write" || operation == "makeFolder" { #expect(after == before || after == new) }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: site.root).sorted() == ["public", "templates"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).contains { $0.contains("stage") } == false)
    _ = try OutputWriter(folder: folder, files: .disk).write(Self.new)
    #expect(withoutManifest(folder) == contents(Self.new))
  }

  @Test func `a write that fails is reported and nothing is lost`() async throws {
    let site = try TemporarySite(smallSite)
    _ = await site.build()
    let before = snapshot(of: site.root + "/public")
    try site.write("content/en/index.md", "---\ntitle: Changed\n---\nNew text.\n")
    var files = FileSystem.disk
    files.write = { _, _ in throw FileProblem("No space left on device") }
    let report = await site.build(files: files)
    #expect(report.isFailed)
    #expect(report.diagnostics.map(\.id) == ["write-failed"])
    #expect(report.diagnostics.first?.message.contains("No space left on device") == true)
    #expect(snapshot(of: site.root + "/public") == before)
  }

  @Test func `a manifest cannot make a build remove files outside`() throws {
    let (site, folder) = try prepared()
    defer { withExtendedLifetime(site) {} }
    try site.write("precious.txt", "keep")
    let manifest = try #require(site.read("public/.manifest"))
    try site.write("public/.manifest", manifest + "../precious.txt\n/etc/hostname\na/../../precious.txt\n/\u{301}x\n")
    _ = try OutputWriter(folder: folder, files: .disk).write(Self.new)
    #expect(site.read("precious.txt") == "keep")
  }

  @Test func `a file that no build made is neither replaced nor removed`() throws {
    let (site, folder) = try prepared()
    try site.write("public/new/d.html", "mine")
    let before = snapshot(of: folder)
    #expect(throws: OutputWriter.Failure.self) { try OutputWriter(folder: folder, files: .disk).write(Self.new) }
    #expect(snapshot(of: folder) == before)
    // A manifest of another program says nothing about what is ours.
    try site.write("other/.manifest", "important.txt\n")
    try site.write("other/important.txt", "mine")
    _ = try OutputWriter(folder: site.root + "/other", files: .disk).write(Self.new)
    #expect(site.read("other/important.txt") == "mine")
  }

  /// From its n-th operation on, nothing that the build asks for happens any more, as when it is killed.
  @Test(arguments: 0..<24)
  func `a build may be killed at any moment`(n: Int) throws {
    let (site, folder) = try prepared()
    let before = withoutManifest(folder)
    let counter = Recorder()
    @Sendable func isKilled() -> Bool {
      counter.add("")
      return counter.names.count > n
    }
    var files = FileSystem.disk
    files.write = { path, bytes in
      if isKilled() {
        // The operation at hand may be half done.
        if counter.names.count == n + 1 { try FileSystem.disk.write(path, Array(bytes.prefix(bytes.count / 2))) }
        throw FileProblem("killed")
      }
      try FileSystem.disk.write(path, bytes)
    }
    files.rename = { old, new in
      if isKilled() { throw FileProblem("killed") }
      try FileSystem.disk.rename(old, new)
    }
    files.makeFolder = { path in
      if isKilled() { throw FileProblem("killed") }
      try FileSystem.disk.makeFolder(path)
    }
    files.removeFile = { path in
      if isKilled() { throw FileProblem("killed") }
      try FileSystem.disk.removeFile(path)
    }
    files.removeEmptyFolder = { path in if !isKilled() { FileSystem.disk.removeEmptyFolder(path) } }
    files.removeTree = { path in if !isKilled() { FileSystem.disk.removeTree(path) } }
    _ = try? OutputWriter(folder: folder, files: files).write(Self.new)
    let new = contents(Self.new)
    for (path, bytes) in withoutManifest(folder) {
      #expect(bytes == before[path] || bytes == new[path], "\(path) is neither the old nor the new one")
    }
    for path in before.keys where new[path] != nil { #expect(withoutManifest(folder)[path] != nil, "\(path) is lost") }
    // The process is gone, and the next build makes something else: of both others nothing stays.
    var next = FileSystem.disk
    next.isRunning = { _ in false }
    _ = try OutputWriter(folder: folder, files: next).write([("other.html", [5])])
    #expect(withoutManifest(folder) == contents([("other.html", [5])]))
    #expect(try FileManager.default.contentsOfDirectory(atPath: site.root).sorted() == ["public", "templates"])
  }

  @Test func `builds at once take turns`() async throws {
    let (site, folder) = try prepared()
    defer { withExtendedLifetime(site) {} }
    let sets = (0..<8).map { turn in Self.new + [(path: "only/\(turn).html", bytes: [UInt8(turn)])] }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for outputs in sets {
        // Each in a stage of its own, as processes have.
        group.addTask {
          _ = try OutputWriter(folder: folder, files: .disk, process: Int32(outputs.last?.bytes[0] ?? 0) + 900_000_000)
            .write(outputs)
        }
      }
      try await group.waitForAll()
    }
    let found = withoutManifest(folder)
    #expect(sets.contains { contents($0) == found }, "\(found.keys.sorted())")
  }

  @Test func `what a killed build left is known to the next one`() throws {
    let (site, folder) = try prepared()
    // Killed between the second and the third rename, its stage left behind under the number of no process.
    try site.write("public/.unroll-stage-999999999/new/d.html", "half")
    try site.write("public/.unroll-stage-999999999/.mark", Self.mark)
    try site.write("public/.unroll-stage-999999998/.mark", String(Self.mark.prefix(9)))
    let counter = Recorder()
    var files = FileSystem.disk
    files.rename = { old, new in
      counter.add(new)
      if counter.names.count == 3 { throw FileProblem("killed") }
      try FileSystem.disk.rename(old, new)
    }
    #expect(throws: OutputWriter.Failure.self) { try OutputWriter(folder: folder, files: files).write(Self.new) }
    // The next build makes something else: nothing of the first stays.
    _ = try OutputWriter(folder: folder, files: .disk).write([("other.html", [5])])
    #expect(withoutManifest(folder) == contents([("other.html", [5])]))
    #expect(try FileManager.default.contentsOfDirectory(atPath: site.root).sorted() == ["public", "templates"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).contains { $0.contains("stage") } == false)
  }
}

/// Collects names from closures that must be sendable.
final class Recorder: @unchecked Sendable {
  private let lock = NSLock()
  private var all: [String] = []
  var names: [String] { lock.withLock { all } }
  func add(_ name: String) { lock.withLock { all.append(name) } }
}
