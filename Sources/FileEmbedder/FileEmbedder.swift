import Foundation

/// Writes files into a Swift file, as text in base64 that the compiler takes as it is.
///
///     FileEmbedder <output> <name>=<folder>…
///
/// A file is named by the name of its folder and its path in there.
@main
struct FileEmbedder {
  static func main() throws {
    let arguments = CommandLine.arguments
    var entries = [String]()
    for argument in arguments.dropFirst(2) {
      let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
      let folder = URL(filePath: parts[1])
      let paths = (FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []).sorted()
      for path in paths {
        let file = folder.appending(path: path)
        guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
        let content = try Data(contentsOf: file).base64EncodedString()
        entries.append("    (\"\(parts[0])/\(path)\", \"\(content)\"),\n")
      }
    }
    let source =
      "extension BuiltInFiles {\n  static let encoded: [(name: StaticString, content: StaticString)] = [\n"
      + entries.joined() + "  ]\n}\n"
    try source.write(to: URL(filePath: arguments[1]), atomically: true, encoding: .utf8)
  }
}
