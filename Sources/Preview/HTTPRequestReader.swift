/// Finds the heads of requests in what a client sends, however it comes in pieces.
///
/// Every byte is looked at once, so the time is linear in what was sent. What breaks a limit or can be part of no request is
/// refused as soon as it is seen: a client that has gone wrong may never send the end of its line.
struct HTTPRequestReader {
  private let limits: ServerLimits
  /// What came behind the request that was found last.
  private var unread: ArraySlice<UInt8> = []
  /// The head at hand: its complete lines, and the one that has begun.
  private var requestLine: [UInt8]?
  private var fields: [[UInt8]] = []
  private var line: [UInt8] = []
  private var endsInCR = false
  /// The bytes of the header lines so far, with their line endings.
  private var fieldBytes = 0

  init(limits: ServerLimits) { self.limits = limits }

  /// Whether there is more to look at before anything new is read.
  var hasUnread: Bool { !unread.isEmpty }

  /// Whether the head of a request has begun and not ended.
  var isWithinHead: Bool { requestLine != nil || !line.isEmpty || endsInCR }

  mutating func append(_ bytes: some Sequence<UInt8>) { unread += bytes }

  /// The next request, or nil until more has come.
  mutating func next() throws(HTTPRequest.Refusal) -> HTTPRequest? {
    while let byte = unread.popFirst() {
      switch byte {
      case UInt8(ascii: "\n"):
        guard endsInCR else { throw .badRequest("A line ends in LF without CR.") }
        endsInCR = false
        if let request = try endLine() { return request }
      case _ where endsInCR: throw .badRequest("There is a CR within a line.")
      case UInt8(ascii: "\r"): endsInCR = true
      case UInt8(ascii: "\t"), 0x20...0x7e, 0x80...:
        line.append(byte)
        try checkLimits()
      default: throw .badRequest("There is a control character within a line.")
      }
    }
    return nil
  }

  private func checkLimits() throws(HTTPRequest.Refusal) {
    if requestLine == nil {
      guard line.count <= limits.requestLine else {
        throw HTTPRequest.Refusal(
          status: .uriTooLong, reason: "The request line is longer than \(limits.requestLine) bytes.")
      }
    } else {
      guard fieldBytes + line.count + 2 <= limits.headers else {
        throw HTTPRequest.Refusal(
          status: .headerFieldsTooLarge, reason: "The header lines are longer than \(limits.headers) bytes together.")
      }
    }
  }

  /// Takes the line that has ended; an empty one ends the head. Before a head it means nothing: some clients send one behind a
  /// request.
  private mutating func endLine() throws(HTTPRequest.Refusal) -> HTTPRequest? {
    defer { line = [] }
    guard let requestLine else {
      if !line.isEmpty { self.requestLine = line }
      return nil
    }
    if !line.isEmpty {
      fields.append(line)
      fieldBytes += line.count + 2
      return nil
    }
    defer {
      self.requestLine = nil
      fields = []
      fieldBytes = 0
    }
    return try HTTPRequest(line: requestLine, fields: fields)
  }
}
