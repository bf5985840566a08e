import Foundation
import Site

/// A site in a folder of its own, removed when the test ends.
final class TemporarySite {
  let root: String

  /// A site with this project's templates for the given languages, and the given content.
  init(_ content: [String: String] = [:], languages: [String] = ["en"]) throws {
    root = FileManager.default.temporaryDirectory.path + "/unroll-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: Self.repository + "/templates", toPath: root + "/templates")
    for file in try FileManager.default.contentsOfDirectory(atPath: root + "/templates/languages")
    where !languages.contains(where: { file == $0 + ".yml" }) {
      try FileManager.default.removeItem(atPath: root + "/templates/languages/" + file)
    }
    for (path, text) in content { try write(path, text) }
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  /// The root of this project.
  static let repository: String = {
    var url = URL(filePath: #filePath)
    for _ in 0..<3 { url.deleteLastPathComponent() }
    return url.path
  }()

  static let fixtures = repository + "/Tests/SiteTests/Fixtures"

  func write(_ path: String, _ text: String) throws { try write(path, bytes: Array(text.utf8)) }

  func write(_ path: String, bytes: [UInt8]) throws {
    let full = URL(filePath: root + "/" + path)
    try FileManager.default.createDirectory(at: full.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: full)
  }

  func read(_ path: String) -> String? { try? String(contentsOfFile: root + "/" + path, encoding: .utf8) }

  func build(jobs: Int = 2, files: FileSystem = .disk, change: (inout BuildOptions) -> Void = { _ in }) async
    -> BuildReport
  {
    var options = BuildOptions(root: root, jobs: jobs)
    change(&options)
    return await buildSite(options, files: files)
  }
}

/// Every file below a folder with its bytes, by relative path.
func snapshot(of folder: String) -> [String: [UInt8]] {
  var files = [String: [UInt8]]()
  guard let walk = FileManager.default.enumerator(atPath: folder) else { return files }
  for case let path as String in walk {
    if let bytes = try? FileSystem.disk.read(folder + "/" + path), FileSystem.disk.kind(folder + "/" + path) == .file {
      files[path] = bytes
    }
  }
  return files
}

/// A landing page and a chapter with one small figure.
let smallSite = [
  "content/en/index.md": "---\ntitle: Home\n---\nWelcome.\n",
  "content/en/01-chapter.md": """
  ---
  title: Chapter
  ---
  After ten steps [](#vanish) is done.

  ```yaml experiment
  id: vanish
  run: gradient-flow
  parameters: { steps: 10, units: 8 }
  caption: A small one.
  ```

  """,
]
