import Diagnostics
import Foundation
import Site
import Testing

/// An author trusts the program with a folder: nothing but what builds made is written to, moved or removed.
struct OutputTrustTests {
  private static let files: [(path: String, bytes: [UInt8])] = [("index.html", [1]), ("data/a.csv", [2])]
  private static let manager = FileManager.default

  /// What looks like a stage, but bears no mark, or another one; and what earlier versions took for theirs.
  @Test(arguments: [
    "public.stage-2024/thesis.txt", "public.stage-1", "public/.stage-2024/thesis.txt",
    "public/.unroll-stage-2024/thesis.txt", "public/.unroll-stage-2024/.mark", "public/.unroll-stage-x/.mark",
    "public/.unroll-stage-", "public/.unroll-stage-999999999", "public.unroll-stage-1/a", ".unroll-stage-7/.mark",
  ])
  func `what has a name like a stage stays`(path: String) async throws {
    let site = try TemporarySite(smallSite)
    try site.write(path, "mine")
    #expect(await site.build().isFailed == false)
    #expect(site.read(path) == "mine")
    #expect(cleanSite(root: site.root).isFailed == false)
    #expect(site.read(path) == "mine")
  }

  @Test func `a link with the name of a stage is not followed`() async throws {
    let site = try TemporarySite(smallSite)
    try site.write("home/.mark", OutputWriterTests.mark)
    try site.write("public/CNAME", "example.org")
    try Self.manager.createSymbolicLink(
      atPath: site.root + "/public/.unroll-stage-999999999", withDestinationPath: "../home")
    #expect(await site.build().isFailed == false)
    #expect(cleanSite(root: site.root).isFailed == false)
    #expect(site.read("home/.mark") == OutputWriterTests.mark)
  }

  @Test func `an output that can be written builds in a folder that cannot`() throws {
    let site = try TemporarySite()
    let folder = site.root + "/public"
    try Self.manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var files = FileSystem.disk
    @Sendable func allowed(_ path: String) throws {
      if !path.hasPrefix(folder + "/") { throw FileProblem("Permission denied") }
    }
    files.write = { path, bytes in
      try allowed(path)
      try FileSystem.disk.write(path, bytes)
    }
    files.makeFolder = { path in
      if path != folder { try allowed(path) }
      try FileSystem.disk.makeFolder(path)
    }
    files.makeNewFolder = { path in
      try allowed(path)
      try FileSystem.disk.makeNewFolder(path)
    }
    _ = try OutputWriter(folder: folder, files: files).write(Self.files)
    #expect(snapshot(of: folder).count == 3)
  }

