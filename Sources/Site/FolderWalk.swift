import Diagnostics

/// Finds the files of a site's sources, and reports what no build can take.
struct FolderWalk {
  /// The root of the site, without links.
  let root: String
  let files: FileSystem
  /// Whether symbolic links may lead out of the site.
  let followsLinks: Bool
  private(set) var diagnostics: [Diagnostic] = []

  init(root: String, files: FileSystem, followsLinks: Bool) {
    self.root = root
    self.files = files
    self.followsLinks = followsLinks
  }

  /// All files below a folder of the site, sorted, by their paths in the site; hidden ones are not of it. A link back to a folder
  /// above is an error, not a hang.
  mutating func files(below folder: String) -> [String] { files(below: folder, ancestors: []) }

  private mutating func files(below folder: String, ancestors: [String]) -> [String] {
    guard let real = files.realPath(root + "/" + folder), isInSite(folder) else { return [] }
    if ancestors.contains(real) {
      diagnostics.append(.linkLoop(folder))
      return []
    }
    var found = [String]()
    for name in names(in: folder) {
      guard Path.isPortable(name) else {
        diagnostics.append(.badFileName(name, in: folder))
        continue
      }
      let path = folder + "/" + name
      switch files.kind(root + "/" + path) {
      case .file: if isInSite(path) { found.append(path) }
      case .folder: found += files(below: path, ancestors: ancestors + [real])
      case .brokenLink:
        diagnostics.append(
          Diagnostic(
            "broken-link", file: path, position: nil,
            message: "the symbolic link leads nowhere, or only to itself", suggestion: .hint("remove or mend the link"))
        )
      case .other, nil: diagnostics.append(.unreadable(path, reason: "it is no regular file"))
      }
    }
    return found
  }

  /// The names in a folder, sorted, without hidden ones.
  mutating func names(in folder: String) -> [String] {
    do {
      return try files.list(root + "/" + folder).filter { !$0.hasPrefix(".") }.sorted()
    } catch {
      diagnostics.append(.unreadable(folder, reason: (error as? FileProblem)?.reason ?? "\(error)"))
      return []
    }
  }

  /// The bytes of a file that was found.
  mutating func read(_ path: String) -> [UInt8]? {
    do {
      return try files.read(root + "/" + path)
    } catch {
      diagnostics.append(.unreadable(path, reason: (error as? FileProblem)?.reason ?? "\(error)"))
      return nil
    }
  }

  /// Whether a path is no link, or one that stays among what a site may publish; another is reported.
  mutating func isInSite(_ path: String) -> Bool {
    guard !followsLinks, files.isLink(root + "/" + path), let real = files.realPath(root + "/" + path) else {
      return true
    }
    let isInside = Path.isAtOrBelow(root, real)
    let inner = Path.segments(isInside ? Path.dropping(root == "/" ? "/" : root + "/", from: real) : "")
    if isInside, real != root, !inner.contains(where: { $0.hasPrefix(".") }) { return true }
    diagnostics.append(
      Diagnostic(
        "link-outside", file: path, position: nil,
        message: isInside
          ? "the symbolic link leads to `\(inner.joined(separator: "/"))`, which is no part of the pages"
          : "the symbolic link leads out of the site, to `\(real)`",
        expected: "a file or folder of the site, or a copy in the place of the link",
        suggestion: .hint("`follow_links: true` in `\(SiteConfiguration.fileName)` allows such links")))
    return false
  }
}
