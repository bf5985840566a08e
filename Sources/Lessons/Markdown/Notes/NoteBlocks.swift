import CMark

/// Where the blocks of a text start, and which of its lines are text, before definitions of notes are known.
struct NoteBlocks {
  private(set) var starts: Set<Int> = []
  private var code: [ClosedRange<Int>] = []
  /// The lines of code inside lists and quotes too.
  private var nestedCode: [ClosedRange<Int>] = []
  private var containers: [ClosedRange<Int>] = []

  /// - Parameter hidden: Ranges that the parser is to take for words.
  init(_ source: MarkdownSource, hiding hidden: [Range<Int>]) {
    var scalars = source.scalars
    for range in hidden { for index in range { scalars[index] = "x" } }
    guard let document = MarkdownDocument(scalars) else { return }
    document.root.walk { node, entering in
      guard entering else { return }
      let isTopLevel = node.parent == document.root
      let lines = node.startLine...max(node.startLine, node.endLine)
      if isTopLevel { starts.insert(node.startLine) }
      switch node.type {
      case CMARK_NODE_CODE_BLOCK, CMARK_NODE_HTML_BLOCK:
        nestedCode.append(lines)
        if isTopLevel { code.append(lines) }
      case CMARK_NODE_LIST, CMARK_NODE_BLOCK_QUOTE: if isTopLevel { containers.append(lines) }
      default: break
      }
    }
  }

  /// Whether a line is outside code and, if it is indented, outside lists.
  func isText(_ line: Int, indentation: Int) -> Bool {
    !contains(code, line) && (indentation == 0 || !contains(containers, line))
  }

  func isCode(_ line: Int) -> Bool { contains(nestedCode, line) }

  private func contains(_ ranges: [ClosedRange<Int>], _ line: Int) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < line { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(line)
  }
}
