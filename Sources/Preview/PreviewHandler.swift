import BuiltInFiles
import Foundation

/// Answers requests from what is in memory; no file of the disk is ever read for one.
struct PreviewHandler: HTTPHandler {
  let site: PreviewSite

  var event: ServerSentEvent { site.event }

  func response(to request: HTTPRequest) -> HTTPResponse {
    // A page of another site whose name was made to lead here must not read what is not published yet.
    guard !request.hosts.isEmpty, request.hosts.allSatisfy(Self.isLocal) else {
      return HTTPResponse(.forbidden, text: "This preview answers to 127.0.0.1 and localhost only.")
    }
    guard request.method == "GET" || request.method == "HEAD" else {
      var response = HTTPResponse(.methodNotAllowed, text: "Only GET and HEAD are answered.")
      response.headers.append(("Allow", "GET, HEAD"))
      return response
    }
    guard !request.hasBody else {
      return HTTPResponse(.contentTooLarge, text: "No request here has a body.")
    }
    guard let path = Self.path(request.path) else {
      return HTTPResponse(.badRequest, text: "The path is not one of a file.")
    }
    return response(to: path)
  }

  private func response(to path: String) -> HTTPResponse {
    switch path {
    case "_unroll/events":
      return HTTPResponse(.ok, headers: HTTPResponse.headers("text/event-stream"), body: .events)
    case "_unroll/page.js": return ok(BuiltInFiles.bytes("preview", "page.js"), path)
    case "_unroll/worker.js": return ok(BuiltInFiles.bytes("preview", "worker.js"), path)
    default: break
    }
    let name = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    let (bytes, generation) = site.file(name)
    if let bytes {
      return ok(name.hasSuffix(".html") ? page(bytes, name, generation) : bytes, name)
    }
    if site.file(name + "/index.html").bytes != nil {
      // Relative links of the page need the slash.
      let location = "/" + (path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? "") + "/"
      return HTTPResponse(.permanentRedirect, headers: [("Location", location)])
    }
    let isEmpty = site.isEmpty
    let message = isEmpty ? "The site is being built for the first time." : "There is no such page."
    let plain =
      "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>\(message)</title>\n</head>\n"
      + "<body>\n<p>\(message)</p>\n</body>\n</html>\n"
    // As hosts of static files do.
    let own = site.file("404.html").bytes
    return HTTPResponse(
      isEmpty ? .serviceUnavailable : .notFound, headers: HTTPResponse.headers("text/html; charset=utf-8"),
      body: .bytes(page(own ?? Array(plain.utf8), name, generation)))
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
    HTTPResponse(.ok, headers: HTTPResponse.headers(MediaType.of(path)), body: .bytes(bytes))
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