  /// In the place of a folder, of a file and of the manifest; to a folder or file outside.
  @Test(arguments: ["data", "data/a.csv", "index.html", ".manifest"])
  func `nothing is written or removed through a link in the output`(path: String) throws {
    let site = try TemporarySite()
    let folder = site.root + "/public"
    let writer = OutputWriter(folder: folder, files: .disk)
    _ = try writer.write(Self.files)
    let name = URL(filePath: path).lastPathComponent
    try Self.manager.moveItem(atPath: folder + "/" + path, toPath: site.root + "/mine")
    try Self.manager.createSymbolicLink(atPath: folder + "/" + path, withDestinationPath: site.root + "/mine")
    let before = snapshot(of: site.root + "/mine")
    let file = try? Data(contentsOf: URL(filePath: site.root + "/mine"))
    let failure = #expect(throws: OutputWriter.Failure.self) {
      try writer.write([("index.html", [8]), ("data/a.csv", [9]), ("b", [1])])
    }
    #expect(failure?.reason.hasPrefix(path + ": a symbolic link stands there") == true, "\(failure?.reason ?? "")")
    // Nothing of it is asked for any more.
    _ = try? writer.write([("b", [1])])
    _ = try writer.removeAll()
    #expect(snapshot(of: site.root + "/mine") == before, "\(name)")
    #expect((try? Data(contentsOf: URL(filePath: site.root + "/mine"))) == file)
    #expect(FileSystem.disk.isLink(folder + "/" + path))
  }

  @Test(arguments: [
    ("/", "hold the site itself"), ("ROOT", "hold the site itself"), ("ROOT/..", "hold the site itself"),
    ("ROOT/content", "`content`"), ("ROOT/content/en/out", "`content`"), ("ROOT/lessons", "`content`"),
    ("ROOT/lessons/deep/out", "`content`"), ("ROOT/up/public", "`templates`"), ("ROOT/templates/x", "`templates`"),
    ("ROOT/.unroll/site", "`.unroll`"), ("ROOT/self", "hold the site itself"),
  ])
  func `an output is judged where it really is`(output: String, expected: String) async throws {
    let site = try TemporarySite(smallSite)
    let links = ["lessons": "content", "up": "templates", "self": "."]
    for (name, target) in links {
      try Self.manager.createSymbolicLink(atPath: site.root + "/" + name, withDestinationPath: target)
    }
    let folder = output.replacing("ROOT", with: site.root)
    let before = snapshot(of: site.root)
    let report = await site.build { $0.outputFolder = folder }
    #expect(report.diagnostics.map(\.id) == ["bad-output"])
    #expect(report.diagnostics.first?.message.contains(expected) == true, "\(report.diagnostics)")
    let clean = cleanSite(root: site.root, outputFolder: folder)
    #expect(clean.diagnostics.map(\.id) == ["bad-output"])
    #expect(snapshot(of: site.root) == before)
  }

  @Test func `an output may be a link to a folder elsewhere`() async throws {
    let site = try TemporarySite(smallSite)
    try site.write("elsewhere/CNAME", "example.org")
    try Self.manager.createSymbolicLink(atPath: site.root + "/public", withDestinationPath: "elsewhere")
    #expect(await site.build().isFailed == false)
    #expect(site.read("elsewhere/index.html") != nil)
  }

  @Test func `the cache is cleaned of entries alone, and not through a link`() async throws {
    let site = try TemporarySite(smallSite)
    try site.write(".unroll/cache/notes.txt", "mine")
    try site.write(".unroll/cache/12ab", "an entry")
    try site.write(".unroll/cache/12ab.77", "a part of one")
    #expect(cleanSite(root: site.root).hadCache)
    #expect(snapshot(of: site.root + "/.unroll") == ["cache/notes.txt": Array("mine".utf8)])

    try Self.manager.moveItem(atPath: site.root + "/.unroll", toPath: site.root + "/far")
    try site.write("far/cache/12ab", "an entry of somebody")
    try Self.manager.createSymbolicLink(atPath: site.root + "/.unroll", withDestinationPath: "far")
    #expect(!cleanSite(root: site.root).hadCache)
    #expect(site.read("far/cache/12ab") != nil)
  }

  @Test func `a number is mended without touching what stands beside its file`() async throws {
    let site = try TemporarySite(smallSite)
    try site.write(
      "content/en/01-chapter.md",
      smallSite["content/en/01-chapter.md"]! + "It is [7](#vanish:first_norm).\n")
    try site.write("content/en/01-chapter.md.unroll-fix", "mine")
    let report = await checkSite(BuildOptions(root: site.root, jobs: 1), mendsNumbers: true)
    #expect(report.fixes.count == 1)
    #expect(site.read("content/en/01-chapter.md.unroll-fix") == "mine")
    #expect(try Self.manager.contentsOfDirectory(atPath: site.root + "/content/en").count == 3)
  }

  @Test func `an interrupted build leaves no stage, and the output as it was`() throws {
    let site = try TemporarySite()
    let folder = site.root + "/public"
    _ = try OutputWriter(folder: folder, files: .disk).write(Self.files)
    let before = snapshot(of: folder)
    let interruption = Interruption()
    let ended = DispatchSemaphore(value: 0)
    var files = FileSystem.disk
    files.write = { path, bytes in
      try FileSystem.disk.write(path, bytes)
      // As a signal comes: from a thread of its own, which waits until the stage is gone.
      if path.hasSuffix("1.html") {
        Thread {
          interruption.request()
          ended.signal()
        }.start()
        while !interruption.isRequested {}
      }
    }
    let many = (0..<50).map { (path: "page/\($0).html", bytes: [UInt8($0)]) }
    #expect(throws: OutputWriter.Failure.self) {
      try OutputWriter(folder: folder, files: files, interruption: interruption).write(many)
    }
    ended.wait()
    #expect(snapshot(of: folder) == before)
    #expect(throws: OutputWriter.Failure.self) {
      try OutputWriter(folder: folder, files: .disk, interruption: interruption).write(many)
    }
  }
}
