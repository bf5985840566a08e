import Foundation
import Site
import Testing

/// What cannot be written whole is not left in parts.
struct StarterTests {
  @Test func `a disk that is full leaves nothing of a new lesson or site`() throws {
    let site = try TemporarySite(smallSite)
    let before = snapshot(of: site.root)
    var files = FileSystem.disk
    files.write = { path, bytes in
      try FileSystem.disk.write(path, Array(bytes.prefix(10)))
      if !path.hasSuffix("index.md") { throw FileProblem("No space left on device") }
    }
    let failure = #expect(throws: LessonStarter.Failure.self) {
      try LessonStarter(root: site.root, files: files).makeLesson(title: "B", language: "zh", translating: nil)
    }
    #expect(failure?.reason == "cannot write `content/zh/01-b.md`: No space left on device; nothing was left")
    let other = #expect(throws: SiteStarter.Failure.self) {
      try SiteStarter(files: files).makeSite(in: site.root + "/new", language: "en", copiesTemplates: false)
    }
    #expect(other?.reason.hasSuffix("No space left on device; nothing was left") == true)
    #expect(snapshot(of: site.root) == before)
    #expect(FileSystem.disk.kind(site.root + "/content/zh") == nil && FileSystem.disk.kind(site.root + "/new") == nil)
  }
}
