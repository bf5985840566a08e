import Foundation

/// Files that the program carries, put in by `FileEmbedderPlugin` when the package is built.
package enum BuiltInFiles {
  /// Those below a folder (`templates`, `starter`, `preview`) by their path in it, sorted.
  package static func below(_ folder: String) -> [(path: String, bytes: [UInt8])] {
    encoded.compactMap { name, content in
      let name = "\(name)"
      guard name.hasPrefix(folder + "/"), let data = Data(base64Encoded: "\(content)") else { return nil }
      return (String(name.dropFirst(folder.count + 1)), Array(data))
    }
  }

  /// One of them.
  package static func bytes(_ folder: String, _ path: String) -> [UInt8] {
    below(folder).first { $0.path == path }?.bytes ?? []
  }
}
