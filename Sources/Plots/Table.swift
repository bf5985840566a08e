/// The numbers of a figure, in columns that may differ in length.
public struct Table: Sendable {
  /// One column.
  public struct Column: Sendable {
    /// Its heading for readers.
    public var label: Label
    /// Its heading in CSV.
    public var name: [UInt8]
    /// Its numbers.
    public var numbers: [Double]
    /// Whether readers see it in the page, or only in the CSV file (a surface of thousands of cells).
    public var isShown: Bool

    /// A column.
    public init(label: Label, name: [UInt8], numbers: [Double], isShown: Bool = true) {
      self.label = label
      self.name = name
      self.numbers = numbers
      self.isShown = isShown
    }
  }

  /// The columns, left to right.
  public var columns: [Column]

  /// A table of the given columns.
  public init(columns: [Column]) { self.columns = columns }

  /// The rows that the page shows: all up to 25, else every n-th with the first and the last.
  public var shownRows: [Int] {
    var count = 0
    for column in columns where column.isShown { count = max(count, column.numbers.count) }
    let stride = rowStride
    var rows = Array(Swift.stride(from: 0, to: count, by: stride))
    if let last = rows.last, last != count - 1 { rows.append(count - 1) }
    return rows
  }

  /// How far apart the shown rows are: 1, 2, 5, 10, 20, …
  public var rowStride: Int {
    var count = 0
    for column in columns where column.isShown { count = max(count, column.numbers.count) }
    var step = 1
    while true {
      for factor in [1, 2, 5] where (count - 1) / (step * factor) < 25 { return step * factor }
      step *= 10
    }
  }

  /// Comma-separated values (RFC 4180): every number in full precision, an empty field where a column has ended.
  public var csv: [UInt8] {
    var text = [UInt8]()
    var count = 0
    for (i, column) in columns.enumerated() {
      count = max(count, column.numbers.count)
      if i > 0 { text.append(44) }
      text += Self.field(column.name)
    }
    text += ascii("\r\n")
    for row in 0..<count {
      for (i, column) in columns.enumerated() {
        if i > 0 { text.append(44) }
        if row < column.numbers.count { text += NumberText.machine(column.numbers[row]) }
      }
      text += ascii("\r\n")
    }
    return text
  }

  private static func field(_ text: [UInt8]) -> [UInt8] {
    var needsQuotes = false
    for byte in text where byte == 44 || byte == 34 || byte == 10 || byte == 13 { needsQuotes = true }
    if !needsQuotes { return text }
    var quoted: [UInt8] = [34]
    for byte in text {
      if byte == 34 { quoted.append(34) }
      quoted.append(byte)
    }
    quoted.append(34)
    return quoted
  }

  /// The shown rows as an HTML table.
  public func html(_ vocabulary: Vocabulary) -> [UInt8] {
    var markup = Markup()
    markup.raw("<table><thead><tr>")
    for column in columns where column.isShown {
      markup.raw("<th scope=\"col\">")
      markup.text(vocabulary.text(column.label), raised: .html)
      markup.raw("</th>")
    }
    markup.raw("</tr></thead><tbody>")
    for row in shownRows {
      markup.raw("<tr>")
      for column in columns where column.isShown {
        markup.raw("<td>")
        if row < column.numbers.count {
          markup.text(NumberText.readable(column.numbers[row], significantDigits: 4), raised: .html)
        }
        markup.raw("</td>")
      }
      markup.raw("</tr>\n")
    }
    markup.raw("</tbody></table>")
    return markup.bytes
  }
}
