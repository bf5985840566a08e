import BuiltInFiles
import Foundation
import Lessons

/// A site to start from.
public struct SiteStarter {
  /// Why a site could not be made.
  public struct Failure: Error {
    /// One line for the author.
    public let reason: String
  }

  /// The languages that there is a first lesson in.
  public static var languages: [String] {
    Set(BuiltInFiles.below("starter").compactMap { Path.segments($0.path).first }).subtracting(["common"]).sorted()
  }

  private let files: FileSystem

  /// A starter; tests put a file system of their own in the place of the real one.
  public init(files: FileSystem = .disk) { self.files = files }

  /// Makes a site in a folder that is empty or not there yet; returns the paths of its files, sorted.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - language: One of ``languages``, in which its lesson is.
  ///   - copiesTemplates: Whether it gets a copy of every built-in template and asset.
  public func makeSite(in folder: String, language: String, copiesTemplates: Bool) throws(Failure) -> [String] {
    switch files.kind(folder) {
    case nil: break
    case .folder:
      do {
        let names = try files.list(folder).sorted()
        guard names.isEmpty else {
          let shown = names.prefix(3).joined(separator: ", ") + (names.count > 3 ? ", …" : "")
          throw Failure(reason: "`\(folder)` is not empty (\(shown)); nothing was written")
        }
      } catch let failure as Failure {
        throw failure
      } catch {
        throw Failure(reason: "cannot read `\(folder)`: \((error as? FileProblem)?.reason ?? "\(error)")")
      }
    default: throw Failure(reason: "`\(folder)` is not a folder; nothing was written")
    }
    var contents = BuiltInFiles.below("starter").compactMap { path, bytes -> (path: String, bytes: [UInt8])? in
      if path.hasPrefix("common/") { return (Path.dropping("common/", from: path), bytes) }
      return path.hasPrefix(language + "/") ? ("content/" + path, bytes) : nil
    }
    if copiesTemplates { contents += BuiltInFiles.below("templates").map { ("templates/" + $0.path, $0.bytes) } }
    contents.sort { $0.path < $1.path }
    do {
      try files.writeAll(contents, in: folder)
    } catch {
      throw Failure(reason: "cannot write `\(folder)/\(error.path)`: \(error.reason); nothing was left")
    }
    return contents.map(\.path)
  }
}
