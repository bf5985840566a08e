/// What begins the definition of a note, `[^id]:`: the place of its brackets, its id and what follows the colon.
struct NoteLabel {
  let indentation: Int
  /// Whether marks of quotes or lists, or more than three spaces, stand before it.
  let isNested: Bool
  let start: Int
  let id: Range<Int>
  let content: Int

  /// What may be the label of a line of a text.
  init?(line: ArraySlice<Unicode.Scalar>) {
    let spaces = line.prefix { $0 == " " }
    let rest = line.drop { " \t>-+*.)0123456789".unicodeScalars.contains($0) }
    guard rest.starts(with: "[^".unicodeScalars) else { return nil }
    let id = rest.dropFirst(2).prefix { $0 != "]" && $0 != "[" && !$0.properties.isWhitespace }
    let close = rest[id.endIndex...].prefix(2)
    guard !id.isEmpty, close.elementsEqual("]:".unicodeScalars) else { return nil }
    indentation = spaces.count
    isNested = rest.startIndex > spaces.endIndex || spaces.count > 3
    start = rest.startIndex
    self.id = id.startIndex..<id.endIndex
    content = rest[close.endIndex...].firstIndex { $0 != " " && $0 != "\t" } ?? rest.endIndex
  }
}
