/// Scripts as readers get them.
package enum Script {
  /// A script without the lines that hold nothing but a comment: what they say is for those who change it.
  ///
  /// One in which a text between backticks goes on behind the end of its line stays as it is, since such a text may hold
  /// lines that only look like comments.
  package static func withoutComments(_ text: [UInt8]) -> [UInt8] {
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let backtick = UInt8(ascii: "`")
    if lines.contains(where: { line in !line.count { $0 == backtick }.isMultiple(of: 2) }) { return text }
    // A line with a star may be the end of a longer comment, and stays.
    return Array(lines.filter { !isComment($0) || $0.contains(UInt8(ascii: "*")) }.joined(separator: "\n".utf8))
  }

  private static func isComment(_ line: ArraySlice<UInt8>) -> Bool {
    line.drop { $0 == UInt8(ascii: " ") }.starts(with: "//".utf8)
  }
}
