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
    /// The row of its first number; those above are empty.
    public var firstRow: Int
    /// Whether readers see it in the page, or only in the CSV file (a surface of thousands of cells).
    public var isShown: Bool

    /// A column.
    public init(label: Label, name: [UInt8], numbers: [Double], firstRow: Int = 0, isShown: Bool = true) {
      self.label = label
      self.name = name
      self.numbers = numbers
      self.firstRow = firstRow
      self.isShown = isShown
    }

    /// The number in a row, if there is one.
    func number(inRow row: Int) -> Double? {
      numbers.indices.contains(row - firstRow) ? numbers[row - firstRow] : nil
    }

    var rows: Int { firstRow + numbers.count }
  }

  /// The columns, left to right.
  public var columns: [Column]

  /// A table of the given columns.
  public init(columns: [Column]) { self.columns = columns }

  /// The rows that the page shows: all up to 25, else every n-th with the first three, the last, and those where a
  /// column has its largest number or stops being finite.
  public var shownRows: [Int] {
    let count = shownCount
    let stride = rowStride
    var isShown = [Bool](repeating: false, count: count)
    for row in 0..<count where row % stride == 0 || row < 3 || row == count - 1 { isShown[row] = true }
    for column in columns where column.isShown {
      var largest: Int?
      for (i, number) in column.numbers.enumerated() {
        if !number.isFinite {
          isShown[column.firstRow + i] = true
          break
        }
        if largest.map({ number.magnitude > column.numbers[$0].magnitude }) ?? true { largest = i }
      }
      if let largest { isShown[column.firstRow + largest] = true }
    }
    return isShown.indices.filter { isShown[$0] }
  }

  private var shownCount: Int {
    var count = 0
    for column in columns where column.isShown { count = max(count, column.rows) }
    return count
  }

  /// How far apart the shown rows are: 1, 2, 5, 10, 20, …
  public var rowStride: Int {
    let count = shownCount
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
      count = max(count, column.rows)
      if i > 0 { text.append(44) }
      text += Self.field(column.name)
    }
    text += ascii("\r\n")
    for row in 0..<count {
      for (i, column) in columns.enumerated() {
        if i > 0 { text.append(44) }
        if let number = column.number(inRow: row) { text += NumberText.machine(number) }
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
        if let number = column.number(inRow: row) {
          markup.text(NumberText.readable(number, significantDigits: 4), raised: .html)
        }
        markup.raw("</td>")
      }
      markup.raw("</tr>\n")
    }
    markup.raw("</tbody></table>")
    return markup.bytes
  }
}
