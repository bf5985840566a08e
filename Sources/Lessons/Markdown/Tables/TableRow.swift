/// A line of a table.
struct TableRow {
  let line: ArraySlice<Unicode.Scalar>
  /// Without the spaces around them.
  private(set) var cells: [Range<Int>] = []

  init(_ line: ArraySlice<Unicode.Scalar>) {
    self.line = line
    let scalars = TableRow.trimmed(line)
    var index = scalars.startIndex
    if scalars.first == "|" { index += 1 }
    var start = index
    while index < scalars.endIndex {
      if scalars[index] == "\\" {
        index += 1
      } else if scalars[index] == "|" {
        cells.append(TableRow.trimmed(scalars[start..<index]).indices)
        start = index + 1
      }
      index += 1
    }
    if start < scalars.endIndex { cells.append(TableRow.trimmed(scalars[start...]).indices) }
  }

  /// The alignments of a line such as `| --- | :-: |`; nil for any other.
  static func alignments(_ line: ArraySlice<Unicode.Scalar>) -> [MarkdownTable.Alignment]? {
    guard line.contains("|"), line.allSatisfy({ "|-: \t".unicodeScalars.contains($0) }) else { return nil }
    var alignments: [MarkdownTable.Alignment] = []
    for cell in TableRow(line).cells {
      let (left, right) = (line[cell].first == ":", line[cell].last == ":")
      let dashes = line[cell].dropFirst(left ? 1 : 0).dropLast(right ? 1 : 0)
      guard !dashes.isEmpty, dashes.allSatisfy({ $0 == "-" }) else { return nil }
      alignments.append(left && right ? .center : left ? .left : right ? .right : .none)
    }
    return alignments.isEmpty ? nil : alignments
  }

  private static func trimmed(_ slice: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }
    var slice = slice.drop(while: isSpace)
    while let last = slice.last, isSpace(last) { slice.removeLast() }
    return slice
  }
}
