public import Diagnostics
import Yams

/// Reads YAML as source text with positions.
///
/// Scalars are never interpreted: to YAML 1.1 `off` is false and `3:20` is 200, which no author of a parameter
/// intends. Anchors, aliases, tags, merge keys, repeated keys and several documents are errors.
public enum YAMLReader {
  /// Reads the YAML of a file from a line on.
  ///
  /// - Parameters:
  ///   - text: The YAML, its lines exactly as they stand in the file, with `\n` between them.
  ///   - file: The file, for diagnostics.
  ///   - firstLine: The line of the file on which `text` starts.
  /// - Returns: The value, nil when there is none or it cannot be read, and all problems found.
  public static func read(
    _ text: String, file: String, firstLine: Int = 1
  ) -> (value: YAMLValue?, diagnostics: [Diagnostic]) {
    var fragment = YAMLFragment(text, file: file, firstLine: firstLine)
    let controls = ControlCharacters.problems(
      in: text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(Substring($0)) }, file: file,
      firstLine: firstLine)
    if !controls.isEmpty { return (nil, controls) }
    if let problem = byteOrderMark(in: fragment) { return (nil, [problem]) }
    // Following aliases can take exponential time and space, so a text that may have any is first read without them:
    // an anchor found there is an error, and without anchors there is nothing to follow.
    if text.utf8.contains(UInt8(ascii: "*")), text.utf8.contains(UInt8(ascii: "&")) {
      var defused = fragment.withoutAliases
      if let tree = try? compose(&defused), tree.diagnostics.contains(where: { $0.id == "yaml-anchor" }) {
        return (nil, tree.diagnostics)
      }
    }
    do {
      let tree = try compose(&fragment)
      return (tree.value, tree.diagnostics)
    } catch {
      return (nil, [error])
    }
  }

  /// Reads a file that is YAML as a whole; its problems carry their excerpts.
  public static func read(_ source: SourceText) -> (value: YAMLValue?, diagnostics: [Diagnostic]) {
    let result = read(source.text, file: source.file)
    return (result.value, result.diagnostics.map(source.excerpted))
  }

  private static func compose(_ fragment: inout YAMLFragment) throws(Diagnostic) -> YAMLTree {
    var repeats = 0
    while true {
      do {
        let parser = try Parser(yaml: fragment.text, resolver: .basic, encoding: .utf8)
        return YAMLTree(try parser.singleRoot(), in: fragment)
      } catch YamlError.duplicatedKeysInMapping(let names, let context) {
        // Yams gives up at a repeated key and names only its first place. Made unique, it is read like any other,
        // and the tree reports where it is repeated.
        repeats += 1
        let mark = context.mark
        if repeats <= 32, fragment.markKey(line: mark.line, column: mark.column, count: repeats) { continue }
        let name = names.first.map { " `\($0)`" } ?? ""
        throw fragment.diagnostic(
          "duplicate-key", line: mark.line, column: mark.column, "the key\(name) is given more than once")
      } catch {
        throw describe(error, in: fragment)
      }
    }
  }

  private static func byteOrderMark(in fragment: YAMLFragment) -> Diagnostic? {
    for (line, scalars) in fragment.lines.enumerated() {
      guard let column = scalars.firstIndex(of: "\u{FEFF}") else { continue }
      return fragment.diagnostic(
        "yaml-syntax", line: line + 1, column: column + 1, "YAML cannot hold the character U+FEFF",
        suggestion: .hint("remove the character"))
    }
    return nil
  }
}
