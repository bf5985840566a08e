/// A request without a body: its request line, and what of its header fields decides how it is answered.
struct HTTPRequest: Equatable {
  /// A request that is refused before anybody handles it.
  struct Refusal: Error, Equatable {
    let status: HTTPStatus
    let reason: String
  }

  /// Any token; case counts.
  let method: String
  /// The part of the target before the query, still percent-encoded; of a target with scheme and authority, what is behind.
  let path: String
  /// The hosts that the request is for: of the target, if that names one, and of the `Host` field.
  let hosts: [String]
  /// Whether a body follows. No request of ours has one, so it is never read, and the connection ends with the response.
  let hasBody: Bool
  /// Whether the client may send another request on the same connection.
  let keepsConnection: Bool
  /// Whether the client speaks HTTP/1.0, where keeping a connection has to be said.
  let isHTTP10: Bool

  /// Understands a request line and header lines (RFC 9112), each without its line ending. What is ambiguous is refused: what
  /// one program takes for a body may be a request to another.
  init(line: [UInt8], fields: [[UInt8]]) throws(Refusal) {
    let words = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard words.count == 3, Self.isToken(words[0]), !words[1].isEmpty, !words[1].contains(UInt8(ascii: "\t")) else {
      throw .badRequest("The request line is not METHOD, TARGET and VERSION with one space between them.")
    }
    let version = String(decoding: words[2], as: UTF8.self)
    guard version == "HTTP/1.1" || version == "HTTP/1.0" else {
      throw .badRequest("The version is neither HTTP/1.1 nor HTTP/1.0.")
    }
    isHTTP10 = version == "HTTP/1.0"
    method = String(decoding: words[0], as: UTF8.self)
    let target = Self.parts(of: words[1])
    guard let path = String(validating: target.path, as: UTF8.self) else {
      throw .badRequest("The path is not UTF-8.")
    }
    self.path = path

    var hosts = target.authority.map { [String(decoding: $0, as: UTF8.self)] } ?? []
    var lengths: [String] = []
    var options: [String] = []
    var hasCoding = false
    var hostCount = 0
    for field in fields {
      let (name, value) = try Self.field(field)
      switch name {
      case "host":
        hostCount += 1
        hosts.append(value)
      case "content-length": lengths.append(value)
      case "transfer-encoding": hasCoding = true
      case "connection": options += value.lowercased().split(separator: ",").map { Self.trimmed($0) }
      default: break
      }
    }
    guard hostCount <= 1 else { throw .badRequest("There is more than one Host.") }
    guard lengths.count <= 1 else { throw .badRequest("There is more than one Content-Length.") }
    if let length = lengths.first {
      guard !hasCoding else {
        throw .badRequest("There are both a Content-Length and a Transfer-Encoding.")
      }
      guard !length.isEmpty, length.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
        throw .badRequest("The Content-Length is not a number.")
      }
    }
    self.hosts = hosts
    hasBody = hasCoding || lengths.contains { $0.contains { $0 != "0" } }
    keepsConnection = !hasBody && !options.contains("close") && (!isHTTP10 || options.contains("keep-alive"))
  }

  /// The authority, if there is one, and the path of a target.
  private static func parts(of target: ArraySlice<UInt8>) -> (authority: ArraySlice<UInt8>?, path: ArraySlice<UInt8>) {
    let scheme = "http://"
    var rest = target
    var authority: ArraySlice<UInt8>?
    if String(decoding: target.prefix(scheme.utf8.count), as: UTF8.self).lowercased() == scheme {
      rest = target.dropFirst(scheme.utf8.count)
      let host = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
      authority = host
      rest = rest[host.endIndex...]
      if rest.first != UInt8(ascii: "/") { rest = [UInt8(ascii: "/")] }
    }
    return (authority, rest.prefix { $0 != UInt8(ascii: "?") })
  }

  /// The name of a header field in lower case, and its value.
  private static func field(_ line: [UInt8]) throws(Refusal) -> (name: String, value: String) {
    guard line.first != UInt8(ascii: " "), line.first != UInt8(ascii: "\t") else {
      throw .badRequest("A header line continues the one before, which HTTP no longer allows.")
    }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), isToken(line[..<colon]) else {
      throw .badRequest("A header line is not NAME: VALUE.")
    }
    let value = String(decoding: line[(colon + 1)...], as: UTF8.self)
    return (String(decoding: line[..<colon], as: UTF8.self).lowercased(), trimmed(value[...]))
  }

  private static func trimmed(_ text: Substring) -> String {
    let isBlank = { (character: Character) in character == " " || character == "\t" }
    guard let first = text.firstIndex(where: { !isBlank($0) }), let last = text.lastIndex(where: { !isBlank($0) })
    else {
      return ""
    }
    return String(text[first...last])
  }

  /// Whether these are characters that methods and names of fields are made of, and at least one.
  private static func isToken(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty
      && bytes.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "a")...UInt8(ascii: "z"):
          true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
      }
  }
}

extension HTTPRequest.Refusal {
  static func badRequest(_ reason: String) -> Self { Self(status: .badRequest, reason: reason) }
}
