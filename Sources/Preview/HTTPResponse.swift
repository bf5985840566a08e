/// The result of a request, as a number and in words.
struct HTTPStatus: Equatable {
  let code: Int
  let phrase: String

  static let ok = Self(code: 200, phrase: "OK")
  static let permanentRedirect = Self(code: 308, phrase: "Permanent Redirect")
  static let badRequest = Self(code: 400, phrase: "Bad Request")
  static let forbidden = Self(code: 403, phrase: "Forbidden")
  static let notFound = Self(code: 404, phrase: "Not Found")
  static let methodNotAllowed = Self(code: 405, phrase: "Method Not Allowed")
  static let requestTimeout = Self(code: 408, phrase: "Request Timeout")
  static let contentTooLarge = Self(code: 413, phrase: "Content Too Large")
  static let uriTooLong = Self(code: 414, phrase: "URI Too Long")
  static let headerFieldsTooLarge = Self(code: 431, phrase: "Request Header Fields Too Large")
  static let serviceUnavailable = Self(code: 503, phrase: "Service Unavailable")
}

/// What is sent back for a request.
struct HTTPResponse {
  enum Body {
    case bytes([UInt8])
    /// The events of the server, from the present one on, until the client leaves.
    case events
  }

  var status: HTTPStatus
  /// Besides those that tell of the connection and the length of the body.
  var headers: [(name: String, value: String)]
  var body: Body

  init(_ status: HTTPStatus, headers: [(name: String, value: String)] = [], body: Body = .bytes([])) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// A short message for people; the client is asked not to keep it, nor to take it for something else.
  init(_ status: HTTPStatus, text: String) {
    self.init(status, headers: Self.headers("text/plain; charset=utf-8"), body: .bytes(Array((text + "\n").utf8)))
  }

  init(refusing refusal: HTTPRequest.Refusal) { self.init(refusal.status, text: refusal.reason) }

  /// The headers of a response of some media type.
  static func headers(_ type: String) -> [(name: String, value: String)] {
    [("Content-Type", type), ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff")]
  }

  /// The status line and headers. Events have no length: the end of the connection is their end.
  func head(connection: String?) -> [UInt8] {
    var text = "HTTP/1.1 \(status.code) \(status.phrase)\r\n"
    for (name, value) in headers { text += "\(name): \(value)\r\n" }
    if case .bytes(let bytes) = body { text += "Content-Length: \(bytes.count)\r\n" }
    if let connection { text += "Connection: \(connection)\r\n" }
    return Array((text + "\r\n").utf8)
  }
}
