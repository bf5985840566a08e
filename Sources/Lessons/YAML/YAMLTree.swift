import Diagnostics
import Yams

/// Turns the node tree of Yams into values, and refuses what a reader of the source would not expect.
struct YAMLTree {
  private(set) var value: YAMLValue?
  private(set) var diagnostics: [Diagnostic] = []
  private var refused: Set<Diagnostic> = []
  private let fragment: YAMLFragment

  init(_ root: Node?, in fragment: YAMLFragment) {
    self.fragment = fragment
    value = root.flatMap { convert($0) }
  }

  private mutating func convert(_ node: Node) -> YAMLValue? {
    guard let mark = node.mark else { return nil }
    // Anchors and tags come first in a node, so the source tells them apart better than the tree, which has lost some.
    switch fragment.scalar(line: mark.line, column: mark.column) {
    case "&": return refuse("yaml-anchor", mark, "anchors are not supported here", "write the value out")
    case "!": return refuse("yaml-tag", mark, "tags are not supported here", "remove the tag")
    default: break
    }
    switch node {
    case .scalar(let scalar):
      return .scalar(convert(scalar, mark))
    case .sequence(let sequence):
      let items = sequence.compactMap { convert($0) }
      return .sequence(YAMLSequence(items: items, position: fragment.position(line: mark.line, column: mark.column)))
    case .mapping(let mapping):
      return .mapping(convert(mapping, at: fragment.position(line: mark.line, column: mark.column)))
    case .alias:
      return refuse("yaml-alias", mark, "aliases are not supported here", "write the value out")
    }
  }

  private mutating func convert(_ mapping: Node.Mapping, at position: SourcePosition) -> YAMLMapping {
    var result = YAMLMapping(entries: [], position: position)
    var lines: [String: Int] = [:]
    for (keyNode, valueNode) in mapping {
      let value = convert(valueNode)
      guard case .scalar(let scalar) = convert(keyNode) else {
        if case .scalar = keyNode { continue }
        if let mark = keyNode.mark {
          diagnostics.append(
            fragment.diagnostic("yaml-key", line: mark.line, column: mark.column, "a key has to be text"))
        }
        continue
      }
      var key = scalar.text
      key.value.unicodeScalars.removeAll { $0 == fragment.marker }
      if key.value == "<<", scalar.style == .plain, let mark = keyNode.mark {
        _ = refuse("yaml-merge", mark, "merge keys are not supported here", "write the entries out")
      } else if let line = lines[key.value], let mark = keyNode.mark {
        diagnostics.append(
          fragment.diagnostic(
            "duplicate-key", line: mark.line, column: mark.column, length: key.length,
            "the key `\(key.value)` is given twice", suggestion: .hint("the first is on line \(line)")))
      } else {
        lines[key.value] = key.position.line
        if let value {
          result.entries.append(YAMLEntry(key: key, value: value))
        } else {
          result.refusedKeys.append(key.value)
        }
      }
    }
    return result
  }

  private mutating func convert(_ scalar: Node.Scalar, _ mark: Mark) -> YAMLScalar {
    let style: YAMLScalar.Style =
      switch scalar.style {
      case .singleQuoted: .singleQuoted
      case .doubleQuoted: .doubleQuoted
      case .literal, .folded: .block
      case .plain, .any: .plain
      }
    let line = fragment.lines.indices.contains(mark.line - 1) ? fragment.lines[mark.line - 1] : []
    let rest = line.dropFirst(mark.column - 1)
    let length: Int
    switch style {
    case .plain:
      // Text that goes on over several lines is underlined to the end of its first.
      length = rest.starts(with: scalar.string.unicodeScalars) ? scalar.string.unicodeScalars.count : rest.count
    case .singleQuoted, .doubleQuoted: length = quotedLength(rest)
    case .block: length = 1
    }
    let markers = fragment.isMarked ? rest.prefix(length).count { $0 == fragment.marker } : 0
    let position = fragment.position(line: mark.line, column: mark.column)
    let text = Located(scalar.string, at: position, length: length - markers)
    // Only an escape can bring them here: the source holds none.
    diagnostics += ControlCharacters.problems(in: text.value, at: text, file: fragment.file)
    return YAMLScalar(text: text, style: style)
  }

  private func quotedLength(_ rest: ArraySlice<Unicode.Scalar>) -> Int {
    guard let quote = rest.first else { return 1 }
    var index = rest.startIndex + 1
    while index < rest.endIndex {
      if quote == "\"", rest[index] == "\\" {
        index += 2
      } else if rest[index] != quote {
        index += 1
      } else if quote == "'", index + 1 < rest.endIndex, rest[index + 1] == "'" {
        index += 2
      } else {
        return index + 1 - rest.startIndex
      }
    }
    return rest.count
  }

  private mutating func refuse(_ id: String, _ mark: Mark, _ message: String, _ hint: String) -> YAMLValue? {
    let diagnostic = fragment.diagnostic(id, line: mark.line, column: mark.column, message, suggestion: .hint(hint))
    // An alias has the place of its anchor, and is the same mistake.
    if refused.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
    return nil
  }
}
