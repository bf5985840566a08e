import Diagnostics

/// A fenced code block as the source has it.
struct CodeFence {
  /// The opening line in the Markdown text, from 1, and the offset of its first backtick or tilde.
  let line: Int
  let offset: Int
  /// How many backticks or tildes open it.
  let length: Int
  /// The info string, white space collapsed, and its offset.
  let info: String
  let infoOffset: Int
  /// The line of the closing fence; nil when it is never closed.
  let closingLine: Int?

  /// Nil for an indented code block.
  init?(_ block: MarkdownOutline.CodeBlock, in source: MarkdownSource) {
    line = block.node.startLine
    let opening = source.line(line)
    let rest = opening.dropFirst(max(0, block.node.startColumn - 1)).drop { $0 == " " || $0 == "\t" }
    guard let mark = rest.first, mark == "`" || mark == "~" else { return nil }
    let run = rest.prefix { $0 == mark }
    guard run.count >= 3 else { return nil }
    offset = rest.startIndex
    length = run.count
    infoOffset = rest[run.endIndex...].firstIndex { $0 != " " && $0 != "\t" } ?? run.endIndex
    info = block.node.fenceInfo.split(whereSeparator: \.isWhitespace).joined(separator: " ")

    let endLine = block.node.endLine
    let isClosed =
      endLine > line
      && CodeFence.closes(source.line(endLine), mark: mark, length: run.count, block: block)
    closingLine = isClosed ? endLine : nil
  }

  /// Whether a line is a closing fence inside the containers of its block; the parser does not say.
  private static func closes(
    _ line: ArraySlice<Unicode.Scalar>, mark: Unicode.Scalar, length: Int, block: MarkdownOutline.CodeBlock
  ) -> Bool {
    var rest = line
    for _ in 0..<block.quoteDepth {
      rest = rest.drop { $0 == " " || $0 == "\t" }
      guard rest.first == ">" else { return false }
      rest = rest.dropFirst()
      if rest.first == " " { rest = rest.dropFirst() }
    }
    let indentation = rest.prefix { $0 == " " || $0 == "\t" }
    rest = rest[indentation.endIndex...]
    let column = rest.startIndex - line.startIndex + 1
    if block.listDepth > 0 {
      // Inside the item, and not so far in that it would be code again.
      guard column > block.itemColumn, column <= block.node.startColumn + 3 else { return false }
    } else if indentation.count > 3 || indentation.contains("\t") {
      return false
    }
    let run = rest.prefix { $0 == mark }
    return run.count >= length && rest.dropFirst(run.count).allSatisfy { $0 == " " || $0 == "\t" }
  }
}

extension CodeFence {
  /// What the info string of a code block says about experiments.
  enum Kind {
    case experiment
    /// A formula in display, as GitHub has it.
    case math
    /// Nearly an experiment: surely a slip.
    case nearExperiment
    case other
  }

  /// The info string of an experiment.
  static let experimentInfo = "yaml experiment"

  var kind: Kind {
    if info == CodeFence.experimentInfo { return .experiment }
    if info == "math" { return .math }
    let words = info.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard !words.isEmpty, words.count <= 12 else { return .other }
    let isYAML = words.map { editDistance($0, "yaml") <= 1 }
    let isExperiment = words.map { $0.count <= 20 && editDistance($0, "experiment") <= 2 }
    if words.count == 1 {
      let isJoined = words[0].count <= 20 && editDistance(words[0], "yamlexperiment") <= 2
      return isExperiment[0] || isJoined ? .nearExperiment : .other
    }
    let both = words.indices.contains { i in isYAML[i] && isExperiment.indices.contains { $0 != i && isExperiment[$0] }
    }
    return both ? .nearExperiment : .other
  }
}
