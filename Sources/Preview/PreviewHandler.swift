import BuiltInFiles
import FlyingFox
import FlyingSocks
import Foundation

/// Answers requests from what is in memory; no file of the disk is ever read for one.
struct PreviewHandler: HTTPHandler {
  let site: PreviewSite

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    // A page of another site whose name was made to lead here must not read what is not published yet.
    guard Self.isLocal(request.headers[.host]) else {
      return text(HTTPStatusCode(403, phrase: "Forbidden"), "This preview answers to 127.0.0.1 and localhost only.\n")
    }
    guard request.method == .GET || request.method == .HEAD else {
      var response = text(HTTPStatusCode(405, phrase: "Method Not Allowed"), "Only GET and HEAD are answered.\n")
      response.headers[HTTPHeader("Allow")] = "GET, HEAD"
      return response
    }
    guard let path = Self.path(request.target.path()) else {
      return text(HTTPStatusCode(400, phrase: "Bad Request"), "The path is not one of a file.\n")
    }
    var response = await response(to: path)
    if request.method == .HEAD, case .httpBody(let body) = response.payload, let count = body.count {
      response.headers[.contentLength] = "\(count)"
      response.payload = .httpBody(HTTPBodySequence())
    }
    return response
  }

  private func response(to path: String) async -> HTTPResponse {
    switch path {
    case "_unroll/events":
      let events = EventBody(events: await site.listen())
      return HTTPResponse(
        statusCode: .ok, headers: Self.headers("text/event-stream"), body: HTTPBodySequence(from: events))
    case "_unroll/page.js": return ok(BuiltInFiles.bytes("preview", "page.js"), path)
    case "_unroll/worker.js": return ok(BuiltInFiles.bytes("preview", "worker.js"), path)
    default: break
    }
    let name = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    let (bytes, generation) = await site.file(name)
    if let bytes {
      return ok(name.hasSuffix(".html") ? page(bytes, name, generation) : bytes, name)
    }
    if await site.file(name + "/index.html").bytes != nil {
      // Relative links of the page need the slash.
      var response = HTTPResponse(statusCode: HTTPStatusCode(308, phrase: "Permanent Redirect"))
      response.headers[.location] =
        "/" + (path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? "") + "/"
      return response
    }
    let isEmpty = await site.isEmpty
    let message = isEmpty ? "The site is being built for the first time." : "There is no such page."
    let plain =
      "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>\(message)</title>\n</head>\n"
      + "<body>\n<p>\(message)</p>\n</body>\n</html>\n"
    // As hosts of static files do.
    let own = await site.file("404.html").bytes
    let status = isEmpty ? HTTPStatusCode(503, phrase: "Service Unavailable") : .notFound
    return HTTPResponse(
      statusCode: status, headers: Self.headers("text/html; charset=utf-8"),
      body: Data(page(own ?? Array(plain.utf8), name, generation)))
  }

  // MARK: Parts of requests

  /// Whether the host that a browser asked for is this machine by one of its own names, at any port.
  static func isLocal(_ host: String?) -> Bool {
    guard var host = host?.lowercased() else { return false }
    if let colon = host.lastIndex(of: ":"), host[host.index(after: colon)...].allSatisfy({ "0123456789".contains($0) })
    {
      host = String(host[..<colon])
    }
    return ["127.0.0.1", "localhost", "[::1]"].contains(host)
  }

  /// The path of a file in the output, from the path of a request; nil for one that can be none.
  static func path(_ target: String) -> String? {
    guard target.hasPrefix("/"), let path = String(target.dropFirst()).removingPercentEncoding,
      !path.unicodeScalars.contains(where: { $0.value < 32 || $0.value == 127 }),
      // Nothing of the disk is read, so these could do no harm; they are no names of ours either.
      !path.utf8.split(separator: UInt8(ascii: "/")).contains(where: { [".", ".."].contains(String(Substring($0))) })
    else { return nil }
    return path
  }

  // MARK: Parts of responses

  private func ok(_ bytes: [UInt8], _ path: String) -> HTTPResponse {
    HTTPResponse(statusCode: .ok, headers: Self.headers(MediaType.of(path)), body: Data(bytes))
  }

  private func text(_ status: HTTPStatusCode, _ message: String) -> HTTPResponse {
    HTTPResponse(statusCode: status, headers: Self.headers("text/plain; charset=utf-8"), body: Data(message.utf8))
  }

  private static func headers(_ type: String) -> HTTPHeaders {
    [
      .contentType: type, .cacheControl: "no-store", HTTPHeader("X-Content-Type-Options"): "nosniff",
    ]
  }

  /// The page with the script that keeps it up to date, before anything that could forbid it.
  private func page(_ bytes: [UInt8], _ path: String, _ generation: Int) -> [UInt8] {
    let attribute = path.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
    let script =
      "<script src=\"/_unroll/page.js\" data-page=\"\(attribute)\" data-session=\"\(site.session)\" "
      + "data-generation=\"\(generation)\"></script>"
    let place = Self.startOfHead(bytes)
    return Array(bytes[..<place]) + Array(script.utf8) + Array(bytes[place...])
  }

  /// Behind `<head>`, or else behind the doctype, where a browser begins a head of its own accord.
  static func startOfHead(_ bytes: [UInt8]) -> Int {
    let start = bytes.prefix(4096)
    for tag in ["<head", "<!doctype"] {
      let found = start.indices.first { place in
        bytes[place...].prefix(tag.utf8.count).elementsEqual(tag.utf8) { $0 | 0x20 == $1 | 0x20 }
      }
      if let found, let end = bytes[found...].firstIndex(of: UInt8(ascii: ">")) { return end + 1 }
    }
    return 0
  }
}

/// The types of files that sites are made of.
enum MediaType {
  private static let known = [
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
    "mjs": "text/javascript; charset=utf-8", "json": "application/json", "svg": "image/svg+xml",
    "csv": "text/csv; charset=utf-8", "txt": "text/plain; charset=utf-8", "md": "text/markdown; charset=utf-8",
    "xml": "application/xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
    "webp": "image/webp", "avif": "image/avif", "ico": "image/x-icon", "pdf": "application/pdf", "woff": "font/woff",
    "woff2": "font/woff2", "ttf": "font/ttf", "otf": "font/otf", "wasm": "application/wasm", "mp4": "video/mp4",
    "webm": "video/webm", "mp3": "audio/mpeg", "webmanifest": "application/manifest+json",
  ]

  static func of(_ path: String) -> String {
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return known[ending] ?? "application/octet-stream"
  }
}

/// Server-sent events as the body of a response that does not end.
struct EventBody: AsyncBufferedSequence {
  typealias Element = UInt8
  let events: AsyncStream<[UInt8]>

  func makeAsyncIterator() -> Iterator { Iterator(events: events.makeAsyncIterator()) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    var events: AsyncStream<[UInt8]>.Iterator
    private var rest: ArraySlice<UInt8> = []

    init(events: AsyncStream<[UInt8]>.Iterator) { self.events = events }

    mutating func nextBuffer(suggested count: Int) async -> ArraySlice<UInt8>? {
      if !rest.isEmpty {
        defer { rest = [] }
        return rest
      }
      return await events.next(isolation: #isolation).map { $0[...] }
    }

    mutating func next() async -> UInt8? {
      while rest.isEmpty {
        guard let event = await events.next(isolation: #isolation) else { return nil }
        rest = event[...]
      }
      return rest.popFirst()
    }
  }
}
